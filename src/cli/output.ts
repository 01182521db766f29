// What the command line prints for a paper. Offsets are UTF-16 positions in the abstract as given.
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '$lib/generator/generate.ts';
import { rawSpan } from '$lib/generator/normalize/raw-span.ts';
import type { RoleModel } from '$lib/generator/roles/role-model.ts';
import { tagTexts } from '$lib/generator/roles/tag-roles.ts';
import type { AnalyzedPaper, GeneratedCard, Rejection, Span } from '$lib/generator/types.ts';
import type { PaperItem, SplitItem } from './input.ts';

interface OutputOptions {
	readonly rejected: boolean;
	readonly maxCards: number;
}

/** Roles of an abstract that came in sentences. */
export function describeRoles(item: SplitItem, model: RoleModel | null) {
	return { id: item.id, roles: tagTexts(item.sentences, model) };
}

/** Everything known about a paper, cards last. */
export function describePaper(item: PaperItem, model: RoleModel | null, options: OutputOptions) {
	const { analyzed, cards, rejected, note } = generate(item, {
		paperId: paperIdOf(JSON.stringify([item.title, item.abstract])),
		model,
		maxCards: options.maxCards,
	});
	const { facts } = analyzed;
	return {
		id: item.id,
		title: item.title,
		name: facts.name?.name ?? null,
		aliases: facts.name?.aliases ?? [],
		sentences: analyzed.sentences.map(({ raw, role }) => ({
			text: item.abstract.slice(raw.start, raw.end),
			start: raw.start,
			end: raw.end,
			role,
		})),
		terms: describeTerms(analyzed),
		numbers: facts.numbers.map(({ value, span, kind }) => ({
			value,
			...given(analyzed, span),
			kind,
		})),
		cards: cards.map(describeCard),
		...(note === null ? {} : { note }),
		...(options.rejected ? { rejected: rejected.map(describeRejection) } : {}),
		pairs: facts.acronyms.map(({ short, long }) => [short, long]),
		spans: facts.quantities.map((span) => given(analyzed, span)),
		phrases: facts.phrases,
	};
}

/** A stretch of the repaired abstract, in the abstract as given. */
function given({ abstract }: AnalyzedPaper, span: Span) {
	return rawSpan(abstract, span);
}

function describeTerms(analyzed: AnalyzedPaper) {
	const place = (sentence: number, span: Span) =>
		sentence < 0 ? { start: -1, end: -1 } : given(analyzed, span);
	return [
		...analyzed.facts.acronyms.map(({ short, long, sentence, span }) => ({
			term: short,
			expansion: long,
			...place(sentence, span),
		})),
		...analyzed.facts.definitions.map(({ term, definition, sentence, span }) => ({
			term,
			definition,
			...place(sentence, span),
		})),
	];
}

function describeCard(card: GeneratedCard) {
	const { id, kind, template, question, answer, sourceStart, sourceEnd, sentence } = card;
	return { id, kind, template, question, answer, sourceStart, sourceEnd, sentence };
}

function describeRejection({ candidate, filter, reason }: Rejection) {
	const { kind, template, question, answer, sentence } = candidate;
	return { kind, template, question, answer, sentence, filter, reason };
}

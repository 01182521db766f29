// What a template is, and what all of them share.
import type { Draft } from '../condense/draft.ts';
import { withoutSecondVerb } from '../condense/second-verb.ts';
import { align } from '../language/alignment.ts';
import { countWords, upperFirst } from '../language/words.ts';
import { OWN_ACT, reportsFinding } from '../quality/r11-right-role.ts';
import type { AnalyzedPaper, Candidate, CardKind, Span, TaggedSentence } from '../types.ts';

/** A sentence with its condensed clauses. */
export interface CondensedSentence {
	readonly sentence: TaggedSentence;
	readonly drafts: readonly Draft[];
}

/** All a template may draw on. */
export interface TemplateContext {
	readonly paper: AnalyzedPaper;
	readonly sentences: readonly CondensedSentence[];
	readonly name: string | null;
	/** `“Locally Typical Sampling”`, shortened where it is very long. */
	readonly title: string;
	/** The first words of a long title: enough to know it again, short enough to read past. */
	readonly shortTitle: string;
	/** How a question names the paper: `the SpecTr paper`, or the quoted title. */
	readonly source: string;
	/** The same, briefly. */
	readonly shortSource: string;
}

/** A pattern in the source and the card it gives; one file each. */
export interface Template {
	readonly id: string;
	readonly propose: (context: TemplateContext) => readonly Candidate[];
}

interface CardDraft {
	readonly template: string;
	readonly kind: CardKind;
	readonly sentence: TaggedSentence;
	readonly question: string;
	readonly answer: string;
	readonly condensed: readonly string[];
}

/** A finished candidate: capitals set, and the answer found again in its sentence. */
export function makeCandidate(draft: CardDraft): Candidate {
	const question = upperFirst(draft.question.replace(/\s+/g, ' ').trim());
	const answer = upperFirst(
		withoutSecondVerb(draft.answer.replace(/\s+/g, ' ').trim()).replace(/[.,;:]+$/, ''),
	);
	const span = locate(answer, draft.sentence);
	return {
		template: draft.template,
		kind: draft.kind,
		question,
		answer: countWords(answer) >= 4 && !answer.endsWith('?') ? `${answer}.` : answer,
		sentence: draft.sentence.index,
		span,
		condensed: [...new Set(draft.condensed)],
	};
}

/** The narrowest stretch of the sentence that holds the answer's words in order; offsets into the repaired abstract. */
export function locate(answer: string, sentence: TaggedSentence): Span {
	const { span } = align(answer, sentence.text);
	if (span === null) return sentence.span;
	const unit = /\d\s?%/.test(answer) ? /^\s?%/.exec(sentence.text.slice(span.end)) : null;
	const end = span.end + (unit?.[0].length ?? 0);
	return { start: sentence.span.start + span.start, end: sentence.span.start + end };
}

/** Sentences that may hold a number of the paper's own: results, and method sentences that tell what was reached. */
export function numberSentences({ sentences }: TemplateContext): readonly CondensedSentence[] {
	return sentences.filter(
		({ sentence }) =>
			(sentence.role === 'result' || sentence.role === 'method') && !sentence.damaged,
	);
}

/** What was known before; an act of the authors is none, whatever the tagger takes it for. */
export const isBackground = ({ role, text }: TaggedSentence): boolean =>
	role === 'background' && !OWN_ACT.test(text);

/** Sentences that may feed a result card: results, and of those on method what is reported as found. */
export function resultSentences({ sentences }: TemplateContext): readonly CondensedSentence[] {
	return sentences.flatMap(({ sentence, drafts }) => {
		if (sentence.damaged) return [];
		if (sentence.role === 'result') return [{ sentence, drafts }];
		if (!reportsFinding(sentence)) return [];
		const reported = drafts.filter(({ report }) => report === 'find');
		return reported.length === 0 ? [] : [{ sentence, drafts: reported }];
	});
}

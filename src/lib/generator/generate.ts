// The generator: the text of a paper in, its cards out. The steps are those of the card design.
import { generatedCardId } from '$lib/domain/hashed-id.ts';
import type { PaperId } from '$lib/domain/id.ts';
import { aroundFormulas } from '$lib/domain/math-text.ts';
import type { CondenseContext } from './condense/draft.ts';
import { condense } from './condense/index.ts';
import { subjectAfter } from './condense/p2-pronouns.ts';
import { findFacts } from './facts/find-facts.ts';
import { contentStems } from './language/words.ts';
import { repairText } from './normalize/repair-text.ts';
import { objectionTo } from './quality/index.ts';
import { noteFor } from './rank/note.ts';
import { rank } from './rank/index.ts';
import type { Scored } from './rank/select.ts';
import type { RoleModel } from './roles/role-model.ts';
import { tagRoles } from './roles/tag-roles.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { proposeCandidates } from './templates/index.ts';
import { explained, spelledOut } from './templates/spelled-out.ts';
import type { CondensedSentence, TemplateContext } from './templates/template.ts';
import { withWholeTitle } from './rank/whole-title.ts';
import { quoteTitle, shortenTitle } from './templates/wording.ts';
import type {
	AnalyzedPaper,
	Candidate,
	GeneratedCard,
	Generation,
	PaperText,
	Rejection,
} from './types.ts';

const DEFAULT_MAX_CARDS = 5;
/** Longer texts are no abstracts: only so much of them is read. */
const LONGEST_ABSTRACT = 40_000;
const MOST_SENTENCES = 120;
/** No sentence of a real abstract is longer (in UTF-16 units); a run of debris may be. */
const LONGEST_SENTENCE = 1_000;

export interface GenerateOptions {
	readonly paperId: PaperId;
	/** Null: roles by rules alone. */
	readonly model: RoleModel | null;
	/** 3 to 8 in the settings; 5 unless set. */
	readonly maxCards?: number;
	/** Template id → what the reader's decisions add to its score; −1 to 1. */
	readonly templateShift?: ReadonlyMap<string, number>;
}

/** Makes the cards of one paper. Pure: the same text gives the same cards and ids. */
export function generate(text: PaperText, options: GenerateOptions): Generation {
	const paper = analyze(text, options.model);
	const candidates = proposeCandidates(contextOf(paper));
	const passed: Candidate[] = [];
	const failed: Rejection[] = [];
	for (const candidate of candidates) {
		const objection = objectionTo(candidate, paper);
		if (objection !== null) {
			failed.push(objection);
			continue;
		}
		const clearer = spelledOut(candidate, paper);
		passed.push(clearer !== null && objectionTo(clearer, paper) === null ? clearer : candidate);
	}
	const { chosen, rejected } = rank(
		passed,
		paper,
		options.maxCards ?? DEFAULT_MAX_CARDS,
		options.templateShift ?? new Map(),
	);
	const cards = askedFully(chosen, paper).map((scored) =>
		placed(scored, paper, text, options.paperId),
	);
	return {
		analyzed: paper,
		cards,
		rejected: [...failed, ...rejected],
		note: noteFor(paper, cards),
	};
}

/** The chosen cards with as much of the title, and of what short forms mean, as the hard rules allow. */
function askedFully(chosen: readonly Scored[], paper: AnalyzedPaper): readonly Scored[] {
	return chosen.reduce<readonly Scored[]>((done, scored, at) => {
		const others = [...done, ...chosen.slice(at + 1)].map(({ candidate }) => candidate);
		const steps = [
			(candidate: Candidate) => explained(candidate, paper),
			(candidate: Candidate) => withWholeTitle(candidate, paper, others),
		];
		const candidate = steps.reduce((given, step) => {
			const fuller = step(given);
			return fuller !== null && objectionTo(fuller, paper) === null ? fuller : given;
		}, scored.candidate);
		return [...done, { ...scored, candidate }];
	}, []);
}

/** Reads a paper: repair, sentences, roles, facts. */
export function analyze({ title, abstract }: PaperText, model: RoleModel | null): AnalyzedPaper {
	const repairedTitle = repairText(title);
	const repaired = repairText(abstract.slice(0, LONGEST_ABSTRACT));
	const sentences = tagRoles(splitSentences(repaired), model);
	const facts = findFacts(repairedTitle, repaired, sentences);
	return { title: repairedTitle, abstract: repaired, sentences, facts };
}

function contextOf(paper: AnalyzedPaper): TemplateContext {
	const name = paper.facts.name?.name ?? null;
	const title = quoteTitle(paper.title.text);
	let named = false;
	let subjectBefore: () => CondenseContext['subjectBefore'] = () => null;
	const sentences: CondensedSentence[] = paper.sentences
		.slice(0, MOST_SENTENCES)
		.map((sentence, i) => {
			const readable = sentence.text.length <= LONGEST_SENTENCE;
			const before = paper.sentences[i - 1]?.text ?? '';
			const earlier = subjectBefore;
			const subject = (): CondenseContext['subjectBefore'] =>
				readable && before.length <= LONGEST_SENTENCE ? subjectAfter(before, name, earlier) : null;
			subjectBefore = subject;
			const said = textBefore(paper, i);
			named ||= name !== null && sentence.text.includes(name);
			return {
				sentence,
				drafts: readable
					? condense(sentence.text, {
							name,
							// Few sentences begin with a pronoun: the others ask for no subject.
							get subjectBefore() {
								return subject();
							},
							before: said,
							named,
						})
					: [],
			};
		});
	const shortTitle = shortenTitle(title);
	const source = name === null ? title : `the ${name.replace(/^the /i, '')} paper`;
	const shortSource = name === null ? shortTitle : source;
	return { paper, sentences, name, title, shortTitle, source, shortSource };
}

/** How many sentences back `this task` may have been brought in. */
const SENTENCES_BACK = 3;

const textBefore = ({ sentences }: AnalyzedPaper, i: number): string =>
	sentences
		.slice(Math.max(0, i - SENTENCES_BACK), i)
		.map(({ text }) => text.slice(0, LONGEST_SENTENCE))
		.join(' ');

/** The card with its place in the text as given, and its id. */
function placed(
	{ candidate, score }: Scored,
	{ title, abstract }: AnalyzedPaper,
	text: PaperText,
	paper: PaperId,
): GeneratedCard {
	const ofTitle = candidate.sentence < 0;
	const map = ofTitle ? title.toRaw : abstract.toRaw;
	// A quote never begins or ends inside a formula: it could not be shown as one.
	const { start, end } = aroundFormulas(ofTitle ? text.title : text.abstract, {
		start: map[candidate.span.start] ?? 0,
		end: map[candidate.span.end] ?? 0,
	});
	const [sourceStart, sourceEnd] = ofTitle ? [-1, -1] : [start, end];
	return {
		...candidate,
		id: generatedCardId({
			paper,
			template: candidate.template,
			start: sourceStart,
			end: sourceEnd,
			slot: contentStems(candidate.answer).join(' '),
		}),
		sourceStart,
		sourceEnd,
		quote: ofTitle ? text.title : text.abstract.slice(start, end),
		score: Math.round(score * 1000) / 1000,
	};
}

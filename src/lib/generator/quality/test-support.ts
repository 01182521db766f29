// Cards for the tests of single filters: a question, an answer, and the sentence that holds it word by word.
import type { AnalyzedPaper, Candidate, CardKind, TaggedSentence } from '../types.ts';
import type { Filter } from './filter.ts';

export interface TestCard {
	readonly question?: string;
	readonly answer: string;
	readonly title?: string;
	readonly source?: string;
	/** The sentence behind that of the card. */
	readonly next?: string;
	readonly kind?: CardKind;
	readonly template?: string;
}

const repaired = (text: string) => ({ raw: text, text, toRaw: new Uint32Array(), lossy: [] });

/** What one filter says of a card: its reason, or null. */
export function objection(
	filter: Filter,
	{
		question = 'What is the main finding of “Kites in Weak Wind”?',
		answer,
		title = 'Kites in Weak Wind',
		source = answer,
		next,
		kind = 'result',
		template = 'F1',
	}: TestCard,
): string | null {
	const sentence: TaggedSentence = {
		index: 0,
		text: source,
		span: { start: 0, end: source.length },
		raw: { start: 0, end: source.length },
		damaged: false,
		role: 'result',
		margin: 1,
	};
	const paper: AnalyzedPaper = {
		title: repaired(title),
		abstract: repaired(source),
		sentences: next === undefined ? [sentence] : [sentence, { ...sentence, index: 1, text: next }],
		facts: {
			name: null,
			acronyms: [],
			definitions: [],
			numbers: [],
			quantities: [],
			phrases: ['tail length'],
		},
	};
	const start = Math.max(0, source.toLowerCase().indexOf(answer.toLowerCase()));
	const candidate: Candidate = {
		template,
		kind,
		question,
		answer,
		sentence: 0,
		span: { start, end: start + answer.length },
		condensed: [],
	};
	return filter.check(candidate, { paper, sentence, sourceText: source, spanText: answer });
}

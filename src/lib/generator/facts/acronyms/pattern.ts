import type { Acronym, RepairedText, TaggedSentence } from '../../types.ts';

/** A stretch of text in which a short form is explained: a sentence, or the title (`sentence` −1). */
export interface Passage {
	readonly text: string;
	/** Position of the passage in the repaired abstract (or title). */
	readonly offset: number;
	readonly sentence: number;
}

/** A way authors explain short forms. */
export interface AcronymPattern {
	readonly name: string;
	readonly find: (passage: Passage) => readonly Acronym[];
}

/** Title and sentences as passages. */
export function passages(title: RepairedText, sentences: readonly TaggedSentence[]): Passage[] {
	return [
		{ text: title.text, offset: 0, sentence: -1 },
		...sentences.map(({ text, span, index }) => ({ text, offset: span.start, sentence: index })),
	];
}

/** A pair as a fact. */
export function fact(passage: Passage, short: string, start: number, end: number): Acronym {
	return {
		short,
		long: passage.text.slice(start, end),
		sentence: passage.sentence,
		span: { start: passage.offset + start, end: passage.offset + end },
	};
}

import type { Acronym, RepairedText, TaggedSentence } from '../../types.ts';
import { mayPropose } from '../../words/proposing-verbs.ts';

/** What the voters look at. */
export interface Paper {
	readonly title: string;
	readonly abstract: RepairedText;
	readonly sentences: readonly TaggedSentence[];
	readonly acronyms: readonly Acronym[];
}

/** A string that may be the name, and how strongly a pattern speaks for it. */
export interface Vote {
	readonly name: string;
	readonly weight: number;
}

/** A way authors name what they propose. */
export interface Voter {
	readonly name: string;
	readonly vote: (paper: Paper) => readonly Vote[];
}

/** Sentences of the authors that may hold a proposing or naming verb. */
export function proposingSentences(paper: Paper): TaggedSentence[] {
	return ownSentences(paper).filter(({ text }) => mayPropose.test(text));
}

/** Sentences whose names are the authors' own: background speaks of earlier work. */
export function ownSentences({ sentences }: Paper): TaggedSentence[] {
	return sentences.filter(
		({ role, sub, text }) =>
			(role !== 'background' && sub !== 'availability') ||
			/\b(?:we|our|this (?:paper|work|study|article))\b/i.test(text),
	);
}

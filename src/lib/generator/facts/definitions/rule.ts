import type { TaggedSentence } from '../../types.ts';

/** A term and the stretch of a sentence that says what it is; positions in the sentence's text. */
export interface Defined {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** A way sentences define a term. */
export interface DefinitionRule {
	readonly name: string;
	readonly find: (sentence: TaggedSentence) => readonly Defined[];
}

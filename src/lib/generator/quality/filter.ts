// What a filter is. A candidate passes when every filter answers null.
import type { AnalyzedPaper, Candidate, TaggedSentence } from '../types.ts';

/** What a filter may look at beside the candidate. */
export interface FilterContext {
	readonly paper: AnalyzedPaper;
	/** The sentence the answer rests on; null for the title. */
	readonly sentence: TaggedSentence | null;
	/** Title as repaired, or the text of the sentence. */
	readonly sourceText: string;
	/** The stretch of it that holds the answer's words. */
	readonly spanText: string;
}

/** A rule of the card rubric: why the candidate must not be shown, or null. */
export interface Filter {
	/** The rubric's number and a word: `R5 leak`. */
	readonly id: string;
	readonly check: (candidate: Candidate, context: FilterContext) => string | null;
}

/** A place where a sentence may end: a terminator, what closes after it, and the next word. */
export interface Candidate {
	readonly text: string;
	/** Position of the (last) terminator. */
	readonly at: number;
	/** Where the next sentence would begin. */
	readonly next: number;
	/** `.`, `?`, `!` or `…`. */
	readonly sign: string;
	/** The word before the terminator, without it and without opening brackets or quotes. */
	readonly before: string;
	/** The word after the blank, without opening brackets or quotes. */
	readonly after: string;
	/** The first unit after the blank. */
	readonly first: string;
	/** Start of the sentence under way. */
	readonly opened: number;
}

/** True: a sentence ends here. False: it goes on. Null: this rule does not know. */
export interface BreakRule {
	readonly name: string;
	readonly decide: (candidate: Candidate) => boolean | null;
}

// The vocabulary of the generator: what each stage of the pipeline hands to the next.
// Offsets are UTF-16 positions. `raw` is the abstract exactly as given, `text` its repaired form.

import type { CardKind } from '$lib/domain/card.ts';

/** Rhetorical role of a sentence; the gold corpus uses the same five. */
export type Role = 'background' | 'objective' | 'method' | 'result' | 'other';

/** Finer distinction inside objective (problem, aim) and other (the rest). */
export type SubRole = 'problem' | 'aim' | 'implication' | 'discourse' | 'availability';

/** A half-open stretch of text, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What a reader gives the generator. */
export interface PaperText {
	readonly title: string;
	readonly abstract: string;
}

/** A text after repair, with the way back to the text as given. */
export interface RepairedText {
	readonly raw: string;
	readonly text: string;
	/** For each UTF-16 unit of `text` (and one past its end) the position in `raw` it came from. */
	readonly toRaw: Uint32Array;
	/** Stretches of `text` whose formula lost a part in the source; they are never quoted. */
	readonly lossy: readonly Span[];
}

/** One sentence: its repaired text, where that stands in the repaired abstract, and in the abstract as given. */
export interface Sentence {
	readonly index: number;
	/** Equals `repaired.text.slice(span.start, span.end)`. */
	readonly text: string;
	readonly span: Span;
	/** Position in the abstract as given; `abstract.slice(raw.start, raw.end)` is the quote a card stores. */
	readonly raw: Span;
	/** The repair left debris or a lossy formula in it: no card may be drawn from the damaged part. */
	readonly damaged: boolean;
}

/** A sentence with its role. `margin` is the lead over the runner-up, in natural-log units (0 = a coin toss). */
export interface TaggedSentence extends Sentence {
	readonly role: Role;
	readonly sub?: SubRole;
	readonly margin: number;
}

/** A short form and its long form, as they stand in the text (repaired). `sentence` −1 is the title. */
export interface Acronym {
	readonly short: string;
	readonly long: string;
	readonly sentence: number;
	/** Where the long form stands: offsets into the repaired abstract (or repaired title). */
	readonly span: Span;
}

/** A term and what the abstract says it is. */
export interface Definition {
	readonly term: string;
	readonly definition: string;
	readonly sentence: number;
	readonly span: Span;
}

export type NumberKind =
	| 'percent'
	| 'factor'
	| 'count'
	| 'score'
	| 'bound'
	| 'year'
	| 'version'
	| 'size'
	| 'index'
	| 'measurement';

/** A number with all that a card needs to say about it. */
export interface NumberFact {
	/** As it stands, unit included: `20×`, `85%`, `750 °C`. */
	readonly value: string;
	readonly kind: NumberKind;
	readonly sentence: number;
	/** The whole quantity expression with its bound words, in the repaired abstract. */
	readonly span: Span;
	/** `up to`, `at least`, `over`, `about` … in front of the number, as it stands. */
	readonly bound?: string;
	/** What is measured: `accuracy`, `speedup`. */
	readonly measure?: string;
	/** `over speculative decoding`, `compared to …`, with its preposition. */
	readonly baseline?: string;
	/** `on GSM8K`, `in the high-compression regime`, with its preposition. */
	readonly condition?: string;
}

/** The name of what the paper proposes, and the other strings it goes by. */
export interface NameFact {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** Everything the templates may draw on. */
export interface Facts {
	readonly name: NameFact | null;
	readonly acronyms: readonly Acronym[];
	readonly definitions: readonly Definition[];
	readonly numbers: readonly NumberFact[];
	/** Every quantity expression of the abstract with bound and unit, cards or not; in order. */
	readonly quantities: readonly Span[];
	/** Key terms, best first, as they stand in title or abstract. */
	readonly phrases: readonly string[];
}

/** A paper read, repaired, cut and tagged: the input of the templates. */
export interface AnalyzedPaper {
	readonly title: RepairedText;
	readonly abstract: RepairedText;
	readonly sentences: readonly TaggedSentence[];
	readonly facts: Facts;
}

export type { CardKind } from '$lib/domain/card.ts';

/** A card proposed by a template, before the filters have seen it. */
export interface Candidate {
	readonly template: string;
	readonly kind: CardKind;
	readonly question: string;
	readonly answer: string;
	/** Sentence the answer rests on; −1 is the title. */
	readonly sentence: number;
	/** Narrowest stretch of the repaired abstract (or title) that holds the answer's slot. */
	readonly span: Span;
	/** Names of the condensing rules that were applied, in order. */
	readonly condensed: readonly string[];
}

/** Why a candidate was turned down: the filter's id (`R5 leak`) and a sentence a reader understands. */
export interface Rejection {
	readonly candidate: Candidate;
	readonly filter: string;
	readonly reason: string;
}

/** A card that passed, placed in the abstract as given. `sourceStart` −1 means the title. */
export interface GeneratedCard extends Candidate {
	readonly id: string;
	readonly sourceStart: number;
	readonly sourceEnd: number;
	/** `abstract.slice(sourceStart, sourceEnd)`, or the title as given. */
	readonly quote: string;
	readonly score: number;
}

/** What the generator answers for one paper. */
export interface Generation {
	readonly analyzed: AnalyzedPaper;
	readonly cards: readonly GeneratedCard[];
	readonly rejected: readonly Rejection[];
	/** Why there are few cards or none, in a sentence for the reader; null when there are enough. */
	readonly note: string | null;
}

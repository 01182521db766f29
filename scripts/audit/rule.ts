import type { AuditedCard, AuditedPaper } from './text.ts';
import type { Deck } from './deck.ts';

/** A hard rule of the rubric: what is wrong with the card, or null. */
export interface Rule {
	/** The rubric's number: `R5`. */
	readonly id: string;
	readonly check: (card: AuditedCard, paper: AuditedPaper, deck: Deck) => string | null;
}

// A card: question, answer, and the sentence it rests on.
import type { CardId, PaperId } from './id.ts';

export type CardKind =
	| 'idea'
	| 'result'
	| 'number'
	| 'mechanism'
	| 'problem'
	| 'definition'
	| 'acronym'
	| 'recommendation';

/** The order in which a paper's cards are best learned. */
export const LEARNING_ORDER: readonly CardKind[] = [
	'idea',
	'problem',
	'mechanism',
	'result',
	'number',
	'definition',
	'acronym',
	'recommendation',
];

/** Where in the paper's text as given a card rests; `start` −1 means the title. */
export interface SourceSpan {
	readonly start: number;
	readonly end: number;
	/** `abstract.slice(start, end)`, or the title. */
	readonly quote: string;
}

/** Where a card came from. Only a generated card has a template; only it may be proposed again. */
export type CardOrigin =
	| {
			readonly type: 'generated';
			readonly template: string;
			readonly generatorVersion: string;
			/** The condensing rules that shortened the sentence, in order. */
			readonly condensed: readonly string[];
			readonly source: SourceSpan;
	  }
	| { readonly type: 'written'; readonly source: SourceSpan | null }
	| { readonly type: 'imported'; readonly guid: string };

/** How a card asks: a plain question, or a sentence with one blank written as `____`. */
export type CardForm = 'plain' | 'cloze';

/** What a card says, apart from when it is due. */
export interface Card {
	readonly id: CardId;
	readonly paper: PaperId;
	readonly kind: CardKind | null;
	readonly form: CardForm;
	readonly question: string;
	readonly answer: string;
	readonly origin: CardOrigin;
}

/** The blank of a cloze. */
export const BLANK = '____';

/** The anchored sentence of a card, or null for a card without one. */
export function sourceOf(card: Card): SourceSpan | null {
	return card.origin.type === 'imported' ? null : card.origin.source;
}

/** True when a new proposal repeats a decision: same template, overlapping span, same answer. */
export function isSameProposal(decided: Card, proposed: Card): boolean {
	if (decided.id === proposed.id) return true;
	if (decided.origin.type !== 'generated' || proposed.origin.type !== 'generated') return false;
	const a = decided.origin.source;
	const b = proposed.origin.source;
	return (
		decided.paper === proposed.paper &&
		decided.origin.template === proposed.origin.template &&
		a.start < b.end &&
		b.start < a.end &&
		decided.answer === proposed.answer
	);
}

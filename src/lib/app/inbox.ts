// The inbox's plain reckoning: which cards are the best few, and what an act decided.
import type { Fact } from '$lib/domain/event.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import type { Act } from '$lib/domain/undo.ts';
import type { Drafts } from '$lib/store/port.ts';

/** Keeps the best `number` of a paper's proposals by the generator's rank, discards the others. */
export function bestFew({ cards, ranked }: Drafts, number: number): Fact[] {
	const best = new Set(ranked.slice(0, number));
	return cards.map((card) =>
		best.has(card.id) ? { type: 'card.accepted', card } : { type: 'card.rejected', card },
	);
}

/** True for an act of the inbox: it decided on proposed cards and did nothing else. */
export function isDecision({ events }: Act): boolean {
	return events.every(({ type }) => /^card\.(accepted|rejected|edited)$/.test(type));
}

/** The paper and the first card that an act decided on. */
export function decidedPaper({ events }: Act): {
	readonly paper: PaperId | null;
	readonly card: CardId | null;
} {
	for (const event of events)
		if (event.type === 'card.accepted' || event.type === 'card.rejected')
			return { paper: event.card.paper, card: event.card.id };
	return { paper: null, card: null };
}

/** What came back by an undo, in a sentence. */
export function undoneWords({ events }: Act): string {
	const cards = events.filter(({ type }) => type === 'card.accepted' || type === 'card.rejected');
	return cards.length === 1 ? 'The card is back.' : `${cards.length} cards are back.`;
}

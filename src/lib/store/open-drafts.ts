// Which proposals still wait for a decision. Drafts are kept as put; what is decided is left out on reading.
import { isSameProposal } from '$lib/domain/card.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardState } from '$lib/domain/fold.ts';
import type { PaperId } from '$lib/domain/id.ts';
import type { Drafts } from './port.ts';

/** Where a paper stands in the inbox: sorts by age, then by id. */
export type InboxPlace = readonly [since: number, paper: PaperId];

/**
 * The drafts without those the reader has decided on, or null when nothing is left to decide.
 * `cards` are the paper's cards in every status: also a discarded or deleted one is a decision.
 */
export function undecided(
	drafts: Drafts,
	paper: PaperState | null,
	cards: readonly CardState[],
): Drafts | null {
	if (paper?.status !== 'active') return null;
	const left = drafts.cards.filter(
		(proposed) => !cards.some(({ card }) => isSameProposal(card, proposed)),
	);
	if (left.length === 0) return null;
	const ids = new Set(left.map(({ id }) => id));
	return { ...drafts, cards: left, ranked: drafts.ranked.filter((id) => ids.has(id)) };
}

/** The place in the inbox of a paper with drafts, or null when it has no business there. */
export function inboxPlace(
	drafts: Drafts,
	paper: PaperState | null,
	cards: readonly CardState[],
): InboxPlace | null {
	return paper && undecided(drafts, paper, cards) ? [paper.since, paper.paper.id] : null;
}

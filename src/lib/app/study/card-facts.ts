// What the panels beside a card show: read when a panel is opened, not before.
import type { CardState } from '$lib/domain/fold.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import { LEARNING_ORDER } from '$lib/domain/card.ts';
import type { App } from '../app.svelte.ts';
import { whyWords, type WhyWords } from './why.ts';

/** Why a card comes back when it does; null when it is gone. */
export async function whyOf(app: App, card: CardId): Promise<WhyWords | null> {
	const [history, events] = await Promise.all([app.store.history(card), app.store.eventsOf(card)]);
	return history && whyWords(history, events, { rules: app.rules, today: app.today() });
}

/** The paper's other cards that are studied or paused, in the order of learning. */
export async function otherCards(
	app: App,
	paper: PaperId,
	own: CardId,
): Promise<readonly CardState[]> {
	const place = ({ card }: CardState) => (card.kind ? LEARNING_ORDER.indexOf(card.kind) : 99);
	return (await app.store.cardsOf(paper))
		.filter(
			({ card, status }) => card.id !== own && (status === 'active' || status === 'suspended'),
		)
		.sort((a, b) => place(a) - place(b) || a.since - b.since);
}

/** The tags of the library's papers, the most used first. */
export async function knownTags(app: App): Promise<readonly string[]> {
	const counts = new Map<string, number>();
	for (const { tags } of (await app.loadPapers()).values())
		for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

// Tags in use: of papers and of cards, with the cards in study under each.
import type { CardState } from '$lib/domain/fold.ts';
import type { App } from '../app.svelte.ts';

/** Read at a time, so that no tap waits for a large collection. */
const CARDS_A_SLICE = 200;

/** Two spellings of a tag that differ in case only are one. */
const keyOf = (tag: string) => tag.trim().toLowerCase();

/** Every card in study, with its own tags and its paper's, slice by slice. */
async function* activeCards(
	app: App,
): AsyncGenerator<{ readonly state: CardState; readonly tags: readonly string[] }> {
	const papers = await app.loadPapers();
	const { columns } = app;
	const ids = columns.ids.filter((_, row) => columns.status[row] === 1);
	for (let start = 0; start < ids.length; start += CARDS_A_SLICE) {
		const states = await app.store.cards(ids.slice(start, start + CARDS_A_SLICE));
		for (const state of states) {
			if (state?.status !== 'active') continue;
			yield { state, tags: [...state.tags, ...(papers.get(state.card.paper)?.tags ?? [])] };
		}
	}
}

/** A tag as it is written first, and how many cards in study bear it, themselves or by their paper. */
export interface TagInUse {
	readonly tag: string;
	readonly cards: number;
}

/** Every tag on a paper or card in study, the most used first. */
export async function tagsInUse(app: App): Promise<readonly TagInUse[]> {
	const found = new Map<string, TagInUse>();
	for await (const { tags } of activeCards(app))
		for (const [key, tag] of new Map(tags.map((tag) => [keyOf(tag), tag])))
			found.set(key, { tag: found.get(key)?.tag ?? tag, cards: (found.get(key)?.cards ?? 0) + 1 });
	return [...found.values()].sort((a, b) => b.cards - a.cards || a.tag.localeCompare(b.tag));
}

/** The cards in study with a tag of their own or of their paper, at most so many. */
export async function cardsTagged(app: App, tag: string, most: number): Promise<CardState[]> {
	const key = keyOf(tag);
	const found: CardState[] = [];
	for await (const { state, tags } of activeCards(app)) {
		if (tags.some((one) => keyOf(one) === key)) found.push(state);
		if (found.length >= most) break;
	}
	return found;
}

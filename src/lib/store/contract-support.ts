// What the contract's cases are written with: no test runner, so that they also run inside a page.
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import { stableText } from '$lib/domain/stable-text.ts';
import type { Store } from './port.ts';

/** One promise of the port. `run` gets an empty store and throws when the promise is broken. */
export interface ContractCase {
	readonly name: string;
	readonly run: (store: Store) => Promise<void>;
}

/** Throws with both values when they differ in anything but the order of keys. */
export function same(actual: unknown, expected: unknown, what: string): void {
	const [a, b] = [stableText(actual ?? null), stableText(expected ?? null)];
	if (a !== b)
		throw new Error(`${what}\n  got      ${a.slice(0, 2000)}\n  expected ${b.slice(0, 2000)}`);
}

/** Everything a store has folded, for comparing two stores or one store before and after. */
export async function folded(store: Store): Promise<unknown> {
	const papers = await store.papers();
	const columns = await store.columns();
	const ids = columns.ids.filter((_, row) => columns.status[row] !== 0).sort();
	const histories = [];
	for await (const chunk of store.histories()) histories.push(...chunk);
	return {
		collection: await store.collection(),
		papers,
		cardsOf: await Promise.all(papers.map(({ paper }) => store.cardsOf(paper.id))),
		cards: await store.cards(ids),
		rows: ids.map((id) => rowText(columns, id)),
		tallies: await store.tallies(-1e6, 1e6),
		histories,
		draftPapers: await store.draftPapers(),
	};
}

/** A copy in rising order of a text of each. */
export function sortedBy<Item>(items: readonly Item[], text: (item: Item) => string): Item[] {
	return [...items].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}

/** The row of a card as text: equal rows give equal text. */
export function rowText(columns: ScheduleColumns, id: CardId): string {
	const row = columns.rowOf.get(id) ?? -1;
	return stableText([
		columns.ids[row],
		columns.papers[columns.paper[row] ?? -1],
		columns.status[row],
		columns.phase[row],
		columns.dueDay[row],
		columns.dueAt[row],
		columns.stability[row],
		columns.difficulty[row],
		columns.lastDay[row],
		columns.lastAt[row],
		columns.reps[row],
		columns.lapses[row],
		columns.buriedUntilDay[row],
		columns.since[row],
		columns.kind[row],
		columns.flag[row],
	]);
}

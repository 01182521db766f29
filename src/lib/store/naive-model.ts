// For tests only: a store thought out in the plainest way. It keeps a list and folds all of it at every question.
import { emptyColumns, putRow } from '$lib/domain/columns.ts';
import { tallyChanges } from '$lib/domain/day-tally.ts';
import { subjectsOf, type Event } from '$lib/domain/event.ts';
import { foldCollection } from '$lib/domain/fold-collection.ts';
import { foldPaper } from '$lib/domain/fold-paper.ts';
import { foldCard } from '$lib/domain/fold.ts';
import { CARDS, PAPERS } from '$lib/domain/test-arbitraries.ts';
import { rowText, sortedBy } from './contract-support.ts';
import type { Store } from './port.ts';

/** All that can be asked about the small world of the arbitraries. */
export type Answers = Awaited<ReturnType<typeof askStore>>;

/** What a store answers. */
export async function askStore(store: Store) {
	const columns = await store.columns();
	const rows = columns.ids.filter((_, row) => columns.status[row] !== 0).sort();
	const histories = [];
	for await (const chunk of store.histories()) histories.push(...chunk);
	return {
		collection: await store.collection(),
		active: (await store.papers()).map(({ paper }) => paper.id),
		papers: await Promise.all(PAPERS.map(({ id }) => store.paper(id))),
		cards: await store.cards(CARDS.map(({ id }) => id)),
		cardsOf: await Promise.all(PAPERS.map(({ id }) => store.cardsOf(id))),
		rows: rows.map((id) => rowText(columns, id)),
		histories: await Promise.all(CARDS.map(({ id }) => store.history(id))),
		reviewed: histories,
		tallies: await store.tallies(-1e6, 1e6),
		latest: (await store.latestEvents(7)).map(({ id }) => id),
	};
}

/** What it should answer, given all events in any order. */
export function askList(events: readonly Event[]): Answers {
	const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
	const about = (subject: string) =>
		distinct.filter((event) => subjectsOf(event).some((each) => each === subject));
	const collection = foldCollection(distinct);
	const papers = PAPERS.map(({ id }) => foldPaper(id, about(id)));
	const histories = CARDS.map(({ id }) => foldCard(about(id), collection));
	const known = histories.filter((history) => history !== null);
	const states = sortedBy(
		known.map(({ state }) => state),
		({ card }) => card.id,
	);
	const columns = emptyColumns(1);
	for (const state of states) putRow(columns, state);
	const days = tallyChanges(
		[],
		known.flatMap(({ reviews }) => reviews),
	);
	const active = papers.filter((state) => state !== null && state.status === 'active');
	active.sort((a, b) => (b?.since ?? 0) - (a?.since ?? 0));
	const latest = [...distinct].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
	return {
		collection,
		active: active.flatMap((state) => (state ? [state.paper.id] : [])),
		papers,
		cards: histories.map((history) => history?.state ?? null),
		cardsOf: PAPERS.map(({ id }) => states.filter(({ card }) => card.paper === id)),
		rows: columns.ids.map((id) => rowText(columns, id)),
		histories,
		reviewed: sortedBy(
			known.filter(({ reviews }) => reviews.length > 0),
			({ state }) => state.card.id,
		),
		tallies: [...days.values()].sort((a, b) => a.day - b.day),
		latest: latest.slice(0, 7).map(({ id }) => id),
	};
}

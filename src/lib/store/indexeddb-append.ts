// Appending, inside one write: what is new goes to the log, what it touches is folded from its whole history.
import { addTally, emptyTally, type DayTally } from '$lib/domain/day-tally.ts';
import {
	isKnown,
	subjectsOf,
	type Event,
	type Subject,
	type UnknownEvent,
} from '$lib/domain/event.ts';
import { soundCollection } from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { PaperId } from '$lib/domain/id.ts';
import type { WriteTransaction } from './indexeddb.ts';
import { inboxPlace } from './open-drafts.ts';
import type { Appended } from './port.ts';
import { allSubjects, refold, type Refolded } from './refold.ts';
import type { DraftsRow, EventRow, PaperRow, TableName } from './schema.ts';

export const APPEND_TABLES: TableName[] = [
	'events',
	'cards',
	'papers',
	'collection',
	'days',
	'drafts',
	'meta',
];

/** The known events among rows. */
export function knownOf(rows: readonly EventRow[]): readonly Event[] {
	return rows.map(({ event }) => event).filter(isKnown);
}

/** An event as it is stored. */
export function toEventRow(event: Event | UnknownEvent): EventRow {
	return { event, subjects: isKnown(event) ? [...new Set(subjectsOf(event))] : [] };
}

/** A paper as it is stored. */
export function toPaperRow(state: PaperState): PaperRow {
	if (state.status !== 'active') return { state };
	return { state, active: [state.since, state.paper.id] };
}

/** Events told apart by id, the first of each kept. */
function distinct(events: readonly (Event | UnknownEvent)[]): (Event | UnknownEvent)[] {
	const seen = new Set<string>();
	return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Those of the events that the log does not hold. Ids begin with their time, so that of many new events
 * one question usually tells that none is there: nothing lies between the first and the last.
 */
async function notStored(
	transaction: WriteTransaction,
	events: readonly (Event | UnknownEvent)[],
): Promise<readonly (Event | UnknownEvent)[]> {
	const index = transaction.objectStore('events').index('id');
	const ids = events.map(({ id }) => id).sort();
	const [first, last] = [ids[0], ids.at(-1)];
	if (first !== undefined && last !== undefined && first !== last) {
		const between = await index.getKey(IDBKeyRange.bound(first, last));
		if (between === undefined) return events;
	}
	const keys = await Promise.all(events.map(async ({ id }) => index.getKey(id)));
	return events.filter((_, place) => keys[place] === undefined);
}

/**
 * Appends what the log does not hold yet. For a grade that reads one key, the collection, the card's
 * own events and one day; nothing else is looked at.
 */
export async function appendIn(
	transaction: WriteTransaction,
	events: readonly (Event | UnknownEvent)[],
): Promise<{ readonly appended: Appended; readonly lastSeq: number }> {
	const log = transaction.objectStore('events');
	const offered = distinct(events);
	const subjects = allSubjects(offered.filter(isKnown));
	const [collection, fresh, histories] = await Promise.all([
		transaction.objectStore('collection').get('collection'),
		notStored(transaction, offered),
		Promise.all(subjects.map(async (subject) => log.index('subjects').getAll(subject))),
	]);
	const before = new Map<Subject, readonly Event[]>();
	subjects.forEach((subject, index) => before.set(subject, knownOf(histories[index] ?? [])));
	const refolded = refold(fresh.filter(isKnown), before, soundCollection(collection));

	const seqs = await Promise.all(fresh.map(async (event) => log.add(toEventRow(event))));
	await putRefolded(transaction, refolded);
	return {
		appended: {
			cards: refolded.cards,
			papers: refolded.papers,
			collection: refolded.collection,
			vanished: [...refolded.vanishedCards, ...refolded.vanishedPapers],
			fresh: fresh.length,
		},
		lastSeq: seqs.at(-1) ?? 0,
	};
}

async function putRefolded(transaction: WriteTransaction, refolded: Refolded): Promise<void> {
	const cards = transaction.objectStore('cards');
	const papers = transaction.objectStore('papers');
	// Each in an async function: a request that throws at once must not leave the ones before it unheard.
	await Promise.all([
		...refolded.cards.map(async (state) => cards.put(state)),
		...refolded.vanishedCards.map(async (id) => cards.delete(id)),
		...refolded.papers.map(async (state) => papers.put(toPaperRow(state))),
		...refolded.vanishedPapers.map(async (id) => papers.delete(id)),
		...[...refolded.tallies.values()].map((change) => addToDay(transaction, change)),
	]);
	if (refolded.collection)
		await transaction.objectStore('collection').put(refolded.collection, 'collection');
	if (refolded.rulesChanged) await markStale(transaction);
	await Promise.all([...refolded.draftsOf].map((paper) => placeDrafts(transaction, paper)));
}

async function addToDay(transaction: WriteTransaction, change: DayTally): Promise<void> {
	const days = transaction.objectStore('days');
	const sum = addTally((await days.get(change.day)) ?? emptyTally(change.day), change);
	await (sum.reviews === 0 ? days.delete(sum.day) : days.put(sum));
}

async function markStale(transaction: WriteTransaction): Promise<void> {
	const meta = transaction.objectStore('meta');
	const projections = await meta.get('projections');
	if (projections) await meta.put({ ...projections, stale: true }, 'projections');
}

/** Puts a paper's drafts into the inbox, or takes them out, as its cards now stand. */
async function placeDrafts(transaction: WriteTransaction, paper: PaperId): Promise<void> {
	const row = await transaction.objectStore('drafts').get(paper);
	if (row) await putDraftsRow(transaction, row);
}

/** Stores drafts with their place in the inbox. */
export async function putDraftsRow(
	transaction: WriteTransaction,
	{ drafts }: Pick<DraftsRow, 'drafts'>,
): Promise<void> {
	const [paper, cards] = await Promise.all([
		transaction.objectStore('papers').get(drafts.paper),
		transaction.objectStore('cards').index('paper').getAll(drafts.paper),
	]);
	const open = inboxPlace(drafts, paper?.state ?? null, cards);
	await transaction.objectStore('drafts').put(open ? { drafts, open } : { drafts });
}

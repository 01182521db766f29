// Folding everything again from the log, in chunks, while reading and appending go on.
//
// Each chunk replaces some cards and papers by their fold: right at once and for itself, so that a
// rebuild cut short leaves a mixture of old and new folds that all work. Only the sums per day cannot
// be replaced bit by bit: they are counted aside and replaced in the last write, which also takes in
// what was appended meanwhile. `stale` is set by the first write and cleared by the last: a rebuild
// that was cut short shows, and is done again.
import { addChanges, tallyChanges, type DayTally } from '$lib/domain/day-tally.ts';
import type { Event, Subject } from '$lib/domain/event.ts';
import { EMPTY_COLLECTION, foldCollection, type Collection } from '$lib/domain/fold-collection.ts';
import type { Review } from '$lib/domain/fold.ts';
import { stableText } from '$lib/domain/stable-text.ts';
import { StoreError } from './errors.ts';
import { startChecksum } from './checksum.ts';
import { knownOf, putDraftsRow, toEventRow, toPaperRow } from './indexeddb-append.ts';
import type { Database, WriteTransaction } from './indexeddb.ts';
import type { RebuildReport } from './port.ts';
import { allSubjects, FOLD_VERSION, foldIfCard, foldIfPaper, rulesText } from './refold.ts';
import type { TableName } from './schema.ts';

const SUBJECTS_A_CHUNK = 500;
const ROWS_A_CHUNK = 2000;
/** The rules changed so often while rebuilding that something else must be wrong. */
const MOST_STARTS = 5;
const ALL_TABLES: TableName[] = [
	'events',
	'cards',
	'papers',
	'collection',
	'days',
	'drafts',
	'meta',
	'checkpoint',
];

/** What one start of a rebuild has found out so far. */
interface Progress {
	/** The last event at the start: sums are counted up to here, the rest is added by the last write. */
	readonly seq: number;
	readonly days: Map<number, DayTally>;
	readonly subjects: Set<Subject>;
	rules: Collection;
}

/** Rebuilds as the port promises. Rejects with a StoreError. */
export async function rebuildDatabase(
	database: Database,
	onProgress: (share: number) => void,
): Promise<RebuildReport> {
	const checksumBefore = await checksumOf(database);
	for (let start = 0; start < MOST_STARTS; start++) {
		const progress = await begin(database);
		await gatherSubjects(database, progress);
		onProgress(0.2);
		const subjects = [...progress.subjects].sort();
		for (let from = 0; from < subjects.length; from += SUBJECTS_A_CHUNK) {
			await refoldChunk(database, progress, subjects.slice(from, from + SUBJECTS_A_CHUNK));
			onProgress(0.2 + (0.7 * from) / subjects.length);
		}
		const counts = await finish(database, progress);
		if (!counts) continue;
		const checksumAfter = await checksumOf(database);
		onProgress(1);
		return { ...counts, checksumBefore, checksumAfter };
	}
	throw new StoreError('unknown', 'the rules kept changing during a rebuild');
}

async function checksumOf(database: Database): Promise<string> {
	const checksum = startChecksum();
	let range: IDBKeyRange | null = null;
	for (;;) {
		const chunk = await database.read(['cards'], (transaction) =>
			transaction.objectStore('cards').getAll(range, ROWS_A_CHUNK),
		);
		checksum.add(chunk);
		const last = chunk.at(-1);
		if (!last) return checksum.text();
		range = IDBKeyRange.lowerBound(last.card.id, true);
	}
}

/** Marks the projections stale, drops the checkpoint, and settles up to which event to count. */
async function begin(database: Database): Promise<Progress> {
	const seq = await database.write(['events', 'meta', 'checkpoint'], async (transaction) => {
		await putProjections(transaction, true);
		await transaction.objectStore('checkpoint').clear();
		const last = await transaction.objectStore('events').openKeyCursor(null, 'prev');
		return last?.key ?? 0;
	});
	return { seq, subjects: new Set(), days: new Map(), rules: EMPTY_COLLECTION };
}

async function putProjections(transaction: WriteTransaction, stale: boolean): Promise<void> {
	const meta = transaction.objectStore('meta');
	const generation = ((await meta.get('projections'))?.generation ?? 0) + 1;
	await meta.put({ generation, stale, foldVersion: FOLD_VERSION }, 'projections');
}

/**
 * Walks the log for its subjects, and indexes the events that an older program did not know.
 * Then folds the collection, which gives the rules for the cards.
 */
async function gatherSubjects(database: Database, progress: Progress): Promise<void> {
	for (let from = 0; from < progress.seq; from += ROWS_A_CHUNK) {
		const to = Math.min(progress.seq, from + ROWS_A_CHUNK);
		const range = IDBKeyRange.bound(from, to, true);
		const [keys, rows] = await database.read(['events'], (transaction) => {
			const log = transaction.objectStore('events');
			return Promise.all([log.getAllKeys(range), log.getAll(range)]);
		});
		const overlooked = rows.flatMap((row, index) => {
			const now = toEventRow(row.event);
			for (const subject of now.subjects) progress.subjects.add(subject);
			return now.subjects.join() === row.subjects.join() ? [] : [{ row: now, key: keys[index] }];
		});
		if (overlooked.length > 0)
			await database.write(['events'], async (transaction) => {
				const log = transaction.objectStore('events');
				await Promise.all(overlooked.map(({ row, key }) => log.put(row, key)));
			});
	}
	progress.subjects.delete('collection');
	progress.rules = await database.write(['events', 'collection'], async (transaction) => {
		const rows = await transaction.objectStore('events').index('subjects').getAll('collection');
		const collection = foldCollection(knownOf(rows));
		await transaction.objectStore('collection').put(collection, 'collection');
		return collection;
	});
}

interface Dated {
	readonly event: Event;
	readonly seq: number;
}

/** The events of the subjects from `first` to `last` in key order, by subject. */
async function eventsBetween(
	transaction: WriteTransaction,
	first: Subject,
	last: Subject,
): Promise<ReadonlyMap<Subject, readonly Dated[]>> {
	const index = transaction.objectStore('events').index('subjects');
	const range = IDBKeyRange.bound(first, last);
	const [seqs, rows] = await Promise.all([index.getAllKeys(range), index.getAll(range)]);
	const bySeq = new Map(rows.map((row, place) => [seqs[place] ?? 0, row]));
	const found = new Map<Subject, Dated[]>();
	for (const [seq, row] of bySeq)
		for (const subject of row.subjects)
			for (const event of knownOf([row])) {
				const list = found.get(subject);
				if (list) list.push({ event, seq });
				else found.set(subject, [{ event, seq }]);
			}
	return found;
}

/** A card's reviews by the events up to `seq` and by all of them. */
function reviewsAround(
	dated: readonly Dated[],
	{ seq, rules }: Progress,
): { readonly upTo: readonly Review[]; readonly all: readonly Review[] } {
	const reviews = (which: readonly Dated[]) =>
		foldIfCard(
			which.map(({ event }) => event),
			rules,
		)?.reviews ?? [];
	return { upTo: reviews(dated.filter((each) => each.seq <= seq)), all: reviews(dated) };
}

async function refoldChunk(
	database: Database,
	progress: Progress,
	subjects: readonly Subject[],
): Promise<void> {
	const [first, last] = [subjects[0], subjects.at(-1)];
	if (first === undefined || last === undefined) return;
	const tables: TableName[] = ['events', 'cards', 'papers'];
	const counted = await database.write(
		tables,
		async (transaction) => {
			const range = IDBKeyRange.bound(first, last);
			const cards = transaction.objectStore('cards');
			const papers = transaction.objectStore('papers');
			const [found, cardsBefore, papersBefore] = await Promise.all([
				eventsBetween(transaction, first, last),
				cards.getAll(range),
				papers.getAll(range),
			]);
			// A write costs many times a comparison, and in a sound store every one would be in vain.
			const before = new Map<string, string>();
			for (const state of cardsBefore) before.set(state.card.id, stableText(state));
			for (const row of papersBefore) before.set(row.state.paper.id, stableText(row));
			const writes: Promise<unknown>[] = [];
			const reviews: (readonly Review[])[] = [];
			for (const subject of subjects) {
				const dated = found.get(subject) ?? [];
				const events = dated.map(({ event }) => event);
				const card = foldIfCard(events, progress.rules)?.state;
				const paper = foldIfPaper(subject, events);
				const row = paper && toPaperRow(paper);
				reviews.push(reviewsAround(dated, progress).upTo);
				if (before.get(subject) === (card || row ? stableText(card ?? row) : undefined)) continue;
				writes.push(card ? cards.put(card) : cards.delete(subject));
				writes.push(row ? papers.put(row) : papers.delete(subject));
			}
			await Promise.all(writes);
			return reviews;
		},
		'relaxed',
	);
	for (const reviews of counted) addChanges(progress.days, tallyChanges([], reviews));
}

type Counts = Omit<RebuildReport, 'checksumBefore' | 'checksumAfter'>;

/** The last write; null when the rules have changed since the start, and all is to be done again. */
function finish(database: Database, progress: Progress): Promise<Counts | null> {
	return database.write(ALL_TABLES, async (transaction) => {
		const log = transaction.objectStore('events');
		const now = (await transaction.objectStore('collection').get('collection')) ?? progress.rules;
		if (rulesText(now) !== rulesText(progress.rules)) return null;

		const since = knownOf(await log.getAll(IDBKeyRange.lowerBound(progress.seq, true)));
		const arrived = allSubjects(since);
		const days = new Map(progress.days);
		for (const subject of arrived) {
			const dated = (await eventsBetween(transaction, subject, subject)).get(subject) ?? [];
			const { upTo, all } = reviewsAround(dated, progress);
			addChanges(days, tallyChanges(upTo, all));
		}
		const table = transaction.objectStore('days');
		await table.clear();
		const counted = [...days.values()].filter(({ reviews }) => reviews > 0);
		await Promise.all(counted.map((day) => table.put(day)));

		const spokenOf = new Set<string>([...progress.subjects, ...arrived]);
		const [cards, papers] = await Promise.all([
			dropOthers(transaction, 'cards', spokenOf),
			dropOthers(transaction, 'papers', spokenOf),
		]);
		await sortDrafts(transaction);
		await putProjections(transaction, false);
		const reviews = counted.reduce((sum, day) => sum + day.reviews, 0);
		return { events: await log.count(), papers, cards, reviews };
	});
}

/** Deletes the records no event speaks of, which only a fault can have left, and counts the others. */
async function dropOthers(
	transaction: WriteTransaction,
	name: 'cards' | 'papers',
	spokenOf: ReadonlySet<string>,
): Promise<number> {
	const table = transaction.objectStore(name);
	const keys = await table.getAllKeys();
	const others = keys.filter((key) => !spokenOf.has(key));
	await Promise.all(others.map((key) => table.delete(key)));
	return keys.length - others.length;
}

/** Drafts of papers that left the library go; the others find their place in the inbox again. */
async function sortDrafts(transaction: WriteTransaction): Promise<void> {
	const table = transaction.objectStore('drafts');
	for (const key of await table.getAllKeys()) {
		const paper = await transaction.objectStore('papers').get(key);
		const row = await table.get(key);
		if (paper?.state.status !== 'active') await table.delete(key);
		else if (row) await putDraftsRow(transaction, row);
	}
}

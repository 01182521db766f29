// The store on IndexedDB: one connection, one transaction a question.
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { DayTally } from '$lib/domain/day-tally.ts';
import {
	compareEvents,
	isKnown,
	type Event,
	type Subject,
	type UnknownEvent,
} from '$lib/domain/event.ts';
import {
	isSoundCollection,
	soundCollection,
	type Collection,
} from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import { foldCard, type CardHistory, type CardState } from '$lib/domain/fold.ts';
import { parseId, type CardId, type PaperId } from '$lib/domain/id.ts';
import { APPEND_TABLES, appendIn, knownOf, putDraftsRow } from './indexeddb-append.ts';
import { CHECKPOINT_EVERY, loadColumns, saveColumns } from './indexeddb-columns.ts';
import type { Database } from './indexeddb.ts';
import { undecided } from './open-drafts.ts';
import type { Appended, Drafts, RebuildReport, Store, StoredEvent } from './port.ts';
import { FOLD_VERSION } from './refold.ts';
import type { TableName } from './schema.ts';

const ROWS_A_CHUNK = 500;
/** Cards whose histories are read at once: with ten answers each a thousand rows, and a few milliseconds. */
const HISTORIES_A_CHUNK = 100;

export class IndexedDbStore implements Store {
	readonly #database: Database;
	/** The last event known to be in the checkpoint; null until the columns were loaded. */
	#checkpointSeq: number | null = null;
	#saving = false;

	constructor(database: Database) {
		this.#database = database;
	}

	async append(events: readonly (Event | UnknownEvent)[]): Promise<Appended> {
		const { appended, lastSeq } = await this.#database.write(APPEND_TABLES, (transaction) =>
			appendIn(transaction, events),
		);
		const since = lastSeq - (this.#checkpointSeq ?? lastSeq);
		if (since >= CHECKPOINT_EVERY || appended.fresh >= CHECKPOINT_EVERY) this.#renewCheckpoint();
		return appended;
	}

	/** In the background, one at a time; a failure costs nothing but a slower start. */
	#renewCheckpoint(): void {
		if (this.#saving) return;
		this.#saving = true;
		const done = () => {
			this.#saving = false;
		};
		this.columns().then(done, done);
	}

	eventsAfter(seq: number, limit: number): Promise<readonly StoredEvent[]> {
		return this.#database.read(['events'], async (transaction) => {
			const log = transaction.objectStore('events');
			const range = IDBKeyRange.lowerBound(seq, true);
			const [keys, rows] = await Promise.all([
				log.getAllKeys(range, limit),
				log.getAll(range, limit),
			]);
			return rows.map(({ event }, index) => ({ seq: keys[index] ?? 0, event }));
		});
	}

	async eventsOf(subject: Subject): Promise<readonly Event[]> {
		const rows = await this.#database.read(['events'], (transaction) =>
			transaction.objectStore('events').index('subjects').getAll(subject),
		);
		return [...knownOf(rows)].sort(compareEvents);
	}

	latestEvents(limit: number): Promise<readonly Event[]> {
		return this.#database.read(['events'], async (transaction) => {
			const latest: Event[] = [];
			const order = transaction.objectStore('events').index('order');
			let cursor = await order.openCursor(null, 'prev');
			while (cursor && latest.length < limit) {
				if (isKnown(cursor.value.event)) latest.push(cursor.value.event);
				cursor = await cursor.continue();
			}
			return latest;
		});
	}

	async collection(): Promise<Collection> {
		const collection = await this.#database.read(['collection'], (transaction) =>
			transaction.objectStore('collection').get('collection'),
		);
		return soundCollection(collection);
	}

	async paper(id: PaperId): Promise<PaperState | null> {
		const row = await this.#database.read(['papers'], (transaction) =>
			transaction.objectStore('papers').get(id),
		);
		return row?.state ?? null;
	}

	papers(): Promise<readonly PaperState[]> {
		return this.#database.read(['papers'], async (transaction) => {
			const index = transaction.objectStore('papers').index('active');
			const papers: PaperState[] = [];
			let range: IDBKeyRange | null = null;
			for (;;) {
				const chunk = await index.getAll(range, ROWS_A_CHUNK);
				papers.push(...chunk.map(({ state }) => state));
				const last = chunk.at(-1)?.active;
				if (!last) return papers.reverse();
				range = IDBKeyRange.lowerBound(last, true);
			}
		});
	}

	cards(ids: readonly CardId[]): Promise<readonly (CardState | null)[]> {
		return this.#database.read(['cards'], async (transaction) => {
			const cards = transaction.objectStore('cards');
			const states = await Promise.all(ids.map((id) => cards.get(id)));
			return states.map((state) => state ?? null);
		});
	}

	cardsOf(paper: PaperId): Promise<readonly CardState[]> {
		return this.#database.read(['cards'], (transaction) =>
			transaction.objectStore('cards').index('paper').getAll(paper),
		);
	}

	async history(card: CardId): Promise<CardHistory | null> {
		const [rows, rules] = await this.#database.read(['events', 'collection'], (transaction) =>
			Promise.all([
				transaction.objectStore('events').index('subjects').getAll(card),
				transaction.objectStore('collection').get('collection'),
			]),
		);
		return foldCard(knownOf(rows), soundCollection(rules));
	}

	async *histories(): AsyncGenerator<readonly CardHistory[]> {
		const rules = await this.collection();
		let range: IDBKeyRange | null = null;
		for (;;) {
			const [states, rows] = await this.#database.read(['events', 'cards'], async (transaction) => {
				const chunk = await transaction.objectStore('cards').getAll(range, HISTORIES_A_CHUNK);
				const [first, last] = [chunk[0], chunk.at(-1)];
				if (!first || !last) return [chunk, []] as const;
				// One question for the events of the whole chunk; what lies between and is of no card is passed over.
				const between = IDBKeyRange.bound(first.card.id, last.card.id);
				const index = transaction.objectStore('events').index('subjects');
				return [chunk, await index.getAll(between)] as const;
			});
			const last = states.at(-1);
			if (!last) return;
			const eventsOf = new Map<Subject, Event[]>(states.map(({ card }) => [card.id, []]));
			for (const row of rows)
				for (const subject of row.subjects) eventsOf.get(subject)?.push(...knownOf([row]));
			const histories = states
				.filter(({ schedule }) => schedule.phase !== 'new')
				.map(({ card }) => foldCard(eventsOf.get(card.id) ?? [], rules))
				.filter((history) => history !== null);
			if (histories.length > 0) yield histories;
			range = IDBKeyRange.lowerBound(last.card.id, true);
		}
	}

	async columns(): Promise<ScheduleColumns> {
		const loaded = await loadColumns(this.#database);
		this.#checkpointSeq = loaded.seq - loaded.behind;
		if (loaded.behind >= CHECKPOINT_EVERY && loaded.columns.length > 0) {
			await saveColumns(this.#database, loaded).then(
				() => (this.#checkpointSeq = loaded.seq),
				() => undefined,
			);
		}
		return loaded.columns;
	}

	tallies(from: number, to: number): Promise<readonly DayTally[]> {
		if (from > to) return Promise.resolve([]);
		return this.#database.read(['days'], (transaction) =>
			transaction.objectStore('days').getAll(IDBKeyRange.bound(from, to)),
		);
	}

	drafts(paper: PaperId): Promise<Drafts | null> {
		return this.#database.read(['drafts', 'papers', 'cards'], async (transaction) => {
			const [row, state, cards] = await Promise.all([
				transaction.objectStore('drafts').get(paper),
				transaction.objectStore('papers').get(paper),
				transaction.objectStore('cards').index('paper').getAll(paper),
			]);
			return row ? undecided(row.drafts, state?.state ?? null, cards) : null;
		});
	}

	async draftPapers(): Promise<readonly PaperId[]> {
		const oldestFirst = await this.#database.read(['drafts'], (transaction) =>
			transaction.objectStore('drafts').index('open').getAllKeys(),
		);
		return oldestFirst.reverse();
	}

	papersToDraft(generatorVersion: string): Promise<readonly PaperId[]> {
		return this.#database.read(['drafts', 'papers'], async (transaction) => {
			const drafts = transaction.objectStore('drafts');
			const [oldestFirst, drafted] = await Promise.all([
				transaction.objectStore('papers').index('active').getAllKeys(),
				drafts.getAllKeys(),
			]);
			const upToDate = new Set<string>(drafted);
			let range: IDBKeyRange | null = null;
			for (;;) {
				const chunk = await drafts.index('open').getAll(range, ROWS_A_CHUNK);
				for (const { drafts } of chunk)
					if (drafts.generatorVersion !== generatorVersion) upToDate.delete(drafts.paper);
				const last = chunk.at(-1)?.open;
				if (!last) break;
				range = IDBKeyRange.lowerBound(last, true);
			}
			const missing = oldestFirst.reverse().filter((id) => !upToDate.has(id));
			return missing.flatMap((id) => parseId<PaperId>(id) ?? []);
		});
	}

	async putDrafts(drafts: readonly Drafts[]): Promise<void> {
		await this.#database.write(
			['drafts', 'papers', 'cards'],
			async (transaction) => {
				for (const each of drafts) await putDraftsRow(transaction, { drafts: each });
			},
			'relaxed',
		);
	}

	async needsRebuild(): Promise<boolean> {
		const tables: TableName[] = ['meta', 'collection', 'events'];
		const [projections, collection, told] = await this.#database.read(tables, (transaction) =>
			Promise.all([
				transaction.objectStore('meta').get('projections'),
				transaction.objectStore('collection').get('collection'),
				transaction.objectStore('events').index('subjects').getKey('collection'),
			]),
		);
		if (projections?.stale !== false || projections.foldVersion !== FOLD_VERSION) return true;
		return collection ? !isSoundCollection(collection) : told !== undefined;
	}

	async rebuild(onProgress: (share: number) => void = () => undefined): Promise<RebuildReport> {
		// Asked for once in a long while: it need not be there before the first card.
		const { rebuildDatabase } = await import('./indexeddb-rebuild.ts');
		const report = await rebuildDatabase(this.#database, onProgress);
		this.#renewCheckpoint();
		return report;
	}

	close(): void {
		this.#database.close();
	}
}

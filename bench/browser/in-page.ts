// Runs inside the browser: fills a database with cards, and times the queue against a cursor scan.
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { Event, Fact } from '$lib/domain/event.ts';
import { EMPTY_COLLECTION } from '$lib/domain/fold-collection.ts';
import { foldCard, type CardState } from '$lib/domain/fold.ts';
import { mixNumbers, toUnit } from '$lib/domain/hash.ts';
import { mintCardId } from '$lib/domain/id.ts';
import { buildQueue } from '$lib/domain/queue/build.ts';
import { DEFAULT_SETTINGS } from '$lib/domain/settings.ts';
import { EventMaker, bytesOf, samplePaper } from '$lib/domain/test-support.ts';
import { MS_PER_DAY, studyDay } from '$lib/domain/time.ts';
import { toEventRow, toPaperRow } from '$lib/store/indexeddb-append.ts';
import { loadColumns } from '$lib/store/indexeddb-columns.ts';
import { Database } from '$lib/store/indexeddb.ts';

const CARDS_A_PAPER = 5;
const PAPERS_A_CHUNK = 400;
const NEW_SHARE = 0.2;
/** The first ids of the queue, as the session takes them. */
const FIRST = 200;
const SETTINGS = { ...DEFAULT_SETTINGS, reviewsPerDay: Infinity, newPerDay: 0 };

const TABLES = ['events', 'cards', 'papers'] as const;

/**
 * Fills the app's database with that many cards, a fifth of them new and that share of the others due.
 * Resolves to how many are due today.
 */
async function seed(cards: number, dueShare: number, now: number): Promise<number> {
	const database = new Database('paperweight');
	const today = studyDay({ at: now, offsetMin: 0 }, DEFAULT_SETTINGS.rolloverHour);
	const maker = new EventMaker({ at: now - 400 * MS_PER_DAY });
	let due = 0;
	const papers = Math.ceil(cards / CARDS_A_PAPER);
	for (let first = 0; first < papers; first += PAPERS_A_CHUNK) {
		const events: Event[] = [];
		const make = (fact: Fact) => {
			const event = maker.make(fact);
			events.push(event);
			return event;
		};
		const states: CardState[] = [];
		const rows = [];
		for (let n = first; n < Math.min(papers, first + PAPERS_A_CHUNK); n++) {
			const paper = samplePaper(n);
			const added = make({ type: 'paper.added', paper });
			const state = { paper, status: 'active', tags: [], since: added.at } as const;
			rows.push(toPaperRow(state));
			for (let place = 0; place < CARDS_A_PAPER; place++) {
				const index = n * CARDS_A_PAPER + place;
				if (index >= cards) break;
				const chance = (salt: number) => toUnit(mixNumbers(index, salt));
				const card = {
					id: mintCardId(bytesOf(index)),
					paper: paper.id,
					kind: 'result',
					form: 'plain',
					question: `How many pebbles does Lantern ${index} sort in an hour when nobody holds it still?`,
					answer: `About ${index} of them, a third more than the torch before it.`,
					origin: { type: 'written', source: null },
				} as const;
				const own = [make({ type: 'card.accepted', card })];
				if (chance(1) >= NEW_SHARE) {
					const isDue = chance(2) < dueShare;
					const dueDay =
						today + (isDue ? -Math.floor(chance(3) * 30) : 1 + Math.floor(chance(3) * 200));
					if (isDue) due++;
					const grade = { grade: 'easy', tookMs: 6000, due: { unit: 'day', day: dueDay } } as const;
					own.push(make({ type: 'card.reviewed', card: card.id, ...grade }));
				}
				const folded = foldCard(own, EMPTY_COLLECTION);
				if (folded) states.push(folded.state);
			}
		}
		await database.write(
			[...TABLES],
			async (transaction) => {
				const [log, table, library] = [
					transaction.objectStore('events'),
					transaction.objectStore('cards'),
					transaction.objectStore('papers'),
				];
				await Promise.all([
					...events.map((event) => log.add(toEventRow(event))),
					...states.map((state) => table.put(state)),
					...rows.map((row) => library.put(row)),
				]);
			},
			'relaxed',
		);
	}
	database.close();
	return due;
}

interface Found {
	readonly total: number;
	readonly days: readonly number[];
}

/** What one writes first: a cursor over every card, the due ones kept and sorted. */
function scan(database: IDBDatabase, day: number): Promise<Found> {
	return new Promise((resolve, reject) => {
		const due: { readonly id: string; readonly day: number }[] = [];
		const request = database.transaction('cards').objectStore('cards').openCursor();
		request.onerror = () => reject(request.error ?? new Error('the scan failed'));
		request.onsuccess = () => {
			const cursor = request.result;
			if (!cursor) {
				due.sort((a, b) => a.day - b.day);
				resolve({ total: due.length, days: due.slice(0, FIRST).map((each) => each.day) });
				return;
			}
			const { card, schedule, status, buriedUntilDay }: CardState = cursor.value;
			if (status === 'active' && schedule.phase === 'review' && schedule.due.day <= day)
				if (buriedUntilDay <= day) due.push({ id: card.id, day: schedule.due.day });
			cursor.continue();
		};
	});
}

/** The same from the scheduling columns, as the app does. */
function build(columns: ScheduleColumns, now: number): Found {
	const done = { introduced: 0, reviewed: 0 };
	const moment = { at: now, offsetMin: 0 };
	const { main, counts } = buildQueue(columns, { moment, settings: SETTINGS, done });
	// The session keeps siblings apart, which only changes places: compared in order of date.
	const days = [...main].map((row) => columns.dueDay[row] ?? 0).sort((a, b) => a - b);
	return { total: counts.review, days: days.slice(0, FIRST) };
}

function openRaw(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('paperweight');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});
}

export interface QueueTimes {
	readonly total: number;
	readonly scanMs: readonly number[];
	readonly buildMs: readonly number[];
	/** The session as it is by default, 200 reviews a day. */
	readonly buildDefaultMs: readonly number[];
	readonly loadMs: number;
}

/** Times both, turn about; every scan stands beside twenty builds. */
async function queue(now: number, rounds: number): Promise<QueueTimes> {
	const database = new Database('paperweight');
	const started = performance.now();
	const { columns } = await loadColumns(database);
	const loadMs = performance.now() - started;
	const raw = await openRaw();
	const day = studyDay({ at: now, offsetMin: 0 }, DEFAULT_SETTINGS.rolloverHour);
	const [scanMs, buildMs, buildDefaultMs]: [number[], number[], number[]] = [[], [], []];
	let total = 0;
	const moment = { at: now, offsetMin: 0 };
	const request = { moment, settings: DEFAULT_SETTINGS, done: { introduced: 0, reviewed: 0 } };
	for (let round = 0; round < rounds; round++) {
		const from = performance.now();
		const scanned = await scan(raw, day);
		scanMs.push(performance.now() - from);
		const built = build(columns, now);
		if (JSON.stringify(scanned) !== JSON.stringify(built))
			throw new Error(`not the same queue: ${scanned.total} and ${built.total} due`);
		total = built.total;
		for (let time = 0; time < 20; time++) {
			const before = performance.now();
			buildQueue(columns, { ...request, settings: SETTINGS });
			const between = performance.now();
			buildQueue(columns, request);
			buildMs.push(between - before);
			buildDefaultMs.push(performance.now() - between);
		}
	}
	raw.close();
	database.close();
	return { total, scanMs, buildMs, buildDefaultMs, loadMs };
}

Object.assign(globalThis, { bench: { seed, queue } });

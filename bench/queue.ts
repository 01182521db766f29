// npm run bench:queue : building the day's queue from 100,000 scheduling columns, in Node.
import { emptyColumns, PHASE, type ScheduleColumns } from '../src/lib/domain/columns.ts';
import { mixNumbers, toUnit } from '../src/lib/domain/hash.ts';
import type { CardId, PaperId } from '../src/lib/domain/id.ts';
import { buildQueue } from '../src/lib/domain/queue/build.ts';
import { nextCard } from '../src/lib/domain/queue/next.ts';
import { DEFAULT_SETTINGS, type SessionOrder } from '../src/lib/domain/settings.ts';
import { MS_PER_DAY } from '../src/lib/domain/time.ts';

const CARDS = 100_000;
const DUE = 0.108;
const RUNS = 60;
const TODAY = 20_000;

function column(count: number): ScheduleColumns {
	const columns = emptyColumns(count);
	for (let row = 0; row < count; row++) {
		const chance = (salt: number) => toUnit(mixNumbers(row, salt));
		const id = `g${row}` as CardId;
		columns.ids.push(id);
		columns.rowOf.set(id, row);
		const paper = Math.floor(row / 5);
		columns.paper[row] = paper;
		if (columns.papers.length <= paper) columns.papers.push(`p${paper}` as PaperId);
		columns.status[row] = 1;
		columns.since[row] = row * 1000;
		columns.kind[row] = row % 5;
		if (chance(1) < 0.2) continue;
		const late = chance(2) < DUE / 0.8;
		columns.phase[row] = PHASE.review;
		columns.dueDay[row] =
			TODAY + (late ? -Math.floor(chance(3) * 30) : 1 + Math.floor(chance(3) * 200));
		columns.stability[row] = 1 + chance(4) * 200;
		columns.lastDay[row] = (columns.dueDay[row] ?? 0) - 20;
	}
	columns.length = count;
	return columns;
}

function quantiles(run: () => unknown): string {
	for (let index = 0; index < 10; index++) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor(share * (RUNS - 1))] ?? 0).toFixed(2);
	return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, min ${at(0)} ms`;
}

const moment = { at: TODAY * MS_PER_DAY + MS_PER_DAY / 2, offsetMin: 0 };
const columns = column(CARDS);
const orders: readonly SessionOrder[] = ['due', 'retrievability', 'random', 'paper'];
for (const [reviewsPerDay, newPerDay] of [
	[200, 10],
	[9999, 10],
] as const)
	for (const order of orders) {
		const settings = { ...DEFAULT_SETTINGS, order, reviewsPerDay, newPerDay };
		const request = { moment, settings, done: { introduced: 0, reviewed: 0 } };
		const { counts } = buildQueue(columns, request);
		console.log(
			`${CARDS} cards, ${reviewsPerDay} reviews a day, order ${order}: ${counts.review} reviews and ${counts.new} new, ${quantiles(() => buildQueue(columns, request))}`,
		);
	}
const small = column(100);
for (const [name, given] of [
	['100', small],
	[String(CARDS), columns],
] as const) {
	const request = { moment, settings: DEFAULT_SETTINGS, done: { introduced: 0, reviewed: 0 } };
	const queue = buildQueue(given, request);
	const asked = { now: moment.at, last: null, learnAheadMs: 0 };
	console.log(`next card at ${name} cards: ${quantiles(() => nextCard(given, queue, asked))}`);
}

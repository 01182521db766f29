import { describe, expect, it } from 'vitest';
import { emptyColumns, PHASE, type ScheduleColumns } from '../columns.ts';
import type { CardId, PaperId } from '../id.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { MS_PER_DAY, MS_PER_MINUTE } from '../time.ts';
import { buildQueue, type QueueRequest } from './build.ts';
import { nextCard } from './next.ts';

const TODAY = 20_000;
const NOW = TODAY * MS_PER_DAY + MS_PER_DAY / 2;

interface Row {
	readonly paper: number;
	readonly phase?: keyof typeof PHASE;
	readonly dueDay?: number;
	readonly dueAt?: number;
	readonly lastDay?: number;
	readonly stability?: number;
	readonly kind?: number;
	readonly buried?: number;
	readonly status?: number;
}

function columnsOf(rows: readonly Row[]): ScheduleColumns {
	const columns = emptyColumns();
	rows.forEach((row, index) => {
		columns.ids.push(`c${index}` as CardId);
		columns.paper[index] = row.paper;
		columns.papers[row.paper] = `p${row.paper}` as PaperId;
		columns.status[index] = row.status ?? 1;
		columns.phase[index] = PHASE[row.phase ?? 'new'];
		columns.dueDay[index] = row.dueDay ?? 0;
		columns.dueAt[index] = row.dueAt ?? 0;
		columns.lastDay[index] = row.lastDay ?? 0;
		columns.stability[index] = row.stability ?? 1;
		columns.kind[index] = row.kind ?? 0;
		columns.since[index] = 1000 + index;
		columns.buriedUntilDay[index] = row.buried ?? 0;
	});
	columns.length = rows.length;
	return columns;
}

function requestWith(
	change: Partial<Settings> = {},
	more: Partial<QueueRequest> = {},
): QueueRequest {
	return {
		moment: { at: NOW, offsetMin: 0 },
		settings: { ...DEFAULT_SETTINGS, ...change },
		done: { introduced: 0, reviewed: 0 },
		...more,
	};
}

const review = (paper: number, dueDay = TODAY): Row => ({
	paper,
	phase: 'review',
	dueDay,
	lastDay: dueDay - 5,
});
const mainOf = (rows: readonly Row[], request = requestWith()) => [
	...buildQueue(columnsOf(rows), request).main,
];

describe('buildQueue', () => {
	it('puts interday learning first and weaves new cards into reviews', () => {
		const rows: Row[] = [
			{ paper: 0 },
			review(1),
			review(2),
			review(3),
			review(4),
			{ paper: 5, phase: 'learning', dueDay: TODAY, lastDay: TODAY - 1 },
		];
		const main = mainOf(rows);
		expect(main[0]).toBe(5);
		expect(main.indexOf(0)).toBe(3);
	});

	it('leaves out what is buried, paused, gone or not yet due', () => {
		const rows: Row[] = [
			{ ...review(0), buried: TODAY + 1 },
			{ ...review(1), status: 2 },
			{ ...review(2), status: 0 },
			review(3, TODAY + 1),
			{ ...review(4), buried: TODAY },
		];
		expect(mainOf(rows)).toEqual([4]);
	});

	it('takes what today has used up off the limits', () => {
		const rows = [review(0), review(1), review(2), { paper: 3 }, { paper: 4 }];
		const done = { introduced: 9, reviewed: 198 };
		const { counts } = buildQueue(columnsOf(rows), requestWith({}, { done }));
		expect(counts).toEqual({ learning: 0, review: 2, new: 1 });
		const over = { introduced: 99, reviewed: 999 };
		expect(mainOf(rows, requestWith({}, { done: over }))).toEqual([]);
	});

	it('orders by due day, by recall, by paper, and at random but the same all day', () => {
		const rows: Row[] = [
			{ ...review(2, TODAY - 1), stability: 100 },
			{ ...review(0, TODAY - 3), stability: 50 },
			{ ...review(1, TODAY), stability: 1 },
		];
		expect(mainOf(rows, requestWith({ order: 'due' }))).toEqual([1, 0, 2]);
		expect(mainOf(rows, requestWith({ order: 'retrievability' }))).toEqual([2, 1, 0]);
		expect(mainOf(rows, requestWith({ order: 'paper' }))).toEqual([1, 2, 0]);
		const many = Array.from({ length: 50 }, (_, paper) => review(paper));
		const random = requestWith({ order: 'random' });
		expect(mainOf(many, random)).toEqual(mainOf(many, random));
		const moment = { at: NOW + MS_PER_DAY, offsetMin: 0 };
		expect(mainOf(many, { ...random, moment })).not.toEqual(mainOf(many, random));
	});

	it('gives one new card of each paper before a second, in the order of learning', () => {
		const rows: Row[] = [
			{ paper: 0, kind: 3 },
			{ paper: 0, kind: 0 },
			{ paper: 1, kind: 2 },
			{ paper: 1, kind: 1 },
		];
		expect(mainOf(rows, requestWith({ newPerDay: 2 }))).toEqual([1, 3]);
	});

	it('spreads the new cards of a paper over days', () => {
		const rows: Row[] = [
			{ paper: 0, phase: 'learning', dueAt: NOW + MS_PER_DAY, lastDay: TODAY },
			{ paper: 0 },
			{ paper: 1 },
		];
		expect(mainOf(rows, requestWith({ newPerDay: 1 }))).toEqual([2]);
	});

	it('studies chosen papers only', () => {
		expect(mainOf([review(0), review(1)], requestWith({}, { papers: new Set([1]) }))).toEqual([1]);
	});

	it('keeps look-alikes of other papers apart', () => {
		const rows = Array.from({ length: 8 }, (_, paper) => review(paper, TODAY - 8 + paper));
		const areAlike = (a: number, b: number) => a + b === 1;
		expect(mainOf(rows, requestWith({}, { areAlike }))).toEqual([0, 2, 3, 4, 5, 6, 1, 7]);
	});
});

describe('nextCard', () => {
	const step = (paper: number, minutes: number): Row => ({
		paper,
		phase: 'learning',
		dueAt: NOW + minutes * MS_PER_MINUTE,
		lastDay: TODAY,
	});
	const served = (rows: readonly Row[], last: number | null = null, lookAheadMin = 0) => {
		const columns = columnsOf(rows);
		const queue = buildQueue(columns, requestWith({ lookAheadMin }));
		const asked = { now: NOW, last, learnAheadMs: 20 * MS_PER_MINUTE };
		const next = nextCard(columns, queue, asked);
		return next.type === 'card' ? next.row : next.type;
	};

	it('serves a step that is due, then the main queue, then a step ahead of its time', () => {
		expect(served([review(0), step(1, -1)])).toBe(1);
		expect(served([review(0), step(1, 10)])).toBe(0);
		expect(served([step(1, 10)])).toBe(0);
		expect(served([step(1, 30)])).toBe('wait');
		expect(served([])).toBe('nothing');
	});

	it('looks ahead so that nothing falls due right after the session', () => {
		expect(served([step(1, 30)], null, 60)).toBe(0);
	});

	it('does not serve the card shown last unless it is the only one', () => {
		expect(served([step(0, -5), step(1, -1)], 0)).toBe(1);
		expect(served([step(0, -5), step(1, 10)], 0)).toBe(1);
		expect(served([step(0, -5), review(1)], 0)).toBe(1);
		expect(served([step(0, -5)], 0)).toBe(0);
	});
});

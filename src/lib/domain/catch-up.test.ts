import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsIn, planAdvance, planCatchUp, planPostpone, planVacation } from './catch-up.ts';
import { emptyColumns, PHASE, type ScheduleColumns } from './columns.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import type { CardId } from './id.ts';

const TODAY = 20_000;
const parameters = DEFAULT_PARAMETERS;

interface Row {
	readonly due: number;
	readonly stability?: number;
	readonly last?: number;
}

/** `due` and `last` are days from today. */
function columnsOf(rows: readonly Row[]): ScheduleColumns {
	const columns = emptyColumns(rows.length + 1);
	rows.forEach(({ due, stability = 10, last = -10 }, row) => {
		columns.ids.push(`c${row}` as CardId);
		columns.status[row] = 1;
		columns.phase[row] = PHASE.review;
		columns.dueDay[row] = TODAY + due;
		columns.lastDay[row] = TODAY + last;
		columns.stability[row] = stability;
	});
	columns.length = rows.length;
	return columns;
}

const total = (counts: ArrayLike<number>) => Array.from(counts).reduce((a, b) => a + b, 0);
const overdue = (count: number) => Array.from({ length: count }, () => ({ due: -3 }));

describe('planCatchUp', () => {
	it('keeps a share for today and spreads the rest, with what falls due anyway', () => {
		const columns = columnsOf([...overdue(25), ...Array.from({ length: 6 }, () => ({ due: 1 }))]);
		const plan = planCatchUp(columns, { parameters, day: TODAY, cardsPerDay: 10 });
		expect(plan.backlog).toBe(25);
		expect(plan.shares).toEqual([10, 4, 10, 1]);
		expect([...plan.after.slice(0, 4)]).toEqual([10, 10, 10, 1]);
		expect(plan.before[0]).toBe(25);
		expect(plan.facts).toHaveLength(15);
	});

	it('keeps for today what would lose the most by waiting', () => {
		const fading = { due: -1, stability: 3, last: -4 };
		const safe = { due: -1, stability: 300, last: -300 };
		const gone = { due: -1, stability: 0.5, last: -400 };
		const columns = columnsOf([safe, gone, safe, fading, safe]);
		const plan = planCatchUp(columns, { parameters, day: TODAY, cardsPerDay: 3 });
		const moved = new Set(plan.facts.map(({ card }) => card));
		expect(moved.has('c3' as CardId)).toBe(false);
		expect(moved.size).toBe(2);
	});

	it('loses no card, overfills no day and leaves the future alone, for any backlog', () => {
		const rows = fc.array(
			fc.record({
				due: fc.integer({ min: -400, max: 60 }),
				stability: fc.double({ min: 0.1, max: 1000, noNaN: true }),
				last: fc.integer({ min: -800, max: 0 }),
			}),
			{ maxLength: 300 },
		);
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 80 }), (given, cardsPerDay) => {
				const columns = columnsOf(given);
				const plan = planCatchUp(columns, { parameters, day: TODAY, cardsPerDay });
				expect(total(plan.after)).toBe(total(plan.before));
				expect(total(plan.shares)).toBe(plan.backlog);
				expect(plan.shares[0] ?? 0).toBeLessThanOrEqual(Math.max(3, cardsPerDay));
				expect(new Set(plan.facts.map(({ card }) => card)).size).toBe(plan.facts.length);
				for (const { card, dueDay } of plan.facts) {
					expect(dueDay).toBeGreaterThan(TODAY);
					expect(given[Number(card.slice(1))]?.due).toBeLessThanOrEqual(0);
				}
			}),
		);
	});

	it('works with minutes and a pace', () => {
		expect(cardsIn(10, 12_000)).toBe(50);
		expect(cardsIn(0, 12_000)).toBe(1);
	});
});

describe('postpone, advance, vacation', () => {
	it('postpones the safest cards to the lightest days', () => {
		const columns = columnsOf([
			{ due: 0, stability: 2, last: -2 },
			{ due: 0, stability: 500, last: -500 },
			{ due: 1 },
		]);
		const plan = planPostpone(columns, { parameters, day: TODAY, days: 2, count: 1 });
		expect(plan.facts).toEqual([{ type: 'card.rescheduled', card: 'c1', dueDay: TODAY + 2 }]);
	});

	it('advances the weakest cards, and none answered today', () => {
		const columns = columnsOf([
			{ due: 5, stability: 100, last: -1 },
			{ due: 5, stability: 10, last: -8 },
			{ due: 5, stability: 1, last: 0 },
		]);
		const plan = planAdvance(columns, { parameters, day: TODAY, count: 1 });
		expect(plan.facts).toEqual([{ type: 'card.rescheduled', card: 'c1', dueDay: TODAY }]);
	});

	it('leaves a vacation free, half before and half after', () => {
		const columns = columnsOf([4, 5, 6, 7, 8, 9].map((due) => ({ due })));
		const plan = planVacation(columns, { day: TODAY, from: TODAY + 4, to: TODAY + 9 });
		expect(total(plan.after.slice(4, 10))).toBe(0);
		expect(total(plan.after.slice(0, 4))).toBe(3);
		expect(total(plan.after.slice(10, 16))).toBe(3);
	});

	it('puts all of a vacation that begins today after it', () => {
		const columns = columnsOf([{ due: -5 }, { due: 0 }, { due: 2 }]);
		const plan = planVacation(columns, { day: TODAY, from: TODAY, to: TODAY + 2 });
		expect(plan.facts).toHaveLength(3);
		expect(total(plan.after.slice(3, 6))).toBe(3);
	});
});

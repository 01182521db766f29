import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedDays } from './balance.ts';
import { DEFAULT_PARAMETERS, soundParameters } from './fsrs.ts';
import type { CardId } from './id.ts';
import { gradedAt, promises, type PromiseContext } from './promise.ts';
import { applyGrade, GRADES, NEW, type Rules, type Schedule } from './schedule.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { MS_PER_DAY } from './time.ts';

const TODAY = 20_000;
const id = 'g1' as CardId;

function rulesWith(change: Partial<Settings> = {}): Rules {
	return { parameters: DEFAULT_PARAMETERS, settings: { ...DEFAULT_SETTINGS, ...change } };
}

function contextWith(rules: Rules, change: Partial<PromiseContext> = {}): PromiseContext {
	const moment = { at: TODAY * MS_PER_DAY + 12 * 3_600_000, offsetMin: 0 };
	return { moment, rules, load: null, siblingDays: [], latestDay: null, ...change };
}

function reviewed(stability: number, days: number): Schedule {
	return {
		phase: 'review',
		due: { unit: 'day', day: TODAY },
		memory: { stability, difficulty: 5 },
		lastDay: TODAY - days,
		lastAt: (TODAY - days) * MS_PER_DAY,
		reps: 4,
		lapses: 0,
	};
}

const dayOf = (due: { unit: string; day?: number }) => due.day ?? Number.NaN;

describe('promises', () => {
	it('promises steps to a new card, and a day to easy', () => {
		const promised = promises({ id, schedule: NEW }, contextWith(rulesWith()));
		const { at } = contextWith(rulesWith()).moment;
		expect(promised.again.due).toEqual({ unit: 'moment', at: at + 60_000 });
		expect(promised.good.due).toEqual({ unit: 'moment', at: at + 600_000 });
		expect(promised.easy.due.unit).toBe('day');
	});

	it('is the same however often it is asked', () => {
		const card = { id, schedule: reviewed(30, 30) };
		const context = contextWith(rulesWith());
		expect(promises(card, context)).toEqual(promises(card, context));
	});

	it('is what the fold stores', () => {
		const rules = rulesWith();
		const context = contextWith(rules);
		const schedule = reviewed(30, 30);
		const { good } = promises({ id, schedule }, context);
		const after = applyGrade(schedule, 'good', gradedAt(context.moment, rules), rules, good.due);
		expect(after).toMatchObject({ phase: 'review', due: good.due, memory: good.outcome.memory });
	});

	it('rises strictly from hard to easy, in whole days from tomorrow on, for any card', () => {
		const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
		const elapsed = fc.integer({ min: -5, max: 40_000 });
		const counts = fc.array(fc.nat(50), { minLength: 128, maxLength: 128 });
		fc.assert(
			fc.property(stability, elapsed, counts, fc.string(), (days, late, load, name) => {
				const context = contextWith(rulesWith(), {
					load: { firstDay: TODAY, counts: Uint32Array.from(load) },
					siblingDays: [TODAY + 3],
				});
				const card = { id: name as CardId, schedule: reviewed(days, late) };
				const { hard, good, easy } = promises(card, context);
				const [a, b, c] = [hard, good, easy].map(({ due }) => dayOf(due));
				expect(a).toBeGreaterThan(TODAY);
				expect(c).toBeLessThanOrEqual(TODAY + 36_500);
				if (c !== TODAY + 36_500)
					expect([(b ?? 0) > (a ?? 0), (c ?? 0) > (b ?? 0)]).toEqual([true, true]);
			}),
		);
	});

	it('never promises NaN, with any parameters', () => {
		const broken = fc.array(fc.oneof(fc.double(), fc.constant(null), fc.string()), {
			maxLength: 22,
		});
		fc.assert(
			fc.property(broken, fc.integer(), (parameters, late) => {
				const rules = { ...rulesWith(), parameters: soundParameters(parameters) };
				const promised = promises({ id, schedule: reviewed(3, late) }, contextWith(rules));
				for (const grade of GRADES) {
					const { due, outcome } = promised[grade];
					expect(Number.isFinite(due.unit === 'day' ? due.day : due.at)).toBe(true);
					expect(Number.isFinite(outcome.memory.stability)).toBe(true);
					expect(Number.isFinite(outcome.memory.difficulty)).toBe(true);
				}
			}),
		);
	});

	it('does not fuzz a longer interval below the one before', () => {
		for (let index = 0; index < 200; index++) {
			const card = { id: `g${index}` as CardId, schedule: reviewed(20, 20) };
			const { good } = promises(card, contextWith(rulesWith({ desiredRetention: 0.9 })));
			expect(dayOf(good.due) - TODAY).toBeGreaterThan(20);
		}
	});

	it('never goes past the day of a deadline', () => {
		const card = { id, schedule: reviewed(100, 100) };
		const { good, easy } = promises(card, contextWith(rulesWith(), { latestDay: TODAY + 9 }));
		expect(dayOf(good.due)).toBeLessThanOrEqual(TODAY + 9);
		expect(dayOf(easy.due)).toBeLessThanOrEqual(TODAY + 9);
	});

	it('keeps the plain interval when fuzz is off', () => {
		const card = { id, schedule: reviewed(30, 30) };
		const { hard } = promises(card, contextWith(rulesWith({ fuzz: false })));
		expect(hard.outcome).toMatchObject({ days: dayOf(hard.due) - TODAY });
		const fuzzed = new Set<number>();
		for (let index = 0; index < 50; index++) {
			const other = { ...card, id: `g${index}` as CardId };
			fuzzed.add(dayOf(promises(other, contextWith(rulesWith({ fuzz: false }))).hard.due));
		}
		expect(fuzzed.size).toBe(1);
	});
});

describe('balanced days', () => {
	const range = { from: 8, to: 12 };
	const easyDays = [1, 1, 1, 1, 1, 1, 1] as const;
	const chosen = (change: Partial<Parameters<typeof balancedDays>[1]>) => {
		const days = new Map<number, number>();
		for (let index = 0; index < 1000; index++) {
			const input = { today: TODAY, load: null, siblingDays: [], easyDays, ...change };
			const day = balancedDays(range, { ...input, seed: (index + 0.5) / 1000 });
			days.set(day, (days.get(day) ?? 0) + 1);
		}
		return (day: number) => days.get(day) ?? 0;
	};
	const load = (counts: Readonly<Record<number, number>>, rest: number) => {
		const all = new Uint32Array(128).fill(rest);
		for (const [day, count] of Object.entries(counts)) all[Number(day)] = count;
		return { firstDay: TODAY, counts: all };
	};

	it('prefers the lighter day', () => {
		expect(chosen({ load: load({ 11: 2 }, 20) })(11)).toBeGreaterThan(900);
	});

	it('obeys an easy day even when nothing is due on it, unlike Anki', () => {
		// 20,000 = 4 October 2024, a Friday; 8 days on is a Saturday.
		const weekend = [1, 1, 1, 1, 1, 0, 0] as const;
		const count = chosen({ load: load({ 8: 0, 9: 0 }, 10), easyDays: weekend });
		expect(count(8) + count(9)).toBeLessThan(20);
	});

	it('obeys easy days without load balancing too', () => {
		const count = chosen({ easyDays: [1, 1, 1, 1, 1, 0, 1] });
		expect(count(8)).toBeLessThan(2);
		expect(count(9)).toBeGreaterThan(200);
	});

	it('keeps away from the days of siblings', () => {
		expect(chosen({ load: load({}, 5), siblingDays: [TODAY + 10] })(10)).toBe(0);
		expect(chosen({ load: null, siblingDays: [TODAY + 10] })(10)).toBe(0);
	});
});

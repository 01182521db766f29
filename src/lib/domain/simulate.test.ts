import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from './fold.ts';
import { DEFAULT_PARAMETERS, intervalFor, nextMemory } from './fsrs.ts';
import { habitsOf } from './habits.ts';
import {
	RETENTIONS,
	simulateWorkload,
	simulateWorkloads,
	type SimulationInput,
} from './simulate.ts';

const HABITS = habitsOf([]);

const reader = (change: Partial<SimulationInput> = {}): SimulationInput => ({
	parameters: DEFAULT_PARAMETERS,
	habits: HABITS,
	stability: [3, 30, 300],
	difficulty: [5, 5, 5],
	daysSince: [1, 10, 40],
	newPerDay: 5,
	learningSteps: 2,
	relearningSteps: 1,
	maximumIntervalDays: 36_500,
	...change,
});

const review = (change: Partial<Review>): Review => ({
	at: 0,
	day: 0,
	grade: 'good',
	tookMs: 5000,
	elapsedDays: 0,
	phase: 'review',
	predicted: null,
	stability: null,
	...change,
});

describe('habitsOf', () => {
	it('starts from a guess whose shares add up', () => {
		for (const shares of [HABITS.firstGrades, HABITS.learningGrades, HABITS.recalledGrades])
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
		expect(HABITS.recalledGrades[0]).toBe(0);
	});

	it('comes to the reader’s own shares and times as answers come in', () => {
		const first = review({ phase: 'new', grade: 'again', tookMs: 40_000 });
		const lapse = review({ grade: 'again', tookMs: 30_000 });
		const step = review({ phase: 'relearning', grade: 'hard', tookMs: 2000 });
		const habits = habitsOf(Array.from({ length: 5000 }, () => [first, lapse, step, review({})]));
		expect(habits.firstGrades[0]).toBeGreaterThan(0.99);
		expect(habits.relearningGrades[1]).toBeGreaterThan(0.99);
		expect(habits.learningGrades).toEqual(HABITS.learningGrades);
		expect(habits.recalledGrades[2]).toBeGreaterThan(0.99);
		expect(habits.firstMs).toBeCloseTo(40_000, -3);
		expect(habits.forgottenMs).toBeCloseTo(30_000, -3);
		expect(habits.recalledMs).toBeCloseTo(5000, -3);
		expect(habits.stepMs).toBeCloseTo(2000, -3);
	});

	it('counts an answer left open overnight as two minutes, and one without a time not at all', () => {
		const open = review({ tookMs: 9e6 });
		const none = review({ tookMs: 0 });
		expect(habitsOf([Array<Review>(20).fill(open)]).recalledMs).toBeLessThan(66_000);
		expect(habitsOf([Array<Review>(20).fill(none)]).recalledMs).toBe(HABITS.recalledMs);
	});
});

describe('simulateWorkload', () => {
	it('adds up one card that is always recalled as its intervals say', () => {
		let memory = nextMemory(DEFAULT_PARAMETERS, null, 0, 'good');
		let answers = 1;
		for (let day = 0; ; answers += 1) {
			const interval = intervalFor(DEFAULT_PARAMETERS, memory.stability, 0.97);
			day += interval;
			if (day >= 100) break;
			memory = nextMemory(DEFAULT_PARAMETERS, memory, interval, 'good');
		}
		const sure = { ...HABITS, firstGrades: [0, 0, 1, 0], recalledGrades: [0, 0, 1, 0] } as const;
		// Some seed lets every draw of recall succeed; the days then are those worked out above.
		const counts = Array.from({ length: 40 }, (_, seed) => {
			const input = reader({ habits: sure, stability: [], newPerDay: 0.01, days: 100, seed });
			return simulateWorkload({ ...input, learningSteps: 0, relearningSteps: 0 }, 0.97);
		}).map(({ answersPerDay }) => Math.round(answersPerDay * 100));
		expect(Math.min(...counts)).toBe(answers);
		expect(counts.filter((count) => count === answers).length).toBeGreaterThan(10);
	});

	it('costs more, and holds more, the higher the retention', () => {
		const workloads = simulateWorkloads(reader({ newPerDay: 2 }));
		expect(workloads.map(({ desiredRetention }) => desiredRetention)).toEqual(RETENTIONS);
		expect(RETENTIONS).toHaveLength(30);
		expect(RETENTIONS.at(-1)).toBe(0.99);
		const at = (retention: number) =>
			workloads.find(({ desiredRetention }) => desiredRetention === retention)!;
		expect(at(0.99).minutesPerDay).toBeGreaterThan(2 * at(0.9).minutesPerDay);
		expect(at(0.9).minutesPerDay).toBeGreaterThan(at(0.8).minutesPerDay);
		expect(at(0.99).remembered).toBeGreaterThan(at(0.9).remembered);
		expect(at(0.9).remembered).toBeGreaterThan(at(0.7).remembered);
		expect(at(0.99).remembered).toBeLessThan(3 + 2 * 365);
	});

	it('gives the same for the same seed, and nearly the same for another', () => {
		const one = simulateWorkload(reader({ seed: 1 }), 0.9);
		expect(simulateWorkload(reader({ seed: 1 }), 0.9)).toEqual(one);
		const other = simulateWorkload(reader({ seed: 2 }), 0.9);
		expect(other.minutesPerDay).not.toBe(one.minutesPerDay);
		expect(other.minutesPerDay / one.minutesPerDay).toBeCloseTo(1, 1);
	});

	it('stands for many cards by a sample of them', () => {
		const many = (count: number) => ({
			stability: new Float64Array(count).fill(20),
			difficulty: new Float64Array(count).fill(5),
			daysSince: new Float64Array(count).fill(3),
		});
		const few = simulateWorkload(reader({ ...many(500), newPerDay: 0 }), 0.9);
		const all = simulateWorkload(reader({ ...many(25_000), newPerDay: 0 }), 0.9);
		expect(all.minutesPerDay / few.minutesPerDay).toBeCloseTo(50, 6);
	});

	it('is 0 without cards', () => {
		const none = reader({ stability: [], difficulty: [], daysSince: [], newPerDay: 0 });
		expect(simulateWorkload(none, 0.9)).toMatchObject({ minutesPerDay: 0, remembered: 0 });
	});

	it('is finite whatever it is given', () => {
		const wild = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -1, 0, 1e-9, 1e9));
		fc.assert(
			fc.property(
				fc.array(wild, { maxLength: 21 }),
				fc.array(fc.tuple(wild, wild, wild), { maxLength: 5 }),
				fc.constantFrom(...RETENTIONS),
				(parameters, cards, retention) => {
					const workload = simulateWorkload(
						reader({
							parameters,
							stability: cards.map(([stability]) => stability),
							difficulty: cards.map(([, difficulty]) => difficulty),
							daysSince: cards.map(([, , days]) => days),
							newPerDay: 1,
							days: 60,
						}),
						retention,
					);
					for (const value of Object.values(workload)) expect(Number.isFinite(value)).toBe(true);
				},
			),
			{ numRuns: 100 },
		);
	});
});

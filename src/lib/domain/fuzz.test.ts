import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzedDays, fuzzRange, fuzzSeed } from './fuzz.ts';
import type { CardId } from './id.ts';

const ANY = { from: 1, to: 36_500 };
const card = (id: string) => id as CardId;

describe('fuzz', () => {
	it('has the widths of Anki: none below 2.5 days, then a day and 15, 10, 5 %', () => {
		expect(fuzzRange(2, ANY)).toEqual({ from: 2, to: 2 });
		expect(fuzzRange(3, ANY)).toEqual({ from: 2, to: 4 });
		// 10 days: 1 + 0.15 × 4.5 + 0.10 × 3 = 1.975
		expect(fuzzRange(10, ANY)).toEqual({ from: 8, to: 12 });
		// 100 days: 1 + 0.675 + 1.3 + 0.05 × 80 = 6.975
		expect(fuzzRange(100, ANY)).toEqual({ from: 93, to: 107 });
	});

	it('stays within what is allowed, and gives the nearest day where nothing is left', () => {
		expect(fuzzRange(10, { from: 10, to: 11 })).toEqual({ from: 10, to: 11 });
		expect(fuzzRange(10, { from: 20, to: 30 })).toEqual({ from: 20, to: 20 });
		expect(fuzzRange(10, { from: 1, to: 3 })).toEqual({ from: 3, to: 3 });
	});

	it('is seeded by card and repetition', () => {
		expect(fuzzSeed(card('a1'), 3)).toBe(fuzzSeed(card('a1'), 3));
		expect(fuzzSeed(card('a1'), 3)).not.toBe(fuzzSeed(card('a1'), 4));
		expect(fuzzSeed(card('a1'), 3)).not.toBe(fuzzSeed(card('a2'), 3));
	});

	it('spreads cards evenly over the range', () => {
		const counts = new Map<number, number>();
		for (let index = 0; index < 5000; index++) {
			const days = fuzzedDays({ from: 8, to: 12 }, fuzzSeed(card(`g${index}`), 5));
			counts.set(days, (counts.get(days) ?? 0) + 1);
		}
		expect([...counts.keys()].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12]);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
	});

	it('never leaves its range', () => {
		const parts = [fc.integer({ min: 1, max: 40_000 }), fc.string(), fc.nat(70_000)] as const;
		fc.assert(
			fc.property(...parts, (days, id, reps) => {
				const range = fuzzRange(days, ANY);
				const fuzzed = fuzzedDays(range, fuzzSeed(card(id), reps));
				expect(fuzzed).toBeGreaterThanOrEqual(range.from);
				expect(fuzzed).toBeLessThanOrEqual(range.to);
				expect(Number.isInteger(fuzzed)).toBe(true);
			}),
		);
	});
});

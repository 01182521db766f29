import { describe, expect, it } from 'vitest';
import { costText, differenceText, minutesText, workloadAt } from './workload-text.ts';

const at = (desiredRetention: number, minutesPerDay: number, remembered: number) => ({
	desiredRetention,
	minutesPerDay,
	remembered,
	answersPerDay: minutesPerDay * 6,
});

describe('a workload in words', () => {
	it('gives halves of a minute only where they matter', () => {
		expect(minutesText(0.9)).toBe('1 minute');
		expect(minutesText(1.6)).toBe('1.5 minutes');
		expect(minutesText(26.4)).toBe('26 minutes');
	});

	it('spells out what a retention costs', () => {
		expect(costText(at(0.9, 26, 900))).toBe('about 26 minutes a day, 156 answers');
	});

	it('compares with the retention set', () => {
		expect(differenceText(at(0.9, 20, 900), at(0.95, 32, 950))).toBe(
			'12 minutes a day more than at 90%, and 50 cards more known after a year',
		);
		expect(differenceText(at(0.9, 20, 900), at(0.8, 15, 899))).toBe(
			'5 minutes a day less than at 90%, and 1 card fewer known after a year',
		);
		expect(differenceText(at(0.9, 1, 5), at(0.91, 1.1, 5))).toBe('about the same time as at 90%');
	});

	it('finds a retention in spite of rounding', () => {
		const workloads = [at(0.7, 1, 1), at(0.71, 2, 2)];
		expect(workloadAt(workloads, 0.1 + 0.61)?.minutesPerDay).toBe(2);
		expect(workloadAt(workloads, 0.9)).toBeNull();
	});
});

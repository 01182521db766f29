import { describe, expect, it } from 'vitest';
import { presenceOf, shouldRemind, wallClock } from './presence.ts';

describe('presenceOf', () => {
	it('carries what is not done over to the next day', () => {
		const { from, dueByDay } = presenceOf(20_000, [3, 0, 2], {
			rolloverHour: 4,
			reminderHour: null,
		});
		expect(from).toBe('2024-10-04');
		expect(dueByDay).toEqual([3, 3, 5]);
	});
});

describe('a reminder', () => {
	const evening = { date: '2026-11-24', hour: 21 };

	it('comes from the hour on, for a browser wakes when it likes', () => {
		const at = (hour: number) =>
			shouldRemind({ due: 2, reminderHour: 19 }, null, { ...evening, hour });
		expect([18, 19, 21, 23].map(at)).toEqual([false, true, true, true]);
	});

	it('comes once a day', () => {
		const asked = { due: 2, reminderHour: 19 };
		expect(shouldRemind(asked, '2026-11-24', evening)).toBe(false);
		expect(shouldRemind(asked, '2026-11-23', evening)).toBe(true);
	});

	it('does not come where nothing is due or none is wanted', () => {
		expect(shouldRemind({ due: 0, reminderHour: 19 }, null, evening)).toBe(false);
		expect(shouldRemind({ due: 2, reminderHour: null }, null, evening)).toBe(false);
	});

	it('goes by the clock on the wall', () => {
		expect(wallClock(new Date(2026, 0, 5, 7, 59))).toEqual({ date: '2026-01-05', hour: 7 });
	});
});

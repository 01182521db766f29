import { describe, expect, it } from 'vitest';
import { liveYear, unevenness } from '../../bench/balance-year.ts';

const DAYS = 240;
const FROM = 80;
const reader = { days: DAYS, newPerDay: 4 };

describe('load balancing over the days of a made-up reader', () => {
	it('evens the daily counts by 30 % or more at an equal mean interval', () => {
		const plain = liveYear({ ...reader, settings: { loadBalance: false } });
		const balanced = liveYear({ ...reader, settings: { loadBalance: true } });
		const fall = 1 - unevenness(balanced.perDay, FROM) / unevenness(plain.perDay, FROM);
		expect(fall).toBeGreaterThanOrEqual(0.3);
		expect(Math.abs(balanced.meanStretch / plain.meanStretch - 1)).toBeLessThan(0.03);
		expect(balanced.siblingMeetings).toBeLessThan(plain.siblingMeetings);
	}, 60_000);

	it('keeps an easy Sunday nearly free and a half Saturday at about half', () => {
		const easyDays = [1, 1, 1, 1, 1, 0.5, 0] as const;
		const { movableByWeekday } = liveYear({ ...reader, settings: { easyDays } });
		const weekday = movableByWeekday.slice(0, 5).reduce((a, b) => a + b, 0) / 5;
		expect((movableByWeekday[6] ?? 0) / weekday).toBeLessThan(0.15);
		expect((movableByWeekday[5] ?? 0) / weekday).toBeLessThan(0.75);
		expect((movableByWeekday[5] ?? 0) / weekday).toBeGreaterThan(0.3);
	}, 60_000);
});

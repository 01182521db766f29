import { describe, expect, it } from 'vitest';
import { live, unevenness, variance } from '../../bench/balance-life.ts';

describe('load balancing in the life of a made-up reader', () => {
	it('evens the counts of a year by 30 % or more at an equal mean interval', () => {
		// The second year: the growth of the first is no choice of the balancer.
		const reader = { days: 730, newPerDay: 2 };
		const plain = live({ ...reader, settings: { loadBalance: false } });
		const balanced = live({ ...reader, settings: { loadBalance: true } });
		const fall = (measure: typeof variance) =>
			1 - measure(balanced.perDay, 365) / measure(plain.perDay, 365);
		expect(fall(variance)).toBeGreaterThanOrEqual(0.3);
		expect(fall(unevenness)).toBeGreaterThanOrEqual(0.4);
		expect(Math.abs(balanced.meanStretch / plain.meanStretch - 1)).toBeLessThan(0.03);
	}, 120_000);

	it('keeps the cards of a paper on different days, with and without balancing', () => {
		for (const loadBalance of [true, false]) {
			const reader = { days: 300, newPerDay: 2, settings: { loadBalance } };
			const apart = live(reader).movableSiblingMeetings;
			const mixed = live({ ...reader, spreadSiblings: false }).movableSiblingMeetings;
			expect(apart).toBeLessThan(0.5 * mixed);
		}
	}, 60_000);

	it('keeps an easy Sunday nearly free and a half Saturday at about half', () => {
		const easyDays = [1, 1, 1, 1, 1, 0.5, 0] as const;
		const { movableByWeekday } = live({ days: 240, newPerDay: 4, settings: { easyDays } });
		const weekday = movableByWeekday.slice(0, 5).reduce((a, b) => a + b, 0) / 5;
		expect((movableByWeekday[6] ?? 0) / weekday).toBeLessThan(0.15);
		expect((movableByWeekday[5] ?? 0) / weekday).toBeLessThan(0.75);
		expect((movableByWeekday[5] ?? 0) / weekday).toBeGreaterThan(0.3);
	}, 60_000);
});

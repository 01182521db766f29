import { describe, expect, it } from 'vitest';
import { daysText, durationText, intervalText } from './interval-text.ts';

describe('intervals in words', () => {
	it('are short on a button and spelled out for a screen reader', () => {
		expect(durationText(600_000)).toEqual({ short: '10 min', long: '10 minutes' });
		expect(durationText(60_000)).toEqual({ short: '1 min', long: '1 minute' });
		expect(durationText(10_000)).toEqual({ short: '< 1 min', long: 'less than a minute' });
		expect(durationText(5_400_000)).toEqual({ short: '1.5 h', long: '1.5 hours' });
		expect(daysText(1)).toEqual({ short: '1 day', long: '1 day' });
		expect(daysText(4)).toEqual({ short: '4 days', long: '4 days' });
		expect(daysText(21)).toEqual({ short: '3 wk', long: '3 weeks' });
		expect(daysText(91)).toEqual({ short: '3 mo', long: '3 months' });
		expect(daysText(511)).toEqual({ short: '1.4 yr', long: '1.4 years' });
	});

	it('count days from the study day and minutes from now', () => {
		const from = { now: 1000, today: 20_000 };
		expect(intervalText({ unit: 'day', day: 20_004 }, from).short).toBe('4 days');
		expect(intervalText({ unit: 'day', day: 19_000 }, from).short).toBe('today');
		expect(intervalText({ unit: 'moment', at: 601_000 }, from).long).toBe('10 minutes');
		expect(intervalText({ unit: 'moment', at: -5 }, from).short).toBe('< 1 min');
	});
});

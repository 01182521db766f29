import { describe, expect, it } from 'vitest';
import { addTally, emptyTally } from '$lib/domain/day-tally.ts';
import { DEFAULT_SETTINGS } from '$lib/domain/settings.ts';
import { intakeOf } from './workload.ts';

const TODAY = 20_000;
const tally = (day: number, introduced: number) =>
	addTally(emptyTally(day), { ...emptyTally(day), reviews: 10, introduced });
const reader = (...tallies: readonly ReturnType<typeof tally>[]) => ({
	tallies,
	settings: { ...DEFAULT_SETTINGS, newPerDay: 10 },
	today: () => TODAY,
});

describe('the new cards a year is played with', () => {
	it('are as many as the limit allows while there are no weeks to look at', () => {
		expect(intakeOf(reader())).toEqual({ newPerDay: 10, newFrom: 'limit' });
		expect(intakeOf(reader(tally(TODAY - 2, 30))).newFrom).toBe('limit');
	});

	it('are those of the last weeks once there are, days without study counted', () => {
		const known = reader(tally(TODAY - 19, 30), tally(TODAY, 10));
		expect(intakeOf(known)).toEqual({ newPerDay: 2, newFrom: 'history' });
	});
});

import { describe, expect, it } from 'vitest';
import { testApp } from './study/test-app.ts';
import { Today } from './today.svelte.ts';

const DAY_MIN = 24 * 60;

/** A reader of so many cards, all due on one day, the given number of days ago. */
async function dueSince(count: number, daysAgo: number) {
	const made = await testApp(count, { reviewsPerDay: 200 });
	made.wait(30 * DAY_MIN);
	const due = { unit: 'day', day: made.app.today() } as const;
	await made.app.act(
		made.cards.map(
			(card) => ({ type: 'card.reviewed', card, grade: 'easy', tookMs: 6000, due }) as const,
		),
	);
	made.wait(daysAgo * DAY_MIN);
	return new Today(made.app);
}

describe('what has piled up', () => {
	it('is told in minutes when most of it is left over, beyond the limit of a day too', async () => {
		const today = await dueSince(300, 9);
		expect(today.overdue).toBe(300);
		expect(today.due).toBe(200);
		expect(today.backlogMinutes).toBeGreaterThan(today.minutes);
	});

	it('is nothing for a reader who keeps up', async () => {
		const today = await dueSince(300, 0);
		expect(today.overdue).toBe(0);
		expect(today.due).toBe(200);
		expect(today.backlogMinutes).toBe(0);
	});
});

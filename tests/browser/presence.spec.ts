// What the app shows from outside: title, icon and badge by what is due, and the reminder at the reader's hour.
import { expect, installed, test } from './support.ts';
import { bring, gradeButton, showAnswer } from './study-support.ts';

test('title, icon and badge follow what is due', async ({ page }) => {
	await page.addInitScript(() => {
		const badges: number[] = [];
		Object.assign(window, { badges });
		Object.defineProperty(navigator, 'setAppBadge', {
			value: (count: number) => Promise.resolve(void badges.push(count)),
		});
	});
	const badge = () => page.evaluate((): number => Reflect.get(window, 'badges').at(-1));
	await bring(page, { papers: 1 });
	await page.goto('./study');
	await expect(showAnswer(page)).toBeVisible();
	await expect(page).toHaveTitle('(1) Study · Paperweight');
	await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /favicon-due\.svg$/);
	await expect.poll(badge).toBe(1);
	await page.keyboard.press('Space');
	await gradeButton(page, 'Easy').click();
	await expect(page).toHaveTitle('Study · Paperweight');
	await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /favicon\.svg$/);
	await expect.poll(badge).toBe(0);
});

test('the reminder comes once, from the chosen hour on', async ({ page, context }) => {
	await context.grantPermissions(['notifications']);
	await page.addInitScript(() => {
		const shown: string[] = [];
		Object.assign(window, { shown });
		ServiceWorkerRegistration.prototype.showNotification = (_title, options) =>
			Promise.resolve(void shown.push(options?.body ?? ''));
	});
	const shown = () => page.evaluate((): string[] => Reflect.get(window, 'shown'));
	const before = new Date('2026-11-24T18:58:00+01:00');
	await page.clock.install({ time: before });
	await bring(page, { papers: 2, now: before.getTime(), settings: { reminderHour: 19 } });
	await installed(page);
	await page.goto('./library');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
	// The keeper is loaded after the screen: the icon says that it is there.
	await page.clock.runFor(2_000);
	await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /favicon-due\.svg$/);
	await page.clock.runFor(50_000);
	expect(await shown()).toEqual([]);
	await page.clock.runFor(3 * 60_000);
	await expect.poll(shown).toEqual(['2 cards are due.']);
	await page.clock.runFor(3_600_000);
	expect(await shown()).toEqual(['2 cards are due.']);
});

test('a tick is felt with each grade, and none where it is turned off', async ({ page }) => {
	await page.addInitScript(() => {
		const ticks: unknown[] = [];
		Object.assign(window, { ticks });
		Object.defineProperty(navigator, 'vibrate', { value: (ms: unknown) => ticks.push(ms) > 0 });
	});
	const ticks = () => page.evaluate((): unknown[] => Reflect.get(window, 'ticks'));
	for (const haptics of [true, false]) {
		await bring(page, { papers: 2, settings: { haptics } });
		await page.goto('./study');
		await showAnswer(page).click();
		await gradeButton(page, 'Good').click();
		await expect(page.getByText('Good · 10 min', { exact: true })).toBeVisible();
		expect(await ticks()).toHaveLength(haptics ? 1 : 0);
	}
});

test('a page left open overnight notices the new day', async ({ page }) => {
	const evening = new Date('2026-11-24T22:00:00+01:00');
	await page.clock.install({ time: evening });
	await bring(page, { papers: 3, now: evening.getTime(), settings: { newPerDay: 1 } });
	await page.goto('./study');
	await showAnswer(page).click();
	await gradeButton(page, 'Easy').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for now');
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
	await page.clock.runFor(2_000);
	await page.clock.fastForward(9 * 3_600_000);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 card is due');
});

// What goes wrong while studying, and what the reader is told: nothing lost, no dead end.
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { bring, gradeButton, showAnswer } from './study-support.ts';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const left = (page: Page) => page.getByText(/^\d+ left$/);

test.describe('a browser that keeps no data', () => {
	test('is told of, with what to do, on every screen', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		});
		for (const screen of ['', 'study', 'papers/p1']) {
			await page.goto(`./${screen}`);
			await expect(question(page)).toHaveText('Paperweight cannot open your data');
			await expect(page.getByRole('alert')).toContainText('Allow storage for this site');
			await expect(page).toHaveTitle('Cannot open · Paperweight');
		}
	});

	test('that allows it after all goes on where it was', async ({ page }) => {
		await page.goto('./');
		await page.evaluate(() => sessionStorage.setItem('refuse', 'yes'));
		await page.addInitScript(() => {
			if (sessionStorage.getItem('refuse') !== 'yes') return;
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		});
		await page.goto('./library');
		await expect(question(page)).toHaveText('Paperweight cannot open your data');
		await page.evaluate(() => sessionStorage.removeItem('refuse'));
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(question(page)).toHaveText('Library');
	});

	test('written by a newer Paperweight is left alone, and the newer one asked for', async ({
		page,
	}) => {
		await bring(page, { papers: 1 });
		await page.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('paperweight', 999);
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						opening.result.close();
						resolve();
					};
				}),
		);
		await page.goto('./study');
		await expect(page.getByRole('alert')).toContainText('written by a newer Paperweight');
		await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
	});
});

test.describe('another tab', () => {
	test('deletes the card shown: the next one comes, with a word, and undo is there', async ({
		page,
		context,
	}) => {
		await bring(page);
		await page.goto('./study');
		const first = await question(page).innerText();
		const other = await context.newPage();
		await other.goto('./study');
		await expect(question(other)).toHaveText(first);

		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
		await expect(question(other)).not.toHaveText(first);
		await expect(
			other.getByText('The card was deleted in another tab', { exact: true }),
		).toBeVisible();
		await expect(left(other)).toHaveText('2 left');
	});

	test('deletes the card being edited: no word of the edit falls on the next card', async ({
		page,
		context,
	}) => {
		await bring(page, { papers: 2 });
		await page.goto('./study');
		const first = await question(page).innerText();
		const other = await context.newPage();
		await other.goto('./study');
		await expect(question(other)).toHaveText(first);
		await other.keyboard.press('e');
		await other.getByLabel('Answer', { exact: true }).fill('Meant for the first card.');

		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
		await expect(other.getByLabel('Answer', { exact: true })).toBeHidden();
		await expect(question(other)).not.toHaveText(first);
		await other.keyboard.press('Space');
		await expect(gradeButton(other, 'Good')).toBeVisible();
		await expect(other.getByText('Meant for the first card.')).toBeHidden();

		// Undone, the card is back, and so is what was typed for it.
		await page.keyboard.press('u');
		await expect(page.getByLabel('Answer', { exact: true })).toHaveValue(
			'Meant for the first card.',
		);
	});

	test('grades the card shown here too: both answers stand, the card is asked no third time', async ({
		page,
		context,
	}) => {
		await bring(page, { papers: 1 });
		await page.goto('./study');
		const other = await context.newPage();
		await other.goto('./study');
		for (const tab of [page, other]) {
			await showAnswer(tab).click();
			await gradeButton(tab, 'Easy').click();
			await expect(question(tab)).toHaveText('Done for now');
		}
		await page.goto('./progress');
		await expect(page.getByText(/2 reviews/).first()).toBeVisible();
	});
});

test('a restart in mid-grade loses no card and doubles no answer', async ({ page }) => {
	await bring(page, { papers: 4 });
	await page.goto('./study');
	for (let graded = 0; graded < 3; graded++) {
		await expect(showAnswer(page)).toBeVisible();
		const before = Number.parseInt(await left(page).innerText());
		await page.keyboard.press('Space');
		await expect(gradeButton(page, 'Easy')).toBeVisible();
		// No wait between the key and the reload: the answer is saved whole, or not at all.
		await page.keyboard.press('4');
		await page.reload();
		await expect(showAnswer(page)).toBeVisible();
		const after = Number.parseInt(await left(page).innerText());
		expect([before - 1, before]).toContain(after);
	}
	const open = Number.parseInt(await left(page).innerText());
	await page.goto('./progress');
	const answered = 4 - open;
	await expect(
		page.getByText(new RegExp(`${answered} review${answered === 1 ? '' : 's'}\\b`)).first(),
	).toBeVisible();
});

test('a disk that takes its time: the next card is there, and the wait is said', async ({
	page,
}) => {
	await bring(page);
	await page.goto('./study');
	await expect(showAnswer(page)).toBeVisible();
	await page.evaluate(() => {
		// Holds every write up until told: nothing completes, nothing fails.
		const { transaction } = IDBDatabase.prototype;
		const isFree = () => Reflect.get(window, 'free') === true;
		IDBDatabase.prototype.transaction = function (...given) {
			const made = transaction.apply(this, given);
			if (given[1] !== 'readwrite' || isFree()) return made;
			const store = made.objectStore(made.objectStoreNames[0] ?? '');
			const spin = () => {
				if (!isFree()) store.count().onsuccess = spin;
			};
			spin();
			return made;
		};
	});
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(left(page)).toHaveText('2 left');
	await expect(showAnswer(page)).toBeVisible();
	await expect(page.getByText('Saving', { exact: true })).toBeVisible();
	await page.evaluate(() => Object.assign(window, { free: true }));
	await expect(page.locator('[data-unsaved="0"]')).toBeAttached();
	await expect(page.getByText('Saving', { exact: true })).toBeHidden();
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test.describe('a clock', () => {
	const start = Date.UTC(2026, 9, 20, 17);

	/** Grades the card shown; the interval its button promised. */
	async function grade(page: Page, word: string): Promise<string> {
		await showAnswer(page).click();
		const button = gradeButton(page, word);
		const promised = await button.locator('.interval').innerText();
		await button.click();
		return promised;
	}

	for (const [name, jumpMs] of [
		['set back by a day', -DAY_MS],
		['set forward by a century', 36_525 * DAY_MS],
		['set back by a century', -36_525 * DAY_MS],
	] as const) {
		test(`${name} in mid-session: every card comes, no interval is nonsense`, async ({ page }) => {
			await page.clock.setFixedTime(start);
			await bring(page, { papers: 3, forgotten: 1, now: start });
			await page.goto('./study');
			expect(await grade(page, 'Good')).toMatch(/^\d/);
			await page.clock.setFixedTime(start + jumpMs);
			for (let card = 0; card < 2; card++) {
				await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined|Invalid/);
				expect(await grade(page, 'Easy')).toMatch(/^\d[\d.]* (days|wk|mo|yr)$/);
			}
			await expect(page.locator('[data-unsaved="0"]')).toBeAttached();
			await page.reload();
			await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined|Invalid/);

			// Back on the right clock nothing is gone: the three cards are still in the library.
			await page.clock.setFixedTime(start + 2 * HOUR_MS);
			await page.goto('./library');
			await expect(page.getByRole('link', { name: /Sorting Small Stones/ })).toHaveCount(3);
			await page.goto('./study');
			await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined|Invalid/);
			await expect(question(page)).toBeVisible();
		});
	}

	test('moved to another zone in mid-session asks no card again and forgets none', async ({
		page,
	}) => {
		await page.clock.setFixedTime(start);
		await bring(page, { papers: 5, now: start });
		await page.goto('./study');
		const seen = new Set<string>();
		// Berlin, Auckland, Los Angeles, Mumbai: the page runs on, this is a journey and not a new visit.
		for (const eastMin of [120, 780, -420, 330]) {
			await page.evaluate((minutes) => {
				Date.prototype.getTimezoneOffset = () => -minutes;
			}, eastMin);
			await expect(showAnswer(page)).toBeVisible();
			seen.add(await question(page).innerText());
			expect(await grade(page, 'Easy')).toMatch(/^\d+ days$/);
		}
		expect(seen.size).toBe(4);
		await expect(left(page)).toHaveText('1 left');
	});

	test('turned at the end of summer time keeps to the study day', async ({ page }) => {
		// Berlin, 25 October 2026: 03:00 summer time becomes 02:00. Both hours belong to the 24th.
		const before = Date.UTC(2026, 9, 24, 23, 30);
		await page.clock.setFixedTime(before);
		await bring(page, { papers: 3, now: before, settings: { newPerDay: 2 } });
		await page.goto('./study');
		await grade(page, 'Easy');
		await page.clock.setFixedTime(before + 2 * HOUR_MS);
		await grade(page, 'Easy');
		// The limit of two counts for the whole night, however long it is.
		await expect(question(page)).toHaveText('Done for now');
		await page.clock.setFixedTime(before + 5 * HOUR_MS);
		await page.goto('./study');
		await expect(left(page)).toHaveText('1 left');
	});
});

test('parameters that are no numbers, and none at all, are passed over for those of everyone', async ({
	page,
}) => {
	await bring(page, { papers: 2, forgotten: 2, parameters: [Number.NaN, 1, 2] });
	await page.goto('./study');
	await showAnswer(page).click();
	await expect(gradeButton(page, 'Easy').locator('.interval')).toHaveText(/^\d[\d.]* (days|wk)$/);
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Why this interval' }).click();
	await expect(page.getByRole('dialog')).toContainText('Stability');
	await expect(page.getByRole('dialog')).not.toContainText(/NaN|undefined/);
});

test('settings and parameters lost from the disk come back from the log', async ({ page }) => {
	await bring(page, { papers: 2, forgotten: 2, settings: { buttons: 'two' } });
	const kept = (damaged: unknown) =>
		page.evaluate(
			(record) =>
				new Promise((resolve, reject) => {
					const opening = indexedDB.open('paperweight');
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						const collection = opening.result
							.transaction('collection', 'readwrite')
							.objectStore('collection');
						if (record) collection.put(record, 'collection');
						const reading = collection.get('collection');
						reading.onsuccess = () => {
							opening.result.close();
							resolve(reading.result.settings?.buttons);
						};
					};
				}),
			damaged,
		);
	await kept({ parameters: [], adoptions: null });
	await page.goto('./study');
	await showAnswer(page).click();
	await expect(page.locator('.bar button').first()).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/NaN|undefined/);
	// The rebuild goes on beside the session.
	await expect.poll(() => kept(null)).toBe('two');
	await page.reload();
	await showAnswer(page).click();
	await expect(gradeButton(page, 'Remembered')).toBeVisible();
});

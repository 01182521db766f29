import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { bring, gradeButton, showAnswer, still } from './study-support.ts';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const left = (page: Page) => page.getByText(/^\d+ left$/);
const live = (page: Page) => page.locator('[aria-live="polite"][aria-atomic="true"]').first();

async function study(page: Page, search = ''): Promise<void> {
	await page.goto(`./study${search}`);
	await expect(showAnswer(page)).toBeVisible();
}

async function menu(page: Page, item: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('dialog').getByRole('button', { name: item }).click();
}

test('from Today by one button: question, answer with its source, grade, next card', async ({
	page,
}) => {
	await bring(page);
	await page.goto('./');
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(question(page)).toContainText('waits until a stone lies still');
	await expect(left(page)).toHaveText('3 left');
	await expect(page).toHaveTitle('(3) Study · Paperweight');

	await showAnswer(page).click();
	await expect(page.getByText('more than the arm before it.').first()).toBeVisible();
	await expect(page.locator('blockquote mark')).toContainText('more stones in an hour');
	await expect(page.locator('blockquote')).toContainText('We present');
	const words = await page.locator('.bar button').allInnerTexts();
	expect(words.map((text) => text.split('\n')[0])).toEqual(['Again', 'Hard', 'Good', 'Easy']);

	const first = await question(page).innerText();
	await gradeButton(page, 'Easy').click();
	await expect(question(page)).not.toHaveText(first);
	await expect(left(page)).toHaveText('2 left');
});

test('the interval on the button is the one stored', async ({ page }) => {
	await bring(page, { papers: 1 });
	await study(page);
	await showAnswer(page).click();
	const [, shown] = /in (\d+ days)/.exec(
		await gradeButton(page, 'Easy').locator('.label').innerText(),
	) ?? ['', ''];
	await gradeButton(page, 'Easy').click();
	await expect(question(page)).toHaveText('Done for now');
	await expect(page.getByText(`The next card is due in ${shown}.`)).toBeVisible();
});

test('a double tap grades once', async ({ page }) => {
	await bring(page);
	await study(page);
	await showAnswer(page).dblclick();
	// The second tap of the first double tap must not have graded the card either.
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await expect(left(page)).toHaveText('3 left');
	await gradeButton(page, 'Easy').dblclick();
	await expect(left(page)).toHaveText('2 left');
	await expect(showAnswer(page)).toBeVisible();
	await page.goto('./progress');
	await expect(page.getByText(/1 review/).first()).toBeVisible();
});

test('a whole session by keyboard, with undo on the done screen and redo', async ({ page }) => {
	await bring(page, { papers: 2 });
	await study(page);
	await expect(showAnswer(page)).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(left(page)).toHaveText('1 left');
	await page.keyboard.press('Enter');
	await page.keyboard.press('4');
	await expect(question(page)).toHaveText('Done for now');
	await expect(question(page)).toBeFocused();

	await page.keyboard.press('u');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await expect(page.getByText('Undone: grade Easy', { exact: true })).toBeVisible();
	await page.keyboard.press('r');
	await expect(question(page)).toHaveText('Done for now');
	await page.keyboard.press('u');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByText('Again · 1 min', { exact: true })).toBeVisible();
});

test('undo reaches across a restart', async ({ page }) => {
	await bring(page, { papers: 2 });
	await study(page);
	const first = await question(page).innerText();
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(page.locator('[data-unsaved="0"]')).toBeAttached();
	await page.reload();
	await expect(left(page)).toHaveText('1 left');
	await page.keyboard.press('u');
	await expect(question(page)).toHaveText(first);
	await expect(left(page)).toHaveText('2 left');
});

test('what a screen reader hears: question, answer, result with the units spelled out', async ({
	page,
}) => {
	await bring(page);
	await study(page);
	await expect(live(page)).toHaveText(/^Question: .* in an hour\?$/);
	await page.keyboard.press('Space');
	await expect(live(page)).toHaveText(/^Answer: \d+% more than the arm before it\.$/);
	await expect(gradeButton(page, 'Good')).toHaveAccessibleName(/^Good ?, in 10 minutes$/);
	await page.keyboard.press('3');
	await expect(live(page)).toHaveText(/^Good, in 10 minutes\. Question: /);
});

test('an edit in place keeps the card, its side and what was typed', async ({ page }) => {
	await bring(page);
	await study(page);
	await page.keyboard.press('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await page.keyboard.press('e');
	const answer = page.getByLabel('Answer', { exact: true });
	await answer.fill('A good deal more.');
	await page.reload();
	await expect(answer).toHaveValue('A good deal more.');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(showAnswer(page)).toBeVisible();
	await page.keyboard.press('Space');
	await expect(page.getByText('A good deal more.', { exact: true })).toBeVisible();
	await expect(left(page)).toHaveText('3 left');
});

test('a cloze shows its blank, and the answer in it', async ({ page }) => {
	await bring(page, { papers: 1, cloze: true });
	await study(page);
	await expect(question(page).locator('.blank')).toBeVisible();
	await expect(question(page)).not.toContainText('____');
	await expect(live(page)).toContainText('sorts blank more stones');
	await page.keyboard.press('Space');
	await expect(question(page).locator('ins')).toHaveText('20%');
});

test('the menu: flag, tag, put off, pause, delete, split, each undone by one step', async ({
	page,
}) => {
	await bring(page, { papers: 6 });
	await study(page);
	const first = await question(page).innerText();

	await menu(page, 'Flag');
	await expect(page.getByText(', flagged')).toBeAttached();
	await page.keyboard.press('u');
	await expect(page.getByText(', flagged')).not.toBeAttached();

	for (const item of ['Put off until tomorrow', 'Pause', 'Delete']) {
		await menu(page, item);
		await expect(question(page)).not.toHaveText(first);
		await expect(left(page)).toHaveText('5 left');
		await page.keyboard.press('u');
		await expect(question(page)).toHaveText(first);
		await expect(left(page)).toHaveText('6 left');
	}

	await menu(page, 'Tags');
	await page.getByLabel('Separated by commas').fill('stones, arms');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Tagged stones, arms', { exact: true })).toBeVisible();

	await menu(page, 'Split into two');
	const questions = page.getByLabel('Question', { exact: true });
	await questions.nth(1).fill('What does the arm wait for?');
	await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click();
	await expect(page.getByText('Split into two new cards', { exact: true })).toBeVisible();
	await expect(question(page)).not.toHaveText(first);
	await page.keyboard.press('u');
	await expect(question(page)).toHaveText(first);
});

test('a card is asked the other way round too, and copied with its source', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await bring(page, { papers: 1 });
	await study(page);
	await menu(page, 'Copy');
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Heron is an arm[^\n]*\n20% more[^\n]*\nHeron: Sorting[^\n]*example\.org/,
	);
	await menu(page, 'Ask the other way round');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Answer', { exact: true })).toHaveValue(/^Heron is an arm/);
	await dialog.getByLabel('Question', { exact: true }).fill('Which arm sorts 20% more?');
	await dialog.getByLabel('Answer', { exact: true }).fill('Heron');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(
		page.getByText('A card for the other way round was added', { exact: true }),
	).toBeVisible();
	await page.keyboard.press('Space');
	await gradeButton(page, 'Easy').click();
	await expect(question(page)).toHaveText('Which arm sorts 20% more?');
	await showAnswer(page).click();
	await expect(page.locator('blockquote mark')).toContainText('more stones in an hour');
});

test('source, abstract and why this interval', async ({ page }) => {
	await bring(page, { papers: 2, forgotten: 1 });
	await study(page);
	await page.keyboard.press('s');
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('It needs no camera.');
	await expect(sheet.locator('mark')).toContainText('more stones in an hour');
	await expect(sheet.getByRole('link', { name: 'On the web' })).toHaveAttribute(
		'href',
		/example\.org/,
	);
	await page.keyboard.press('Escape');
	await menu(page, 'Why this interval');
	await expect(sheet).toContainText('Stability');
	await expect(sheet.getByRole('listitem')).toHaveCount(2);
	await sheet.getByRole('button', { name: 'Close' }).click();
	await expect(sheet).toBeHidden();
	await page.keyboard.press('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
});

test('a card that will not stay is named, and helped', async ({ page }) => {
	await bring(page, { papers: 1, forgotten: 8 });
	await study(page);
	await page.keyboard.press('Space');
	await expect(
		page.getByText('You have forgotten this card 8 times.', { exact: true }),
	).toBeVisible();
	await page.getByRole('button', { name: 'Help' }).click();
	await page.getByRole('button', { name: /Let it go/ }).click();
	await expect(question(page)).toHaveText('Nothing is due');
	await page.keyboard.press('u');
	await expect(question(page)).toContainText('waits until a stone lies still');
});

test('two buttons, and a left hand', async ({ page }) => {
	await bring(page, { settings: { buttons: 'two', leftHanded: true } });
	await study(page);
	await page.keyboard.press('Space');
	const words = await page.locator('.bar button').allInnerTexts();
	expect(words.map((text) => text.split('\n')[0])).toEqual(['Remembered', 'Forgot']);
	await page.keyboard.press('4');
	await expect(page.getByText('Remembered · 10 min')).toBeVisible();
});

test('a typed answer is compared, and a grade suggested', async ({ page }) => {
	await bring(page, { papers: 2, cloze: true, settings: { answerMode: 'type' } });
	await study(page);
	const field = page.getByLabel('Your answer');
	await expect(field).toBeFocused();
	await field.pressSequentially('21 percent');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Close, 5% off', { exact: true })).toBeVisible();
	await expect(gradeButton(page, 'Hard')).toHaveAccessibleName(/suggested/);
	await gradeButton(page, 'Good').click();

	await field.pressSequentially('21% more then the arm');
	await page.keyboard.press('Enter');
	const result = page.getByRole('group', { name: 'Your answer' });
	await expect(result.locator('del')).toHaveText('then');
	await expect(result.locator('ins').first()).toHaveText('than');
});

test('a swipe grades, and one taken back does not', async ({ page }) => {
	await bring(page, { papers: 2, settings: { swipes: true } });
	await study(page);
	await page.keyboard.press('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	const swipe = (to: readonly number[]) =>
		page.evaluate((path) => {
			const stage = document.querySelector('article') ?? document.body;
			const at = (type: string, x: number) =>
				stage.dispatchEvent(
					new PointerEvent(type, {
						bubbles: true,
						pointerId: 7,
						pointerType: 'touch',
						isPrimary: true,
						clientX: x,
						clientY: 200,
					}),
				);
			at('pointerdown', 200);
			for (const x of path) at('pointermove', x);
			at('pointerup', path.at(-1) ?? 200);
		}, to);
	await swipe([260, 340, 230]);
	await expect(left(page)).toHaveText('2 left');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	await swipe([160, 60]);
	await expect(page.getByText('Again · 1 min', { exact: true })).toBeVisible();
});

test('hands-free, the answer comes by itself, and can be held back', async ({ page }) => {
	await bring(page, { papers: 2, settings: { handsFree: true } });
	await study(page);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await expect(page.getByText('Paused.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(gradeButton(page, 'Good')).toBeVisible({ timeout: 30_000 });
	await page.keyboard.press('4');
	await expect(showAnswer(page)).toBeVisible();
});

test('a grade that the disk refuses brings its card back, with a word that stays', async ({
	page,
}) => {
	await bring(page);
	await study(page);
	const first = await question(page).innerText();
	await page.evaluate(() => {
		const refuse = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		const { add, put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = refuse;
		IDBObjectStore.prototype.put = refuse;
		Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
	});
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(page.getByRole('alert')).toContainText('no room left on this device');
	await expect(page.getByRole('alert')).toContainText('Everything you did before is saved.');
	await expect(question(page)).toHaveText(first);
	await expect(left(page)).toHaveText('3 left');
	await page.evaluate(() => Reflect.get(window, 'mend')());
	await gradeButton(page, 'Easy').click();
	await expect(left(page)).toHaveText('2 left');
	await expect(page.locator('[data-unsaved="0"]')).toBeAttached();
	await page.reload();
	await expect(left(page)).toHaveText('2 left');
});

test('practice of one tag leaves the schedule alone', async ({ page }) => {
	await bring(page, { papers: 3, tags: ['reading group'] });
	await study(page, '?cram=tag:reading%20group');
	await expect(page.getByText('Practice: reading group. Answers do not change')).toBeVisible();
	await expect(left(page)).toHaveText('1 left');
	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(question(page)).toHaveText('Practised');
	await expect(page.getByText('The schedule is as it was.')).toBeVisible();
	await study(page);
	await expect(left(page)).toHaveText('3 left');
});

test('a session with a cap ends, and goes on when asked', async ({ page }) => {
	await bring(page, { settings: { sessionCap: { unit: 'cards', value: 1 } } });
	await study(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('4');
	await expect(question(page)).toHaveText('That was your session');
	await page.getByRole('button', { name: 'A few more' }).click();
	await expect(showAnswer(page)).toBeVisible();
});

test('an empty library says where cards come from', async ({ page }) => {
	await page.goto('./study');
	await expect(question(page)).toHaveText('No cards yet');
	await expect(page.getByRole('link', { name: 'Add papers' })).toBeVisible();
});

test('at 320 px and at 400 % nothing is cut off, and the buttons can be reached', async ({
	page,
}) => {
	await bring(page);
	for (const viewport of [
		{ width: 320, height: 568 },
		{ width: 320, height: 256 },
	]) {
		await page.setViewportSize(viewport);
		await study(page);
		await showAnswer(page).click();
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(over).toBe(0);
		await gradeButton(page, 'Easy').scrollIntoViewIfNeeded();
		await expect(gradeButton(page, 'Easy')).toBeInViewport();
	}
});

test('every control is big enough for a thumb', async ({ page }) => {
	await bring(page);
	await study(page);
	await page.keyboard.press('Space');
	await expect(gradeButton(page, 'Good')).toBeVisible();
	for (const control of await page.locator('button:visible, a:visible').all()) {
		const box = await control.boundingBox();
		expect(box?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
		expect(box?.width, await control.innerText()).toBeGreaterThanOrEqual(44);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('no state of the session has an accessibility fault', async ({ page }) => {
			await bring(page, { papers: 2 });
			await study(page);
			const check = async (state: string) => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ html }) => `${id} ${html}`),
				);
				expect(found, state).toEqual([]);
			};
			await expect(showAnswer(page)).toBeVisible();
			await check('question');
			await page.keyboard.press('Space');
			await expect(gradeButton(page, 'Good')).toBeVisible();
			await still(page);
			await check('answer');
			await page.getByRole('button', { name: 'More' }).click();
			await check('menu');
			await page.keyboard.press('Escape');
			await page.keyboard.press('s');
			await expect(page.getByRole('dialog')).toBeVisible();
			await check('source');
			await page.keyboard.press('Escape');
			await page.keyboard.press('e');
			await expect(page.getByLabel('Question', { exact: true })).toBeVisible();
			await check('edit');
			await page.keyboard.press('Escape');
			await page.keyboard.press('4');
			await page.keyboard.press('Space');
			await page.keyboard.press('4');
			await expect(question(page)).toHaveText('Done for now');
			await check('done');
		});
	});
}

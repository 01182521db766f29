import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { LISTING, TIDEPOOL } from './texts.ts';

/** Three papers added; their cards wait. */
async function filled(page: Page): Promise<void> {
	await page.goto('./add');
	await page.getByRole('textbox', { name: /paste a page/i }).fill(LISTING);
	await page.getByRole('button', { name: 'Add 3 papers' }).click();
	await page.getByRole('link', { name: 'Go to the inbox' }).click();
	await expect(page.getByText(/Paper 1 of 3/)).toBeVisible();
}

const cards = (page: Page) => page.getByRole('article');

async function waiting(page: Page): Promise<number> {
	return Number(/(\d+) cards?$/.exec(await page.getByText(/Paper \d+ of/).innerText())?.[1]);
}

test('nothing waits on a first visit', async ({ page }) => {
	await page.goto('./inbox');
	await expect(page.getByText('Nothing waits for you here.')).toBeVisible();
});

test('keep, edit and discard by key; undo brings the card back under the keys', async ({
	page,
}) => {
	await filled(page);
	const before = await waiting(page);
	expect(before).toBeGreaterThanOrEqual(3);
	const question = await cards(page).first().locator('.question').innerText();

	await page.keyboard.press('d');
	await expect(cards(page)).toHaveCount(before - 1);
	await expect(page.getByText('Discarded.')).toBeVisible();
	await page.keyboard.press('u');
	await expect(cards(page)).toHaveCount(before);
	await expect(page.locator(':focus .question')).toHaveText(question);

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('s');
	await expect(page.locator(':focus mark')).toBeVisible();
	await page.keyboard.press('k');
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();

	await page.keyboard.press('e');
	await page.getByRole('textbox', { name: 'Question' }).fill('What did I ask?');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Kept as edited.')).toBeVisible();

	await page.locator('h2 a').click();
	await expect(page.getByText('What did I ask?')).toBeVisible();
});

test('a paper as a whole, and on to the next; the count beside Inbox follows', async ({ page }) => {
	await filled(page);
	const nav = page.getByRole('navigation', { name: 'Main' });
	await expect(nav.getByRole('link', { name: /Inbox/ })).toContainText('3');
	await page.getByRole('button', { name: 'Keep all of this paper' }).click();
	await expect(page.getByText(/Paper 1 of 2/)).toBeVisible();
	await expect(nav.getByRole('link', { name: /Inbox/ })).toContainText('2');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText(/Paper 2 of 2/)).toBeVisible();
});

test('the best three of each, at once, and back', async ({ page }) => {
	await filled(page);
	await page.getByRole('button', { name: 'Keep the best three of each' }).click();
	await expect(page.getByText(/Kept \d of \d+ cards\./)).toBeVisible();
	await expect(page.getByText('Nothing waits for you here.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/Paper 1 of 3/)).toBeVisible();
});

test('decided cards do not come back after a reload', async ({ page }) => {
	await filled(page);
	const before = await waiting(page);
	await page.getByRole('button', { name: 'Discard', exact: true }).first().click();
	await expect(page.getByText('Discarded.')).toBeVisible();
	await page.reload();
	await expect(cards(page)).toHaveCount(before - 1);
});

test('a swipe keeps or discards, and can be taken back on the way', async ({ page, isMobile }) => {
	test.skip(!isMobile, 'swiping is for fingers');
	await filled(page);
	const before = await waiting(page);
	const box = await cards(page).first().boundingBox();
	if (!box) throw new Error('No card on screen.');
	const session = await page.context().newCDPSession(page);
	const y = box.y + 60;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y }],
		});
	const swipe = async (...xs: readonly number[]) => {
		const [first = 0, ...rest] = xs;
		await touch('touchStart', first);
		for (const x of rest) await touch('touchMove', x);
		await touch('touchEnd');
	};
	await swipe(120, 180, 260, 180, 125);
	await expect(cards(page)).toHaveCount(before);
	await swipe(120, 180, 260, 300);
	await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
	await swipe(300, 240, 180, 100);
	await expect(page.getByText('Discarded.')).toBeVisible();
	await expect(cards(page)).toHaveCount(before - 2);
});

test('says which proposed card is hard to tell from one the reader has, and drops none', async ({
	page,
}) => {
	const add = async (title: string, abstract: string) => {
		await page.goto('./add');
		await page.getByRole('textbox', { name: /paste a page/i }).fill(`${title}\n\n${abstract}`);
		await page.getByRole('button', { name: 'Add 1 paper' }).click();
		await page.getByRole('link', { name: 'Go to the inbox' }).click();
	};
	await add(TIDEPOOL.title, TIDEPOOL.abstract);
	await expect(page.locator('article .alike')).toHaveCount(0);
	await page.getByRole('button', { name: 'Keep all of this paper' }).click();
	await expect(page.getByText('Nothing waits for you here.')).toBeVisible();
	// A later version of the paper, under a longer title and with another figure.
	await add(`${TIDEPOOL.title}, Extended`, TIDEPOOL.abstract.replace('28%', '31%'));
	const alike = page.locator('article .alike');
	await expect(alike.first()).toContainText('card you have of “TidePool: Counting Crabs');
	await expect(alike.filter({ hasText: 'which has another answer' })).toContainText('28%');
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { TIDEPOOL } from './texts.ts';

/** One paper added, its cards kept, its page open. */
async function opened(page: Page): Promise<void> {
	await page.goto('./add');
	await page
		.getByRole('textbox', { name: /paste a page/i })
		.fill(`${TIDEPOOL.title}\n\n${TIDEPOOL.abstract}`);
	await page.getByRole('button', { name: 'Add 1 paper' }).click();
	await page.getByRole('link', { name: 'Go to the inbox' }).click();
	await page.getByRole('button', { name: 'Keep all of this paper' }).click();
	await expect(page.getByText('Nothing waits for you here.')).toBeVisible();
	await page.goto('./library');
	await page.getByRole('link', { name: new RegExp(TIDEPOOL.title) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TIDEPOOL.title);
}

const abstract = (page: Page) => page.locator('p:has([data-start])');
const rows = (page: Page) => page.locator('li[id^=card-]');

/** Selects words of the abstract as a reader would. */
async function select(page: Page, words: string): Promise<void> {
	await abstract(page).evaluate((box, words) => {
		const parts = [...box.querySelectorAll('[data-start]')];
		const part = parts.find((part) => part.textContent?.includes(words));
		const text = part?.firstChild;
		if (!text) throw new Error(`Not in one part: ${words}`);
		const start = text.textContent?.indexOf(words) ?? 0;
		const range = document.createRange();
		range.setStart(text, start);
		range.setEnd(text, start + words.length);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	}, words);
}

test('the abstract stands letter by letter, its marks lead to their cards', async ({ page }) => {
	await opened(page);
	expect(await abstract(page).evaluate((box) => box.textContent?.trim())).toBe(TIDEPOOL.abstract);
	await abstract(page).getByRole('button').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('li[id^=card-]:focus')).toBeVisible();
});

test('a card: source with its role, edit, tag, pause, discard, restore', async ({ page }) => {
	await opened(page);
	const count = await rows(page).count();
	const row = rows(page).first();
	await row.getByRole('button', { name: 'Source' }).click();
	await expect(row.getByText(/Role of the sentence:/)).toBeVisible();
	await expect(row.locator('mark')).toBeVisible();

	await row.getByRole('button', { name: 'Edit' }).click();
	await page.getByRole('textbox', { name: 'Question' }).fill('Which method counts crabs?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Which method counts crabs?')).toBeVisible();

	await row.getByRole('button', { name: 'Tags' }).click();
	await row.getByRole('combobox', { name: 'Add a tag' }).fill('shore, counting');
	await page.keyboard.press('Enter');
	await expect(row.locator('.where')).toContainText('counting');

	await row.getByRole('button', { name: 'Pause' }).click();
	await expect(row.getByText('paused')).toBeVisible();
	await row.getByRole('button', { name: 'Study again' }).click();
	await expect(row.getByText('new')).toBeVisible();

	await row.getByRole('button', { name: 'Discard' }).click();
	await expect(page.getByText('1 discarded card')).toBeVisible();
	await page.getByText('1 discarded card').click();
	await page.getByRole('button', { name: 'Restore' }).click();
	await expect(rows(page)).toHaveCount(count);
	await expect(page.getByText('Card is back.')).toBeVisible();
});

test('a card from selected words: with a gap, and the other way round', async ({ page }) => {
	await opened(page);
	await select(page, 'several hours a day');
	await page.getByRole('button', { name: 'Make a card' }).click();
	await page.getByRole('radio', { name: 'Fill the gap' }).check();
	await expect(page.getByText('takes a trained observer ____.')).toBeVisible();
	await page.getByRole('button', { name: 'Keep the card' }).click();
	await expect(page.getByText('Card written.')).toBeVisible();
	const written = rows(page).filter({ hasText: '____' });
	await written.getByRole('button', { name: 'Source' }).click();
	await expect(written.locator('mark')).toHaveText(TIDEPOOL.abstract.split(/(?<=\.) /)[0] ?? '');

	const count = await rows(page).count();
	await page.getByRole('button', { name: 'Write a card' }).click();
	await page.getByRole('combobox', { name: 'From the sentence' }).selectOption({ index: 1 });
	await page.getByRole('textbox', { name: 'Question' }).fill('What do camera traps miss?');
	await page.getByRole('textbox', { name: 'Answer' }).fill('Crabs under weed');
	await page.getByRole('checkbox', { name: 'Also ask the other way round' }).check();
	await page.getByRole('button', { name: 'Keep both cards' }).click();
	await expect(rows(page)).toHaveCount(count + 2);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rows(page)).toHaveCount(count);
});

test('why not more: what was turned down, and how each sentence was read', async ({ page }) => {
	await opened(page);
	await page.getByText('Why not more?').click();
	await expect(page.getByRole('heading', { name: 'Turned down' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'How the sentences were read' })).toBeVisible();
	const sentences = TIDEPOOL.abstract.split(/(?<=\.) /).length;
	await expect(page.locator('ol li')).toHaveCount(sentences);
});

test('a removed paper says so, comes back by undo, and after a reload by a button', async ({
	page,
}) => {
	await opened(page);
	const count = await rows(page).count();
	await page.getByRole('button', { name: 'Remove paper' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rows(page)).toHaveCount(count);
	await page.getByRole('button', { name: 'Remove paper' }).click();
	await expect(page.getByText('This paper and its cards are removed.')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(rows(page)).toHaveCount(count);
});

test('an address of no paper says so', async ({ page }) => {
	await page.goto('./papers/p0000');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such paper');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`no accessibility fault while a card is written, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await opened(page);
		const faults = async () =>
			(await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html }) => `${id}: ${html}`),
			);
		for (const part of ['Source', 'Tags']) {
			await rows(page).first().getByRole('button', { name: part }).click();
			expect(await faults(), part).toEqual([]);
		}
		await page.getByText('Why not more?').click();
		await expect(page.locator('ol li').first()).toBeVisible();
		expect(await faults(), 'why not').toEqual([]);
		await page.getByRole('button', { name: 'Write a card' }).click();
		expect(await faults(), 'writing').toEqual([]);
		await page.getByRole('radio', { name: 'Fill the gap' }).check();
		expect(await faults(), 'gap').toEqual([]);
	});

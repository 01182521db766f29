// As a person would: what was learned, and cards of one's own by key and by touch.
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { TIDEPOOL } from './texts.ts';

const abstract = (page: Page) => page.locator('p:has([data-start])');

async function added(page: Page): Promise<void> {
	await page.goto('./add');
	await page
		.getByRole('textbox', { name: /paste a page/i })
		.fill(`${TIDEPOOL.title}\n\n${TIDEPOOL.abstract}`);
	await page.getByRole('button', { name: 'Add 1 paper' }).click();
	await page.getByRole('link', { name: 'Go to the inbox' }).click();
}

async function opened(page: Page): Promise<void> {
	await added(page);
	await page.getByRole('link', { name: TIDEPOOL.title }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TIDEPOOL.title);
}

test('settings show what was learned from keeping and discarding, and forget it', async ({
	page,
}) => {
	await added(page);
	await page.getByRole('button', { name: 'Keep', exact: true }).first().click();
	await page.getByRole('button', { name: 'Discard', exact: true }).first().click();
	await page.goto('./settings');
	const learned = page.getByText('What was learned so far');
	await learned.click();
	await expect(page.locator('details tbody tr')).not.toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: 'Discarded' })).toBeVisible();
	await page.getByRole('button', { name: 'Forget this and start over' }).click();
	await expect(page.getByText('Nothing yet. Decide on some cards in the inbox.')).toBeVisible();
	await page.reload();
	await learned.click();
	await expect(page.getByText('Nothing yet. Decide on some cards in the inbox.')).toBeVisible();
});

test('a cloze with the keyboard alone, its sentence anchored', async ({ page }) => {
	await opened(page);
	await page.getByRole('button', { name: 'Write a card' }).focus();
	await page.keyboard.press('Enter');
	const sentence = page.getByRole('combobox', { name: 'From the sentence' });
	await sentence.focus();
	await page.keyboard.press('ArrowDown');
	await page.getByRole('radio', { name: 'Question and answer' }).focus();
	await page.keyboard.press('ArrowDown');
	await page.getByRole('button', { name: 'camera', exact: true }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByText(/existing ____ traps/)).toBeVisible();
	await page.getByRole('button', { name: 'Keep the card' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Card written.')).toBeVisible();
	const written = page.locator('li[id^=card-]').filter({ hasText: '____' });
	await written.getByRole('button', { name: 'Source' }).focus();
	await page.keyboard.press('Enter');
	await expect(written.locator('mark')).toHaveText(TIDEPOOL.abstract.split(/(?<=\.) /)[1] ?? '');
	await expect(written.getByText('You wrote this card.')).toBeVisible();
});

test('a reversed card by touch, from words held under the finger', async ({ page, hasTouch }) => {
	test.skip(!hasTouch, 'a mouse has a spec of its own');
	await opened(page);
	// A long press selects a word; the browser then tells of the selection as it does with a mouse.
	await abstract(page).evaluate((box) => {
		const text = box.querySelector('[data-start]')?.firstChild;
		const at = text?.textContent?.indexOf('crabs') ?? -1;
		if (!text || at < 0) throw new Error('no such word');
		getSelection()?.setBaseAndExtent(text, at, text, at + 'crabs'.length);
	});
	const make = page.getByRole('button', { name: 'Make a card' });
	expect((await make.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await make.tap();
	await page.getByRole('textbox', { name: 'Question', exact: true }).fill('What is slow to count?');
	await page.getByRole('checkbox', { name: 'Also ask the other way round' }).tap();
	await expect(page.getByRole('textbox', { name: 'Answer, the other way round' })).toHaveValue(
		'What is slow to count?',
	);
	await page.getByRole('button', { name: 'Keep both cards' }).tap();
	await expect(page.locator('li[id^=card-]')).toHaveCount(2);
});

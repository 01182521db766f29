// The reader's own pace: a backlog spread, less or more today, days away, and papers with a date.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bring } from './study-support.ts';
import { expect, test } from './support.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From the plan to Today and back, in the app, so that nothing is loaded anew. */
async function expectDue(page: Page, text: string): Promise<void> {
	await page.goto('./');
	await expect(heading(page)).toHaveText(text);
	await page.getByRole('link', { name: 'Plan', exact: true }).click();
	await expect(heading(page)).toHaveText('Plan');
}

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('coming back: today’s share is shown, not the debt, and one undo takes the plan back', async ({
	page,
}) => {
	await bring(page, { papers: 41, overdue: 40, settings: { newPerDay: 0 } });
	await expectDue(page, '40 cards are due');
	const minutes = page.getByLabel('Time you want to give it a day');
	await minutes.fill('200');
	await minutes.press('Tab');
	await expect(page.getByText('All 40 cards fit into today.')).toBeVisible();
	await minutes.fill('3');
	await minutes.press('Tab');
	await expect(page.getByText('15 cards today, then about as many each day')).toBeVisible();
	await expect(page.getByText('done in 3 days')).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Follow this plan' }).click();
	await expect(page.getByText('Done: 15 cards for today.')).toBeVisible();
	await expectDue(page, '15 cards are due');
	await page.goto('./study');
	await expect(page.getByText('15 left', { exact: true })).toBeVisible();
	// The plan is the last act, after a reload too.
	await page.keyboard.press('u');
	await expect(page.getByText('40 left', { exact: true })).toBeVisible();
});

test('after a long absence Today offers a share, and does not show the debt', async ({ page }) => {
	await bring(page, { papers: 302, overdue: 300 });
	await page.goto('./');
	await expect(heading(page)).toHaveText('Welcome back');
	await expect(page.getByText('75 cards today')).toBeVisible();
	await expect(page.getByText('everything within 4 days')).toBeVisible();
	await expect(page.getByRole('main').getByText(/\b(300|302|200) cards\b/)).toHaveCount(0);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('link', { name: 'Make a plan' }).click();
	await page.getByRole('button', { name: 'Follow this plan' }).click();
	await expect(page.getByText('Done: 75 cards for today.')).toBeVisible();
	// The two never seen come on top of the share.
	await expectDue(page, '77 cards are due');
});

test('less today, days away, and more again', async ({ page }) => {
	await bring(page, { papers: 7, overdue: 6, settings: { newPerDay: 0 } });
	await expectDue(page, '6 cards are due');
	await page.getByLabel('Cards', { exact: true }).fill('4');
	await page.getByLabel('Cards', { exact: true }).press('Tab');
	await page.getByRole('button', { name: 'Put off 4 cards' }).click();
	await expect(page.getByText('4 cards put off.')).toBeVisible();
	await expectDue(page, '2 cards are due');

	await page.getByRole('button', { name: 'Move 4 cards' }).click();
	await expect(page.getByText(/^4 cards moved out of/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Move 0 cards' })).toBeDisabled();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Taken back: every date is as it was.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Move 4 cards' })).toBeEnabled();

	await page.getByRole('button', { name: 'Bring 4 cards forward' }).click();
	await expectDue(page, '6 cards are due');
});

test('a deadline: an honest estimate first, then set, kept, and removed', async ({ page }) => {
	await bring(page, { papers: 5, overdue: 2 });
	await page.goto('./plan');
	await page.getByText('Set a deadline').click();
	const section = page.getByRole('region', { name: 'Deadlines' });
	await page.getByLabel('What for').fill('Thursday group');
	await section.getByRole('searchbox').fill('curlew');
	await expect(section.getByText('No paper has these words')).toBeVisible();
	await section.getByRole('searchbox').fill('');
	await section.getByRole('checkbox').first().check();
	await section.getByRole('checkbox').nth(1).check();
	await section.getByRole('checkbox').nth(2).check();
	const estimate = page.getByText(/^3 cards.* About \d+ minutes? of study until then/);
	await expect(estimate).toContainText(/That fits\.|That is more than fits/);
	await expect(estimate).toContainText(/With nothing done you would recall \d+% on the day\./);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Set the deadline' }).click();
	await expect(page.getByText(/“Thursday group” is set for/)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: /^Thursday group, / })).toBeVisible();
	await expect(page.getByText('3 papers at 95%.')).toBeVisible();
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('heading', { name: /^Thursday group, / })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { name: /^Thursday group, / })).toBeVisible();
});

test('before a reading group: a tag or some papers are practised, and no date moves', async ({
	page,
}) => {
	await bring(page, { papers: 4, overdue: 1, tags: ['reading group'] });
	await page.goto('./plan');
	await page.getByText('Choose what to practise').click();
	await expect(page.getByRole('link', { name: 'reading group: 1 card' })).toBeVisible();
	const section = page.getByRole('region', { name: 'Before a reading group' });
	await section.getByRole('checkbox').nth(1).check();
	await section.getByRole('checkbox').nth(2).check();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('link', { name: 'Practise 2 papers' }).click();
	await expect(page.getByText('Practice: 2 papers. Answers do not change')).toBeVisible();
	await expect(page.getByText('2 left', { exact: true })).toBeVisible();
	await page.goBack();
	await page.getByText('Choose what to practise').click();
	await page.getByRole('link', { name: 'reading group: 1 card' }).click();
	await expect(page.getByText('Practice: reading group.')).toBeVisible();
	await expect(page.getByText('1 left', { exact: true })).toBeVisible();
});

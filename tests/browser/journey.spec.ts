import { readFileSync } from 'node:fs';
import { answer, expect, startLibrary, test } from './support.ts';

// Two papers of our own making, in the shape of a listing with its chrome.
const PAGE = `new

Subscribe

Nov 24

TidyCache: A Cache That Forgets on Purpose

Caches for language model serving grow without bound, and existing eviction rules ignore how likely an entry is to be used again. We propose TidyCache, a cache that predicts the reuse of each entry with a small linear model and evicts the least likely ones first. TidyCache needs no change to the model that is served. On three public traces, TidyCache reduces memory by 42% compared with least-recently-used eviction. However, we find that it does not help when every request is unique.

Does Reading Aloud Help Learners Remember Terms?

Learners often forget technical terms within days of reading them. We study whether reading a definition aloud improves later recall in a controlled experiment with students. We show that reading aloud improves recall after one week by 12% compared with silent reading. The benefit disappears when the definitions are longer than two sentences.
`;

test('paste → inbox → study → progress', async ({ page }) => {
	await page.goto('./add');
	await page.getByRole('textbox').first().fill(PAGE);
	await expect(page.getByText('TidyCache: A Cache That Forgets on Purpose')).toBeVisible();
	await expect(page.getByText('Does Reading Aloud Help Learners')).toBeVisible();
	await page.getByRole('button', { name: /^Add .*papers?/ }).click();
	await page
		.getByRole('link', { name: /inbox|cards/i })
		.last()
		.click();
	await page.getByRole('button', { name: /best three of each/i }).click();

	await page.goto('./study');
	await answer(page, 'Good');
	await page.goto('./progress');
	await expect(page.getByText('1 review in all.')).toBeVisible();

	// The top of the page that was pasted is the newest paper.
	await page.goto('./library');
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('TidyCache');
});

test('a backup brings everything back on another device', async ({ page, browser, baseURL }) => {
	await startLibrary(page);
	await page.goto('./study');
	await answer(page, 'Good');
	await page.goto('./settings');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export backup' }).click();
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'paperweight-backup' });

	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await context.newPage();
	await other.goto('./settings');
	await other.getByLabel('Backup to restore').setInputFiles(file);
	await expect(other.getByText(/^Restored/)).toBeVisible();
	await other.goto('./progress');
	await expect(other.getByText('1 review in all.')).toBeVisible();
	await other.goto('./library');
	await expect(other.getByText('69 papers')).toBeVisible();

	await other.goto('./settings');
	await other.getByLabel('Backup to restore').setInputFiles({
		name: 'notes.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"cards": 3}'),
	});
	await expect(other.getByText('Nothing was taken from this file')).toBeVisible();
	await context.close();
});

test('settings change what they say, and outlive a reload', async ({ page }) => {
	await startLibrary(page);
	await page.goto('./settings');
	await page.getByLabel('New cards a day').fill('3');
	await page.getByLabel('New cards a day').press('Tab');
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 cards are due');
	await page.goto('./settings');
	await expect(page.getByLabel('New cards a day')).toHaveValue('3');
	await page.getByRole('button', { name: 'Check and rebuild' }).click();
	await expect(page.getByText(/the same as before/)).toBeVisible();
});

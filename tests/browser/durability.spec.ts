import { execSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { BROWSER_ARGS, browserPath } from '../../scripts/browser.js';
import { answer, startLibrary, test } from './support.ts';

test('a grade survives the browser being killed right after it', async ({ baseURL, viewport }) => {
	const folder = mkdtempSync(join(tmpdir(), 'paperweight-kill-'));
	const executablePath = browserPath();
	const open = () =>
		chromium.launchPersistentContext(folder, {
			args: BROWSER_ARGS,
			viewport,
			baseURL,
			...(executablePath && { executablePath }),
		});

	const first = await open();
	const page = first.pages()[0] ?? (await first.newPage());
	await startLibrary(page);
	await page.goto('./study');
	await answer(page, 'Good');
	// The answer counts as saved once no card is marked unsaved.
	await expect(page.locator('[data-unsaved="0"]')).toBeAttached();
	const pid = execSync(`pgrep -f -- "--user-data-dir=${folder}" | head -1`).toString().trim();
	execSync(`kill -9 ${pid}`);
	await first.close().catch(() => {});

	const second = await open();
	const again = second.pages()[0] ?? (await second.newPage());
	await again.goto('./progress');
	await expect(again.getByText(/1 review/).first()).toBeVisible();
	await second.close();
});

test('a grade survives the page being left in the same moment', async ({ page }) => {
	await startLibrary(page);
	await page.goto('./study');
	await page.getByRole('button', { name: /show answer/i }).click();
	await page.getByRole('button', { name: /^Good/ }).evaluate((button: HTMLElement) => {
		button.click();
		location.assign('./progress');
	});
	await expect(page.getByText('1 review in all.')).toBeVisible();
});

test('two tabs agree', async ({ context, page }) => {
	await startLibrary(page);
	const other = await context.newPage();
	await other.goto('./progress');
	await page.goto('./study');
	await answer(page, 'Good');
	await expect(other.getByText(/1 review/).first()).toBeVisible();
});

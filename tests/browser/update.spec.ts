import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { expect, installed, test } from './support.ts';

// This spec serves its own copy of the build, so that it can change it.

let server: Server;
let folder: string;
let address: string;

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'paperweight-update-'));
	cpSync('build', folder, { recursive: true });
	const files = sirv(folder, { single: '200.html', dev: true });
	server = createServer((request, response) => files(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	if (typeof bound !== 'object' || !bound) throw new Error('no port');
	address = `http://127.0.0.1:${bound.port}/`;
});

test.afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Publishes a next version: the same worker with one more line, fetched by the open page. */
async function publish(page: Page, line: string): Promise<void> {
	appendFileSync(join(folder, 'sw.js'), `\n${line}\n`);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
}

/** Clicks Reload and waits for another page: a mark on the window does not outlive a reload. */
async function reload(page: Page): Promise<void> {
	await page.evaluate(() => Object.assign(window, { beforeReload: true }));
	await page.getByRole('button', { name: 'Reload' }).click();
	// While the page changes there is nothing to ask: that counts as not yet.
	const isOld = () => page.evaluate(() => 'beforeReload' in window).catch(() => true);
	await expect.poll(isOld).toBe(false);
}

test('a new version is offered, and what was typed outlives it', async ({ page }) => {
	await page.goto(`${address}add`);
	await installed(page);
	const box = page.getByRole('textbox').first();
	await box.fill('A title half typed\n\nAnd an abstract not yet');
	await expect(page.getByText('A new version')).toBeHidden();

	await publish(page, '// The next version.');
	await expect(page.getByText('A new version of Paperweight is ready.')).toBeVisible();
	await expect(box).toHaveValue(/half typed/);

	await reload(page);
	await expect(box).toHaveValue(/half typed/);
	await expect(page.getByText('A new version')).toBeHidden();
});

test('of two new versions the later is switched to', async ({ page }) => {
	await page.goto(address);
	await installed(page);
	await publish(page, '// The next version.');
	await expect(page.getByText('A new version of Paperweight is ready.')).toBeVisible();
	await publish(page, '// The one after it.');
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.ready;
		return registration.waiting !== null && registration.installing === null;
	});

	await reload(page);
	await expect(page.getByText('A new version')).toBeHidden();
});

test('a new version that cannot take over is not waited for', async ({ page }) => {
	await page.goto(address);
	await installed(page);
	await publish(page, 'self.skipWaiting = () => Promise.resolve();');
	await expect(page.getByText('A new version of Paperweight is ready.')).toBeVisible();

	await reload(page);
	await expect(page.getByText('A new version of Paperweight is ready.')).toBeVisible();
});

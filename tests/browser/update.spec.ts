import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a new version is offered, and what was typed outlives it', async ({ page }) => {
	await page.goto(`${address}add`);
	await installed(page);
	const box = page.getByRole('textbox').first();
	await box.fill('A title half typed\n\nAnd an abstract not yet');
	await expect(page.getByText('A new version')).toBeHidden();

	appendFileSync(join(folder, 'sw.js'), '\n// The next version.\n');
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await expect(page.getByText('A new version of Paperweight is ready.')).toBeVisible();
	await expect(box).toHaveValue(/half typed/);

	// Waited for from before the click: a quick reload is over when the click returns.
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Reload' }).click();
	await reloaded;
	await expect(page.getByRole('textbox').first()).toHaveValue(/half typed/);
	await expect(page.getByText('A new version')).toBeHidden();
});

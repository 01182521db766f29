import { readdirSync } from 'node:fs';
import { answer, expect, installed, startLibrary, test } from './support.ts';

test('everything works with the network off: reload, deep link, grading', async ({
	page,
	context,
}) => {
	await startLibrary(page);
	await installed(page);
	await page.goto('./library');
	await page.getByRole('searchbox').fill('trained transformers');
	await page.getByRole('link', { name: /Trained Transformers/ }).click();
	await expect(page).toHaveURL(/papers\//);
	const deepLink = page.url();

	await context.setOffline(true);
	for (const screen of ['', 'add', 'inbox', 'library', 'progress', 'settings']) {
		await page.goto(`./${screen}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto(deepLink);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Trained Transformers');

	await page.goto('./study');
	await answer(page, 'Good');
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('due');
	await page.goto('./progress');
	await expect(page.getByText(/1 review/).first()).toBeVisible();
});

test('cards are made with the network off', async ({ page, context }) => {
	await page.goto('./');
	await installed(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('due', { timeout: 60_000 });
});

test('every built file is kept for offline', async ({ request }) => {
	const worker = await (await request.get('./sw.js')).text();
	const built = readdirSync('build/_app/immutable', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
	// Source Serif comes in one woff2 a script; nothing else may be left out.
	expect(built.filter((name) => !worker.includes(name))).toEqual([]);
});

test('the app can be installed', async ({ page, context }) => {
	await page.goto('./');
	await installed(page);
	const session = await context.newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A test's context is a private one, which is the one complaint that may be made.
	expect(
		installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
	).toEqual([]);
});

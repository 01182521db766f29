// Takes the pictures of docs/screenshots and static/screenshots: `npm run screenshots`, after a build.
import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser.js';

const port = 4398;
const address = `http://127.0.0.1:${port}/`;
const server = spawn(process.execPath, ['scripts/serve.js'], {
	env: { ...process.env, PORT: String(port) },
});
await new Promise((resolve) => server.stdout.once('data', resolve));

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1180, height: 760 } };
const browser = await launchBrowser();
await mkdir('docs/screenshots', { recursive: true });
await mkdir('static/screenshots', { recursive: true });

/**
 * A reader some weeks in: the starter library, and answers given on a clock that is moved on day by day.
 * @param {import('@playwright/test').Page} page
 */
async function studySomeDays(page) {
	await page.clock.install({ time: new Date('2026-11-02T19:00:00') });
	await page.goto(address);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await page.getByText('due').first().waitFor({ timeout: 60_000 });
	for (let day = 0; day < 12; day++) {
		await page.goto(`${address}study`);
		for (let card = 0; card < 12; card++) {
			const show = page.getByRole('button', { name: /show answer/i });
			if (!(await show.isVisible().catch(() => false))) break;
			await page.clock.runFor(7000);
			await show.click();
			const grade = (card * 7 + day * 3) % 11 === 0 ? 'Again' : card % 4 === 3 ? 'Hard' : 'Good';
			await page.getByRole('button', { name: new RegExp(`^${grade}`) }).click();
			await page.clock.runFor(500);
		}
		await page.clock.fastForward(24 * 3600 * 1000);
	}
}

try {
	for (const [name, viewport] of Object.entries(sizes)) {
		const context = await browser.newContext({
			viewport,
			locale: 'en-GB',
			timezoneId: 'Europe/Berlin',
		});
		const page = await context.newPage();
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			await page.emulateMedia({ colorScheme });
			await page.goto(address);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await page.screenshot({
				animations: 'disabled',
				path: `docs/screenshots/welcome-${name}-${colorScheme}.png`,
			});
		}
		await studySomeDays(page);
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			await page.emulateMedia({ colorScheme });
			for (const screen of ['today', 'add', 'inbox', 'library', 'progress', 'settings']) {
				await page.goto(`${address}${screen === 'today' ? '' : screen}`);
				await page.getByRole('heading', { level: 1 }).waitFor();
				await page.clock.runFor(500);
				await page.screenshot({
					animations: 'disabled',
					path: `docs/screenshots/${screen}-${name}-${colorScheme}.png`,
				});
			}
			await page.goto(`${address}library`);
			await page
				.getByRole('link', { name: /speculative|SpecTr/i })
				.first()
				.click();
			await page.getByRole('heading', { level: 1 }).waitFor();
			await page.clock.runFor(500);
			await page.screenshot({
				animations: 'disabled',
				path: `docs/screenshots/paper-${name}-${colorScheme}.png`,
			});
			await page.goto(`${address}study`);
			await page.getByRole('button', { name: /show answer/i }).click();
			await page.clock.runFor(500);
			await page.screenshot({
				animations: 'disabled',
				path: `docs/screenshots/study-${name}-${colorScheme}.png`,
			});
		}
		await context.close();
	}
	await copyFile('docs/screenshots/study-phone-light.png', 'static/screenshots/study-phone.png');
	await copyFile(
		'docs/screenshots/today-desktop-light.png',
		'static/screenshots/today-desktop.png',
	);
} finally {
	await browser.close();
	server.kill();
}

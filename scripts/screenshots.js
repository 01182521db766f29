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
 * One screen as it stands, in either theme.
 * @param {import('@playwright/test').Page} page
 * @param {string} screen
 * @param {string} size
 */
async function shootBoth(page, screen, size) {
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
		await page.emulateMedia({ colorScheme });
		await page.clock.runFor(500);
		await page.screenshot({
			animations: 'disabled',
			path: `docs/screenshots/${screen}-${size}-${colorScheme}.png`,
		});
	}
}

/** Two papers of our own making, as a page of listings shows them. */
const LISTING = `TidyCache: A Cache That Forgets on Purpose

Caches for language model serving grow without bound, and existing eviction rules ignore how likely an entry is to be used again. We propose TidyCache, a cache that predicts the reuse of each entry with a small linear model and evicts the least likely ones first. On three public traces, TidyCache reduces memory by 42% compared with least-recently-used eviction. However, it does not help when every request is unique.

Does Reading Aloud Help Learners Remember Terms?

Learners often forget technical terms within days of reading them. We study whether reading a definition aloud improves later recall in a controlled experiment with 112 students. We show that reading aloud improves recall after one week by 12% compared with silent reading. The benefit disappears when the definitions are longer than two sentences.
`;

/**
 * Adds the two papers by way of /add, so that the inbox has something to show.
 * @param {import('@playwright/test').Page} page
 * @param {(name: string) => Promise<void>} shoot
 */
async function addTwoPapers(page, shoot) {
	await page.goto(`${address}add`);
	await page.getByRole('textbox').first().fill(LISTING);
	await page.clock.runFor(2000);
	await page.getByText('Does Reading Aloud').first().waitFor();
	await shoot('add');
	await page.getByRole('button', { name: /^Add .*papers?/ }).click();
	await page.clock.runFor(2000);
	await page
		.getByRole('link', { name: /inbox|cards/i })
		.last()
		.waitFor();
}

/**
 * A reader some weeks in: the starter library, and answers given on a clock that is moved on day by day.
 * @param {import('@playwright/test').Page} page
 */
async function studySomeDays(page) {
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await page.getByText('due').first().waitFor({ timeout: 60_000 });
	for (let day = 0; day < 12; day++) {
		await page.goto(`${address}study`);
		for (let card = 0; card < 12; card++) {
			const show = page.getByRole('button', { name: /show answer/i });
			const ended = page.getByRole('heading', { name: /^(Done|That was|Nothing is due|No cards)/ });
			await show.or(ended).first().waitFor();
			if (!(await show.isVisible())) break;
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
			isMobile: name === 'phone',
			hasTouch: name === 'phone',
			locale: 'en-GB',
			timezoneId: 'Europe/Berlin',
		});
		const page = await context.newPage();
		await page.clock.install({ time: new Date('2026-11-02T19:00:00') });
		await page.goto(address);
		await shootBoth(page, 'welcome', name);
		await studySomeDays(page);
		await addTwoPapers(page, async (screen) => shootBoth(page, screen, name));
		for (const screen of ['today', 'inbox', 'library', 'progress', 'plan', 'settings']) {
			await page.goto(`${address}${screen === 'today' ? '' : screen}`);
			if (screen === 'inbox') await page.getByRole('button', { name: /best three/i }).waitFor();
			await shootBoth(page, screen, name);
		}
		await page.goto(`${address}library`);
		await page
			.getByRole('link', { name: /speculative|SpecTr/i })
			.first()
			.click();
		await shootBoth(page, 'paper', name);
		await page.goto(`${address}study`);
		await shootBoth(page, 'question', name);
		await page.getByRole('button', { name: /show answer/i }).click();
		await shootBoth(page, 'study', name);
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

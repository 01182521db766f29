// npm run bench:grade : from a grade's key to the next card on the screen, at 100 and at 100,000 cards.
import type { BrowserContext, Page } from '@playwright/test';
import { onStage, quantile, spread, type Stage } from './browser/stage.ts';
import { tasksDuring, tellLongest, type Task } from './browser/tasks.ts';

const LARGE = Number(process.env.BENCH_CARDS ?? 100_000);
/** Cards, and the share of those studied before that is due: enough for every grade measured. */
const SIZES = [
	[100, 1],
	[LARGE, 0.135],
] as const;
/** Grades measured in a row, and how often each size has its turn. */
const BLOCK = 15;
const TURNS = 4;
/** Grades before anything is measured: code is compiled and texts are read ahead. */
const WARM_UP = 10;

/** Notes the time from a key's press to the frame after the next question is on the page. */
function watch(): void {
	const times: number[] = [];
	Reflect.set(globalThis, 'gradeTimes', times);
	const question = () => document.querySelector('h1')?.textContent ?? '';
	addEventListener(
		'keydown',
		(event) => {
			if (event.key !== '4') return;
			const before = question();
			const pressed = event.timeStamp;
			const observer = new MutationObserver(() => {
				if (question() === '' || question() === before) return;
				observer.disconnect();
				// A message sent from a frame's callback arrives when that frame has been painted.
				requestAnimationFrame(() => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => times.push(performance.now() - pressed);
					channel.port2.postMessage(null);
				});
			});
			observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		},
		{ capture: true },
	);
}

const measured = (page: Page) =>
	page.evaluate<readonly number[]>(() => Reflect.get(globalThis, 'gradeTimes'));

async function gradeOnce(page: Page, count: number): Promise<void> {
	await page.keyboard.press('Space');
	await page.locator('.bar button').first().waitFor();
	await page.keyboard.press('4');
	await page.waitForFunction(
		(wanted) => Reflect.get(globalThis, 'gradeTimes').length >= wanted,
		count,
	);
}

async function gradeMany(page: Page, count: number): Promise<void> {
	const { length } = await measured(page);
	for (let done = 1; done <= count; done++) await gradeOnce(page, length + done);
}

async function openStudy(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	// tsx marks functions with their names by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(watch);
	// The first visit reads every card and packs the columns; a reader's next one reads the pack.
	for (let visit = 0; visit < 2; visit++) {
		await page.goto(`${url}study`);
		await page.getByRole('button', { name: 'Show answer' }).waitFor({ timeout: 120_000 });
		await page.waitForTimeout(1500);
	}
	return page;
}

async function play({ browser, url, fill }: Stage): Promise<void> {
	const readers: { cards: number; page: Page; tasks: Task[] }[] = [];
	for (const [cards, dueShare] of SIZES) {
		const { context } = await fill(cards, dueShare);
		const page = await openStudy(context, url);
		await gradeMany(page, WARM_UP);
		readers.push({ cards, page, tasks: [] });
	}
	for (const { page } of readers)
		await page.evaluate(() => Reflect.get(globalThis, 'gradeTimes').splice(0));
	for (let turn = 0; turn < TURNS; turn++)
		for (const { page, tasks } of readers) {
			await page.bringToFront();
			tasks.push(...(await tasksDuring({ browser, page }, () => gradeMany(page, BLOCK))));
		}
	const p50: number[] = [];
	for (const { cards, page, tasks } of readers) {
		const times = await measured(page);
		p50.push(quantile(times, 0.5));
		console.log(`${cards} cards: grade to next card painted ${spread(times)}`);
		tellLongest(tasks);
	}
	const [small = Number.NaN, large = Number.NaN] = p50;
	console.log(`${LARGE} against 100 cards at p50: ${(large / small).toFixed(2)} × (goal 1.3)`);
}

await onStage(play);

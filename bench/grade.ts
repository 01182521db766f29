// npm run bench:grade : from a grade's key to the next card on the screen, at 100 and at 100,000 cards.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { onStage, quantile, spread, type Stage } from './browser/stage.ts';

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
const LONG_TASK_MS = 50;

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

interface Task {
	readonly wallMs: number;
	readonly cpuMs: number;
	/** What took most of it. */
	readonly inside: string;
}

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/** Tasks of the page's main threads while `work` runs, by the clock and by the processor. */
async function tasksDuring(
	{ browser, page }: { readonly browser: Browser; readonly page: Page },
	work: () => Promise<void>,
): Promise<readonly Task[]> {
	await browser.startTracing(page, {
		categories: ['toplevel', 'devtools.timeline', 'v8'],
	});
	await work();
	const trace = await browser.stopTracing();
	const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
		String(trace),
	);
	const mains = new Set(
		traceEvents.flatMap(({ name, args, pid, tid }) =>
			name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
		),
	);
	const spans = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
	return spans
		.filter(({ name }) => name.endsWith('RunTask'))
		.map((task) => ({
			wallMs: (task.dur ?? 0) / 1000,
			cpuMs: (task.tdur ?? 0) / 1000,
			inside: insideOf(task, spans),
		}));
}

/** The spans that took most of a long task. */
function insideOf(task: TraceEvent, spans: readonly TraceEvent[]): string {
	const { ts, dur = 0, tdur = 0 } = task;
	if (tdur < LONG_TASK_MS * 500) return '';
	return spans
		.filter((span) => span !== task && span.pid === task.pid && span.tid === task.tid)
		.filter((span) => span.ts >= ts && span.ts <= ts + dur && (span.tdur ?? 0) > 3000)
		.map(({ name, tdur = 0 }) => `${name} ${(tdur / 1000).toFixed(0)}`)
		.slice(0, 12)
		.join(', ');
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
		const long = tasks.filter(({ cpuMs }) => cpuMs > LONG_TASK_MS).length;
		const most = (pick: (task: Task) => number) => Math.max(0, ...tasks.map(pick)).toFixed(1);
		console.log(`${cards} cards: grade to next card painted ${spread(times)}`);
		console.log(
			`  longest task ${most(({ cpuMs }) => cpuMs)} ms of processor, ${most(({ wallMs }) => wallMs)} ms by the clock; ${long} over ${LONG_TASK_MS} ms (goal 0)`,
		);
		for (const { cpuMs, inside } of tasks)
			if (inside) console.log(`  a task of ${cpuMs.toFixed(0)} ms: ${inside}`);
	}
	const [small = Number.NaN, large = Number.NaN] = p50;
	console.log(`${LARGE} against 100 cards at p50: ${(large / small).toFixed(2)} × (goal 1.3)`);
}

await onStage(play);

// The stage of the browser benchmarks: the built app served, a browser, and collections of any size.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from '../../scripts/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code of `in-page.ts` as one script. */
async function inPageCode(): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: `${root}src/lib` } },
		build: {
			write: false,
			minify: true,
			rollupOptions: { input: 'bench/browser/in-page.ts', output: { format: 'iife' } },
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error('the script was not built');
	return first.output[0].code;
}

/** Serves build/ on a free port; resolves to its address and the way to stop. */
async function serve(): Promise<{ readonly url: string; readonly stop: () => void }> {
	if (!existsSync(`${root}build/200.html`)) throw new Error('Run `npm run build` first.');
	const server = spawn(process.execPath, ['scripts/serve.js'], {
		cwd: root,
		env: { ...process.env, PORT: '0' },
	});
	const [first]: unknown[] = await once(server.stdout, 'data');
	const url = /http:\S+/.exec(String(first))?.[0];
	if (!url) throw new Error('the server gave no address');
	return { url, stop: () => void server.kill() };
}

export interface Stage {
	readonly browser: Browser;
	readonly url: string;
	/** A context of its own with that many cards in it, of those studied before that share due. */
	readonly fill: (
		cards: number,
		dueShare: number,
	) => Promise<{ readonly context: BrowserContext; readonly due: number }>;
	/** Runs one of the functions of `in-page.ts` on a page of the app's origin that the app is not open on. */
	readonly run: <Result>(page: Page, call: string) => Promise<Result>;
}

/** Sets the stage, lets `play` use it, and clears it whatever happens. */
export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
	const code = await inPageCode();
	const { url, stop } = await serve();
	const browser = await launchBrowser();
	const run = async <Result>(page: Page, call: string): Promise<Result> => {
		await page.goto(`${url}favicon.svg`);
		await page.evaluate(code);
		return page.evaluate<Result>(`bench.${call}`);
	};
	const fill = async (cards: number, dueShare: number) => {
		const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
		const page = await context.newPage();
		const due = await run<number>(page, `seed(${cards}, ${dueShare}, ${Date.now()})`);
		await page.close();
		return { context, due };
	};
	try {
		await play({ browser, url, fill, run });
	} finally {
		await browser.close();
		stop();
	}
}

/** The value below which that share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** "p50 3.2 ms, p95 5.1 ms, least 2.9 ms (n 60)". */
export function spread(values: readonly number[]): string {
	const at = (share: number) => quantile(values, share).toFixed(2);
	return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, least ${at(0)} ms (n ${values.length})`;
}

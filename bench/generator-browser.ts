// npm run bench:generator-browser -- FILE : cards of FILE's abstracts (JSON Lines) in a worker of the browser: ms an abstract.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from '../scripts/browser.js';
import { abstractsGiven, roleModelBytes } from './abstracts.ts';
import type { GeneratorJob } from './browser/generator-worker.ts';
import { spread } from './browser/stage.ts';

const COUNTS = [100, 1_000, 10_000];

const job: GeneratorJob = {
	model: [...roleModelBytes()],
	texts: abstractsGiven('bench:generator-browser'),
	count: Math.max(...COUNTS),
};
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The worker's script as one text. */
async function workerCode(): Promise<string> {
	const built = await build({
		root: at('..'),
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: at('../src/lib') } },
		build: {
			write: false,
			lib: { entry: at('./browser/generator-worker.ts'), formats: ['iife'], name: 'worker' },
		},
	});
	const [chunk] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
	if (chunk?.type !== 'chunk') throw new Error('The worker was not built.');
	return chunk.code;
}

const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	const times = await page.evaluate(
		async ({ code, job }) => {
			const worker = new Worker(URL.createObjectURL(new Blob([code])));
			const done = new Promise<number[]>((resolve, reject) => {
				worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
				worker.onerror = ({ message }) => reject(new Error(message));
			});
			worker.postMessage(job);
			return done;
		},
		{ code: await workerCode(), job },
	);
	console.log(
		`${job.texts.length} abstracts in turn, in a worker of Chromium ${browser.version()}`,
	);
	console.log(`one abstract, wall clock: ${spread(times)}\n`);
	console.log('| abstracts | ms | ms each |\n| --- | --- | --- |');
	for (const count of COUNTS) {
		const ms = times.slice(0, count).reduce((sum, time) => sum + time, 0);
		console.log(`| ${count} | ${ms.toFixed(0)} | ${(ms / count).toFixed(2)} |`);
	}
} finally {
	await browser.close();
}

// npm run bench:generator-browser -- FILE : cards of FILE's abstracts (JSON Lines) in a worker of the browser: ms an abstract.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from '../scripts/browser.js';
import type { GeneratorJob } from './browser/generator-worker.ts';
import { spread } from './browser/stage.ts';

const COUNTS = [100, 1_000, 10_000];

const file = process.argv[2];
if (file === undefined) {
	console.error('usage: npm run bench:generator-browser -- FILE');
	process.exit(2);
}
interface Row {
	readonly title?: string;
	readonly abstract?: string;
	readonly sentences?: readonly string[];
}
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const job: GeneratorJob = {
	model: [...readFileSync(at('../static/roles.bin'))],
	texts: readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const { title = '', abstract, sentences = [] } = JSON.parse(line) as Row;
			return { title, abstract: abstract ?? sentences.join(' ') };
		}),
	count: Math.max(...COUNTS),
};
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
	const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
	const [chunk] = outputs;
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

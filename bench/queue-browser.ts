// npm run bench:queue-browser : the day's queue at 100,000 cards in the browser, against a cursor over the cards.
import type { QueueTimes } from './browser/in-page.ts';
import { onStage, quantile, spread } from './browser/stage.ts';

const CARDS = Number(process.env.BENCH_CARDS ?? 100_000);
const DUE_SHARE = 0.135;
const ROUNDS = 7;

await onStage(async ({ fill, run }) => {
	const { context } = await fill(CARDS, DUE_SHARE);
	const now = Date.now();
	const page = await context.newPage();
	const times = await run<QueueTimes>(page, `queue(${now}, ${ROUNDS})`);
	console.log(`${CARDS} cards, ${times.total} due; the same cards found by both, turn about`);
	console.log(`cursor over the cards:      ${spread(times.scanMs)}`);
	console.log(`queue, no limit:            ${spread(times.buildMs)}`);
	console.log(`queue, 200 reviews, 10 new: ${spread(times.buildDefaultMs)}`);
	const times50 = (values: readonly number[]) => quantile(values, 0.5);
	const ratio = (values: readonly number[]) => (times50(times.scanMs) / times50(values)).toFixed(0);
	console.log(
		`× faster at p50: ${ratio(times.buildDefaultMs)} (goal 300), without a limit ${ratio(times.buildMs)}`,
	);
	console.log(`columns loaded once, all cards read: ${times.loadMs.toFixed(0)} ms`);
});

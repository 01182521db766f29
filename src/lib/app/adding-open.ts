// Opening the add screen: its state, and the page's one card maker.
import { Adding } from './adding.svelte.ts';
import type { App } from './app.svelte.ts';
import { cardMaker, type CardMaker } from './generation.svelte.ts';
import { textWorker } from './text-worker.ts';

/** Everything the add screen shows, with what was in its box before a reload. */
export async function openAdding(app: App): Promise<{ adding: Adding; maker: CardMaker }> {
	const maker = await cardMaker(app);
	const adding = new Adding(app, textWorker, maker);
	await adding.restore();
	return { adding, maker };
}

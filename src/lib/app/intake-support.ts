// For tests only: an app on a store in memory, and a worker that makes cards on the spot.
import { mintDeviceId } from '$lib/domain/id.ts';
import { bytesOf, START } from '$lib/domain/test-support.ts';
import { MemoryStore } from '$lib/store/memory.ts';
import { WorkerError } from '$lib/worker/client.ts';
import { GENERATOR_VERSION } from '$lib/generator/version.ts';
import type { GeneratedCard } from '$lib/generator/types.ts';
import type { PaperCards, PaperToRead } from '$lib/worker/protocol.ts';
import { generatedCardId } from '$lib/domain/hashed-id.ts';
import { App } from './app.svelte.ts';
import type { CardWorker } from './generation.svelte.ts';
import { Journal, type World } from './journal.ts';
import { noTabs } from './tabs.ts';

/** An app with nothing in it, on a clock of its own. */
export async function emptyApp(): Promise<App> {
	let at = START;
	let chance = 0;
	const world: World = {
		now: () => ++at,
		offsetMin: () => 0,
		random: (bytes) => {
			const random = new Uint8Array(bytes);
			random.set(bytesOf(++chance).slice(0, bytes));
			return random;
		},
	};
	const device = mintDeviceId(bytesOf(1));
	const journal = new Journal(world, device, 0);
	const app = new App(new MemoryStore(), world, journal, device, noTabs);
	await app.load();
	return app;
}

/** `number` cards of a paper; the last is the best. */
export function cardsFor(
	paper: PaperToRead,
	number: number,
	version: string = GENERATOR_VERSION,
): PaperCards {
	const cards = Array.from({ length: number }, (_, index): GeneratedCard => {
		const [start, end] = [index, index + 10];
		return {
			id: generatedCardId({ paper: paper.id, template: `T${index}`, start, end, slot: '' }),
			template: `T${index}`,
			kind: 'idea',
			question: `Question ${index} about ${paper.title}?`,
			answer: `Answer ${index}.`,
			sentence: 0,
			span: { start, end },
			condensed: [],
			sourceStart: start,
			sourceEnd: end,
			quote: paper.abstract.slice(start, end),
			score: index,
		};
	});
	const note = number < 3 ? 'Too short for more.' : null;
	return { paper: paper.id, version, cards, note };
}

/** A worker that makes `number` cards a paper, and lets `before` happen ahead of each. */
export function fakeWorker(
	number: number,
	before: (paper: PaperToRead) => void = () => {},
): CardWorker {
	return {
		async generate(papers, _options, onCards, signal) {
			for (const paper of papers) {
				await Promise.resolve();
				before(paper);
				if (signal?.aborted) throw new WorkerError('cancelled', 'Cancelled.');
				onCards(cardsFor(paper, number));
			}
		},
	};
}

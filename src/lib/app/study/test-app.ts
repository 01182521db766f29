// For tests only: an app over the memory store, with a clock that the test turns.
import type { Fact } from '$lib/domain/event.ts';
import { mintDeviceId, type CardId } from '$lib/domain/id.ts';
import { bytesOf, samplePaper, START, writtenCard } from '$lib/domain/test-support.ts';
import { MS_PER_MINUTE } from '$lib/domain/time.ts';
import { MemoryStore } from '$lib/store/memory.ts';
import { App } from '../app.svelte.ts';
import { Journal, type World } from '../journal.ts';
import { noTabs } from '../tabs.ts';

export interface TestApp {
	readonly app: App;
	readonly store: MemoryStore;
	/** Cards in the order they were written, one a paper. */
	readonly cards: readonly CardId[];
	/** Turns the clock forward. */
	wait(minutes: number): void;
}

/** An app with `count` papers of one new card each. */
export async function testApp(count: number, change: object = {}): Promise<TestApp> {
	let now = START;
	let chance = 0;
	const world: World = {
		now: () => now,
		offsetMin: () => 60,
		random: () => bytesOf(chance++),
	};
	const store = new MemoryStore();
	const device = mintDeviceId(bytesOf(1));
	const app = new App(store, world, new Journal(world, device, 0), device, noTabs);
	await app.load();
	const papers = Array.from({ length: count }, (_, n) => samplePaper(n));
	const cards = papers.map((paper, n) => writtenCard(paper.id, n));
	const facts: Fact[] = [
		...papers.map((paper) => ({ type: 'paper.added' as const, paper })),
		...cards.map((card) => ({ type: 'card.written' as const, card })),
	];
	if (facts.length > 0) await app.act(facts);
	await app.act([{ type: 'settings.changed', change }]);
	return {
		app,
		store,
		cards: cards.map(({ id }) => id),
		wait: (minutes) => (now += minutes * MS_PER_MINUTE),
	};
}

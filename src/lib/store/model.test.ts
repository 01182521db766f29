// Stores against the naive model, over random sequences: late arrivals, doubles, voids, batches, rebuilds.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Event } from '$lib/domain/event.ts';
import { eventsOfSteps, steps } from '$lib/domain/test-arbitraries.ts';
import { EventMaker } from '$lib/domain/test-support.ts';
import { MemoryStore } from './memory.ts';
import { askList, askStore } from './naive-model.ts';
import { openStore } from './open.ts';
import type { Store } from './port.ts';

// Random histories on a busy machine take longer than the five seconds of the runner.
vi.setConfig({ testTimeout: 120_000 });

/** How events reach a store: in batches, some twice, some of the other device's between. */
interface Delivery {
	readonly batch: number;
	readonly again: boolean;
	readonly reopen: boolean;
	readonly late: boolean;
}

const delivery: fc.Arbitrary<Delivery> = fc.record({
	batch: fc.integer({ min: 1, max: 6 }),
	again: fc.boolean(),
	reopen: fc.boolean(),
	late: fc.boolean(),
});

function sequences(length: number) {
	return fc.record({
		here: steps(true, { minLength: length, maxLength: length }),
		/** Another device, whose clock runs a while behind. */
		there: steps(true, { maxLength: 10 }),
		deliveries: fc.array(delivery, { minLength: 10, maxLength: 40 }),
	});
}

interface Driver {
	readonly store: Store;
	/** Closes the store and opens it anew; for memory, which keeps nothing, does nothing. */
	readonly reopen: () => Promise<Store>;
}

async function drive(
	driver: Driver,
	{
		here,
		there,
		deliveries,
	}: ReturnType<typeof sequences> extends fc.Arbitrary<infer T> ? T : never,
	askEvery: number,
): Promise<void> {
	let { store } = driver;
	const ours = eventsOfSteps(here);
	const theirs = eventsOfSteps(there, new EventMaker({ seed: 1, at: Date.UTC(2026, 1, 20) }));
	const arrived: Event[] = [];
	let from = 0;
	for (let turn = 0; from < ours.length; turn++) {
		const how = deliveries[turn % deliveries.length];
		if (!how) throw new Error('a delivery');
		const batch = ours.slice(from, from + how.batch);
		from += how.batch;
		if (how.late) batch.push(...theirs.slice(turn, turn + 2));
		if (how.again) batch.push(...batch, ...arrived.slice(-2));
		await store.append(batch);
		arrived.push(...batch);
		if (how.reopen && turn % 5 === 0) store = await driver.reopen();
		if (turn % askEvery !== 0 && from < ours.length) continue;
		if (await store.needsRebuild()) await store.rebuild();
		expect(await askStore(store)).toEqual(askList(arrived));
	}
	const { checksumBefore, checksumAfter } = await store.rebuild();
	expect(checksumAfter).toBe(checksumBefore);
	expect(await askStore(store)).toEqual(askList(arrived));
}

describe('against the naive model', () => {
	it('memory, 10,000 steps', async () => {
		await fc.assert(
			fc.asyncProperty(sequences(100), async (sequence) => {
				const store = new MemoryStore();
				await drive({ store, reopen: () => Promise.resolve(store) }, sequence, 5);
			}),
			{ numRuns: 100 },
		);
	});

	it('IndexedDB, 1,200 steps, reopened now and then', async () => {
		let count = 0;
		await fc.assert(
			fc.asyncProperty(sequences(60), async (sequence) => {
				const name = `model-${String(count++)}`;
				let store = await openStore({ name });
				const reopen = async () => {
					store.close();
					store = await openStore({ name });
					return store;
				};
				await drive({ store, reopen }, sequence, 6);
				store.close();
			}),
			{ numRuns: 20 },
		);
	});
});

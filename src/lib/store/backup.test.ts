import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseBackup } from '$lib/domain/backup.ts';
import type { UnknownEvent } from '$lib/domain/event.ts';
import { history } from '$lib/domain/test-arbitraries.ts';
import { EventMaker, sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { exportBackup, restoreEvents } from './backup.ts';
import { folded } from './contract-support.ts';
import { MemoryStore } from './memory.ts';
import { openStore } from './open.ts';
import type { Store } from './port.ts';

// Random histories on a busy machine take longer than the five seconds of the runner.
vi.setConfig({ testTimeout: 120_000 });

async function backupOf(store: Store): Promise<string> {
	let text = '';
	for await (const piece of exportBackup(store)) text += piece;
	return text;
}

async function restoredFrom(text: string, store: Store): Promise<Store> {
	const { events, problems } = parseBackup(text);
	expect(problems).toEqual([]);
	await restoreEvents(store, events);
	return store;
}

let count = 0;
const newDatabase = () => openStore({ name: `backup-${String(count++)}` });

describe('a backup restored', () => {
	it('is the store it was made of, and its own backup is equal byte for byte', async () => {
		await fc.assert(
			fc.asyncProperty(history(true), async (events) => {
				const store = new MemoryStore();
				await store.append(events);
				if (await store.needsRebuild()) await store.rebuild();
				const text = await backupOf(store);
				const restored = await restoredFrom(text, new MemoryStore());
				expect(await folded(restored)).toEqual(await folded(store));
				expect(await backupOf(restored)).toBe(text);
			}),
		);
	});

	it('is so on IndexedDB, also from the other kind of store, also twice', async () => {
		await fc.assert(
			fc.asyncProperty(history(true), async (events) => {
				const memory = new MemoryStore();
				await memory.append(events);
				if (await memory.needsRebuild()) await memory.rebuild();
				const text = await backupOf(memory);
				const database = await restoredFrom(text, await newDatabase());
				await restoredFrom(text, database);
				expect(await folded(database)).toEqual(await folded(memory));
				expect(await backupOf(database)).toBe(text);
				database.close();
			}),
			{ numRuns: 15 },
		);
	});

	it('merges two devices to the same on both', async () => {
		const paper = samplePaper(1);
		const card = sampleCard(paper);
		const [here, there] = [new EventMaker({ seed: 1 }), new EventMaker({ seed: 2 })];
		const common = [here.addPaper(paper), here.accept(card)];
		const phone = new MemoryStore();
		const desk = await newDatabase();
		await phone.append([...common, here.wait({ days: 1 }).grade(card.id, 'good')]);
		await desk.append([...common, there.wait({ days: 2 }).grade(card.id, 'again')]);
		const [ofPhone, ofDesk] = [await backupOf(phone), await backupOf(desk)];
		await restoredFrom(ofDesk, phone);
		await restoredFrom(ofPhone, desk);
		expect(await folded(desk)).toEqual(await folded(phone));
		expect((await phone.history(card.id))?.reviews.map(({ grade }) => grade)).toEqual([
			'good',
			'again',
		]);
	});

	it('says what was new, and how far it is', async () => {
		const maker = new EventMaker();
		const paper = samplePaper(1);
		const later: UnknownEvent & { readonly mood: string } = {
			...{ id: maker.addPaper(paper).id, v: 2, type: 'paper.sung' },
			...{ at: maker.at, offsetMin: 0, mood: 'calm' },
		};
		const events = [maker.addPaper(paper), later];
		for (let n = 0; n < 1500; n++)
			events.push(maker.make({ type: 'paper.tagged', paper: paper.id, tags: [String(n)] }));
		const store = new MemoryStore();
		await store.append(events.slice(0, 10));
		const shares: number[] = [];
		const result = await restoreEvents(store, events, (share) => shares.push(share));
		expect(result).toEqual({ fresh: 1492, known: 10 });
		expect(shares).toEqual([1000 / 1502, 1]);
		expect(parseBackup(await backupOf(store)).events).toEqual(events);
	});
});

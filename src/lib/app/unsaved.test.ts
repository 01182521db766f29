import { describe, expect, test } from 'vitest';
import { mintDeviceId } from '$lib/domain/id.ts';
import { bytesOf, samplePaper, START } from '$lib/domain/test-support.ts';
import { MemoryStore } from '$lib/store/memory.ts';
import { StoreError } from '$lib/store/errors.ts';
import { App } from './app.svelte.ts';
import { Journal, type World } from './journal.ts';
import { noTabs } from './tabs.ts';
import { recoverUnsaved, unsavedNet, type NetStorage } from './unsaved.ts';

function memoryStorage(): NetStorage & { readonly entries: Map<string, string> } {
	const entries = new Map<string, string>();
	return {
		entries,
		get length() {
			return entries.size;
		},
		key: (index) => [...entries.keys()][index] ?? null,
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, value) => void entries.set(key, value),
		removeItem: (key) => void entries.delete(key),
	};
}

let chance = 0;
const world: World = { now: () => START, offsetMin: () => 0, random: () => bytesOf(++chance) };
const device = mintDeviceId(bytesOf(1));

function appOver(store: MemoryStore, storage: NetStorage): App {
	return new App(store, world, new Journal(world, device, 0), device, noTabs, unsavedNet(storage));
}

const added = { type: 'paper.added', paper: samplePaper(1) } as const;

describe('an act whose page goes away', () => {
	test('before the database has it is there at the next visit, once', async () => {
		const storage = memoryStorage();
		const gone = new MemoryStore();
		gone.append = () => new Promise(() => {});
		void appOver(gone, storage).act([added]);
		expect(storage.entries.size).toBe(1);

		const store = new MemoryStore();
		await recoverUnsaved(storage, store);
		expect((await store.papers()).map(({ paper }) => paper.id)).toEqual([added.paper.id]);
		expect(storage.entries.size).toBe(0);
	});

	test('after the database has it is not counted twice', async () => {
		const storage = memoryStorage();
		const store = new MemoryStore();
		const held = new Map<string, string>();
		const append = store.append.bind(store);
		store.append = async (events) => {
			for (const [key, value] of storage.entries) held.set(key, value);
			return append(events);
		};
		await appOver(store, storage).act([added]);
		expect(storage.entries.size).toBe(0);
		for (const [key, value] of held) storage.setItem(key, value);
		await recoverUnsaved(storage, store);
		expect(await store.latestEvents(10)).toHaveLength(1);
	});
});

test('an act the database refuses is not brought back: the reader was told', async () => {
	const storage = memoryStorage();
	const full = new MemoryStore();
	full.append = () => Promise.reject(new StoreError('quota'));
	await expect(appOver(full, storage).act([added])).rejects.toThrow();
	expect(storage.entries.size).toBe(0);
});

test('an entry cut short is passed over, and the next one still read', async () => {
	const storage = memoryStorage();
	const gone = new MemoryStore();
	gone.append = () => new Promise(() => {});
	storage.setItem('paperweight.unsaved.0', '[{"id":');
	void appOver(gone, storage).act([added]);
	const store = new MemoryStore();
	await recoverUnsaved(storage, store);
	expect(await store.papers()).toHaveLength(1);
	expect(storage.entries.size).toBe(0);
});

test('storage that is full leaves the act to the database', async () => {
	const storage = memoryStorage();
	storage.setItem = () => {
		throw new Error('quota');
	};
	const store = new MemoryStore();
	await appOver(store, storage).act([added]);
	expect(await store.papers()).toHaveLength(1);
});

// Opening: the store, this device's journal, and the app on top of them.
import { openStore } from '$lib/store/open.ts';
import { App } from './app.svelte.ts';
import { deviceId } from './device.ts';
import { Journal, realWorld } from './journal.ts';
import { openTabChannel } from './tabs.ts';
import { noNet, recoverUnsaved, unsavedNet, type NetStorage } from './unsaved.ts';

let opening: Promise<App> | null = null;

/** The one app of this page, loaded. Rejects with a StoreError when the browser keeps no data. */
export function openApp(): Promise<App> {
	opening ??= open().catch((error: unknown) => {
		opening = null;
		throw error;
	});
	return opening;
}

async function open(): Promise<App> {
	const store = await openStore();
	const storage = localStorageOrNull();
	if (storage) await recoverUnsaved(storage, store);
	const device = deviceId(realWorld);
	const [latest] = await store.latestEvents(1);
	const journal = new Journal(realWorld, device, latest?.at ?? 0);
	const net = storage ? unsavedNet(storage) : noNet;
	const app = new App(store, realWorld, journal, device, openTabChannel('paperweight'), net);
	await app.load();
	void finishRebuild(app);
	return app;
}

/** The browser's local storage; null where it is refused, which throws at the first look. */
function localStorageOrNull(): NetStorage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/**
 * Does again, beside everything else, a rebuild that a closed tab cut short, or one that a newer program
 * or changed rules ask for. One that fails is left to the next start: the store works meanwhile.
 */
async function finishRebuild(app: App): Promise<void> {
	try {
		if (await app.store.needsRebuild()) await app.rebuild();
	} catch {
		// Said where it matters: a store that cannot be written to shows at the next grade.
	}
}

// Backup and restore: every event as one file, and back again by merging.
import { parseBackup, writeBackup, type BackupProblem } from '$lib/domain/backup.ts';
import type { Event, UnknownEvent } from '$lib/domain/event.ts';
import { isoDate } from '$lib/domain/time.ts';
import type { Store } from '$lib/store/port.ts';
import type { App } from './app.svelte.ts';

const CHUNK = 1000;

async function* eventsInChunks(store: Store): AsyncGenerator<readonly (Event | UnknownEvent)[]> {
	let seq = 0;
	for (;;) {
		const stored = await store.eventsAfter(seq, CHUNK);
		const last = stored.at(-1);
		if (!last) return;
		yield stored.map(({ event }) => event);
		seq = last.seq;
	}
}

/** The whole collection as a file, and the name to save it under. */
export async function makeBackup(
	app: App,
): Promise<{ readonly file: Blob; readonly name: string }> {
	const parts: string[] = [];
	for await (const part of writeBackup(eventsInChunks(app.store))) parts.push(part);
	return {
		file: new Blob(parts, { type: 'application/json' }),
		name: `paperweight-${isoDate(app.today())}.json`,
	};
}

/** Hands a file to the reader through the browser's own download. */
export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser has taken the address by then; kept longer it would hold the file in memory.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export interface Restored {
	/** Events that were not here before. */
	readonly fresh: number;
	readonly total: number;
	readonly problems: readonly BackupProblem[];
}

/**
 * Merges a backup into the collection: what is here stays, what is missing comes back. Nothing is
 * taken from a file that is no backup. Rejects with a StoreError when the device cannot keep it.
 */
export async function restoreBackup(
	app: App,
	text: string,
	onProgress: (share: number) => void,
): Promise<Restored> {
	const { events, problems } = parseBackup(text);
	let fresh = 0;
	for (let start = 0; start < events.length; start += CHUNK) {
		const appended = await app.store.append(events.slice(start, start + CHUNK));
		fresh += appended.fresh;
		onProgress(Math.min(1, (start + CHUNK) / events.length));
	}
	await app.reload();
	return { fresh, total: events.length, problems };
}

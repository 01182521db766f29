// Backup and restore as the reader sees them: one file out, one file merged back in.
import { parseBackup, type BackupProblem } from '$lib/domain/backup.ts';
import { isoDate } from '$lib/domain/time.ts';
import { exportBackup, restoreEvents } from '$lib/store/backup.ts';
import type { App } from './app.svelte.ts';

/** The whole collection as a file, and the name to save it under. */
export async function makeBackup(
	app: App,
): Promise<{ readonly file: Blob; readonly name: string }> {
	const parts: string[] = [];
	for await (const part of exportBackup(app.store)) parts.push(part);
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
	const { fresh } = await restoreEvents(app.store, events, onProgress);
	await app.reload();
	return { fresh, total: events.length, problems };
}

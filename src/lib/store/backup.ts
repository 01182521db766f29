// Backups of a store: everything out, and back in.
import { writeBackup } from '$lib/domain/backup.ts';
import type { Event, UnknownEvent } from '$lib/domain/event.ts';
import type { Store } from './port.ts';

const EVENTS_A_CHUNK = 1000;

/** All events of a store in order of arrival, in chunks, those of later versions included. */
export async function* allEvents(store: Store): AsyncGenerator<readonly (Event | UnknownEvent)[]> {
	let seq = 0;
	for (;;) {
		const chunk = await store.eventsAfter(seq, EVENTS_A_CHUNK);
		const last = chunk.at(-1);
		if (!last) return;
		yield chunk.map(({ event }) => event);
		seq = last.seq;
	}
}

/** The backup of a store as pieces of text. Rejects with a StoreError. */
export function exportBackup(store: Store): AsyncGenerator<string> {
	return writeBackup(allEvents(store));
}

export interface Restored {
	/** Events that were not there before. */
	readonly fresh: number;
	/** Events that were there already. */
	readonly known: number;
}

/**
 * Merges events into a store, and folds everything again if they changed the rules. Restoring twice is
 * restoring once; one that was cut short is finished by doing it again. Rejects with a StoreError.
 */
export async function restoreEvents(
	store: Store,
	events: readonly (Event | UnknownEvent)[],
	onProgress: (share: number) => void = () => undefined,
): Promise<Restored> {
	let fresh = 0;
	for (let start = 0; start < events.length; start += EVENTS_A_CHUNK) {
		const appended = await store.append(events.slice(start, start + EVENTS_A_CHUNK));
		fresh += appended.fresh;
		onProgress(Math.min(1, (start + EVENTS_A_CHUNK) / events.length));
	}
	if (await store.needsRebuild()) await store.rebuild();
	return { fresh, known: events.length - fresh };
}

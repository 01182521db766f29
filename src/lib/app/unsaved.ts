// A second net under an act's first moments: local storage, written at once, holds it until the database has it.
// A page left within milliseconds of a tap takes its unfinished IndexedDB transaction with it.
import type { Event, UnknownEvent } from '$lib/domain/event.ts';
import type { Store } from '$lib/store/port.ts';

const PREFIX = 'paperweight.unsaved.';

/** Acts of one tap; larger ones take their time in front of the reader, who sees whether they end. */
const MOST_EVENTS = 8;

/** What the net needs of `localStorage`. */
export type NetStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Holds events until told that their fate is known (saved, or refused and said so). */
export interface UnsavedNet {
	hold(events: readonly Event[]): () => void;
}

/** A net that holds nothing. */
export const noNet: UnsavedNet = { hold: () => () => {} };

/** The net in a browser's storage, one entry for each act. */
export function unsavedNet(storage: NetStorage): UnsavedNet {
	return {
		hold(events) {
			const [first] = events;
			if (!first || events.length > MOST_EVENTS) return () => {};
			const key = PREFIX + first.id;
			try {
				storage.setItem(key, JSON.stringify(events));
			} catch {
				// Storage full or refused: the database still tells whether it saved.
				return () => {};
			}
			return () => storage.removeItem(key);
		},
	};
}

/** Puts into the store what an earlier visit left in the net; what the store has already counts once. */
export async function recoverUnsaved(storage: NetStorage, store: Store): Promise<void> {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
	const held = keys.filter((key) => key.startsWith(PREFIX)).sort();
	if (held.length === 0) return;
	const { parseEvent } = await import('$lib/domain/parse-event.ts');
	for (const key of held) {
		const events: (Event | UnknownEvent)[] = [];
		for (const each of eventsIn(storage.getItem(key))) {
			const parsed = parseEvent(each);
			if (parsed.type === 'event') events.push(parsed.event);
		}
		await store.append(events);
		storage.removeItem(key);
	}
}

/** The values of a list in JSON; none of anything else, such as an entry cut short. */
function eventsIn(text: string | null): readonly unknown[] {
	try {
		const parsed: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(parsed) ? parsed : [];
	} catch {
		return [];
	}
}

// Undo: which acts of the reader can be taken back, and which brought back, read off the log itself.
import type { Event } from './event.ts';
import { compareEvents } from './event.ts';
import type { DeviceId, EventId } from './id.ts';

/** One act of the reader: the events that go and come back together. */
export interface Act {
	readonly id: EventId;
	readonly events: readonly Event[];
	/** The voids that took it back, for acts that can be redone; several for an act of many events. */
	readonly voidedBy: readonly Event[];
}

export interface UndoStacks {
	/** Last one first out. */
	readonly undo: readonly Act[];
	readonly redo: readonly Act[];
}

/** How far back a reader can go: at least 30 steps are promised, a long session needs more. */
export const UNDO_STEPS = 200;

function actsInOrder(events: readonly Event[], device: DeviceId): Event[][] {
	const acts = new Map<EventId, Event[]>();
	for (const event of [...events].sort(compareEvents)) {
		if (event.device !== device) continue;
		const act = acts.get(event.act);
		if (act) act.push(event);
		else acts.set(event.act, [event]);
	}
	return [...acts.values()];
}

/**
 * Replays this device's acts: a new act empties the redo stack, a void moves an act over, and the
 * void of a void moves it back. Works on any tail of the log: a target out of sight is skipped, and so
 * is an act whose beginning is, for to take back the rest of it would leave half an act.
 */
export function undoStacks(events: readonly Event[], device: DeviceId): UndoStacks {
	const undo: Act[] = [];
	let redo: Act[] = [];
	for (const act of actsInOrder(events, device)) {
		const first = act[0];
		if (!first || first.id !== first.act) continue;
		if (first.type !== 'event.voided') {
			undo.push({ id: first.act, events: act, voidedBy: [] });
			redo = [];
			continue;
		}
		const target = first.events[0];
		const undone = undo.findLastIndex(({ events }) => events.some(({ id }) => id === target));
		const redone = redo.findLastIndex(({ voidedBy }) => voidedBy.some(({ id }) => id === target));
		if (undone >= 0) {
			const [moved] = undo.splice(undone, 1);
			if (moved) redo.push({ ...moved, voidedBy: act });
		} else if (redone >= 0) {
			const [moved] = redo.splice(redone, 1);
			if (moved) undo.push({ ...moved, voidedBy: [] });
		}
	}
	return { undo: undo.slice(-UNDO_STEPS), redo };
}

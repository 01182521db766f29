import { describe, expect, it } from 'vitest';
import type { Event, Fact } from './event.ts';
import { mintEventId, type CardId, type DeviceId, type EventId } from './id.ts';
import { undoStacks } from './undo.ts';

const device = 'd1' as DeviceId;
let at = 0;

function event(fact: Fact, act?: EventId): Event {
	at++;
	const id = mintEventId(at, new Uint8Array([at]));
	return { ...fact, id, v: 1, at, offsetMin: 0, device, act: act ?? id };
}

const bury = (name: string): Fact => ({ type: 'card.buried', card: name as CardId, untilDay: 1 });
const voids = (target: Event): Fact => ({
	type: 'event.voided',
	events: [target.id],
	subjects: [],
});

describe('undoStacks', () => {
	it('offers the last act first', () => {
		const [a, b] = [event(bury('a')), event(bury('b'))];
		expect(undoStacks([b, a], device).undo.map(({ id }) => id)).toEqual([a.id, b.id]);
	});

	it('takes the events of one act together', () => {
		const a = event(bury('a'));
		const b = event(bury('b'), a.id);
		expect(undoStacks([a, b], device).undo.map(({ events }) => events.length)).toEqual([2]);
	});

	it('moves an undone act to redo, and back again', () => {
		const a = event(bury('a'));
		const undone = event(voids(a));
		expect(undoStacks([a, undone], device)).toMatchObject({ undo: [], redo: [{ id: a.id }] });
		const redone = event(voids(undone));
		expect(undoStacks([a, undone, redone], device)).toMatchObject({
			undo: [{ id: a.id }],
			redo: [],
		});
		const again = event(voids(a));
		expect(undoStacks([a, undone, redone, again], device).redo[0]?.voidedBy).toEqual([again]);
	});

	it('forgets redo when something new is done', () => {
		const a = event(bury('a'));
		const undone = event(voids(a));
		const b = event(bury('b'));
		expect(undoStacks([a, undone, b], device)).toMatchObject({ undo: [{ id: b.id }], redo: [] });
	});

	it('moves an act that several voids took back over as one, and back again', () => {
		const a = event(bury('a'));
		const b = event(bury('b'), a.id);
		const undone = event(voids(a));
		const alsoUndone = event(voids(b), undone.id);
		const after = [a, b, undone, alsoUndone];
		expect(undoStacks(after, device).redo[0]?.voidedBy).toEqual([undone, alsoUndone]);
		const redone = event(voids(undone));
		const alsoRedone = event(voids(alsoUndone), redone.id);
		expect(undoStacks([...after, redone, alsoRedone], device)).toMatchObject({
			undo: [{ id: a.id, events: [a, b] }],
			redo: [],
		});
	});

	it('leaves out an act whose beginning is out of sight: half of it cannot be taken back', () => {
		const a = event(bury('a'));
		const b = event(bury('b'), a.id);
		const c = event(bury('c'));
		expect(undoStacks([b, c], device).undo.map(({ id }) => id)).toEqual([c.id]);
	});

	it('leaves the acts of other devices alone', () => {
		const other = { ...event(bury('a')), device: 'd2' as DeviceId };
		expect(undoStacks([other], device)).toEqual({ undo: [], redo: [] });
	});
});

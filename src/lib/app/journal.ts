// The journal: stamps what the reader does with time, place and id, and hands it to the store.
import type { Event, Fact } from '$lib/domain/event.ts';
import { mintEventId, type DeviceId } from '$lib/domain/id.ts';
import type { Moment } from '$lib/domain/time.ts';

/** Where time and chance come from; tests give their own. */
export interface World {
	/** UTC milliseconds. */
	now(): number;
	/** Minutes east of UTC at that time on the device's clock. */
	offsetMin(at: number): number;
	random(bytes: number): Uint8Array;
}

/** The device's own clock and chance. */
export const realWorld: World = {
	now: () => Date.now(),
	offsetMin: (at) => -new Date(at).getTimezoneOffset(),
	random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};

export class Journal {
	readonly #world: World;
	readonly #device: DeviceId;
	#last: number;

	/** `last` is the newest stamp of this device so far, so that its stamps never run backwards. */
	constructor(world: World, device: DeviceId, last: number) {
		this.#world = world;
		this.#device = device;
		this.#last = last;
	}

	/** The moment the next event would be stamped with. */
	moment(): Moment {
		const at = Math.max(this.#world.now(), this.#last + 1);
		return { at, offsetMin: this.#world.offsetMin(at) };
	}

	/** Stamps the facts of one act of the reader; the act is named after its first event. */
	stamp(facts: readonly Fact[]): Event[] {
		const events: Event[] = [];
		for (const fact of facts) {
			const moment = this.moment();
			this.#last = moment.at;
			const id = mintEventId(moment.at, this.#world.random(8));
			events.push({ ...fact, ...moment, id, v: 1, device: this.#device, act: events[0]?.id ?? id });
		}
		return events;
	}
}

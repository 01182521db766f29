// The second press of a double one lands on whatever the first one brought, and is not meant for it.

/** Within this time two taps in one place are one double tap. */
const DOUBLE_TAP_MS = 400;
/** Nobody reads what has just appeared so fast: a key that bounces, or a second finger. */
const BOUNCE_MS = 200;

/** What a click says of itself. */
export interface Tap {
	/** Which click of a quick row it is, where the platform counts. */
	readonly detail: number;
	/** `touch`, `mouse`, `pen`; empty for a keyboard or a screen reader. */
	readonly pointerType?: string;
}

/** Watches for second presses; told of every change of what is shown. Times in milliseconds. */
export class SecondPress {
	readonly #now: () => number;
	#changedAt = -Infinity;
	#lastKey = '';
	#pressedAt = -Infinity;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Something new is shown. */
	changed(): void {
		this.#changedAt = this.#now();
	}

	/** True for a tap that was meant for what was shown before. */
	isTap({ detail, pointerType }: Tap): boolean {
		// A key after a tap is not that key again.
		this.#lastKey = '';
		const tooSoonMs = detail > 1 ? DOUBLE_TAP_MS : pointerType === 'touch' ? BOUNCE_MS : 0;
		return this.#now() - this.#changedAt < tooSoonMs;
	}

	/** True for the same key again at once; remembers the key. */
	isKey(key: string): boolean {
		const now = this.#now();
		const since = now - Math.max(this.#changedAt, this.#pressedAt);
		const bounced = key === this.#lastKey && since < BOUNCE_MS;
		this.#lastKey = key;
		this.#pressedAt = now;
		return bounced;
	}
}

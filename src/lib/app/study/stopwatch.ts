// How long a card was looked at: from its showing to its grade, without the time the screen was away.

/** Longer than this nobody recalls; the reader was called away. */
const LONGEST_MS = 120_000;

export class Stopwatch {
	readonly #now: () => number;
	#since = 0;
	#kept = 0;
	#running = false;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Begins anew at zero. */
	restart(): void {
		this.#kept = 0;
		this.#since = this.#now();
		this.#running = true;
	}

	/** Stands still while the page is hidden. */
	pause(): void {
		if (!this.#running) return;
		this.#kept += Math.max(0, this.#now() - this.#since);
		this.#running = false;
	}

	resume(): void {
		if (this.#running) return;
		this.#since = this.#now();
		this.#running = true;
	}

	/** Milliseconds so far, never negative, at most two minutes. */
	get ms(): number {
		const running = this.#running ? this.#now() - this.#since : 0;
		return Math.round(Math.min(LONGEST_MS, Math.max(0, this.#kept + running)));
	}
}

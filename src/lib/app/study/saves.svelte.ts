// Saves under way: how many acts the disk has not confirmed, and a way to wait for them.

export class Saves {
	readonly #pending = new Set<Promise<unknown>>();
	#count = $state(0);

	get count(): number {
		return this.#count;
	}

	/** Watches a save to its end, whichever it is; hands the same promise back. */
	track<T>(saving: Promise<T>): Promise<T> {
		this.#pending.add(saving);
		this.#count = this.#pending.size;
		const settle = () => {
			this.#pending.delete(saving);
			this.#count = this.#pending.size;
		};
		void saving.then(settle, settle);
		return saving;
	}

	/** Resolves when every save that is under way now has ended. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.#pending);
	}
}

// How many papers wait in the inbox, for the number beside its name; known to every screen.
import type { App } from './app.svelte.ts';

export class InboxCount {
	readonly #app: App;
	#papers = $state(0);
	#asking = false;
	#askAgain = false;

	constructor(app: App) {
		this.#app = app;
		app.onCards(() => void this.refresh());
		void this.refresh();
	}

	get papers(): number {
		return this.#papers;
	}

	/** Counts again; calls that come while it counts are answered by one more count. */
	async refresh(): Promise<void> {
		this.#askAgain = this.#asking;
		if (this.#asking) return;
		this.#asking = true;
		try {
			this.#papers = (await this.#app.store.draftPapers()).length;
		} catch {
			// A number beside a name is not worth a banner: it stays as it was.
		} finally {
			this.#asking = false;
		}
		if (this.#askAgain) await this.refresh();
	}
}

const counts = new WeakMap<App, InboxCount>();

/** The one count of an app. */
export function inboxCount(app: App): InboxCount {
	const count = counts.get(app) ?? new InboxCount(app);
	counts.set(app, count);
	return count;
}

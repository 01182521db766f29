// Keeps badge, tab icon and reminder in step with what is due, while a page is open.
import { asset } from '$app/paths';
import { presenceOf } from '$lib/domain/presence.ts';
import { MS_PER_HOUR } from '$lib/domain/time.ts';
import type { App } from './app.svelte.ts';
import { leavePresence, markIcon, remind, showBadge } from './presence.ts';
import type { Today } from './today.svelte.ts';

/** Chromium's name for a wake-up of an installed app's service worker, and the least time between two. */
const SYNC_TAG = 'presence';
const SYNC_EVERY_MS = 12 * MS_PER_HOUR;

/**
 * What is due is counted when the reader pauses or leaves: a count looks at every card, and between a
 * grade and the next card there is no time for that.
 */
const QUIET_MS = 1000;

interface PeriodicSync {
	register(tag: string, options: { minInterval: number }): Promise<void>;
}

/** How often to look whether the hour of the reminder has come, or the day has turned over. */
const LOOK_EVERY_MS = 60_000;

class PresenceKeeper {
	readonly #app: App;
	readonly #today: Today;
	#shown = false;

	constructor(app: App, today: Today) {
		this.#app = app;
		this.#today = today;
	}

	/** Begins; must be called inside an effect, and stops with it. */
	start(): void {
		$effect(() => {
			void [this.#app.columns, this.#app.tallies, this.#app.settings];
			const timer = setTimeout(() => this.#show(), this.#shown ? QUIET_MS : 0);
			return () => clearTimeout(timer);
		});
		$effect(() => {
			// A timer set for hours ahead sleeps with the device; one that looks often catches up.
			const timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
			const onchange = () => (document.hidden ? this.#show() : this.#look());
			document.addEventListener('visibilitychange', onchange);
			return () => {
				clearInterval(timer);
				document.removeEventListener('visibilitychange', onchange);
			};
		});
		void this.#askForWakeUps();
	}

	#show(): void {
		this.#shown = true;
		const { due, ahead, day } = this.#today;
		const { rolloverHour, reminderHour } = this.#app.settings;
		markIcon(due > 0, asset('/favicon.svg'), asset('/favicon-due.svg'));
		void showBadge(due);
		void leavePresence(presenceOf(day, ahead, { rolloverHour, reminderHour }));
	}

	#look(): void {
		this.#app.noticeDay();
		const { due } = this.#today;
		const { reminderHour } = this.#app.settings;
		if (due === 0 || reminderHour === null) return;
		const at = new Date(this.#app.world.now());
		// Refused by the platform after all: the count on the icon is what remains.
		void remind({ due, reminderHour }, at, asset('/icons/icon-192.png')).catch(() => undefined);
	}

	/** Only an installed Chromium app gets them; elsewhere the badge is right while a page is open. */
	async #askForWakeUps(): Promise<void> {
		const registration = await navigator.serviceWorker?.getRegistration();
		if (!registration || !('periodicSync' in registration)) return;
		const { periodicSync } = registration as { periodicSync: PeriodicSync };
		await periodicSync.register(SYNC_TAG, { minInterval: SYNC_EVERY_MS }).catch(() => undefined);
	}
}

/** Keeps them in step from now on; returns the way to stop. */
export function keepPresence(app: App, today: Today): () => void {
	return $effect.root(() => new PresenceKeeper(app, today).start());
}

// Updates: a new version is fetched in the background and offered; nothing reloads unasked.

/** How often a new version is asked to take over before the page reloads without it. */
const ASKED_TIMES = 4;
const ASKED_EVERY_MS = 1000;

class Updates {
	#waiting = $state.raw<ServiceWorker | null>(null);
	#accepted = false;

	/** A newer version is ready to be switched to. */
	get ready(): boolean {
		return this.#waiting !== null;
	}

	/** Registers the service worker of a production build; does nothing where there is none. */
	async register(script: string, scope: string): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			// Every open tab hears this; only the one that asked reloads by itself.
			if (this.#accepted) location.reload();
		});
		const registration = await navigator.serviceWorker.register(script, {
			scope,
			updateViaCache: 'none',
		});
		this.#watch(registration);
	}

	/**
	 * Switches to the new version and reloads.
	 *
	 * A worker asked once can stay waiting: Chromium gives its activation up when the page fetches
	 * something from the old worker in the same instant. So it is asked again, and in the end the
	 * page reloads with the version it has: the button that says Reload always does.
	 */
	apply(): void {
		if (this.#accepted) return;
		this.#accepted = true;
		let asked = 0;
		const ask = () => {
			if (asked++ === ASKED_TIMES) return location.reload();
			this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
			setTimeout(ask, ASKED_EVERY_MS);
		};
		ask();
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const offer = (worker: ServiceWorker | null) => {
			if (worker?.state === 'installed' && navigator.serviceWorker.controller)
				this.#waiting = worker;
		};
		offer(registration.waiting);
		registration.addEventListener('updatefound', () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => offer(worker));
		});
	}
}

export const updates = new Updates();

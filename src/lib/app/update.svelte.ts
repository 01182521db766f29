// Updates: a new version is fetched in the background and offered; nothing reloads unasked.

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

	/** Switches to the new version and reloads. */
	apply(): void {
		this.#accepted = true;
		this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
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

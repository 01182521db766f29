// Keeping: whether the browser promises to keep our data, how much there is, and when it was last backed up.

const BACKUP_KEY = 'paperweight.lastBackup';

/** What the browser says about keeping our data. */
export type Promised = 'unknown' | 'kept' | 'refused' | 'unsupported';

class Persistence {
	#promised = $state<Promised>('unknown');
	#usedBytes = $state<number | null>(null);
	#lastBackup = $state<number | null>(null);

	/** Whether the browser promised not to clear our data when space runs short. */
	get promised(): Promised {
		return this.#promised;
	}

	/** Bytes used, as the browser estimates; null where it does not tell. */
	get usedBytes(): number | null {
		return this.#usedBytes;
	}

	/** UTC ms of the last backup made on this device; null for none. */
	get lastBackup(): number | null {
		return this.#lastBackup;
	}

	/** Looks without asking. */
	async look(): Promise<void> {
		this.#lastBackup = readBackupTime();
		const storage = navigator.storage;
		if (!storage?.persisted) {
			this.#promised = 'unsupported';
			return;
		}
		this.#promised = (await storage.persisted()) ? 'kept' : 'unknown';
		// Some browsers throw here in private windows; the figure is a courtesy and nothing rests on it.
		const estimate = await storage.estimate?.().catch(() => null);
		this.#usedBytes = estimate?.usage ?? null;
	}

	/** Asks for the promise; to be called once there is something worth keeping. */
	async ask(): Promise<void> {
		if (!navigator.storage?.persist) {
			this.#promised = 'unsupported';
			return;
		}
		this.#promised = (await navigator.storage.persist()) ? 'kept' : 'refused';
	}

	backedUp(at: number): void {
		this.#lastBackup = at;
		try {
			localStorage.setItem(BACKUP_KEY, String(at));
		} catch {
			// Local storage refused: the date is shown for this visit only.
		}
	}
}

function readBackupTime(): number | null {
	try {
		const at = Number(localStorage.getItem(BACKUP_KEY));
		return Number.isFinite(at) && at > 0 ? at : null;
	} catch {
		return null;
	}
}

export const persistence = new Persistence();

// Opening the store the app lives on.
import { IndexedDbStore } from './indexeddb-store.ts';
import { Database } from './indexeddb.ts';
import type { Store } from './port.ts';

export interface OpenOptions {
	/** Databases of different names know nothing of each other. */
	readonly name?: string;
}

/** Opens the store. Rejects with a StoreError; `unavailable` where the browser gives no database. */
export async function openStore({ name = 'paperweight' }: OpenOptions = {}): Promise<Store> {
	const database = new Database(name);
	await database.open();
	return new IndexedDbStore(database);
}

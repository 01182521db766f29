// How the database came to its shape: an append-only list. A shipped step is never edited; a new shape is a new step.
import { FOLD_VERSION } from './refold.ts';

export interface Migration {
	readonly name: string;
	/** Runs inside the upgrade; may only make requests of `transaction`, and wait for nothing else. */
	readonly up: (database: IDBDatabase, transaction: IDBTransaction) => void;
}

export const MIGRATIONS: readonly Migration[] = [
	{
		name: 'the log of events and its projections',
		up(database) {
			const events = database.createObjectStore('events', { autoIncrement: true });
			events.createIndex('id', 'event.id', { unique: true });
			events.createIndex('subjects', 'subjects', { multiEntry: true });
			events.createIndex('order', ['event.at', 'event.id']);
			const cards = database.createObjectStore('cards', { keyPath: 'card.id' });
			cards.createIndex('paper', 'card.paper');
			const papers = database.createObjectStore('papers', { keyPath: 'state.paper.id' });
			papers.createIndex('active', 'active');
			database.createObjectStore('collection');
			database.createObjectStore('days', { keyPath: 'day' });
			const drafts = database.createObjectStore('drafts', { keyPath: 'drafts.paper' });
			drafts.createIndex('open', 'open');
			const meta = database.createObjectStore('meta');
			// Nothing is folded yet, so nothing by an older fold.
			meta.put({ generation: 0, stale: false, foldVersion: FOLD_VERSION }, 'projections');
			database.createObjectStore('checkpoint');
		},
	},
];

/**
 * Takes a database through the steps it has not seen. Its version is the number of steps it has been
 * through; 0 is an empty one.
 */
export function migrate(
	database: IDBDatabase,
	transaction: IDBTransaction,
	steps: readonly Migration[],
): void {
	for (const { up } of steps) up(database, transaction);
}

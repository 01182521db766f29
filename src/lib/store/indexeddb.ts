// The fence around idb: one connection that opens, steps aside, and comes back when the browser has dropped it.
import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StoreError } from './errors.ts';
import { isLostConnection, toStoreError } from './indexeddb-errors.ts';
import { DATABASE_VERSION, migrate } from './migrations.ts';
import type { Schema, TableName } from './schema.ts';

/** A transaction; it may touch only the tables it was started with. */
export type ReadTransaction = IDBPTransaction<Schema, TableName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, TableName[], 'readwrite'>;

type Connection = IDBPDatabase<Schema>;

/** After so long an upgrade that another tab holds up is reported; it still goes on when the tab lets go. */
const BLOCKED_AFTER_MS = 4000;

export class Database {
	readonly #name: string;
	#connection: Promise<Connection> | null = null;
	#closed = false;

	constructor(name: string) {
		this.#name = name;
	}

	/** Opens the database, if it is not open. Rejects with a StoreError. */
	async open(): Promise<void> {
		await this.#connect();
	}

	/** A consistent look at some tables. Rejects with a StoreError. */
	read<Result>(
		tables: TableName[],
		work: (transaction: ReadTransaction) => Promise<Result>,
	): Promise<Result> {
		return this.#twice(async (connection) => {
			const transaction = connection.transaction(tables, 'readonly');
			const [result] = await Promise.all([work(transaction), transaction.done]);
			return result;
		});
	}

	/**
	 * One write, all or nothing, reported done when it is on the medium (strict) or when the system has
	 * it (relaxed: for what can be made again). `work` may run twice and must not change anything outside.
	 * Rejects with a StoreError.
	 */
	write<Result>(
		tables: TableName[],
		work: (transaction: WriteTransaction) => Promise<Result>,
		durability: 'strict' | 'relaxed' = 'strict',
	): Promise<Result> {
		return this.#twice(async (connection) => {
			const transaction = connection.transaction(tables, 'readwrite', { durability });
			// Watched from the start: an abort may come while `work` still waits for something.
			transaction.done.catch(() => undefined);
			let result;
			try {
				result = await work(transaction);
			} catch (error) {
				abort(transaction);
				await transaction.done.catch(() => undefined);
				// When the disk is full the request fails with less than the transaction knows.
				throw transaction.error ?? error;
			}
			await transaction.done;
			return result;
		});
	}

	/** Closes for good; later calls reject. */
	close(): void {
		this.#closed = true;
		void this.#connection?.then(
			(connection) => connection.close(),
			() => undefined,
		);
		this.#connection = null;
	}

	/** iOS drops connections in the background; the same work is then done once more on a new one. */
	async #twice<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
		for (let again = true; ; again = false) {
			let connection: Connection | null = null;
			try {
				connection = await this.#connect();
				return await work(connection);
			} catch (error) {
				const dropped = connection !== null && this.#isDropped(connection);
				const lost = dropped || isLostConnection(error);
				if (!lost || !again || this.#closed) throw toStoreError(error, lost);
				this.#forget(connection);
			}
		}
	}

	#current: Connection | null = null;

	#isDropped(connection: Connection): boolean {
		return this.#current !== connection;
	}

	#forget(connection: Connection | null): void {
		connection?.close();
		if (this.#current !== connection && this.#current !== null) return;
		this.#current = null;
		this.#connection = null;
	}

	#connect(): Promise<Connection> {
		if (this.#closed) return Promise.reject(new StoreError('connection-lost'));
		if (!('indexedDB' in globalThis)) return Promise.reject(new StoreError('unavailable'));
		this.#connection ??= this.#openOnce();
		return this.#connection;
	}

	async #openOnce(): Promise<Connection> {
		let tellBlocked: () => void = () => undefined;
		const blocked = new Promise<never>((_resolve, reject) => {
			tellBlocked = () => reject(new StoreError('blocked'));
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		let opened: Connection | null = null;
		const gone = () => {
			if (this.#current === opened) this.#forget(opened);
		};
		const opening = openDB<Schema>(this.#name, DATABASE_VERSION, {
			upgrade: (database, oldVersion, _newVersion, transaction) =>
				migrate(unwrap(database), unwrap(transaction), oldVersion),
			blocked: () => {
				timer = setTimeout(tellBlocked, BLOCKED_AFTER_MS);
			},
			blocking: (_current, _wanted, event) => {
				// At once: a newer tab, or the reader clearing everything, is waiting.
				if (event.target instanceof IDBDatabase) event.target.close();
				gone();
			},
			terminated: gone,
		});
		try {
			const connection = await Promise.race([opening, blocked]);
			if (this.#closed) {
				connection.close();
				throw new StoreError('connection-lost');
			}
			opened = connection;
			this.#current = connection;
			return connection;
		} catch (error) {
			this.#connection = null;
			// It may still open, when the other tab is closed: then it must not stand in the way itself.
			opening.then(
				(late) => late.close(),
				() => undefined,
			);
			throw toStoreError(error, false);
		} finally {
			clearTimeout(timer);
		}
	}
}

function abort(transaction: WriteTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already.
	}
}

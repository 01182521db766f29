// The fence around idb: one connection that opens, steps aside, and comes back when the browser has dropped it.
import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StoreError } from './errors.ts';
import { isLostConnection, toStoreError } from './indexeddb-errors.ts';
import { migrate, MIGRATIONS, type Migration } from './migrations.ts';
import type { Schema, TableName } from './schema.ts';

/** A transaction; it may touch only the tables it was started with. */
export type ReadTransaction = IDBPTransaction<Schema, TableName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, TableName[], 'readwrite'>;

type Connection = IDBPDatabase<Schema>;

/** After so long an upgrade that another tab holds up is reported; it still goes on when the tab lets go. */
const BLOCKED_AFTER_MS = 4000;

export interface DatabaseOptions {
	/** The steps to its shape; others than ours only in tests. */
	readonly migrations?: readonly Migration[];
	readonly blockedAfterMs?: number;
}

export class Database {
	readonly #name: string;
	readonly #migrations: readonly Migration[];
	readonly #blockedAfterMs: number;
	/** The connection, or the opening of one. */
	#connection: Promise<Connection> | null = null;
	/** The connection once it is open, and until the browser takes it away. */
	#current: Connection | null = null;
	#closed = false;

	constructor(
		name: string,
		{ migrations = MIGRATIONS, blockedAfterMs = BLOCKED_AFTER_MS }: DatabaseOptions = {},
	) {
		this.#name = name;
		this.#migrations = migrations;
		this.#blockedAfterMs = blockedAfterMs;
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
		if (this.#connection) return this.#connection;
		const opening = this.#openOnce();
		this.#connection = opening;
		opening.catch(() => {
			if (this.#connection === opening) this.#connection = null;
		});
		return opening;
	}

	async #openOnce(): Promise<Connection> {
		if (typeof indexedDB === 'undefined') throw new StoreError('unavailable');
		let gaveUp = false;
		let giveUp: () => void = () => undefined;
		const blocked = new Promise<never>((_resolve, reject) => {
			giveUp = () => {
				gaveUp = true;
				reject(new StoreError('blocked'));
			};
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		let given: Connection | null = null;
		const gone = () => {
			if (this.#current === given) this.#forget(given);
		};
		try {
			const opening = openDB<Schema>(this.#name, this.#migrations.length, {
				upgrade: (database, oldVersion, _newVersion, transaction) => {
					// A failed upgrade is told by `opening`; here too it would be a rejection nobody hears.
					transaction.done.catch(() => undefined);
					migrate(unwrap(database), unwrap(transaction), this.#migrations.slice(oldVersion));
				},
				blocked: () => {
					timer = setTimeout(giveUp, this.#blockedAfterMs);
				},
				blocking: (_current, _wanted, event) => {
					// At once: a newer tab, or the reader clearing everything, is waiting.
					if (event.target instanceof IDBDatabase) event.target.close();
					gone();
				},
				terminated: gone,
			});
			opening.then(
				// Too late: it must not stand in the way of the next try, or of another tab.
				(late) => gaveUp && late.close(),
				() => undefined,
			);
			const connection = await Promise.race([opening, blocked]);
			given = connection;
			if (this.#closed) connection.close();
			else this.#current = connection;
			return connection;
		} catch (error) {
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

// For tests only: makes IndexedDB fail, and counts what is asked of it.

/** What a test looks at or breaks: the asking methods of stores and indexes. */
const METHODS = ['get', 'getAll', 'getKey', 'getAllKeys', 'add', 'put', 'delete', 'clear'] as const;

export type Method = (typeof METHODS)[number] | 'transaction' | 'openCursor' | 'openKeyCursor';

/** Called before each request; throws to make it fail. */
export type Watch = (what: `${string}.${Method}`) => void;

type Patchable = Record<string, unknown>;

function patch(prototype: object, names: readonly Method[], watch: Watch): () => void {
	const methods = prototype as Patchable;
	const undo: (() => void)[] = [];
	for (const name of names) {
		const original = methods[name];
		if (typeof original !== 'function') continue;
		methods[name] = function (this: { readonly name: string }, ...given: unknown[]): unknown {
			try {
				watch(`${this.name}.${name}`);
			} catch (error) {
				// A transaction is refused at once; a request fails later, as one does whose disk is full.
				if (name === 'transaction') throw error;
				return Promise.reject(error);
			}
			return Reflect.apply(original, this, given);
		};
		undo.push(() => {
			methods[name] = original;
		});
	}
	return () => undo.forEach((each) => each());
}

/** Runs `work` with every request watched, and leaves IndexedDB as it was. */
export async function watching<Result>(watch: Watch, work: () => Promise<Result>): Promise<Result> {
	const cursors = ['openCursor', 'openKeyCursor'] as const;
	const undo = [
		patch(IDBObjectStore.prototype, [...METHODS, ...cursors], watch),
		patch(IDBIndex.prototype, [...METHODS, ...cursors], watch),
		patch(IDBDatabase.prototype, ['transaction'], watch),
	];
	try {
		return await work();
	} finally {
		undo.forEach((each) => each());
	}
}

/** A watch that throws `error` at the n-th request (from 1), and, with `onward`, at all later ones. */
export function failingAt(n: number, error: () => unknown, onward = false): Watch {
	let count = 0;
	return () => {
		count++;
		if (count === n || (onward && count > n)) throw error();
	};
}

/** What iOS says when it has dropped the connection in the background. */
export function lostByIos(): DOMException {
	const said = 'Connection to Indexed Database server lost. Refresh the page to try again';
	return new DOMException(said, 'UnknownError');
}

/** Opens a database by the bare interface. */
export function openRaw(
	name: string,
	version?: number,
	upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => upgrade(request.result);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('open failed'));
	});
}

/** One write by the bare interface, to damage or to look at what is stored. */
export async function rawWrite(
	name: string,
	tables: string[],
	work: (transaction: IDBTransaction) => void,
): Promise<void> {
	const database = await openRaw(name);
	const transaction = database.transaction(tables, 'readwrite');
	const done = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	});
	work(transaction);
	await done;
	database.close();
}

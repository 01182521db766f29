import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { EventMaker, sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { folded } from './contract-support.ts';
import { StoreError } from './errors.ts';
import { failingAt, lostByIos, openRaw, rawWrite, watching } from './idb-faults.ts';
import { IndexedDbStore } from './indexeddb-store.ts';
import { Database } from './indexeddb.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore } from './open.ts';
import type { Store } from './port.ts';
import { contract } from './store.contract.ts';

// Random histories on a busy machine take longer than the five seconds of the runner.
vi.setConfig({ testTimeout: 120_000 });

let count = 0;
const newName = () => `store-${String(count++)}`;
const paper = samplePaper(1);
const card = sampleCard(paper);

async function begun(name = newName()) {
	const maker = new EventMaker();
	const store = await openStore({ name });
	await store.append([maker.addPaper(paper), maker.accept(card), maker.grade(card.id, 'good')]);
	return { name, maker, store };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		return error instanceof StoreError ? error.code : `no StoreError: ${String(error)}`;
	}
	return 'done';
}

/** What is asked of IndexedDB while the columns are loaded. */
async function askedByColumns(store: Store): Promise<readonly string[]> {
	const asked: string[] = [];
	await watching(
		(what) => asked.push(what),
		() => store.columns(),
	);
	return asked;
}

describe('the store on IndexedDB keeps the contract', () => {
	it.each(contract)('$name', async ({ run }) => {
		const store = await openStore({ name: newName() });
		await run(store);
		store.close();
	});
});

describe('what IndexedDB is asked for', () => {
	it('a grade reads its card’s events, the collection and its day, and nothing else', async () => {
		const { store, maker } = await begun();
		const more = Array.from({ length: 50 }, (_, n) => maker.accept(sampleCard(paper, n + 1)));
		await store.append(more);
		const asked: string[] = [];
		await watching(
			(what) => asked.push(what),
			() => store.append([maker.grade(card.id, 'good')]),
		);
		expect(asked.filter((what) => !what.endsWith('.transaction')).sort()).toEqual([
			'cards.put',
			'collection.get',
			'days.get',
			'days.put',
			'events.add',
			'id.getKey',
			'subjects.getAll',
		]);
		expect(asked.filter((what) => what.endsWith('.transaction'))).toHaveLength(1);
	});

	it('asks for strict durability for facts, not for caches', async () => {
		const { store, maker } = await begun();
		const options: unknown[] = [];
		const original = IDBDatabase.prototype.transaction;
		const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			tables,
			mode,
			how,
		) {
			if (mode === 'readwrite') options.push(how?.durability);
			return original.call(this, tables, mode, how);
		});
		await store.append([maker.grade(card.id, 'good')]);
		await store.putDrafts([]);
		spy.mockRestore();
		expect(options).toEqual(['strict', 'relaxed']);
	});
});

describe('columns from a checkpoint', () => {
	it('read the touched cards only, and are equal to columns from all cards', async () => {
		const { store, maker, name } = await begun();
		const cards = Array.from({ length: 30 }, (_, n) => sampleCard(paper, n + 1));
		await store.append(cards.map((each) => maker.accept(each)));
		await store.columns();
		const undone = maker.accept(sampleCard(paper, 40));
		await store.append([maker.grade(cards[3]?.id ?? card.id, 'easy'), undone]);
		await store.append([maker.voidOf(undone)]);
		const asked = await askedByColumns(store);
		expect(asked.filter((what) => what === 'cards.get')).toHaveLength(2);
		expect(asked).not.toContain('cards.getAll');
		const fromCheckpoint = await folded(store);
		await rawWrite(name, ['checkpoint'], (transaction) => {
			transaction.objectStore('checkpoint').clear();
		});
		expect(await askedByColumns(store)).toContain('cards.getAll');
		expect(await folded(store)).toEqual(fromCheckpoint);
	});

	it('are written again after 500 events, in the background', async () => {
		const { store, maker } = await begun();
		await store.columns();
		const many = Array.from({ length: 500 }, (_, n) => maker.accept(sampleCard(paper, n + 1)));
		await store.append(many);
		await vi.waitFor(
			async () => {
				const asked = await askedByColumns(store);
				expect(asked.filter((what) => /^cards\.get|^events\.getAll/.test(what))).toEqual([]);
			},
			{ timeout: 60_000, interval: 50 },
		);
	});

	it('ignore a checkpoint that does not hold together', async () => {
		const { store, name } = await begun();
		const before = await folded(store);
		await rawWrite(name, ['checkpoint'], (transaction) => {
			const table = transaction.objectStore('checkpoint');
			const request = table.get('columns');
			request.onsuccess = () => {
				table.put({ ...request.result, ids: 'one two many' }, 'columns');
			};
		});
		expect(await askedByColumns(store)).toContain('cards.getAll');
		expect(await folded(store)).toEqual(before);
	});
});

describe('a connection that is lost', () => {
	it('is opened again once, and the work repeated', async () => {
		const { store, maker } = await begun();
		const appended = await watching(failingAt(1, lostByIos), () =>
			store.append([maker.grade(card.id, 'good')]),
		);
		expect(appended.fresh).toBe(1);
		expect((await store.history(card.id))?.reviews).toHaveLength(2);
	});

	it('in the middle of a transaction costs nothing and doubles nothing', async () => {
		for (let n = 1; n <= 8; n++) {
			const { store, maker } = await begun();
			await watching(failingAt(n, lostByIos), () => store.append([maker.grade(card.id, 'good')]));
			expect((await store.history(card.id))?.reviews).toHaveLength(2);
			expect((await store.tallies(0, 99_999))[0]?.reviews).toBe(2);
		}
	});

	it('and stays lost is said, and nothing is stored', async () => {
		const { store, maker } = await begun();
		const grade = maker.grade(card.id, 'good');
		const code = await watching(failingAt(1, lostByIos, true), () => codeOf(store.append([grade])));
		expect(code).toBe('connection-lost');
		expect((await store.history(card.id))?.reviews).toHaveLength(1);
		expect((await store.append([grade])).fresh).toBe(1);
	});

	it('by closing is final', async () => {
		const { store } = await begun();
		store.close();
		expect(await codeOf(store.collection())).toBe('connection-lost');
	});
});

describe('a write that fails at its n-th request', () => {
	it.each([
		['QuotaExceededError', 'quota'],
		['UnknownError', 'unknown'],
		['DataError', 'unknown'],
	])('by %s leaves everything as it was and says %s', async (errorName, code) => {
		for (let n = 1; n <= 8; n++) {
			const { store, maker } = await begun();
			const before = await folded(store);
			const grade = maker.grade(card.id, 'again');
			const fault = failingAt(n, () => new DOMException('simulated', errorName));
			expect(await watching(fault, () => codeOf(store.append([grade])))).toBe(code);
			expect(await folded(store)).toEqual(before);
			expect((await store.append([grade])).fresh).toBe(1);
		}
	});
});

describe('other tabs', () => {
	it('grading the same card lose nothing', async () => {
		const { store, maker, name } = await begun();
		const other = await openStore({ name });
		const grades = Array.from({ length: 60 }, () => maker.grade(card.id, 'good'));
		await Promise.all(
			grades.map((grade, n) => (n % 2 ? store : other).append([grade, ...grades.slice(0, 1)])),
		);
		expect((await other.history(card.id))?.reviews).toHaveLength(61);
		const reviews = (await store.tallies(0, 99_999)).map((day) => day.reviews);
		expect(reviews).toEqual([61]);
		const [state] = await store.cards([card.id]);
		expect(state?.schedule).toMatchObject({ reps: 61 });
	});

	it('of a newer version are not held up, and this one then says so', async () => {
		const { store, maker, name } = await begun();
		const newer = await openRaw(name, 99);
		expect(newer.version).toBe(99);
		expect(await codeOf(store.append([maker.grade(card.id, 'good')]))).toBe('newer-version');
		newer.close();
		expect(await codeOf(openStore({ name }))).toBe('newer-version');
	});

	it('that do not let go hold an upgrade up: said after a while, and done when they let go', async () => {
		const { store, name } = await begun();
		store.close();
		const deaf = await openRaw(name);
		const migrations = [...MIGRATIONS, { name: 'a later step', up: () => undefined }];
		const upgraded = new Database(name, { migrations, blockedAfterMs: 20 });
		expect(await codeOf(upgraded.open())).toBe('blocked');
		deaf.close();
		expect(await codeOf(upgraded.open())).toBe('done');
		expect(await new IndexedDbStore(upgraded).papers()).toHaveLength(1);
	});
});

describe('a browser without a database', () => {
	it('has none', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await codeOf(openStore({ name: newName() }))).toBe('unavailable');
		vi.unstubAllGlobals();
	});

	it('forbids it, and may allow it later', async () => {
		const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const database = new Database(newName());
		expect(await codeOf(database.open())).toBe('unavailable');
		open.mockRestore();
		expect(await codeOf(database.open())).toBe('done');
	});
});

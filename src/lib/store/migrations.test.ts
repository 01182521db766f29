import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EventMaker, sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { folded } from './contract-support.ts';
import { openRaw, rawWrite } from './idb-faults.ts';
import { IndexedDbStore } from './indexeddb-store.ts';
import { Database } from './indexeddb.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { openStore } from './open.ts';

/** Every store with its key and its indexes, in words. */
async function shapeOf(name: string): Promise<readonly string[]> {
	const database = await openRaw(name);
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names);
	const shape = names.map((table) => {
		const { keyPath, autoIncrement, indexNames, ...store } = named(transaction, table);
		const indexes = [...indexNames].map((index) => {
			const { keyPath: path, unique, multiEntry } = store.index(index);
			return `${index}(${String(path)}${unique ? ', unique' : ''}${multiEntry ? ', several' : ''})`;
		});
		const key = autoIncrement ? 'counted' : String(keyPath);
		return [`${table} by ${key}:`, ...indexes].join(' ');
	});
	database.close();
	return shape;
}

function named(transaction: IDBTransaction, table: string) {
	const store = transaction.objectStore(table);
	return {
		keyPath: store.keyPath,
		autoIncrement: store.autoIncrement,
		indexNames: store.indexNames,
		index: (name: string) => store.index(name),
	};
}

/** The shape after each step that has shipped. Never edit a line here: add the next one. */
const SHAPES: readonly (readonly string[])[] = [
	[
		'cards by card.id: paper(card.paper)',
		'checkpoint by null:',
		'collection by null:',
		'days by day:',
		'drafts by drafts.paper: open(open)',
		'events by counted: id(event.id, unique) order(event.at,event.id) subjects(subjects, several)',
		'meta by null:',
		'papers by state.paper.id: active(active)',
	],
];

describe('migrations', () => {
	it.each(SHAPES.map((shape, index) => ({ version: index + 1, shape })))(
		'step $version gives the shape it has always given',
		async ({ version, shape }) => {
			const name = `shape-${String(version)}`;
			const database = new Database(name, { migrations: MIGRATIONS.slice(0, version) });
			await database.open();
			database.close();
			expect(await shapeOf(name)).toEqual(shape);
		},
	);

	it('have a shape in this test for every step', () => {
		expect(SHAPES).toHaveLength(MIGRATIONS.length);
		expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
	});

	it('from nothing: an empty database of version 0 gets every store and works', async () => {
		const store = await openStore({ name: 'from-nothing' });
		expect(await store.needsRebuild()).toBe(false);
		expect(await store.papers()).toEqual([]);
		store.close();
	});

	it.each(SHAPES.map((_, index) => index + 1))(
		'from version %i: what was stored then is there now',
		async (version) => {
			const name = `from-${String(version)}`;
			const maker = new EventMaker();
			const paper = samplePaper(1);
			const events = [
				maker.addPaper(paper),
				maker.accept(sampleCard(paper)),
				maker.grade(sampleCard(paper).id, 'good'),
			];
			const old = await openRaw(name, version, (database) => {
				const transaction = upgradeOf(database);
				migrate(database, transaction, MIGRATIONS.slice(0, version));
			});
			old.close();
			// As that version stored events; projections of that time are folded again from them.
			await rawWrite(name, ['events', 'meta'], (transaction) => {
				const log = transaction.objectStore('events');
				const subjects = [[paper.id], [sampleCard(paper).id], [sampleCard(paper).id]];
				events.forEach((event, index) => log.add({ event, subjects: subjects[index] }));
				transaction
					.objectStore('meta')
					.put({ generation: 0, stale: true, foldVersion: 1 }, 'projections');
			});
			const store = await openStore({ name });
			expect(await store.needsRebuild()).toBe(true);
			await store.rebuild();
			expect((await store.eventsAfter(0, 10)).map(({ event }) => event)).toEqual(events);
			expect((await store.papers()).map((state) => state.paper)).toEqual([paper]);
			expect((await store.history(sampleCard(paper).id))?.reviews).toHaveLength(1);
			store.close();
		},
	);

	it('a step that comes later runs alone and finds the data as it was', async () => {
		const name = 'one-more';
		const maker = new EventMaker();
		const first = await openStore({ name });
		await first.append([maker.addPaper(samplePaper(1))]);
		const before = await folded(first);
		first.close();
		const ran: string[] = [];
		const later = {
			name: 'a later step',
			up: (database: IDBDatabase) => ran.push([...database.objectStoreNames].join(' ')),
		};
		const database = new Database(name, { migrations: [...MIGRATIONS, later] });
		const store = new IndexedDbStore(database);
		expect(await folded(store)).toEqual(before);
		expect(ran).toEqual(['cards checkpoint collection days drafts events meta papers']);
		store.close();
	});

	it('a step that fails leaves the database at its old version, and readable', async () => {
		const name = 'broken-step';
		const first = await openStore({ name });
		await first.append([new EventMaker().addPaper(samplePaper(1))]);
		first.close();
		const broken = {
			name: 'a broken step',
			up: (database: IDBDatabase) => {
				database.deleteObjectStore('events');
				throw new Error('simulated');
			},
		};
		const database = new Database(name, { migrations: [...MIGRATIONS, broken] });
		await expect(database.open()).rejects.toThrow('store: ');
		database.close();
		const again = await openStore({ name });
		expect(await again.papers()).toHaveLength(1);
		again.close();
	});
});

/** The running upgrade of a database: found by asking it for a store it may only give then. */
function upgradeOf(database: IDBDatabase): IDBTransaction {
	const probe = database.createObjectStore('probe');
	const { transaction } = probe;
	database.deleteObjectStore('probe');
	return transaction;
}

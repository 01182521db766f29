import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Event } from '$lib/domain/event.ts';
import { CARDS, PAPERS } from '$lib/domain/test-arbitraries.ts';
import { EventMaker, sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { failingAt, openRaw, rawWrite, watching } from './idb-faults.ts';
import { askList, askStore } from './naive-model.ts';
import { openStore } from './open.ts';
import type { Appended, Drafts } from './port.ts';

// Random histories on a busy machine take longer than the five seconds of the runner.
vi.setConfig({ testTimeout: 120_000 });

let count = 0;

/** A store in which every paper and card of the small world has some history. */
async function lived() {
	const name = `rebuild-${String(count++)}`;
	const store = await openStore({ name });
	const maker = new EventMaker();
	const events: Event[] = PAPERS.map((paper) => maker.addPaper(paper));
	for (const [index, card] of CARDS.entries()) {
		events.push(maker.accept(card));
		for (let n = 0; n < index % 4; n++)
			events.push(maker.wait({ hours: 20 * n }).grade(card.id, n % 2 ? 'hard' : 'good'));
	}
	await store.append(events);
	return { name, store, maker, events };
}

const [card] = CARDS;
if (!card) throw new Error('a card');

describe('a rebuild', () => {
	it('is asked for where settings or parameters were damaged, and nothing is lost meanwhile', async () => {
		const { name, store, maker } = await lived();
		const change = { newPerDay: 3 };
		await store.append([maker.make({ type: 'settings.changed', change })]);
		expect(await store.needsRebuild()).toBe(false);
		const whole = await store.collection();
		const damages = [
			{ ...whole, parameters: [Number.NaN] },
			{ ...whole, parameters: undefined },
			{ ...whole, settings: { newPerDay: 3 } },
			{ ...whole, adoptions: null },
			null,
		];
		for (const damaged of damages) {
			await rawWrite(name, ['collection'], (transaction) => {
				const collection = transaction.objectStore('collection');
				if (damaged) collection.put(damaged, 'collection');
				else collection.delete('collection');
			});
			const { settings, parameters, adoptions } = await store.collection();
			expect(parameters).toEqual(whole.parameters);
			expect(settings.rolloverHour).toBe(4);
			expect(adoptions).toEqual([]);
			const [graded] = (await store.append([maker.wait({ days: 1 }).grade(card.id, 'good')])).cards;
			const schedule = graded?.schedule;
			if (!schedule || schedule.phase === 'new') throw new Error('not graded');
			expect(schedule.memory.stability).toBeGreaterThan(0);
			expect(await store.needsRebuild()).toBe(true);
			await store.rebuild();
			expect(await store.needsRebuild()).toBe(false);
			expect(await store.collection()).toEqual(whole);
		}
	});

	it('mends projections that were damaged, and shows it in the checksum', async () => {
		const { name, store, events } = await lived();
		await rawWrite(name, ['cards', 'papers', 'days', 'collection', 'checkpoint'], (transaction) => {
			const cards = transaction.objectStore('cards');
			cards.delete(CARDS[1]?.id ?? '');
			cards.put({ card: { ...card, id: 'gghost' }, status: 'active', schedule: { phase: 'new' } });
			transaction.objectStore('papers').clear();
			transaction.objectStore('days').clear();
			transaction.objectStore('collection').clear();
			transaction.objectStore('checkpoint').clear();
		});
		const report = await store.rebuild();
		expect(await askStore(store)).toEqual(askList(events));
		expect(report.checksumBefore).not.toBe(report.checksumAfter);
		expect(report).toMatchObject({ events: events.length, papers: 3, cards: CARDS.length });
		const again = await store.rebuild();
		expect(again.checksumBefore).toBe(report.checksumAfter);
		expect(again.checksumAfter).toBe(report.checksumAfter);
	});

	it(
		'cut short at any request leaves a store that works and knows it',
		{ timeout: 60_000 },
		async () => {
			const { name, store, maker, events } = await lived();
			const before = await askStore(store);
			let whole = 0;
			let leftStale = false;
			await watching(
				() => whole++,
				() => store.rebuild(),
			);
			for (let n = 1; n <= whole; n += 3) {
				const crash = failingAt(n, () => new DOMException('simulated', 'QuotaExceededError'), true);
				const outcome = await watching(crash, () =>
					store.rebuild().then(
						() => 'done',
						() => 'cut short',
					),
				);
				// The last requests read the checksum, when all is done.
				const stale = await store.needsRebuild();
				if (stale) expect(outcome).toBe('cut short');
				leftStale ||= stale;
				expect(await askStore(store)).toEqual(before);
			}
			expect(leftStale).toBe(true);
			const reopened = await openStore({ name });
			const grade = maker.grade(card.id, 'again');
			await reopened.append([grade]);
			await reopened.rebuild();
			expect(await reopened.needsRebuild()).toBe(false);
			expect(await askStore(reopened)).toEqual(askList([...events, grade]));
		},
	);

	it('goes on beside grades, undos and new cards', async () => {
		const { name, store, maker, events } = await lived();
		const other = await openStore({ name });
		const last = events.at(-1);
		if (!last) throw new Error('an event');
		const meanwhile: (() => Event)[] = [
			() => maker.grade(card.id, 'good'),
			() => maker.voidOf(last),
			() => maker.make({ type: 'card.removed', card: CARDS[4]?.id ?? card.id }),
			() => maker.accept(sampleCard(samplePaper(3), 7)),
		];
		const appending: Promise<Appended>[] = [];
		await store.rebuild(() => {
			const event = meanwhile.shift()?.();
			if (!event) return;
			events.push(event);
			appending.push((appending.length % 2 ? other : store).append([event]));
		});
		await Promise.all(appending);
		expect(meanwhile).toHaveLength(1);
		expect(await askStore(other)).toEqual(askList(events));
		expect(await store.needsRebuild()).toBe(false);
	});

	it('starts again when the rules change meanwhile', async () => {
		const { store, maker, events } = await lived();
		const change = maker.make({ type: 'settings.changed', change: { rolloverHour: 13 } });
		let appended: Promise<Appended> | null = null;
		const shares: number[] = [];
		await store.rebuild((share) => {
			shares.push(share);
			appended ??= store.append([change]);
		});
		// Gathered, folded a chunk, and both once more.
		expect(shares).toEqual([0.2, 0.2, 0.2, 0.2, 1]);
		expect(await askStore(store)).toEqual(askList([...events, change]));
		expect(await store.needsRebuild()).toBe(false);
	});

	it('takes in events that an older program kept without knowing them', async () => {
		const { name, store, maker, events } = await lived();
		const grade = maker.grade(card.id, 'easy');
		await rawWrite(name, ['events', 'meta'], (transaction) => {
			transaction.objectStore('events').add({ event: grade, subjects: [] });
			transaction
				.objectStore('meta')
				.put({ generation: 0, stale: false, foldVersion: 0 }, 'projections');
		});
		expect(await store.needsRebuild()).toBe(true);
		await store.rebuild();
		expect(await askStore(store)).toEqual(askList([...events, grade]));
		expect(await store.needsRebuild()).toBe(false);
	});

	it('drops the drafts of papers that left, and keeps the others', async () => {
		const { name, store, maker } = await lived();
		const drafts = PAPERS.map((paper): Drafts => {
			const cards = [sampleCard(paper, 9)];
			return { paper: paper.id, generatorVersion: '1', note: null, cards, ranked: [] };
		});
		await store.putDrafts(drafts);
		const [gone] = PAPERS;
		await store.append([
			maker.make({ type: 'paper.removed', paper: gone?.id ?? samplePaper(1).id }),
		]);
		await store.rebuild();
		const database = await openRaw(name);
		const request = database.transaction('drafts').objectStore('drafts').getAllKeys();
		const left = await new Promise((resolve) => {
			request.onsuccess = () => resolve(request.result);
		});
		database.close();
		expect(left).toEqual([...PAPERS.slice(1).map(({ id }) => id)].sort());
		expect(await store.draftPapers()).toHaveLength(2);
	});

	it('of many cards goes chunk by chunk to the same end', async () => {
		const store = await openStore({ name: `rebuild-${String(count++)}` });
		const maker = new EventMaker();
		const paper = { ...samplePaper(1), abstract: 'pebbles '.repeat(400) };
		const cards = Array.from({ length: 600 }, (_, n) => sampleCard(paper, n));
		const events = cards.flatMap((each) => [maker.accept(each), maker.grade(each.id, 'easy')]);
		for (let from = 0; from < events.length; from += 1000)
			await store.append(events.slice(from, from + 1000));
		const shares: number[] = [];
		const report = await store.rebuild((share) => shares.push(share));
		expect(report).toMatchObject({ cards: 600, reviews: 600, papers: 0 });
		expect(report.checksumAfter).toBe(report.checksumBefore);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.length).toBeGreaterThan(3);
		expect((await store.columns()).length).toBe(600);
		let histories = 0;
		for await (const chunk of store.histories()) histories += chunk.length;
		expect(histories).toBe(600);
	});
});

// The contract: what every store must keep. Run by memory and by IndexedDB, under vitest and in a real browser.
import type { UnknownEvent } from '$lib/domain/event.ts';
import { EMPTY_COLLECTION } from '$lib/domain/fold-collection.ts';
import { mintEventId } from '$lib/domain/id.ts';
import { bytesOf, EventMaker, sampleCard, samplePaper, START } from '$lib/domain/test-support.ts';
import { MS_PER_DAY } from '$lib/domain/time.ts';
import { folded, same, type ContractCase } from './contract-support.ts';
import type { Drafts, Store } from './port.ts';

const paper = samplePaper(1);
const [one, two, three] = [sampleCard(paper, 1), sampleCard(paper, 2), sampleCard(paper, 3)];
const today = Math.floor(START / MS_PER_DAY);

const drafts: Drafts = {
	paper: paper.id,
	generatorVersion: '1',
	note: null,
	cards: [one, two, three],
	ranked: [three.id, one.id, two.id],
};

/** A paper with one accepted card, and the maker of what happens next. */
async function begun(store: Store): Promise<EventMaker> {
	const maker = new EventMaker();
	await store.append([maker.addPaper(paper), maker.accept(one)]);
	return maker;
}

function unknownEvent(): UnknownEvent {
	const id = mintEventId(START + 5, bytesOf(77));
	const future = { id, v: 2, type: 'card.sung', at: START + 5, offsetMin: 0, melody: ['c', 'e'] };
	return future;
}

export const contract: readonly ContractCase[] = [
	{
		name: 'an empty store answers every question',
		run: async (store) => {
			same(await store.collection(), EMPTY_COLLECTION, 'collection');
			same(await store.paper(paper.id), null, 'paper');
			same(await store.papers(), [], 'papers');
			same(await store.cards([one.id]), [null], 'cards');
			same(await store.cardsOf(paper.id), [], 'cards of a paper');
			same(await store.history(one.id), null, 'history');
			same((await store.columns()).length, 0, 'columns');
			same(await store.tallies(0, 99_999), [], 'tallies');
			same(await store.drafts(paper.id), null, 'drafts');
			same(await store.draftPapers(), [], 'papers with drafts');
			same(await store.eventsAfter(0, 10), [], 'events');
			same(await store.latestEvents(10), [], 'latest events');
			same(await store.needsRebuild(), false, 'needs a rebuild');
			for await (const chunk of store.histories()) same(chunk, [], 'histories');
		},
	},
	{
		name: 'append folds what it touches and says what changed',
		run: async (store) => {
			const maker = new EventMaker();
			const accepted = maker.accept(one);
			const added = await store.append([maker.addPaper(paper), accepted]);
			same(added.fresh, 2, 'fresh');
			same(added.papers, [await store.paper(paper.id)], 'paper');
			same(added.cards, await store.cards([one.id]), 'card');
			same(added.cards[0]?.status, 'active', 'status');
			same(added.collection, null, 'collection');
			same(added.vanished, [], 'vanished');
			const graded = await store.append([maker.grade(one.id, 'good')]);
			same(graded.papers, [], 'a grade touches no paper');
			same(graded.cards[0]?.schedule.phase, 'learning', 'phase');
			same(graded.cards, await store.cardsOf(paper.id), 'the card is the one stored');
		},
	},
	{
		name: 'append twice is append once',
		run: async (store) => {
			const maker = await begun(store);
			const grade = maker.grade(one.id, 'good');
			await store.append([grade, grade]);
			const before = await folded(store);
			const again = await store.append([grade]);
			same(again.fresh, 0, 'fresh');
			same(await folded(store), before, 'nothing changes');
			same((await store.history(one.id))?.reviews.length, 1, 'one review');
			same((await store.eventsAfter(0, 100)).length, 3, 'three events');
		},
	},
	{
		name: 'a void takes back, a void of the void brings back',
		run: async (store) => {
			const maker = await begun(store);
			const before = await folded(store);
			const grade = maker.grade(one.id, 'easy');
			await store.append([grade]);
			const after = await folded(store);
			const undo = maker.voidOf(grade);
			await store.append([undo]);
			same(await folded(store), before, 'as if it had never been');
			await store.append([maker.voidOf(undo)]);
			same(await folded(store), after, 'as if it had not been undone');
		},
	},
	{
		name: 'undoing an acceptance or an addition makes card and paper vanish',
		run: async (store) => {
			const maker = new EventMaker();
			const [added, accepted] = [maker.addPaper(paper), maker.accept(one)];
			await store.append([added, accepted]);
			const undone = await store.append([maker.voidOf(accepted)]);
			same(undone.vanished, [one.id], 'card vanished');
			same(undone.cards, [], 'no state');
			same(await store.cards([one.id]), [null], 'card');
			same((await store.columns()).length, 0, 'no row');
			const gone = await store.append([maker.voidOf(added)]);
			same(gone.vanished, [paper.id], 'paper vanished');
			same(await store.papers(), [], 'papers');
		},
	},
	{
		name: 'a void that comes before what it voids still holds',
		run: async (store) => {
			const maker = await begun(store);
			const grade = maker.grade(one.id, 'good');
			await store.append([maker.voidOf(grade)]);
			await store.append([grade]);
			same((await store.history(one.id))?.reviews, [], 'no review');
			same(await store.tallies(0, 99_999), [], 'no tally');
		},
	},
	{
		name: 'events come in order of arrival, by subject and newest first in order of time',
		run: async (store) => {
			const maker = await begun(store);
			const later = maker.grade(one.id, 'good', { at: START + 2000 });
			const earlier = maker.grade(one.id, 'again', { at: START + 1000 });
			const undo = maker.voidOf(later);
			await store.append([later]);
			await store.append([earlier, undo]);
			const all = await store.eventsAfter(0, 100);
			const ids = all.map(({ event }) => event.id);
			same(ids.slice(2), [later.id, earlier.id, undo.id], 'arrival');
			const rest = await store.eventsAfter(all[1]?.seq ?? 0, 2);
			same(rest, all.slice(2, 4), 'after a place, limited');
			const about = (await store.eventsOf(one.id)).map(({ id }) => id);
			same(about.slice(1), [earlier.id, undo.id, later.id], 'of a card, voided ones too');
			const latest = (await store.latestEvents(2)).map(({ id }) => id);
			same(latest, [later.id, undo.id], 'newest first');
		},
	},
	{
		name: 'an event of a later version is kept whole and not folded',
		run: async (store) => {
			await begun(store);
			const before = await folded(store);
			const future = unknownEvent();
			same((await store.append([future])).fresh, 1, 'fresh');
			same((await store.append([future])).fresh, 0, 'once');
			same(await folded(store), before, 'nothing folded');
			same((await store.eventsAfter(0, 10))[2]?.event, future, 'kept');
		},
	},
	{
		name: 'settings, parameters and deadlines fold into the collection',
		run: async (store) => {
			const maker = await begun(store);
			const theme = maker.make({ type: 'settings.changed', change: { theme: 'dark' } });
			const changed = await store.append([theme]);
			same(changed.collection?.settings.theme, 'dark', 'returned');
			same((await store.collection()).settings.theme, 'dark', 'stored');
			same(await store.needsRebuild(), false, 'a theme reschedules nothing');
			const aims = { desiredRetention: 0.8, maximumIntervalDays: 90 };
			await store.append([maker.make({ type: 'settings.changed', change: aims })]);
			same(await store.needsRebuild(), false, 'nor does another aim: what was promised stays');
			await store.append([maker.make({ type: 'settings.changed', change: { rolloverHour: 0 } })]);
			same(await store.needsRebuild(), true, 'another day start does');
			await store.append([maker.voidOf(theme)]);
			same((await store.collection()).settings.theme, 'system', 'undone');
		},
	},
	{
		name: 'a rebuild after a change of the day start moves reviews to their new day',
		run: async (store) => {
			const maker = await begun(store);
			await store.append([maker.grade(one.id, 'good', { at: START + 14 * 3_600_000 })]);
			same((await store.tallies(0, 99_999))[0]?.day, today, 'at two in the night: the day before');
			await store.append([maker.make({ type: 'settings.changed', change: { rolloverHour: 0 } })]);
			same((await store.tallies(0, 99_999))[0]?.day, today, 'not yet moved');
			const shares: number[] = [];
			const report = await store.rebuild((share) => shares.push(share));
			same([report.events, report.papers, report.cards, report.reviews], [4, 1, 1, 1], 'counts');
			same(report.checksumBefore === report.checksumAfter, false, 'the card changed');
			same(shares.at(-1), 1, 'progress ends at one');
			same(
				(await store.tallies(0, 99_999)).map(({ day }) => day),
				[today + 1],
				'moved',
			);
			same(await store.needsRebuild(), false, 'done');
		},
	},
	{
		name: 'a rebuild of a sound store changes nothing, to the checksum',
		run: async (store) => {
			const maker = await begun(store);
			await store.append([maker.accept(two), maker.grade(one.id, 'good')]);
			await store.append([maker.wait({ days: 3 }).grade(one.id, 'hard')]);
			await store.append([maker.voidOf(maker.grade(two.id, 'again'))]);
			const before = await folded(store);
			const report = await store.rebuild();
			same(report.checksumAfter, report.checksumBefore, 'checksum');
			same(await folded(store), before, 'everything');
		},
	},
	{
		name: 'papers come newest first, and only active ones',
		run: async (store) => {
			const maker = new EventMaker();
			const papers = [1, 2, 3, 4].map(samplePaper);
			await store.append(papers.map((each) => maker.addPaper(each)));
			const [first, second, third, fourth] = papers;
			if (!first || !second || !third || !fourth) throw new Error('four papers');
			const removed = maker.make({ type: 'paper.removed', paper: second.id });
			await store.append([
				removed,
				maker.make({ type: 'paper.merged', paper: third.id, into: first.id }),
			]);
			const titles = async () => (await store.papers()).map((state) => state.paper.title);
			same(await titles(), [fourth.title, first.title], 'active ones');
			same((await store.paper(third.id))?.mergedInto, first.id, 'merged');
			await store.append([maker.voidOf(removed)]);
			same(await titles(), [fourth.title, second.title, first.title], 'undone');
		},
	},
	{
		name: 'cards keep the order asked for, with gaps',
		run: async (store) => {
			const maker = await begun(store);
			await store.append([maker.accept(two), maker.make({ type: 'card.rejected', card: three })]);
			const states = await store.cards([two.id, sampleCard(paper, 9).id, one.id]);
			same(
				states.map((state) => state?.card.id),
				[two.id, undefined, one.id],
				'order',
			);
			const statuses = (await store.cardsOf(paper.id)).map(({ card, status }) => [card.id, status]);
			const expected = [
				[one.id, 'active'],
				[two.id, 'active'],
				[three.id, 'rejected'],
			].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
			same(statuses, expected, 'every status, by id');
			const columns = await store.columns();
			same([...columns.ids].sort(), [one.id, two.id].sort(), 'no row for a rejected card');
		},
	},
	{
		name: 'columns follow appends, grades and removals',
		run: async (store) => {
			const maker = await begun(store);
			await store.columns();
			await store.append([maker.accept(two), maker.grade(one.id, 'easy')]);
			const columns = await store.columns();
			const row = columns.rowOf.get(one.id) ?? -1;
			same([columns.length, columns.status[row], columns.reps[row]], [2, 1, 1], 'graded');
			await store.append([maker.make({ type: 'card.removed', card: one.id })]);
			const later = await store.columns();
			const state = later.rowOf.get(one.id);
			same(state === undefined ? 0 : later.status[state], 0, 'removed');
			columns.status.fill(9);
			same((await store.columns()).status.includes(9), false, 'the caller may patch its own');
		},
	},
	{
		name: 'tallies are cut to the days asked for, in order',
		run: async (store) => {
			const maker = await begun(store);
			for (const days of [0, 1, 2, 5])
				await store.append([maker.wait({ days }).grade(one.id, days === 2 ? 'again' : 'good')]);
			const days = async (from: number, to: number) =>
				(await store.tallies(from, to)).map(({ day, reviews }) => [day - today, reviews]);
			same(
				await days(today, today + 20),
				[
					[0, 1],
					[1, 1],
					[3, 1],
					[8, 1],
				],
				'all',
			);
			same(
				await days(today + 1, today + 3),
				[
					[1, 1],
					[3, 1],
				],
				'a part',
			);
		},
	},
	{
		name: 'histories hold each reviewed card once, folded',
		run: async (store) => {
			const maker = await begun(store);
			await store.append([maker.accept(two), maker.accept(three)]);
			await store.append([maker.grade(one.id, 'good'), maker.grade(three.id, 'again')]);
			await store.append([maker.grade(one.id, 'easy')]);
			const found = new Map<string, number>();
			for await (const chunk of store.histories())
				for (const { state, reviews } of chunk) found.set(state.card.id, reviews.length);
			same(Object.fromEntries(found), { [one.id]: 2, [three.id]: 1 }, 'reviews');
			same((await store.history(two.id))?.reviews, [], 'a card without');
		},
	},
	{
		name: 'drafts leave out what is decided, and get it back by undo',
		run: async (store) => {
			const maker = new EventMaker();
			await store.append([maker.addPaper(paper)]);
			await store.putDrafts([drafts]);
			same(await store.drafts(paper.id), drafts, 'as put');
			same(await store.draftPapers(), [paper.id], 'in the inbox');
			await store.append([maker.accept(one), maker.make({ type: 'card.rejected', card: two })]);
			const left = await store.drafts(paper.id);
			same(left?.cards, [three], 'one left');
			same(left?.ranked, [three.id], 'rank follows');
			const last = maker.accept(three);
			await store.append([last]);
			same(await store.drafts(paper.id), null, 'none left');
			same(await store.draftPapers(), [], 'out of the inbox');
			await store.append([maker.voidOf(last)]);
			same((await store.drafts(paper.id))?.cards, [three], 'back by undo');
			same(await store.draftPapers(), [paper.id], 'back in the inbox');
		},
	},
	{
		name: 'drafts hide with a removed paper and wait for a paper not yet added',
		run: async (store) => {
			const maker = new EventMaker();
			await store.putDrafts([drafts]);
			same([await store.drafts(paper.id), await store.draftPapers()], [null, []], 'not yet');
			await store.append([maker.addPaper(paper)]);
			same(await store.draftPapers(), [paper.id], 'added');
			const removed = maker.make({ type: 'paper.removed', paper: paper.id });
			await store.append([removed]);
			same([await store.drafts(paper.id), await store.draftPapers()], [null, []], 'removed');
			await store.append([maker.voidOf(removed)]);
			same(await store.drafts(paper.id), drafts, 'back');
			same(await store.draftPapers(), [paper.id], 'back in the inbox');
		},
	},
	{
		name: 'papers whose cards are still to be made: none put, or another version waiting',
		run: async (store) => {
			const maker = new EventMaker();
			const other = samplePaper(2);
			same(await store.papersToDraft('1'), [], 'no paper');
			await store.append([maker.addPaper(paper), maker.addPaper(other)]);
			same(await store.papersToDraft('1'), [other.id, paper.id], 'none put');
			await store.putDrafts([drafts]);
			same(await store.papersToDraft('1'), [other.id], 'one put');
			same(await store.papersToDraft('2'), [other.id, paper.id], 'a newer version');
			await store.append([one, two, three].map((card) => maker.accept(card)));
			same(await store.papersToDraft('2'), [other.id], 'all decided');
			await store.append([maker.make({ type: 'paper.removed', paper: other.id })]);
			same(await store.papersToDraft('2'), [], 'removed');
		},
	},
	{
		name: 'a second put of drafts replaces the first, newest paper first',
		run: async (store) => {
			const maker = new EventMaker();
			const other = samplePaper(2);
			await store.append([maker.addPaper(paper), maker.addPaper(other)]);
			const ofOther = { ...drafts, paper: other.id, cards: [sampleCard(other)], ranked: [] };
			await store.putDrafts([drafts, ofOther]);
			same(await store.draftPapers(), [other.id, paper.id], 'newest first');
			await store.putDrafts([{ ...drafts, cards: [], ranked: [], note: 'Too short.' }]);
			same(await store.draftPapers(), [other.id], 'an empty one has left');
		},
	},
];

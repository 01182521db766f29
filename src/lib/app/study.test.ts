import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '$lib/store/errors.ts';
import { CardActs } from './study/card-acts.ts';
import { StudySession } from './study.svelte.ts';
import { testApp } from './study/test-app.ts';

/** Lets everything that has been promised so far happen. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function studying(count: number, change: object = {}) {
	const made = await testApp(count, change);
	const session = new StudySession(made.app);
	session.open();
	await settled();
	const shownId = () => session.card?.state.card.id;
	return { ...made, session, shownId };
}

describe('grading', () => {
	it('shows the question, then the answer with four intervals', async () => {
		const { session } = await studying(3);
		expect(session.screen).toBe('question');
		expect(session.choices).toEqual([]);
		session.reveal();
		expect(session.screen).toBe('answer');
		expect(session.choices.map(({ label }) => label)).toEqual(['Again', 'Hard', 'Good', 'Easy']);
		expect(session.choices.map(({ interval }) => interval?.short)).toEqual([
			'1 min',
			'6 min',
			'10 min',
			expect.stringMatching(/day/),
		]);
	});

	it('stores the interval that the button showed, counted from the tap', async () => {
		const { session, store, cards, wait } = await studying(1);
		session.reveal();
		wait(3);
		const [, , good] = session.choices;
		session.grade(session.token, 'good');
		await settled();
		const [state] = await store.cards(cards);
		const schedule = state?.schedule;
		expect(good?.interval?.short).toBe('10 min');
		expect(schedule).toMatchObject({ phase: 'learning', due: { unit: 'moment' } });
		if (schedule?.phase !== 'learning' || schedule.due.unit !== 'moment') throw new Error('phase');
		expect(Math.round((schedule.due.at - schedule.lastAt) / 60_000)).toBe(10);
	});

	it('counts a double tap once', async () => {
		const { session, store, shownId } = await studying(2);
		const card = shownId();
		session.reveal();
		const { token } = session;
		expect(session.grade(token, 'good')).toBe(true);
		expect(session.grade(token, 'good')).toBe(false);
		await settled();
		expect((await store.history(card!))?.reviews).toHaveLength(1);
	});

	it('grades nothing before the answer was shown', async () => {
		const { session } = await studying(1);
		expect(session.grade(session.token, 'good')).toBe(false);
	});

	it('shows the next card before the disk has answered', async () => {
		const { session, store, shownId } = await studying(2);
		const first = shownId();
		const append = vi.spyOn(store, 'append').mockReturnValue(new Promise(() => {}));
		session.reveal();
		session.grade(session.token, 'good');
		expect(append).toHaveBeenCalledOnce();
		expect(session.unsaved).toBe(1);
		expect(shownId()).not.toBe(first);
		expect(session.screen).toBe('question');
	});

	it('takes two buttons when the reader wants two', async () => {
		const { session, store, shownId } = await studying(1, { buttons: 'two' });
		const card = shownId();
		session.reveal();
		expect(session.choices.map(({ label }) => label)).toEqual(['Forgot', 'Remembered']);
		session.grade(session.token, 'easy');
		await settled();
		expect((await store.history(card!))?.reviews[0]?.grade).toBe('good');
	});
});

describe('a save that fails', () => {
	it('brings the card back with its answer and says what to do', async () => {
		const { session, store, shownId } = await studying(3);
		const card = shownId();
		vi.spyOn(store, 'append').mockRejectedValueOnce(new StoreError('quota'));
		session.reveal();
		session.grade(session.token, 'good');
		expect(shownId()).not.toBe(card);
		await settled();
		expect(shownId()).toBe(card);
		expect(session.screen).toBe('answer');
		expect(session.trouble?.what).toMatch(/no room left/);
		expect(session.trouble?.todo).toMatch(/Free some space/);
		expect(session.progress.left).toBe(3);
		expect(session.grade(session.token, 'good')).toBe(true);
		await settled();
		expect((await store.history(card!))?.reviews).toHaveLength(1);
	});

	it('keeps both cards when two grades in a row fail', async () => {
		const { session, store, shownId, cards } = await studying(3);
		vi.spyOn(store, 'append')
			.mockRejectedValueOnce(new StoreError('unknown'))
			.mockRejectedValueOnce(new StoreError('unknown'));
		const seen = new Set<string>();
		for (const grade of ['good', 'easy'] as const) {
			session.reveal();
			session.grade(session.token, grade);
		}
		await settled();
		for (let n = 0; n < 3; n++) {
			seen.add(shownId() ?? '');
			session.reveal();
			session.grade(session.token, 'easy');
			await settled();
		}
		expect(seen).toEqual(new Set(cards));
		expect(session.screen).toBe('done');
	});
});

describe('undo', () => {
	it('brings the last card back with its answer, also from the done screen', async () => {
		const { session, store, shownId } = await studying(1);
		const card = shownId();
		session.reveal();
		session.grade(session.token, 'easy');
		await settled();
		expect(session.screen).toBe('done');
		await session.undo();
		expect(session.screen).toBe('answer');
		expect(shownId()).toBe(card);
		expect(session.notice?.text).toBe('Undone: grade Easy');
		expect((await store.history(card!))?.reviews).toHaveLength(0);
	});

	it('then redo is as if nothing had been undone', async () => {
		const { session, store, shownId } = await studying(2);
		const card = shownId();
		session.reveal();
		session.grade(session.token, 'good');
		await settled();
		const before = await store.history(card!);
		await session.undo();
		await session.redo();
		expect(await store.history(card!)).toEqual(before);
		expect(shownId()).not.toBe(card);
		expect(session.progress.done).toBe(1);
	});

	it('waits for a grade that is still being saved', async () => {
		const { session, store, shownId } = await studying(2);
		const card = shownId();
		session.reveal();
		session.grade(session.token, 'good');
		await session.undo();
		expect(shownId()).toBe(card);
		expect((await store.history(card!))?.reviews).toHaveLength(0);
	});

	it('lets no grade fall on the next card while it is on its way', async () => {
		const { session, store, shownId } = await studying(2);
		session.reveal();
		session.grade(session.token, 'good');
		await settled();
		session.reveal();
		const next = shownId()!;
		const undoing = session.undo();
		expect(session.grade(session.token, 'again')).toBe(false);
		await undoing;
		expect((await store.history(next))?.reviews).toHaveLength(0);
	});

	it('goes back thirty grades', async () => {
		const { session, store, cards } = await studying(35, { newPerDay: 50 });
		for (let n = 0; n < 35; n++) {
			session.reveal();
			session.grade(session.token, 'easy');
			await settled();
		}
		for (let n = 0; n < 30; n++) await session.undo();
		const histories = await Promise.all(cards.map((card) => store.history(card)));
		expect(histories.filter((history) => history?.reviews.length === 0)).toHaveLength(30);
	});

	it('takes the cards of a plan that is taken back into the session', async () => {
		const { app, session, cards, wait } = await studying(4);
		const [first, ...others] = cards;
		for (let count = 0; count < cards.length; count++) {
			session.reveal();
			session.grade(session.token, 'easy');
			await settled();
		}
		wait(40 * 24 * 60);
		const dueDay = app.today() + 3;
		await app.act(others.map((card) => ({ type: 'card.rescheduled', card, dueDay }) as const));
		const again = new StudySession(app);
		again.open();
		await settled();
		expect(again.card?.state.card.id).toBe(first);
		expect(again.progress.left).toBe(1);
		await again.undo();
		expect(again.card?.state.card.id).toBe(first);
		expect(again.progress.left).toBe(4);
	});

	it('takes back the writing of the card shown, and goes on with another', async () => {
		const { session, app, cards } = await studying(2);
		await app.undo();
		await session.undo();
		await settled();
		expect(session.screen).toBe('done');
		expect(cards).toHaveLength(2);
	});
});

describe('changes from outside', () => {
	it('an edited card keeps its place and its side', async () => {
		const { session, app, shownId } = await studying(2);
		session.reveal();
		const { token } = session;
		const card = shownId()!;
		await app.act([{ type: 'card.edited', card, question: 'New words?', answer: 'Yes.' }]);
		expect(session.token).toBe(token);
		expect(session.screen).toBe('answer');
		expect(session.card?.state.card.question).toBe('New words?');
	});

	it('a card deleted elsewhere gives way to the next, and the reader is told', async () => {
		const { session, app, shownId } = await studying(2);
		const card = shownId()!;
		await app.act([{ type: 'card.removed', card }]);
		await settled();
		expect(shownId()).not.toBe(card);
		expect(session.screen).toBe('question');
		expect(session.notice?.text).toBe('The card was deleted in another tab');
	});

	it('a card whose making was undone elsewhere gives way too', async () => {
		const { session, app, cards, shownId } = await studying(2);
		const card = shownId()!;
		expect(card).toBe(cards[0]);
		const [written] = (await app.store.eventsOf(card)).filter(
			({ type }) => type === 'card.written',
		);
		await app.act([{ type: 'event.voided', events: [written!.id], subjects: [card] }]);
		await settled();
		expect(shownId()).toBe(cards[1]);
		expect(session.notice?.text).toMatch(/its making was undone/);
	});

	it('an act begun on a card that left does not fall on the one in its place', async () => {
		const { session, app, store, shownId } = await studying(2);
		const card = shownId()!;
		const acts = new CardActs(app, session);
		await app.act([{ type: 'card.suspended', card }]);
		const next = shownId()!;
		await acts.edit({ question: 'Mine?', answer: 'Yes.' });
		const [edited, other] = await store.cards([card, next]);
		expect(edited?.card.question).toBe('Mine?');
		expect(other?.card.question).not.toBe('Mine?');
	});

	it('an act of this tab is told by its own word alone', async () => {
		const { session, app } = await studying(2);
		const words: (string | undefined)[] = [];
		const stop = app.onCards(() => words.push(session.notice?.text));
		await new CardActs(app, session).suspend();
		stop();
		expect(words).toEqual([undefined]);
		expect(session.notice?.text).toMatch(/^Paused/);
	});
});

describe('the end', () => {
	it('says that there are no cards', async () => {
		const { session } = await studying(0);
		expect((await session.ending()).heading).toBe('No cards yet');
		expect((await session.ending()).more).toBe(false);
	});

	it('says that nothing is due where every card is paused', async () => {
		const { session, app, shownId } = await studying(1);
		await app.act([{ type: 'card.suspended', card: shownId()! }]);
		expect((await session.ending()).heading).toBe('Nothing is due');
		expect((await session.ending()).empty).toBe(false);
	});

	it('stops at the cap and goes on when asked', async () => {
		const { session } = await studying(3, { sessionCap: { unit: 'cards', value: 1 } });
		session.reveal();
		session.grade(session.token, 'easy');
		await settled();
		expect((await session.ending()).heading).toBe('That was your session');
		session.more();
		expect(session.screen).toBe('question');
	});

	it('offers a few more beyond the limit of the day', async () => {
		const { session } = await studying(3, { newPerDay: 1 });
		session.reveal();
		session.grade(session.token, 'easy');
		await settled();
		expect((await session.ending()).more).toBe(true);
		session.more();
		await settled();
		expect(session.screen).toBe('question');
	});
});

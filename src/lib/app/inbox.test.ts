import { describe, expect, it } from 'vitest';
import type { Card } from '$lib/domain/card.ts';
import { samplePaper } from '$lib/domain/test-support.ts';
import { CardMaker } from './generation.svelte.ts';
import { inboxAction } from './inbox-keys.ts';
import { Inbox } from './inbox.svelte.ts';
import { emptyApp, fakeWorker } from './intake-support.ts';

const papers = [samplePaper(1), samplePaper(2), samplePaper(3)];

async function filled(cards = 4) {
	const app = await emptyApp();
	await app.act(papers.map((paper) => ({ type: 'paper.added', paper })));
	await new CardMaker(app, fakeWorker(cards)).make(papers.map(({ id }) => id));
	const inbox = new Inbox(app);
	await inbox.load();
	return { app, inbox };
}

function first(inbox: Inbox): Card {
	const card = inbox.cards[0];
	if (!card) throw new Error('No card waits.');
	return card;
}

describe('Inbox', () => {
	it('shows the newest paper with its cards', async () => {
		const { inbox } = await filled();
		expect([inbox.papers?.length, inbox.place, inbox.cards.length]).toEqual([3, 1, 4]);
		expect(inbox.current?.state.paper.id).toBe(papers[2]?.id);
	});

	it('keeps, edits and discards, and what is decided does not come back', async () => {
		const { app, inbox } = await filled();
		const [a, b, c] = inbox.cards;
		if (!a || !b || !c) throw new Error('Too few cards.');
		await inbox.keep(a);
		await inbox.keepEdited(b, 'My question?', 'My answer.');
		await inbox.discard(c);
		expect(inbox.cards).toHaveLength(1);
		const states = await app.store.cards([a.id, b.id, c.id]);
		expect(states.map((state) => state?.status)).toEqual(['active', 'active', 'rejected']);
		expect(states[1]?.card.question).toBe('My question?');
		await inbox.load();
		expect(inbox.cards).toHaveLength(1);
	});

	it('goes on to the next paper when one is done, and undo comes back to it', async () => {
		const { inbox } = await filled();
		const done = inbox.current?.state.paper.id;
		await inbox.keepAll();
		expect(inbox.papers).toHaveLength(2);
		expect(inbox.current?.state.paper.id).not.toBe(done);
		expect(inbox.said).toBe('Kept all 4.');
		await inbox.undo();
		expect(inbox.current?.state.paper.id).toBe(done);
		expect([inbox.papers?.length, inbox.cards.length]).toEqual([3, 4]);
		expect(inbox.said).toBe('4 cards are back.');
	});

	it('an edited card is one act: undo takes both facts back', async () => {
		const { app, inbox } = await filled();
		const card = first(inbox);
		await inbox.keepEdited(card, 'Mine?', 'Mine.');
		await inbox.undo();
		expect(await app.store.cards([card.id])).toEqual([null]);
		expect(inbox.focus?.question).toBe(card.question);
	});

	it('keeps the best three of each paper and discards the others, as one act', async () => {
		const { app, inbox } = await filled(5);
		await inbox.keepBestOfEach();
		expect(inbox.said).toBe('Kept 9 of 15 cards.');
		expect([inbox.papers, inbox.current]).toEqual([[], null]);
		const states = await app.store.cardsOf(papers[0]?.id ?? first(inbox).paper);
		const kept = states
			.filter(({ status }) => status === 'active')
			.map(({ card }) => card.question);
		expect(kept.map((question) => question.slice(0, 10)).sort()).toEqual([
			'Question 2',
			'Question 3',
			'Question 4',
		]);
		await inbox.undo();
		expect(inbox.papers).toHaveLength(3);
	});

	it('moves the focus on when a card goes, and back from the last', async () => {
		const { inbox } = await filled();
		const [a, b, c, d] = inbox.cards;
		if (!a || !b || !c || !d) throw new Error('Too few cards.');
		await inbox.keep(a);
		expect(inbox.focus?.id).toBe(b.id);
		inbox.moveFocus(1);
		inbox.moveFocus(1);
		inbox.moveFocus(1);
		expect(inbox.focus?.id).toBe(d.id);
		await inbox.discard(d);
		expect(inbox.focus?.id).toBe(c.id);
	});

	it('survives keys pressed faster than the store answers', async () => {
		const { app, inbox } = await filled();
		const cards = inbox.cards;
		await Promise.all(cards.map((card) => inbox.keep(card)));
		const states = await app.store.cards(cards.map(({ id }) => id));
		expect(states.map((state) => state?.status)).toEqual(cards.map(() => 'active'));
		expect(inbox.papers).toHaveLength(2);
	});

	it('says when nothing could be saved, and the card is still there', async () => {
		const { app, inbox } = await filled();
		const card = first(inbox);
		app.store.append = () => Promise.reject(new Error('quota'));
		await inbox.keep(card);
		expect(inbox.trouble).toMatch(/could not be saved/);
		expect(first(inbox).id).toBe(card.id);
	});

	it('does not undo what was done elsewhere', async () => {
		const { app, inbox } = await filled();
		await app.act([{ type: 'settings.changed', change: { newPerDay: 3 } }]);
		expect(inbox.canUndo).toBe(false);
		await inbox.undo();
		expect(app.settings.newPerDay).toBe(3);
	});
});

describe('inboxAction', () => {
	const press = (key: string, more: { repeat?: boolean; ctrlKey?: boolean } = {}) =>
		inboxAction({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

	it('knows its keys in either case, and leaves the browser its own', () => {
		expect([press('k'), press('E'), press('ArrowDown')]).toEqual(['keep', 'edit', 'next-card']);
		expect([press('x'), press('Enter'), press('k', { ctrlKey: true })]).toEqual([null, null, null]);
	});

	it('lets a held key move on, but decides only once', () => {
		expect(press('k', { repeat: true })).toBeNull();
		expect(press('ArrowUp', { repeat: true })).toBe('previous-card');
	});
});

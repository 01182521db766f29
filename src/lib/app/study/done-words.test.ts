import { describe, expect, it } from 'vitest';
import { parseId, type CardId } from '$lib/domain/id.ts';
import { doneWords, type DoneFacts } from './done-words.ts';

const card = (name: string): CardId => {
	const id = parseId<CardId>(name);
	if (!id) throw new Error(name);
	return id;
};

const facts: DoneFacts = {
	summary: {
		answers: 5,
		tookMs: 170_000,
		introduced: [card('n1')],
		held: [card('a'), card('b'), card('c')],
		slipped: [card('d')],
		nextDue: { unit: 'day', day: 101 },
	},
	cards: 40,
	capped: false,
	now: 0,
	today: 100,
	tomorrow: 14,
};

describe('doneWords', () => {
	it('says what was held, what was new, and what tomorrow brings', () => {
		const words = doneWords(facts);
		expect(words.heading).toBe('Done for now');
		expect(words.lead).toBe('You held 3 of 4 cards you knew; 1 card met for the first time.');
		expect(words.figures).toEqual([
			{ value: '5', label: 'answers' },
			{ value: '3 min', label: 'studied' },
			{ value: '75%', label: 'held' },
		]);
		expect(words.next).toBe('Tomorrow 14 cards are due.');
	});

	it('gives no share of cards held when none was known', () => {
		const summary = { ...facts.summary, held: [], slipped: [] };
		const words = doneWords({ ...facts, summary });
		expect(words.figures.map(({ label }) => label)).toEqual(['answers', 'studied']);
		expect(words.lead).toBe('1 card met for the first time.');
	});

	it('tells minutes for a card on a step', () => {
		const summary = { ...facts.summary, nextDue: { unit: 'moment', at: 35 * 60_000 } as const };
		expect(doneWords({ ...facts, summary, tomorrow: 0 }).next).toBe(
			'The next card is due in 35 minutes.',
		);
	});

	it('says that nothing is due, and until when', () => {
		const summary = {
			...facts.summary,
			answers: 0,
			introduced: [],
			held: [],
			slipped: [],
			nextDue: { unit: 'day', day: 104 } as const,
		};
		expect(doneWords({ ...facts, summary, tomorrow: 0 })).toMatchObject({
			heading: 'Nothing is due',
			lead: 'The next card is due in 4 days.',
		});
		expect(doneWords({ ...facts, summary, cards: 0 }).heading).toBe('No cards yet');
	});
});

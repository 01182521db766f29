import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from './generate.ts';

const paperId = paperIdOf('a paper of the tests');
const title = 'BeeNet: Counting Bees at the Hive Door';
const abstract =
	'Beekeepers judge the health of a hive by the traffic at its door. However, counting by eye is slow and fails in poor light. ' +
	'We propose BeeNet, a small camera network that follows single bees by their shadows. ' +
	'We show that shadows alone reveal 94% of all arrivals. ' +
	'When the sun is low, BeeNet may miss bees that fly in pairs. ' +
	'We also find that larger cameras do not improve the count.';

const cardsOf = (text: { title: string; abstract: string }) =>
	generate(text, { paperId, model: null, maxCards: 8 });

describe('generate', () => {
	it('makes an idea card and result cards', () => {
		const kinds = cardsOf({ title, abstract }).cards.map(({ kind }) => kind);
		expect(kinds[0]).toBe('idea');
		expect(kinds).toContain('result');
	});

	it('quotes the source exactly', () => {
		for (const card of cardsOf({ title, abstract }).cards) {
			expect(card.quote).toBe(abstract.slice(card.sourceStart, card.sourceEnd));
		}
	});

	const withFormulas =
		'Sorting bees by hand is slow. We propose BeeNet, a camera network that sorts $n$ bees by wing beat. ' +
		'We show that BeeNet needs only \\(k \\leq 10\\) frames for each bee. ' +
		'We also find that the error falls as $n^{-\\frac{1}{2}}$ when $n \\geq 100$. ' +
		'We prove that shadows lose $\\begin{cases} a \\end{cases}$ of the arrivals at dawn.';

	it('writes ordinary LaTeX as plain text on its cards, and quotes formulas whole', () => {
		const { cards, rejected } = cardsOf({ title, abstract: withFormulas });
		expect(cards.length).toBeGreaterThan(1);
		for (const { question, answer, quote } of cards) {
			expect(question + answer).not.toMatch(/[\\$]/);
			expect(quote.split('$').length % 2).toBe(1);
			expect(quote.split('\\(')).toHaveLength(quote.split('\\)').length);
		}
		const proposed = [...cards, ...rejected.map(({ candidate }) => candidate)];
		expect(proposed.map(({ answer }) => answer).join()).toContain('≤ 10');
	});

	it('quotes no formula that it cannot write as plain text', () => {
		for (const { quote } of cardsOf({ title, abstract: withFormulas }).cards)
			expect(quote).not.toContain('cases');
	});

	it('gives the same cards and ids each time, and other ids to another paper', () => {
		const once = cardsOf({ title, abstract });
		expect(cardsOf({ title, abstract })).toEqual(once);
		const other = generate(
			{ title, abstract },
			{ paperId: paperIdOf('another'), model: null, maxCards: 8 },
		);
		expect(other.cards.map(({ id }) => id)).not.toEqual(once.cards.map(({ id }) => id));
	});

	it('says why there are no cards', () => {
		expect(cardsOf({ title: '', abstract: '' }).note).toMatch(/no abstract/);
		expect(cardsOf({ title: 'T', abstract: 'Too short.' }).note).toMatch(/only 2 words/);
		const german =
			'Bienen fliegen am Morgen aus und kehren am Abend zurück, weil die Sonne dann tief steht. '.repeat(
				3,
			);
		expect(cardsOf({ title: 'Bienen', abstract: german })).toMatchObject({ cards: [] });
	});

	it('never throws, whatever the text', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
				expect(() =>
					cardsOf({ title: a, abstract: `${b} We show that ${a} is ${b}.` }),
				).not.toThrow();
			}),
			{ numRuns: 60 },
		);
	});

	// How long it takes is measured by bench/generator.ts.
	it.each(['(', ' ', 'a, ', 'we show that ', 'not only ', '. ', 'and '])(
		'makes no card of a long run of %j, and says why',
		(piece) => {
			const { cards, note } = cardsOf({ title, abstract: piece.repeat(200_000 / piece.length) });
			expect(cards).toEqual([]);
			expect(note).toMatch(/\.$/);
		},
	);
});

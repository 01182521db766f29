import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeckIndex } from './deck-index.ts';

const CARDS: readonly (readonly [question: string, answer: string])[] = [
	['What does Lantern propose to sort pebbles by colour?', 'Reflected moonlight.'],
	['What does LLM stand for?', 'large language model'],
	['By how much does moonlight cut the sorting time of wet pebbles?', '40%'],
	['Why do tidal models fail near river mouths?', 'Sediment is not conserved.'],
	['What does Torch propose for counting gulls?', 'A tilted camera.'],
];

function deck(): DeckIndex<string> {
	const index = new DeckIndex<string>();
	CARDS.forEach(([question, answer], card) => index.put(`c${card}`, question, answer));
	return index;
}
const found = (question: string, answer: string, key = 'new') =>
	deck()
		.find(key, question, answer)
		.map((likeness) => `${likeness.key} ${likeness.type}`);

describe('interference across the deck (R16, R17)', () => {
	it('finds the question asked before, and says whether its answer is the same', () => {
		expect(found('By how much does moonlight cut the sorting time of wet pebbles?', '15%')).toEqual(
			['c2 alike'],
		);
		expect(
			found('By how much does moonlight cut the sorting time of the wet pebbles?', '40%.'),
		).toEqual(['c2 same']);
	});

	it('wants an acronym once in the whole deck', () => {
		expect(found('What does LLM stand for?', 'large language models')).toEqual(['c1 alike']);
	});

	it('does not take the wording of a template, with another name, for interference', () => {
		expect(found('What does Beacon propose for counting gulls?', 'A tilted mirror.')).toEqual([]);
		expect(found('What does GAN stand for?', 'generative adversarial network')).toEqual([]);
		expect(found('Why do tidal models succeed at sea?', 'Sediment is conserved.')).toEqual([]);
	});

	it('does not compare a card with itself, nor with one that is gone', () => {
		const [question, answer] = CARDS[3] ?? ['', ''];
		expect(found(question, answer, 'c3')).toEqual([]);
		const index = deck();
		index.drop('c3');
		expect(index.find('new', question, answer)).toEqual([]);
	});

	it('goes by the newest words of a card', () => {
		const index = deck();
		index.put('c3', 'What erodes the banks of the Kelder?', 'Ice.');
		expect(index.size).toBe(CARDS.length);
		expect(index.find('new', CARDS[3]?.[0] ?? '', '')).toEqual([]);
		expect(index.find('new', 'What erodes the Kelder banks?', 'Ice.')).toMatchObject([
			{ key: 'c3', type: 'same' },
		]);
	});

	/** Every card compared with the one asked, by the formula of the rubric with the index's weights. */
	function comparedWithAll(deck: readonly string[], asked: string): number[] {
		const wordsOf = (text: string) => [...new Set(text.split(' '))];
		const weight = (word: string) => {
			const rows = deck.filter((text) => wordsOf(text).includes(word)).length;
			return Math.log(1 + (deck.length + 1) / (rows + 1));
		};
		const sum = (words: readonly string[]) => words.reduce((all, word) => all + weight(word), 0);
		return deck.flatMap((text, key) => {
			const [a, b] = [wordsOf(text), wordsOf(asked)];
			const cosine = sum(a.filter((word) => b.includes(word))) / Math.sqrt(sum(a) * sum(b));
			return cosine >= 0.85 ? [key] : [];
		});
	}

	it('finds by rare words what comparing with every card finds', () => {
		const word = fc.constantFrom('sort', 'wet', 'pebbles', 'moon', 'tide', 'kelp', 'gull', 'ice');
		const question = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
		const decks = fc.array(question, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(decks, question, (deck, asked) => {
				const index = new DeckIndex<number>();
				deck.forEach((each, key) => index.put(key, each, ''));
				const keys = index.find(-1, asked, '').map(({ key }) => key);
				expect(keys.sort((a, b) => a - b)).toEqual(comparedWithAll(deck, asked));
			}),
		);
	});
});

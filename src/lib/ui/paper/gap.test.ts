import { describe, expect, it } from 'vitest';
import { clozeOf, gapOver, tapWord, wordsOf } from './gap.ts';

const sentence = 'Wet sand (fine-grained) holds 3.5× more weight, we find.';
const words = wordsOf(sentence);

describe('wordsOf', () => {
	it('takes a formula for one word, brackets and all', () => {
		const formula = 'Errors stay below \\(\\frac{1}{n} + k\\), or ($a < b$).';
		expect(wordsOf(formula).map(({ text }) => text)).toEqual([
			'Errors',
			'stay',
			'below',
			'\\(\\frac{1}{n} + k\\)',
			'or',
			'$a < b$',
		]);
	});

	it('leaves punctuation outside and keeps what belongs to a word', () => {
		expect(words.map(({ text }) => text)).toEqual([
			'Wet',
			'sand',
			'fine-grained',
			'holds',
			'3.5×',
			'more',
			'weight',
			'we',
			'find',
		]);
		for (const { start, end, text } of words) expect(sentence.slice(start, end)).toBe(text);
	});
});

describe('tapWord', () => {
	it('sets, stretches and shrinks a gap, and takes it away', () => {
		const one = tapWord(null, 4);
		expect(one).toEqual({ from: 4, to: 4 });
		const three = tapWord(one, 6);
		expect(three).toEqual({ from: 4, to: 6 });
		expect(tapWord(three, 2)).toEqual({ from: 2, to: 6 });
		expect(tapWord(three, 4)).toEqual({ from: 5, to: 6 });
		expect(tapWord(three, 6)).toEqual({ from: 4, to: 5 });
		expect(tapWord(three, 5)).toEqual({ from: 4, to: 4 });
		expect(tapWord(one, 4)).toBeNull();
	});
});

describe('clozeOf', () => {
	it('blanks the words and keeps the rest as it stands', () => {
		expect(clozeOf(sentence, words, { from: 4, to: 6 })).toEqual({
			question: 'Wet sand (fine-grained) holds ____, we find.',
			answer: '3.5× more weight',
		});
		expect(clozeOf(sentence, words, null)).toBeNull();
	});
});

describe('gapOver', () => {
	it('covers every word that a selection touches', () => {
		const start = sentence.indexOf('.5×');
		expect(gapOver(words, start, start + 6)).toEqual({ from: 4, to: 5 });
		expect(gapOver(words, sentence.length - 1, sentence.length)).toBeNull();
	});
});

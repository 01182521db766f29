import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

const PATTERNS = [
	/a+/g,
	/(?=b)/g,
	/a*/gu,
	/(?:)/gu,
	/(?:)/g,
	/(a)(b)?/g,
	/^a/g,
	/\p{L}/gu,
	/(?<=a)b/gi,
];
const texts = fc.string({
	unit: fc.constantFrom('a', 'b', 'B', ' ', '𝛼', '\ud835'),
	maxLength: 12,
});

test('finds what matchAll finds, however often it is asked', () => {
	fc.assert(
		fc.property(texts, fc.constantFrom(...PATTERNS), (text, pattern) => {
			const expected = [...text.matchAll(new RegExp(pattern))];
			expect(matchesOf(text, pattern)).toEqual(expected);
			expect(matchesOf(text, pattern)).toEqual(expected);
		}),
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('segmentsOf', () => {
	it('cuts at the edges of spans', () => {
		expect(
			segmentsOf('One. Two. Three.', [
				{ start: 5, end: 9, own: true },
				{ start: 10, end: 16, own: false },
			]),
		).toEqual([
			{ text: 'One. ', mark: 'none' },
			{ text: 'Two.', mark: 'own' },
			{ text: ' ', mark: 'none' },
			{ text: 'Three.', mark: 'other' },
		]);
	});

	it('lets the card in hand win where spans overlap', () => {
		const marks = segmentsOf('abcdef', [
			{ start: 0, end: 4, own: false },
			{ start: 2, end: 6, own: true },
		]);
		expect(marks.map(({ text, mark }) => [text, mark])).toEqual([
			['ab', 'other'],
			['cd', 'own'],
			['ef', 'own'],
		]);
	});

	it('joins to the text for any spans, those outside it too', () => {
		const span = fc.record({
			start: fc.integer({ min: -2, max: 30 }),
			end: fc.integer({ min: -2, max: 30 }),
			own: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.string(), fc.array(span), (text, spans) => {
				const joined = segmentsOf(text, spans).map((segment) => segment.text);
				expect(joined.join('')).toBe(text);
			}),
		);
	});
});

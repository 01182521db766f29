import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasize } from './emphasis.ts';

const strong = (text: string) =>
	emphasize(text)
		.filter((part) => part.strong)
		.map((part) => part.text);

describe('emphasize', () => {
	it.each([
		['Up to 50% over the heuristic and 246% over chance.', ['50%', '246%']],
		['It is 3.5× faster at 1,024 tokens.', ['3.5×', '1,024']],
		['Training needs 2x less memory for a loss of −0.3 points.', ['2x', '−0.3']],
		['About ≈ 12 ms, ± 3 %.', ['≈ 12', '± 3 %']],
		['It uses 7B parameters and 300k steps.', ['7B', '300k']],
	])('finds the numbers of %s', (text, numbers) => {
		expect(strong(text)).toEqual(numbers);
	});

	it.each(['GPT-4 and B4 beat H2O.', 'A 3D model with 8-bit weights', 'CIFAR-10, ResNet50', ''])(
		'leaves names alone: %s',
		(text) => {
			expect(strong(text)).toEqual([]);
		},
	);

	it('loses no character of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(
					emphasize(text)
						.map((part) => part.text)
						.join(''),
				).toBe(text);
			}),
		);
	});
});

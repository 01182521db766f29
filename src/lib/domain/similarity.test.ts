import { describe, expect, it } from 'vitest';
import { contentWords, findAlikes, findAlikesBeyond } from './similarity.ts';

const TEXTS = [
	'What does Lantern use to sort pebbles at night? Reflected moonlight.',
	'What does Torch use to sort pebbles at night? Ultraviolet light.',
	'Why do tidal models fail near river mouths? Sediment is not conserved.',
	'How many islands did the survey of Kelder count? 41.',
	'What is coppicing? Cutting trees to the stump so that shoots grow.',
];

describe('look-alikes', () => {
	const areAlike = findAlikes(new Map(TEXTS.map((text, row) => [row * 7, text])));

	it('finds cards that ask nearly the same, whichever comes first', () => {
		expect(areAlike(0, 7)).toBe(true);
		expect(areAlike(7, 0)).toBe(true);
	});

	it('leaves the others alone, and rows it was not given', () => {
		expect(areAlike(0, 14)).toBe(false);
		expect(areAlike(21, 28)).toBe(false);
		expect(areAlike(1000, 2000)).toBe(false);
	});

	it('does not take the wording of a template for likeness', () => {
		const texts = Array.from(
			{ length: 40 },
			(_, row) => `Main result of study number? w${row} v${row}`,
		);
		const alike = findAlikes(new Map(texts.map((text, row) => [row, text])));
		expect(alike(3, 4)).toBe(false);
	});

	it('takes any text', () => {
		expect(contentWords('')).toEqual(new Set());
		expect(contentWords('Überdüngung, überdüngung!').size).toBe(1);
		expect(findAlikes(new Map())(0, 1)).toBe(false);
	});

	it('finds those of a few texts among many by the same measure', () => {
		const all = new Map(TEXTS.map((text, row) => [row * 7, text]));
		const words = (rows: readonly number[]) =>
			new Map(rows.map((row) => [row, contentWords(all.get(row) ?? '')]));
		const beyond = findAlikesBeyond(words([0, 14]), words([7, 21, 28]));
		expect([...beyond]).toEqual([[0, [7]]]);
		for (const few of [0, 14])
			for (const other of [7, 21, 28])
				expect(beyond.get(few)?.includes(other) ?? false).toBe(areAlike(few, other));
		expect(findAlikesBeyond(new Map(), words([0])).size).toBe(0);
	});
});

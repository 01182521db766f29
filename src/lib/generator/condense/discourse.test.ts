import { describe, expect, it } from 'vitest';
import { condense } from './index.ts';

const ALONE = { name: null, subjectBefore: null, before: '', named: false };
const first = (sentence: string) => condense(sentence, ALONE)[0];

describe('condense, links to other sentences', () => {
	it.each([
		['Old dams also hold the lake.', 'Old dams hold the lake'],
		['The wall is thus the main cause of the flood.', 'The wall is the main cause of the flood'],
		['Rather, the wall holds the lake.', 'the wall holds the lake'],
		['In our experience, the wall holds the lake.', 'the wall holds the lake'],
		['Under the conditions of this study, the wall held the lake.', 'the wall held the lake'],
		['Conclusion: The wall holds the lake.', 'The wall holds the lake'],
		['RESULTS The wall holds the lake.', 'The wall holds the lake'],
		[
			'The key contribution is a wall that holds the lake.',
			'we propose a wall that holds the lake',
		],
		['We propose instead a wall that holds the lake.', 'We propose a wall that holds the lake'],
		['We continue to propose a wall for lakes.', 'We propose a wall for lakes'],
		['The wall leaks in our sample of lakes with fish.', 'The wall leaks in lakes with fish'],
	])('%s', (sentence, text) => {
		expect(first(sentence)?.text).toBe(text);
	});

	it.each([
		'Results do not support taller walls.',
		'Findings support taller walls in May.',
		'Old dams hold not only the lake but also the mud.',
		'Old dams warm the lake, thus killing the fish.',
	])('leaves the words that carry the claim: %s', (sentence) => {
		const said = condense(sentence, ALONE)
			.map(({ full }) => full)
			.join(' ');
		expect(said).toMatch(/^Results do|^Findings|mud|thus killing/);
	});

	it('takes no comparison for a condition', () => {
		expect(first('In comparison, old dams hold the lake.')?.lead).toBe('');
	});
});

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

describe('condense, what is not claimed', () => {
	it.each([
		'The results show no evidence that old dams raise the water.',
		'We read old maps to determine if there is evidence that old dams raise the water.',
		'It might be speculated that old dams raise the water.',
	])('takes no claim out of “%s”', (sentence) => {
		for (const { text } of condense(sentence, ALONE)) expect(text).not.toMatch(/^old dams raise/);
	});

	it('drops “including” with the clause it belongs to', () => {
		const [draft] = condense(
			'The map lists the lakes, whose fish nobody counts in May, including the pike.',
			ALONE,
		);
		expect(draft?.text).toBe('The map lists the lakes');
	});

	it('gives each half of a sentence its own condition', () => {
		const drafts = condense(
			'In the wet year, the old dam holds the lake; in the dry year, the new pump fills the pond.',
			ALONE,
		);
		const pump = drafts.find(({ text }) => text.includes('pump'));
		expect(`${pump?.lead} ${pump?.text}`).not.toMatch(/wet year/i);
	});

	it('does not call a group of the sentence before “the group studied”', () => {
		expect(first('In this group, the lake was calm in May.')?.lead).toBe('In this group');
	});
});

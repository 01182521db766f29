// Reports that stood in front of what was found; the texts here are our own.
import { describe, expect, it } from 'vitest';
import { condense } from './index.ts';

const ALONE = { name: null, subjectBefore: null, before: '', named: false };
const texts = (sentence: string) => condense(sentence, ALONE).map(({ text }) => text);

describe('condense, what was done before what was found', () => {
	it.each([
		[
			'Silt was analysed by slow sieving, which showed that old dams raise the water.',
			'old dams raise the water',
		],
		['Slow laser microscopy showed that old dams raise the water.', 'old dams raise the water'],
		['Less surprisingly, old dams raise the water.', 'old dams raise the water'],
		['At the same time, not surprisingly, old dams raise the water.', 'old dams raise the water'],
		[
			'The present study, which is based on maps of two lakes, shows a clear relationship between silt and depth.',
			'there is a clear relationship between silt and depth',
		],
	])('%s', (sentence, text) => {
		expect(texts(sentence)).toContain(text);
	});

	it('keeps what a claim was shown on', () => {
		expect(condense('We show on four slow rivers that old dams raise the water.', ALONE)).toEqual([
			expect.objectContaining({ text: 'old dams raise the water', lead: 'on four slow rivers' }),
		]);
	});

	it('leaves a comparison whole, and reads “show X to be Y”', () => {
		expect(
			texts('We show that there is a tension between the aim of dams and that of eels.'),
		).toEqual(['there is a tension between the aim of dams and that of eels']);
		expect(texts('We show old dams to be slower than weirs.')).toEqual([
			'old dams are slower than weirs',
		]);
	});

	it('leaves to others what they said, and drops how it was shown', () => {
		expect(
			texts('In a fifth of the letters reviewers suggested that gauges be read twice.'),
		).toEqual([expect.stringContaining('reviewers suggested')]);
		expect(
			texts('We show that old gauges miss the early floods by comparing them to a rule.'),
		).toEqual(['old gauges miss the early floods']);
	});

	it('tells how it was proved from how it works', () => {
		expect(
			texts('We prove that gates cut the flood by connecting our problem to the theory of waves.'),
		).toEqual(['gates cut the flood']);
		expect(texts('We prove that gates cut the flood by connecting two small basins.')).toEqual([
			'gates cut the flood by connecting two small basins',
		]);
	});

	it('takes two reports for two claims', () => {
		expect(
			texts('We prove that old dams raise the water and show in tests that eels avoid the gates.'),
		).toEqual(['old dams raise the water', 'eels avoid the gates']);
		expect(
			texts('We find that the dam raises the water, and further show that it slows the eels.'),
		).toEqual(['the dam raises the water', 'the dam slows the eels']);
		expect(texts('We find that the dam raises the water, and show that they swim.')).toEqual([
			'the dam raises the water',
		]);
	});

	it('drops “firstly” behind a condition', () => {
		const [draft] = condense(
			'With two better gauges, firstly, we show that old dams raise the water.',
			ALONE,
		);
		expect(draft?.text).toBe('old dams raise the water');
		expect(draft?.lead).toBe('With two better gauges');
	});
});

describe('condense, what is granted', () => {
	it('is no fact beside the others', () => {
		const said = texts(
			'At a depth of 3 m, nine dams had no cracks (grade I) and only two had deep cracks, although the lake could only be seen from one side.',
		);
		expect(said).not.toContain('the lake could only be seen from one side');
	});
});

describe('condense, a clause in the middle', () => {
	it('keeps the list of its verb', () => {
		const said = condense(
			'We introduce a plan for augmenting gauge-free slow learning crews with a wall for relational reasoning over flat stones, which improves safety, warning time, trust, and depth.',
			ALONE,
		);
		for (const { text, full } of said)
			for (const each of [text, full]) expect(each).not.toMatch(/stones, warning time/);
	});
});

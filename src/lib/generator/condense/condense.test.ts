import { describe, expect, it } from 'vitest';
import type { CondenseContext } from './draft.ts';
import { condense } from './index.ts';
import { subjectOf } from './p2-pronouns.ts';

const ALONE: CondenseContext = { name: null, subjectBefore: null, before: '', named: false };
const textsOf = (sentence: string, context = ALONE): string[] =>
	condense(sentence, context).map(({ text }) => text);

describe('condense', () => {
	it('takes out what an embedded report says', () => {
		const drafts = condense(
			'We probe twelve rivers, revealing that old dams raise the water.',
			ALONE,
		);
		expect(drafts).toContainEqual(
			expect.objectContaining({ text: 'old dams raise the water', report: 'find' }),
		);
	});

	it('leaves out what is inserted between subject and verb', () => {
		expect(textsOf('Old dams, such as those of the Elbe, raise the water.')).toEqual([
			'Old dams raise the water',
		]);
		expect(textsOf('Old dams, which are leaky, raise the water.')).toEqual([
			'Old dams raise the water',
		]);
		expect(textsOf('Old dams, a kin of TIF-2, raise the water.')).toEqual([
			'Old dams raise the water',
		]);
		expect(
			textsOf('The new gauge, called DAMP, reads the water.', { ...ALONE, name: 'DAMP' }),
		).toEqual(['DAMP reads the water']);
	});

	it('leaves an insert that binds the claim, and a list', () => {
		for (const text of [
			'Old dams, including 3 of the Elbe, raise the water',
			'Old dams, the weirs, and the locks raise the water',
			'Old dams, when full, raise the water',
		])
			expect(textsOf(`${text}.`)).toEqual([text]);
	});

	it('does not run two clauses together where “however” joins them', () => {
		for (const text of textsOf('Old dams are high and firm, however, they leak in winter.'))
			expect(text).not.toMatch(/firm they/);
	});

	it('makes a report in the passive a plain clause', () => {
		expect(textsOf('Old dams were found to raise the water.')).toEqual([
			'Old dams raised the water',
		]);
		expect(textsOf('Old dams are shown to be leaky in winter.')).toEqual([
			'Old dams are leaky in winter',
		]);
	});

	it('keeps the negation of a passive report', () => {
		for (const text of textsOf('Old dams were found to not raise the water.'))
			expect(text).toMatch(/\bnot\b/);
	});

	it('gives a participle a fact of its own, beside the whole', () => {
		const texts = textsOf('The new dam keeps the fish passage open while reducing the flood risk.');
		expect(texts).toContain('The new dam reduces the flood risk');
		expect(texts).toContain('The new dam keeps the fish passage open');
	});

	it('says what “this task” is, where one thing was brought in', () => {
		const before = 'We propose a shadow sorting task.';
		expect(
			condense('On this task, old crows outperform young crows.', { ...ALONE, before }),
		).toEqual([expect.objectContaining({ lead: 'On the shadow sorting task' })]);
		const two = 'We propose a shadow sorting task and a colour sorting task.';
		expect(
			condense('On this task, old crows outperform young crows.', { ...ALONE, before: two }),
		).toEqual([expect.objectContaining({ lead: 'On this task' })]);
	});

	it('lets “this” go where the phrase says what it is, and it was told before', () => {
		const sentence = 'We show that this slow gate opening raises the water.';
		const before = 'The gate opens at a slow pace.';
		const texts = condense(sentence, { ...ALONE, before }).map(({ text }) => text);
		expect(texts).toEqual(['the slow gate opening raises the water']);
		expect(condense(sentence, ALONE).map(({ text }) => text)).toEqual([
			'this slow gate opening raises the water',
		]);
	});

	it('takes “this method” behind a proposal for the new one', () => {
		const before = 'We propose a way to read gauges in the dark.';
		expect(textsOf('We show that this method reads gauges in fog.', { ...ALONE, before })).toEqual([
			'the new method reads gauges in fog',
		]);
	});

	it('takes “this framework” for the name only once the name was brought in', () => {
		const context = { ...ALONE, name: 'DamNet' };
		expect(textsOf('This framework cuts the flood risk.', { ...context, named: true })).toEqual([
			'DamNet cuts the flood risk',
		]);
		expect(textsOf('This framework cuts the flood risk.', context)).toEqual([
			'This framework cuts the flood risk',
		]);
	});

	it('fills in what “are not” leaves out', () => {
		expect(textsOf('Although small floods are tolerated, late floods are not.')).toEqual([
			'late floods are not tolerated',
		]);
	});

	it('finds a condition in front that no comma ends', () => {
		expect(condense('We show that with high dams the river develops slow eddies.', ALONE)).toEqual([
			expect.objectContaining({ text: 'the river develops slow eddies', lead: 'with high dams' }),
		]);
	});

	it('keeps how far a claim goes: “as the hall grows”', () => {
		expect(condense('As the dam grows, the water becomes warmer.', ALONE)).toEqual([
			expect.objectContaining({ lead: 'As the dam grows' }),
		]);
	});

	it('never cuts two adjectives of one noun apart', () => {
		const long =
			'The analytical forms of the flow characterize the values of the loss along the river as well as the necessary and sufficient conditions for a calm lake in all of the valleys.';
		for (const text of textsOf(long)) expect(text).not.toMatch(/necessary$/);
	});
});

describe('condense, what may go', () => {
	it('keeps the claim behind a fronted phrase and “in this study”', () => {
		expect(
			textsOf(
				'Despite the heavy rain of May, in this study, we show that old dams hold the water.',
			),
		).toContain('old dams hold the water');
	});

	it('drops an instance after a colon', () => {
		expect(
			textsOf('Old dams hold wide lakes: for instance, the northern dam holds ten.'),
		).toContain('Old dams hold wide lakes');
	});

	it('drops the rest of a relative clause that holds a comma', () => {
		for (const text of textsOf(
			'The water level only weakly affects the fish, which questions dams with a tall, fixed wall.',
		))
			expect(text).not.toMatch(/fixed wall/);
	});

	it('never cuts between the two sides of “between”', () => {
		const long =
			'All of the old ways to build can be merged into a variant of the way that maximizes the distance between the deep water and the corresponding upper wall of the dam.';
		for (const text of textsOf(long)) expect(text).not.toMatch(/deep water$/);
	});

	it('asks for no place that only announces the condition', () => {
		const long =
			'We obtain a faster way of counting the fish that pass the two walls of an old dam in the regime when the water level is close to the square of the wall.';
		for (const { text, lead } of condense(long, ALONE))
			if (lead !== '') expect(text).not.toMatch(/regime$/);
	});

	it('keeps the article of “our X pipeline”', () => {
		const context = { ...ALONE, name: 'DamNet', named: true };
		expect(textsOf('Our DamNet pipeline cuts the flood risk.', context)).toEqual([
			'The DamNet pipeline cuts the flood risk',
		]);
	});
});

describe('subjectOf', () => {
	it('is what the sentence brings in', () => {
		expect(subjectOf('We then propose a valid draft selector whose cost is low.', null)).toEqual({
			text: 'the valid draft selector',
			plural: false,
		});
		expect(subjectOf('We propose DamNet, a network for dams.', 'DamNet')?.text).not.toBe('we');
	});

	it('is nothing where several things could be meant', () => {
		expect(subjectOf('The dam of the old river in the valley leaks.', null)).toBeNull();
	});
});

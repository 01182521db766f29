// How long conclusions are made to fit an answer; all texts are made up.
import { describe, expect, it } from 'vitest';
import type { CondenseContext } from './draft.ts';
import { lightened } from './c7-lighten.ts';
import { condense } from './index.ts';
import { subjectAfter, subjectOf } from './p2-pronouns.ts';

const ALONE: CondenseContext = { name: null, subjectBefore: null, before: '', named: false };

describe('a conclusion that is too long', () => {
	it('leaves out a closing list of examples as a whole', () => {
		expect(
			lightened('Most keepers may do parts of the work, including mowing, oiling and sweeping', 8),
		).toBe('Most keepers may do parts of the work');
	});

	it('keeps a list that limits the claim', () => {
		const text = 'Most keepers may do parts of the work, including mowing but not oiling';
		expect(lightened(text, 8)).toBe(text);
	});

	it('leaves out where a claim holds above all', () => {
		expect(lightened('Kites would teach the wind well, particularly if they are large', 7)).toBe(
			'Kites would teach the wind well',
		);
	});

	it('keeps in what respect and where a claim holds', () => {
		for (const text of [
			'Kites may be safe in terms of weight, cord and height',
			'The wards of the North Hill University College of Medicine teach as others do',
			'Old lamps are useful for both night fishing and day fishing',
		])
			expect(lightened(text, 5)).toBe(text);
	});

	it('says in fewer words what is as exact', () => {
		expect(
			lightened('Kites seem to be the best of toys for boys who are attending summer camps', 9),
		).toBe('Kites seem the best of toys for boys attending summer camps');
		const joined = 'Kites suit boys who are attending camps and do not know the sea';
		expect(lightened(joined, 5)).toBe(joined);
	});

	it('states what a study did not find', () => {
		const [draft] = condense('We failed to find any association between kites and storms.', ALONE);
		expect(draft?.text).toBe('there was no association between kites and storms');
	});

	it.each([
		['Our experience suggests that kites calm old sailors.', 'kites calm old sailors', 'suggest'],
		[
			'This low number of losses and this rate suggests that wax may help.',
			'wax may help',
			'suggest',
		],
		[
			'In summary we believe waxed kites may outlast silk kites.',
			'waxed kites may outlast silk kites',
			'suggest',
		],
		['We conclude kites should be waxed in spring.', 'kites should be waxed in spring', 'find'],
		['Our results supported the position that wax is cheap.', 'wax is cheap', 'suggest'],
	])('is taken out of its report: %s', (sentence, text, report) => {
		expect(condense(sentence, ALONE)).toContainEqual(expect.objectContaining({ text, report }));
	});

	it('names the group that was studied', () => {
		expect(condense('This group of old sailors were able to fly kites.', ALONE)[0]?.text).toBe(
			'The old sailors studied were able to fly kites',
		);
		expect(condense('In this group of sailors, kites were rare.', ALONE)[0]?.lead).toBe(
			'In the sailors studied',
		);
	});

	it('is split where a second clause begins, not inside a list or before numbers', () => {
		const texts = (sentence: string) => condense(sentence, ALONE).map(({ text }) => text);
		expect(texts('Wax does keep kites dry and a high price is the rule.')).toEqual([
			'Wax does keep kites dry',
			'a high price is the rule',
		]);
		for (const whole of [
			'Wax keeps kites dry and the strings of kites in good form',
			'Wax was cheap and the price of strings was 13 crowns',
		])
			expect(texts(`${whole}.`)).toEqual([whole]);
	});

	it('moves no half of a pair and no comparison in front', () => {
		for (const sentence of [
			'The use of a short and plain list for sailors who came back from a long flight over the open sea was followed by fewer losses within ten days and higher pay.',
			'Wives of old sailors who took part in the courses of the harbour school told of less fear and more joy in caring for kites at home than wives of boys.',
		])
			for (const { lead } of condense(sentence, ALONE)) expect(lead).toBe('');
	});

	it('puts a condition inside in front, and a comparison inside behind', () => {
		expect(condense('Wax, when given with oil, makes kites heavier.', ALONE)[0]).toMatchObject({
			text: 'Wax makes kites heavier',
			lead: 'when given with oil',
		});
		expect(condense('Wax, compared with tar, makes kites heavier.', ALONE)[0]?.text).toBe(
			'Wax makes kites heavier compared with tar',
		);
	});

	it('leaves out what a claim was adjusted for', () => {
		expect(
			lightened('Kites are lost by boys more often than by men, even after adjustment for age', 12),
		).toBe('Kites are lost by boys more often than by men');
	});

	it('takes no item of a list for a condition', () => {
		const sentence =
			'In our bay, kites of sailors with tails, with a frame of wood, wings or lamps would have saved a third of the nets.';
		expect(condense(sentence, ALONE).map(({ text }) => text)).not.toContain(
			'wings or lamps would have saved a third of the nets',
		);
	});

	it('moves whom a claim is about in front', () => {
		const [draft] = condense(
			'Scanning with the new lamp appears to rightly change the stage or alter the daily care of almost a third of patients with early lake fever.',
			ALONE,
		);
		expect(draft?.lead).toBe('in patients with early lake fever');
		expect(draft?.text).toMatch(/a third of patients$/);
	});

	it('moves according to what a claim holds in front', () => {
		const [draft] = condense('According to the tide tables, harbours are deep.', ALONE);
		expect(draft).toMatchObject({
			text: 'harbours are deep',
			lead: 'According to the tide tables',
		});
		const [own] = condense('According to our results, harbours are deep.', ALONE);
		expect(own?.lead).toBe('');
	});
});

describe('“they” in a conclusion', () => {
	it('takes up the people of the sentence before, and of the one before that', () => {
		const people = subjectOf('Sailors and patients with weak knees need kites', null);
		expect(people).toBeNull();
		const patients = subjectOf('Old patients with weak knees need kites', null);
		expect(patients).toEqual({ text: 'Old patients with weak knees', plural: true });
		expect(subjectAfter('They use longer tails than boys', null, () => patients)).toEqual(patients);
		expect(subjectAfter('It uses longer tails', null, () => patients)).toBeNull();
		expect(subjectAfter('Nets of hemp and silk tear', null, () => patients)).toBeNull();
	});
});

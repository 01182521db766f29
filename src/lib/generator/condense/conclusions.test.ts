// How long conclusions are made to fit an answer; all texts are made up.
import { describe, expect, it } from 'vitest';
import type { CondenseContext } from './draft.ts';
import { lightened } from './c7-lighten.ts';
import { condense } from './index.ts';

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

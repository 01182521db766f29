import { describe, expect, it } from 'vitest';
import { toPaper, type PaperDraft } from '$lib/domain/paper.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import { countFound, firstWords, foundWords, sortFound } from './adding.ts';

const bees: PaperDraft = {
	title: 'How Bees Count',
	abstract: 'We train honey bees to tell three dots from four and film every choice they make.',
};
const kites: PaperDraft = {
	title: 'Kites in Weak Wind',
	abstract: 'A kite of silk stays up in weak wind longer than one of paper, by a factor of two.',
};

function held(draft: PaperDraft): PaperState {
	const paper = toPaper(draft, 'added');
	return { paper, status: 'active', mergedInto: null, tags: [], since: 1 };
}

const states = (drafts: readonly PaperDraft[], library: readonly PaperState[] = []) =>
	sortFound(drafts, library).map(({ state }) => state);

describe('sortFound', () => {
	it('tells new, known and doubled papers apart, in order', () => {
		expect(states([bees, kites, kites], [held(bees)])).toEqual(['known', 'new', 'doubled']);
	});

	it('knows a paper by its title when its text was changed a little', () => {
		const revised = { ...bees, abstract: bees.abstract.replace('film', 'record') };
		expect(states([revised], [held(bees)])).toEqual(['known']);
		expect(states([{ ...bees, title: 'HOW BEES  COUNT.' }], [held(bees)])).toEqual(['known']);
	});

	it('keeps two papers of one title apart when their texts have little in common', () => {
		const first = { title: 'Editorial', abstract: bees.abstract };
		const second = { title: 'Editorial', abstract: kites.abstract };
		expect(states([first, second])).toEqual(['new', 'new']);
	});

	it('knows a paper by its identifier whatever the title', () => {
		const identifiers = { arxiv: '2101.00001v2' };
		const old = held({ ...bees, identifiers: { arxiv: '2101.00001' } });
		expect(states([{ ...kites, identifiers }], [old])).toEqual(['known']);
	});

	it('calls a paper doubled rather than known when it stands twice in the paste', () => {
		expect(states([bees, bees], [held(bees)])).toEqual(['known', 'doubled']);
	});
});

describe('foundWords', () => {
	it('says only what there is to say', () => {
		expect(foundWords([])).toBe('No paper found.');
		expect(foundWords(sortFound([bees], []))).toBe('1 paper found.');
		expect(foundWords(sortFound([bees, kites, kites], [held(bees)]))).toBe(
			'3 papers found: 1 new, 1 already in your library, 1 named twice.',
		);
	});

	it('counts each state', () => {
		expect(countFound(sortFound([bees, kites, bees], [held(kites)]))).toEqual({
			new: 1,
			known: 1,
			doubled: 1,
		});
	});
});

describe('firstWords', () => {
	it('cuts at a word and says so', () => {
		expect(firstWords('one two  three\nfour', 9)).toBe('one two…');
		expect(firstWords('short', 9)).toBe('short');
		expect(firstWords('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
	});
});

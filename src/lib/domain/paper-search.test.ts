import { describe, expect, it } from 'vitest';
import type { PaperId } from './id.ts';
import { searchable, searchPapers } from './paper-search.ts';

function paper(title: string, abstract: string, tags: readonly string[] = []) {
	const paper = { id: title as PaperId, title, abstract, origin: 'added' } as const;
	return searchable({ paper, status: 'active', mergedInto: null, tags, since: 0 });
}

const papers = [
	paper('Sleep and memory', 'Naps help recall of word pairs.'),
	paper('The Poincaré map', 'A map of sleep-like oscillations.', ['dynamics']),
];
const found = (query: string) => searchPapers(papers, query).map(({ state }) => state.paper.title);

describe('searchPapers', () => {
	it('finds all for an empty query', () => expect(found('  ')).toHaveLength(2));
	it('needs every word, anywhere', () => expect(found('map oscil')).toEqual(['The Poincaré map']));
	it('puts titles first', () =>
		expect(found('sleep')).toEqual(['Sleep and memory', 'The Poincaré map']));
	it('ignores accents and case', () => expect(found('POINCARE')).toEqual(['The Poincaré map']));
	it('finds tags', () => expect(found('dynamics')).toEqual(['The Poincaré map']));
	it('finds nothing where a word is missing', () => expect(found('sleep quantum')).toEqual([]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPapers } from './read-papers.ts';

const abstract =
	'Snails find their way home over wet stone, and nobody knew by which trace. We paint the shells of ninety snails, wash half of the stones with rain water, and wait for the night. Washed stones bring home only one snail in ten, so the trace is in the slime and not in the stone itself.';
const draft = { title: 'The Way of Snails', abstract };

describe('readPapers', () => {
	it('reads a title with its abstract on the next line', () => {
		expect(readPapers(`${draft.title}\n${abstract}`).papers).toEqual([draft]);
		expect(readPapers(`${draft.title}\r\n\r\n${abstract}\r\n`).papers).toEqual([draft]);
	});

	it('does not take the first line of a wrapped abstract for a title', () => {
		const wrapped = abstract.replace('over wet', 'over\nwet');
		const { papers, skipped } = readPapers(wrapped);
		expect([papers.length, skipped[0]?.why]).toEqual([0, 'no title before it']);
	});

	it('reads JSON Lines, an array and a single object', () => {
		const line = JSON.stringify(draft);
		expect(readPapers(`${line}\n${line}\n`).papers).toEqual([draft, draft]);
		expect(readPapers(JSON.stringify([draft], null, 2)).papers).toEqual([draft]);
		expect(readPapers(JSON.stringify(draft, null, 2)).papers).toEqual([draft]);
	});

	it('takes authors, year, address and identifiers along', () => {
		const full = {
			...draft,
			authors: ['A. Rill', { name: 'B. Beck' }],
			year: 2024,
			doi: 'https://doi.org/10.1000/Snail',
			arxiv: 'arXiv:2401.01234',
			url: 'https://example.org/snails',
		};
		expect(readPapers(JSON.stringify(full)).papers).toEqual([
			{
				...draft,
				authors: ['A. Rill', 'B. Beck'],
				year: 2024,
				identifiers: { arxiv: '2401.01234', doi: '10.1000/Snail' },
				url: 'https://example.org/snails',
			},
		]);
	});

	it('says of each bad line what is wrong, and reads the others', () => {
		const { papers, skipped } = readPapers(`${JSON.stringify(draft)}\n{"title":"x"}\n{oops\n3`);
		expect(papers).toEqual([draft]);
		expect(skipped.map(({ why }) => why)).toEqual([
			'no "abstract" in it',
			'not JSON',
			'not a JSON object',
		]);
	});

	it('tries as a page what begins with a bracket but is no JSON', () => {
		expect(readPapers(`[1] ${draft.title}\n\n${abstract}`).papers).toHaveLength(1);
	});

	it.each([
		['nothing', ''],
		['blanks', ' '.repeat(200_000)],
		['brackets', '('.repeat(50_000)],
		['a title alone', draft.title],
	])('finds no paper in %s and does not hang', (_, text) => {
		expect(readPapers(text).papers).toEqual([]);
	});

	it('never throws', { timeout: 60_000 }, () => {
		fc.assert(fc.property(fc.string(), (text) => void readPapers(text)));
		const json = fc.json({ maxDepth: 2 });
		fc.assert(
			fc.property(json, (text) => void readPapers(text)),
			{ numRuns: 50 },
		);
	});
});

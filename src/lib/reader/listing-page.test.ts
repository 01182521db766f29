import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListingPage } from './listing-page.ts';

const abstract = (topic: string): string =>
	`${topic} is studied here. ${'It is held for a long time by those who come back to it. '.repeat(5).trim()}`;

describe('readListingPage', () => {
	it('finds the papers between the lines of the page', () => {
		const page = [
			'new',
			'Subscribe',
			'Mar 11',
			'Memory of Bees',
			abstract('Memory'),
			'On Sleep',
			abstract('Sleep'),
		].join('\n\n');
		expect(readListingPage(page)).toEqual({
			papers: [
				{ title: 'Memory of Bees', abstract: abstract('Memory') },
				{ title: 'On Sleep', abstract: abstract('Sleep') },
			],
			skipped: [],
		});
	});

	it('says why a piece is no paper', () => {
		const page = `A Title Alone\n\nAnother Title\n\n${abstract('Bees')}\n\n${abstract('Wasps')}`;
		const { papers, skipped } = readListingPage(page);
		expect(papers.map(({ title }) => title)).toEqual(['Another Title']);
		expect(skipped.map(({ why }) => why)).toEqual(['no abstract after it', 'no title before it']);
	});

	it('reads Windows line ends and blanks on empty lines', () => {
		const page = `new\r\n \r\nMemory of Bees\r\n\t\r\n${abstract('Memory')}\r\n`;
		expect(readListingPage(page).papers).toEqual([
			{ title: 'Memory of Bees', abstract: abstract('Memory') },
		]);
	});

	it('never throws and never loses a long block without a word', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(() => readListingPage(text)).not.toThrow();
			}),
		);
	});
});

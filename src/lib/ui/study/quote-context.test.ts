import { describe, expect, it } from 'vitest';
import { quoteContext } from './quote-context.ts';

const abstract =
	'Old tools are slow. We ask whether a cache helps. The cache halves the time. More follows.';

function spanOf(quote: string) {
	const start = abstract.indexOf(quote);
	return { start, end: start + quote.length, quote };
}

describe('quoteContext', () => {
	it('shows the sentence before the quote', () => {
		expect(quoteContext(spanOf('The cache halves the time.'), abstract)).toEqual({
			before: 'We ask whether a cache helps. ',
			quote: 'The cache halves the time.',
			after: '',
			cutBefore: true,
			cutAfter: true,
		});
	});

	it('has nothing before the first sentence', () => {
		const context = quoteContext(spanOf('Old tools are slow.'), abstract);
		expect(context.before).toBe('');
		expect(context.cutBefore).toBe(false);
	});

	it('says that nothing follows the last sentence', () => {
		expect(quoteContext(spanOf('More follows.'), abstract).cutAfter).toBe(false);
	});

	it('shows only the end of a very long sentence before', () => {
		const long = `${'word '.repeat(200)}end. The quote.`;
		const start = long.indexOf('The quote.');
		const context = quoteContext({ start, end: long.length, quote: 'The quote.' }, long);
		expect(context.before.length).toBeLessThanOrEqual(220);
		expect(context.before.endsWith('end. ')).toBe(true);
	});

	it('lets the quote stand alone when the abstract says something else', () => {
		const span = { start: 3, end: 9, quote: 'Gone text.' };
		expect(quoteContext(span, abstract)).toMatchObject({ before: '', quote: 'Gone text.' });
	});

	it('lets a quote from the title stand alone', () => {
		expect(quoteContext({ start: -1, end: 4, quote: 'A title' }, abstract).quote).toBe('A title');
	});
});

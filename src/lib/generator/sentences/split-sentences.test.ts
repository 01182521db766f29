import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../normalize/repair-text.ts';
import { splitSentences } from './split-sentences.ts';

const split = (raw: string): string[] => splitSentences(repairText(raw)).map(({ text }) => text);

/** Sentences are written with a bar between them. */
const cases: readonly (readonly [string, string])[] = [
	['plain', 'We met.|They left.|Why?|Nobody knows!'],
	['decimals', 'It grew by 3.5 and .7 points.|Then 2.'],
	[
		'abbreviations',
		'Rivers, e.g. the Po, flow (cf. Fig. 2a and Eq. 3, i.e. Sec. 4).|Lakes do not.',
	],
	['citations', 'As Wood et al. (2009) and Kay et al. [3] saw, it holds.|Kim et al. We disagree.'],
	['closing et al.', 'We follow Kim et al.|We differ in one point.'],
	['initials', 'We thank W. Hall and J. R. Moss for help.|They know.'],
	['species', 'Growth of E. coli stopped.|Bacillus sp. strain 3 grew.'],
	['letters as names', 'We gave vitamin C.|We saw group B.|Children in group A recovered.'],
	['enumerations', 'Two things hold: (i) it is fast; (ii) it is small.|(2) It is cheap.'],
	['closing marks', 'He said "it works."|(See below.)|“Really?”|Yes.'],
	['units', 'It ran for 5 min.|The rest took 3 h at 20 °C vs. 30 °C.'],
	['odd openers', 'Cells rest in 5% CO2.|iPSC medium is warm.|mRNA was read.|θ is well defined.'],
	['list numbers', '1. Training helps.|2. Testing helps.'],
	['web', 'Code is at https://example.org/a.b?c=d.|We share it.'],
	['question titles', 'What is it worth? asks nobody.|Fine.'],
	['lost blank', 'This is our method.|We show it works in Node.Js and example.Com today.'],
	['citation marks', 'Cells rest.[1,2]|They divide.'],
];

describe('splitSentences', () => {
	it.each(cases)('%s', (name, text) => {
		const joined = text.replaceAll('|', name === 'lost blank' ? '' : ' ');
		if (name === 'closing et al.') expect(split(joined)).toEqual(text.split('|'));
		else if (name === 'citations')
			expect(split(joined)).toEqual([
				'As Wood et al. (2009) and Kay et al. [3] saw, it holds.',
				'Kim et al.',
				'We disagree.',
			]);
		else expect(split(joined)).toEqual(text.split('|'));
	});

	it('keeps bullets out of sentences', () => {
		expect(split('We study trees. - We find roots. - For leaves, we wait.')).toEqual([
			'We study trees.',
			'We find roots.',
			'For leaves, we wait.',
		]);
	});

	it('breaks at empty lines', () => {
		expect(split('Background\n\nTrees grow\nslowly.')).toEqual([
			'Background',
			'Trees grow slowly.',
		]);
	});

	it('marks sentences with lost formulas or debris', () => {
		const raw = 'Trees grow. We need Obig(n{m}big) time. We also use \\unknown{x} twice.';
		expect(splitSentences(repairText(raw)).map(({ damaged }) => damaged)).toEqual([
			false,
			true,
			true,
		]);
	});

	it('places any text: spans in order, text and quote as announced', () => {
		const pieces = fc.array(
			fc.constantFrom(
				'We show. ',
				'a.b ',
				'Fig. 2 ',
				'85\\% ',
				'\n\n',
				'? ',
				'- ',
				' ',
				'(ii) ',
				'<p>',
				'X',
			),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					pieces.map((all) => all.join('')),
				),
				(raw) => {
					const repaired = repairText(raw);
					let end = 0;
					let rawEnd = 0;
					for (const [at, sentence] of splitSentences(repaired).entries()) {
						expect(sentence.index).toBe(at);
						expect(sentence.text).toBe(repaired.text.slice(sentence.span.start, sentence.span.end));
						expect(sentence.text.trim()).toBe(sentence.text);
						expect(sentence.span.start).toBeGreaterThanOrEqual(end);
						expect(sentence.span.end).toBeGreaterThan(sentence.span.start);
						expect(sentence.raw.start).toBeGreaterThanOrEqual(rawEnd);
						expect(sentence.raw.end).toBeGreaterThanOrEqual(sentence.raw.start);
						end = sentence.span.end;
						rawEnd = sentence.raw.end;
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	it.each([
		['full stops', '. '.repeat(100_000)],
		['no blank', '.a'.repeat(300_000)],
		['one long word', `${'a'.repeat(500_000)}. We end.`],
		['short sentences', 'We go. '.repeat(30_000)],
	])('loses no letter of %s', (_name, raw) => {
		const letters = (text: string) => text.replace(/\s/g, '').length;
		expect(letters(split(raw).join(''))).toBe(letters(raw));
	});
});

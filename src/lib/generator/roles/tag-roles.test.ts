import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../types.ts';
import { tagRoles, tagTexts } from './tag-roles.ts';

/** Sentences placed one after the other, a blank between. */
function sentencesOf(texts: readonly string[]): Sentence[] {
	let start = 0;
	return texts.map((text, index) => {
		const span = { start, end: start + text.length };
		start = span.end + 1;
		return { index, text, span, raw: span, damaged: false };
	});
}

const abstract = [
	'Tide gauges have been used to measure sea level for two centuries.',
	'However, existing gauges are expensive and remain unreliable during storms.',
	'In this paper, we investigate whether bubbles alone can reveal the tide.',
	'We propose FizzGauge, a low-cost instrument that counts bubbles with a microphone.',
	'Our experiments show that FizzGauge reduces the error by 40% compared to floats.',
	'Our findings highlight the potential of sound for coastal monitoring.',
	'The code is publicly available at https://example.org/fizzgauge.',
];

describe('the items of an enumeration', () => {
	const first = 'We find that (1) bubbles rise faster at night.';
	const items = ['(2) The bubbles are round.', '(3) The sound stays constant.'];

	it('are findings where the first one is', () => {
		const tagged = tagRoles(sentencesOf([abstract[3] ?? '', first, ...items]), null);
		expect(tagged.slice(1).map(({ role }) => role)).toEqual(['result', 'result', 'result']);
	});

	it('are left alone after anything else', () => {
		const plain = tagRoles(sentencesOf([abstract[3] ?? '', ...items]), null);
		expect(plain[1]?.role).toBe('method');
	});
});

describe('tagRoles by rules', () => {
	it('names the move of each sentence of a plain abstract', () => {
		const tagged = tagRoles(sentencesOf(abstract), null);
		expect(tagged.map(({ role, sub }) => (sub ? `${role}/${sub}` : role))).toEqual([
			'background',
			'objective/problem',
			'objective/aim',
			'method',
			'result',
			'other/implication',
			'other/availability',
		]);
	});

	it('keeps every field of the sentence', () => {
		const [first] = sentencesOf(abstract);
		expect(first && tagRoles([first], null)[0]).toMatchObject(first ?? {});
	});

	it('answers an empty list with an empty list', () => {
		expect(tagRoles([], null)).toEqual([]);
		expect(tagTexts([], null)).toEqual([]);
	});

	it('takes any strings, gives one role each, a margin ≥ 0, and the same twice', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (texts) => {
				const tagged = tagRoles(sentencesOf(texts), null);
				expect(tagged).toHaveLength(texts.length);
				for (const { margin } of tagged) expect(margin).toBeGreaterThanOrEqual(0);
				expect(tagRoles(sentencesOf(texts), null)).toEqual(tagged);
			}),
			{ numRuns: 25 },
		);
	}, 20_000);

	it('gives unbroken and repetitive text a role each', () => {
		const texts = ['results '.repeat(20_000), 'a'.repeat(200_000), '('.repeat(200_000)];
		expect(tagTexts(texts, null)).toHaveLength(texts.length);
	});
});

describe('tagTexts', () => {
	it('counts a gap as background and an outlook as result, as the public corpora do', () => {
		expect(tagTexts(abstract, null)).toEqual([
			'background',
			'background',
			'objective',
			'method',
			'result',
			'result',
			'other',
		]);
	});
});

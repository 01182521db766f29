import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../types.ts';
import { parseRoleModel } from './role-model.ts';
import { tagRoles, tagTexts } from './tag-roles.ts';

const bytes = new Uint8Array(readFileSync('static/roles.bin'));
const model = parseRoleModel(bytes);

function movesOf(texts: readonly string[]): string[] {
	const span = { start: 0, end: 0 };
	const sentences = texts.map((text, index): Sentence => ({
		index,
		text,
		span,
		raw: span,
		damaged: false,
	}));
	return tagRoles(sentences, model).map(({ role, sub }) => (sub ? `${role}/${sub}` : role));
}

const tides = [
	'Tide gauges have been used to measure sea level for two centuries.',
	'However, existing gauges are expensive and remain unreliable during storms.',
	'In this paper, we investigate whether bubbles alone can reveal the tide.',
	'We propose FizzGauge, a low-cost instrument that counts bubbles with a microphone.',
	'Our experiments show that FizzGauge reduces the error by 40% compared to floats.',
	'The code is publicly available at https://example.org/fizzgauge.',
];

/** A medical abstract never says "we propose", and hardly "we" at all. */
const naps = [
	'Short naps are common among night nurses.',
	'The purpose of this study was to determine whether a nap of 20 minutes lowers the rate of errors.',
	'Ninety-two nurses of two hospitals were randomly assigned to a nap or a quiet break.',
	'Errors were recorded by blinded observers over 12 weeks.',
	'The mean number of errors was 3.1 in the nap group and 4.9 in the control group (p < 0.01).',
	'No difference in alertness was observed after the shift (p = 0.44).',
];

describe('the shipped model', () => {
	it('fits its budget of 100 kB gzip', () => {
		expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(100_000);
	});

	it('names the moves of a computing paper', () => {
		expect(movesOf(tides)).toEqual([
			'background',
			'objective/problem',
			'objective/aim',
			'method',
			'result',
			'other/availability',
		]);
	});

	it('names the moves of a medical paper with the same program', () => {
		expect(movesOf(naps)).toEqual([
			'background',
			'objective/aim',
			'method',
			'method',
			'result',
			'result',
		]);
	});

	it('gives a text that is already split the roles of the public corpora', () => {
		expect(tagTexts(naps, model).slice(2)).toEqual(['method', 'method', 'result', 'result']);
		expect(tagTexts([], model)).toEqual([]);
	});

	it('answers the same twice, whatever the strings', () => {
		const odd = ['', ' ', '\u0000', '😀'.repeat(50), 'ＷＥ ＳＨＯＷ', '((((', 'a'.repeat(50_000)];
		expect(movesOf(odd)).toEqual(movesOf(odd));
		expect(movesOf(odd)).toHaveLength(odd.length);
	});
});

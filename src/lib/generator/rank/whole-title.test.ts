import { describe, expect, test } from 'vitest';
import { analyze } from '../generate.ts';
import type { Candidate } from '../types.ts';
import { withWholeTitle } from './whole-title.ts';

const paper = analyze(
	{
		title: 'Are Tails of Silk Associated with Steady Kites in Weak Wind?',
		abstract: 'Tails of silk halve the sway of small kites. They cost more than tails of paper.',
	},
	null,
);
const card = (question: string, kind: Candidate['kind'] = 'result'): Candidate => ({
	template: 'F1',
	kind,
	question,
	answer: 'The sway of small kites.',
	sentence: 0,
	span: { start: 0, end: 0 },
	condensed: [],
});
const SHORT = 'What do tails of silk halve, according to “Are Tails of Silk Associated …”?';
const WHOLE =
	'What do tails of silk halve, according to “Are Tails of Silk Associated with Steady Kites in Weak Wind”?';

describe('the title of a finding', () => {
	test('is shown whole, as it says in what it was found', () => {
		expect(withWholeTitle(card(SHORT), paper, [])?.question).toBe(WHOLE);
	});

	test('stays short in an idea, and where nothing was cut', () => {
		expect(withWholeTitle(card(SHORT, 'idea'), paper, [])).toBeNull();
		expect(withWholeTitle(card('What do tails of silk halve?'), paper, [])).toBeNull();
	});

	test('stays short where two questions would be all but the same', () => {
		const other = card(WHOLE.replace('What do', 'How much do'));
		expect(withWholeTitle(card(SHORT), paper, [other])).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import type { TaggedSentence } from '../types.ts';
import { statesProblem } from './problem-sentence.ts';

const background = (text: string): TaggedSentence => ({
	index: 0,
	text,
	span: { start: 0, end: text.length },
	raw: { start: 0, end: text.length },
	damaged: false,
	role: 'background',
	margin: 1,
});

describe('background that states a problem', () => {
	it.each([
		'Kite flying at night is limited by the cost of lamps.',
		'Paper kites often fall short in rain.',
		'Long tails make it hard to start in weak wind.',
		'Wet strings are expensive to dry.',
	])('%s', (text) => {
		expect(statesProblem(background(text))).toBe(true);
	});

	it.each([
		'Kite flying is a hobby of many people.',
		'Waxing is a way to treat strings that are expensive to dry.',
		'We find that wet strings are expensive to dry.',
	])('and background that does not: %s', (text) => {
		expect(statesProblem(background(text))).toBe(false);
	});

	it('takes a sentence tagged as a problem for one', () => {
		expect(statesProblem({ ...background('Kites tear.'), role: 'objective', sub: 'problem' })).toBe(
			true,
		);
	});
});

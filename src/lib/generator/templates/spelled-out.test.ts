import { describe, expect, test } from 'vitest';
import { analyze } from '../generate.ts';
import type { Candidate } from '../types.ts';
import { explained, spelledOut } from './spelled-out.ts';

const paper = analyze(
	{
		title: 'Glue for broken mugs under CNN control',
		abstract:
			'Ceramic surface tension (CST) limits how long a mug holds. We steer a convolutional neural network (CNN). High CST doubles the life of a mug.',
	},
	null,
);
const ask = (question: string, kind: Candidate['kind'] = 'result'): string | undefined =>
	spelledOut(
		{
			template: 'F1',
			kind,
			question,
			answer: 'The life of a mug.',
			sentence: 2,
			span: { start: 0, end: 0 },
			condensed: [],
		},
		paper,
	)?.question;

describe('a short form in a question', () => {
	test('is spelled out as the paper does', () => {
		expect(ask('What does high CST double, according to “Glue for …”?')).toBe(
			'What does high ceramic surface tension (CST) double, according to “Glue for …”?',
		);
	});

	test('is left alone where all know it, where it is quoted, and where it is asked for', () => {
		expect(ask('What does a CNN steer?')).toBeUndefined();
		expect(ask('What does “Mugs and CST” double?')).toBeUndefined();
		expect(ask('What does CST stand for?', 'acronym')).toBeUndefined();
		expect(ask('What does a CST-free mug lack?')).toBeUndefined();
	});
});

describe('a short form in an answer', () => {
	const explainedIn = (question: string, answer: string): string | undefined =>
		explained(
			{
				template: 'F1',
				kind: 'result',
				question,
				answer,
				sentence: 2,
				span: { start: 0, end: 0 },
				condensed: [],
			},
			paper,
		)?.question;

	test('is explained behind the question', () => {
		expect(explainedIn('What doubles the life of a mug?', 'High CST.')).toBe(
			'What doubles the life of a mug (CST: ceramic surface tension)?',
		);
	});

	test('is left alone where all know it or the card tells it already', () => {
		expect(explainedIn('What steers the glue?', 'A CNN.')).toBeUndefined();
		expect(explainedIn('What does CST do for the life of a mug?', 'High CST doubles it.')).toBe(
			undefined,
		);
		expect(explainedIn('What doubles it?', 'High ceramic surface tension (CST).')).toBeUndefined();
	});
});

import { describe, expect, test } from 'vitest';
import { analyze } from '../generate.ts';
import type { Candidate } from '../types.ts';
import { traitsOf } from './idea-features.ts';
import { rank } from './index.ts';
import { oddsToKeep, type JudgedCard } from './keep.ts';

const paper = analyze(
	{
		title: 'Warm water for winter bees',
		abstract:
			'Bee colonies often die in long winters. We propose ThermoHive, a hive that stores the heat of the day in water bottles and gives it back at night. In a trial with forty hives, ThermoHive halved winter losses compared with wooden hives and lowered the need for sugar by 30%. Hives in shade gained nothing.',
	},
	null,
);
const odds = (card: Omit<JudgedCard, 'template'> & { template?: string }): number =>
	oddsToKeep({ template: 'F1', ...card }, paper, traitsOf(paper));

describe('the odds that a reader keeps a card', () => {
	test('are better for what is told than for what points elsewhere', () => {
		const question = 'What does the ThermoHive paper propose?';
		const about = { kind: 'idea', template: 'I5', sentence: 1, question } as const;
		const whole = odds({
			...about,
			answer: 'ThermoHive, a hive that stores the heat of the day in water bottles.',
		});
		const pointing = odds({
			...about,
			answer: 'Several such improvements to these and other methods.',
		});
		expect(whole).toBeGreaterThan(pointing);
	});

	test('are better for a finding than for a question about a piece of a clause', () => {
		const finding = odds({
			kind: 'result',
			sentence: 2,
			question: 'What did ThermoHive halve compared with wooden hives?',
			answer: 'Winter losses.',
		});
		const piece = odds({
			kind: 'result',
			template: 'F6',
			sentence: 3,
			question: 'What limit does the ThermoHive paper find about such?',
			answer: 'Gained nothing, and they also.',
		});
		expect(finding).toBeGreaterThan(piece);
	});
});

test('a card that most readers would throw away is turned down with a reason', () => {
	const nonsense: Candidate = {
		template: 'F6',
		kind: 'result',
		question: 'What limit does “Warm water for winter bees” find about such?',
		answer: 'Gained nothing, and they also should, in future work, so.',
		sentence: 3,
		span: { start: 0, end: 10 },
		condensed: ['C7 cut'],
	};
	const { chosen, rejected } = rank([nonsense], paper, 5, new Map());
	expect(chosen).toEqual([]);
	expect(rejected.map(({ filter }) => filter)).toEqual(['R19 worth keeping']);
});

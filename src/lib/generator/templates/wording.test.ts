import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';

const ideaOf = (title: string, abstract: string): string =>
	generate({ title, abstract }, { paperId: paperIdOf('x'), model: null }).cards.find(
		({ kind }) => kind === 'idea',
	)?.question ?? '';

describe('the title in the question for the idea', () => {
	it('is cut short where the whole would tell the answer', () => {
		const question = ideaOf(
			'Measuring River Depth from Satellite Radar Echoes in Winter',
			'Rivers are hard to survey. We propose a regression that reads river depth from satellite radar echoes and corrects for ice.',
		);
		expect(question).toBe('What does “Measuring River Depth from Satellite …” propose?');
	});

	it('stands whole where it tells little', () => {
		const question = ideaOf(
			'Measuring River Depth from Satellite Radar Echoes in Winter',
			'Rivers are hard to survey. We propose a regression that weighs the slope of the bank against the colour of the water.',
		);
		expect(question).toBe(
			'What does “Measuring River Depth from Satellite Radar Echoes in Winter” propose?',
		);
	});
});

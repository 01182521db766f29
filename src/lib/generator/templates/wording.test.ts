import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';
import { quoteTitle } from './wording.ts';

const ideaOf = (title: string, abstract: string): string =>
	generate({ title, abstract }, { paperId: paperIdOf('x'), model: null }).cards.find(
		({ kind }) => kind === 'idea',
	)?.question ?? '';

describe('quoteTitle', () => {
	it('drops what stands in brackets, but no part of a word', () => {
		expect(quoteTitle('River Clocks (RC) for slow rivers')).toBe('“River Clocks for slow rivers”');
		expect(quoteTitle('The (un)reliable gauges of slow rivers')).toBe(
			'“The (un)reliable gauges of slow rivers”',
		);
	});
});

describe('the title in the question for the idea', () => {
	it('is cut short where the whole would tell the answer', () => {
		const question = ideaOf(
			'Measuring River Depth from Satellite Radar Echoes in Winter',
			'Rivers are hard to survey. We propose a regression that reads river depth from satellite radar echoes and corrects for ice.',
		);
		expect(question).toBe('What does “Measuring River Depth from Satellite …” propose?');
	});

	it('stands whole for a finding, which says of its subject how it turned out', () => {
		const question = ideaOf(
			'River Depth and Slow Winter Ice in Lowland Gauges',
			'Rivers are hard to survey. We show that river depth under winter ice falls twice as fast as the rain of the summer before would suggest.',
		);
		expect(question).toBe(
			'What is the main finding of “River Depth and Slow Winter Ice in Lowland Gauges”?',
		);
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

	it('drops the brackets of a title put into English', () => {
		expect(
			ideaOf(
				'[River depth and ice in the valleys of the north: a survey.]',
				'Rivers are hard to survey. We propose a regression that weighs the slope of the bank against the colour of the water.',
			),
		).toBe('What does “River depth and ice in the valleys of the north” propose?');
	});
});

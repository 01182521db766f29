import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';
import { shortenings } from './shortenings.ts';

/** Every answer proposed for kind idea, chosen or not. */
function ideasOf(title: string, abstract: string): readonly string[] {
	const { cards, rejected } = generate(
		{ title, abstract },
		{ paperId: paperIdOf('x'), model: null },
	);
	return [...cards, ...rejected.map(({ candidate }) => candidate)]
		.filter(({ kind }) => kind === 'idea')
		.map(({ answer }) => answer);
}

describe('idea candidates', () => {
	it('make a demonstrative definite where the title names the thing', () => {
		const ideas = ideasOf(
			'Counting Orchard Bees by Wing Beat',
			'Orchards need to know who visits. We propose a microphone array for telling these bees apart by the pitch of their wings at dusk.',
		);
		expect(ideas.join(' ')).toContain('telling the bees apart');
	});

	it('keep what is proposed and what was shown of it together', () => {
		const ideas = ideasOf(
			'Wing Beats at Dusk',
			'Orchards need to know who visits. We propose a microphone array for counting moths at night, and show that it outperforms lamp traps in heavy rain.',
		);
		expect(ideas).toContain(
			'A microphone array for counting moths at night, shown to outperform lamp traps in heavy rain.',
		);
	});

	it('ask for what is possible instead of beginning with "it"', () => {
		const ideas = ideasOf(
			'Wing Beats at Dusk',
			'Orchards need to know who visits. We show that it is possible to identify moths from the sound of their wings alone.',
		);
		expect(ideas).toContain('Identifying moths from the sound of their wings alone.');
	});
});

describe('shortenings', () => {
	it('never leaves a verb without the object it shares', () => {
		const whole = 'a framework to openly assess and compare the cost of night surveys of moths';
		expect(shortenings(whole).filter((short) => /assess$/.test(short))).toEqual([]);
	});
});

// What is asked of a finding, and from which side; all texts are made up.
import { expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';

const pairsOf = (abstract: string): string[] => {
	const { cards, rejected } = generate(
		{ title: 'Kites in Weak Wind', abstract },
		{ paperId: paperIdOf('kite'), model: null },
	);
	return [...cards, ...rejected.map(({ candidate }) => candidate)]
		.filter(({ template }) => template === 'F1')
		.map(({ question, answer }) => `${question} ${answer}`);
};

it('asks for the one that is most of its kind', () => {
	expect(
		pairsOf('We flew many kites. We found that torn tails were the most common causes of falls.'),
	).toContain(
		'What were the most common causes of falls, according to “Kites in Weak Wind”? Torn tails',
	);
});

it('asks how two sides differ, with all that was compared in the question', () => {
	expect(
		pairsOf(
			'We flew many kites. There was no significant difference in mean lift and drag between paper kites and silk kites.',
		),
	).toContain(
		'How did mean lift and drag differ between paper kites and silk kites, according to “Kites in Weak Wind”? There was no significant difference.',
	);
});

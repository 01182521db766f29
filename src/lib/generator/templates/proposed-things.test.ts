// What I5 makes of the authors' act; all texts are made up.
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';

/** Every answer I5 gives, with its question; those turned down too. */
const proposed = (abstract: string): string[] => {
	const { cards, rejected } = generate(
		{ title: 'Quiet Rivers', abstract },
		{ paperId: paperIdOf('weir'), model: null },
	);
	return [...cards, ...rejected.map(({ candidate }) => candidate)]
		.filter(({ template }) => template === 'I5')
		.map(({ question, answer }) => `${question} ${answer}`);
};

describe('what a paper proposes', () => {
	it('does without the name where the sentence is too long for both', () => {
		expect(
			proposed(
				'Floods are hard to foresee. We propose a novel gauge network for mountain rivers which we refer to as Slow Weir Chain (SWC), that can dynamically set its reading times as it meets a sequence of floods and storms.',
			),
		).toContain(
			'What does “Quiet Rivers” propose? A novel gauge network for mountain rivers that can dynamically set its reading times as it meets a sequence of floods and storms.',
		);
	});

	it('keeps a name that goes on behind its “to”', () => {
		expect(
			proposed(
				'Floods are hard to foresee. We propose a novel gauge network for mountain rivers called Slow Weirs to Count, that can dynamically set its reading times as it meets a sequence of floods and storms.',
			).join(),
		).not.toMatch(/rivers to Count/);
	});

	it('may be a study or a collection', () => {
		expect(
			proposed(
				'Floods are hard to foresee. In this paper, we perform a general analysis of wooden weirs for slow rivers.',
			),
		).toContain(
			'What does “Quiet Rivers” present? A general analysis of wooden weirs for slow rivers.',
		);
		expect(
			proposed(
				'Floods are hard to foresee. In this study, we publish a consolidated dataset for flood reading in narrow valleys.',
			),
		).toContain(
			'What does “Quiet Rivers” publish? A consolidated dataset for flood reading in narrow valleys.',
		);
	});

	it('is no less proposed when others do it differently', () => {
		expect(
			proposed(
				'Floods are hard to foresee. Unlike most gauges that read the water as one number, we propose a gauge that reads the water as a wave of many colours.',
			).join(),
		).toContain('What does “Quiet Rivers” propose? A gauge that reads the water as a wave');
	});

	it('ends a question with its own mark', () => {
		expect(
			proposed(
				'Floods are hard to foresee. We seek to answer the following question: do wooden weirs have enough strength to hold any flood?',
			),
		).toContain(
			'Which question does “Quiet Rivers” ask? Do wooden weirs have enough strength to hold any flood?',
		);
	});

	it('is nothing that is only named', () => {
		expect(
			proposed(
				'Floods are hard to foresee. We shall refer to the slow water behind a wooden weir as quiet water.',
			),
		).toEqual([]);
	});
});

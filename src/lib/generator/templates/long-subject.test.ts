// A long claim whose subject the question tells; all texts are made up.
import { expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';

const TITLE = 'Kites in Weak Wind';

/** Every idea card proposed for one finding, those turned down last. */
function ideasOf(finding: string) {
	const { cards, rejected } = generate(
		{ title: TITLE, abstract: `Kites are old toys. We flew forty kites. We found that ${finding}` },
		{ paperId: paperIdOf('kite'), model: null },
	);
	return [...cards, ...rejected.map(({ candidate }) => candidate)].filter(
		({ kind }) => kind === 'idea',
	);
}

it.each([
	[
		'the flying sites of the northern and southern sailing clubs of Harbour Island offer young and old sailors chances of flight similar to those found in a survey of mainland clubs.',
		'the flying sites of the northern and southern sailing clubs of Harbour Island',
		'The sites offer young and old sailors chances of flight similar to those found in a survey of mainland clubs.',
	],
	[
		'limiting the use of wax to kites with long tails and a frame of green wood may help sailors to find the few kites that are worth a second coat.',
		'limiting the use of wax to kites with long tails and a frame of green wood',
		'Doing so may help sailors to find the few kites that are worth a second coat.',
	],
])('asks about the subject: %s', (finding, subject, answer) => {
	expect(ideasOf(finding)).toContainEqual(
		expect.objectContaining({ question: `What does “${TITLE}” find about ${subject}?`, answer }),
	);
});

it.each([
	// short enough as it is
	'the flying sites of the sailing clubs of Harbour Island are open.',
	// two things: which would "the use" be?
	'the use of wax on kites in spring and the care of strings in the salt air of the harbour are the parts of a sailor’s craft that boys learn last.',
	// what was done, not what it is about
	'repeated analyses of the lengths of all the tails of the kites of both clubs pointed to a slow and steady growth of tails in the salt air.',
])('has nothing to ask about: %s', (finding) => {
	expect(
		ideasOf(finding)
			.map(({ question }) => question)
			.join(' '),
	).not.toContain('find about');
});

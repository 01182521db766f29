// What an idea card may not ask of a paper that studies or reports; the texts here are our own.
import { expect, it } from 'vitest';
import { objection } from './test-support.ts';
import { onlyStudied } from './r10-only-studied.ts';

const title = 'Tail Length and the Lift of Paper Kites';
const asked = (act: string) => `What does “${title}” ${act}?`;
const reason = (act: string, answer: string) =>
	objection(onlyStudied, { template: 'I5', kind: 'idea', title, question: asked(act), answer });

it.each([
	['investigate', 'The effect of tail length on the lift of kites made of paper.'],
	['investigate', 'Whether the seams give way in gusts from the open sea.'],
	['determine', 'The influence of the tail on lift in steady wind.'],
	['report', 'A case of a kite that broke its string on a calm day.'],
	['describe', 'The case of a 9-year-old kite with a torn tail.'],
	['present', 'The first study of kites above the northern dunes.'],
	['illustrate', 'Retrospectively the results of flights on two coasts.'],
	['demonstrate', 'The need to further train flyers in knots and seams.'],
])('turns down what was only looked at: %s → %s', (act, answer) => {
	expect(reason(act, answer)).not.toBeNull();
});

it.each([
	['investigate', 'Woven ballast sewn into seams as a means against sudden gusts.'],
	['present', 'A rig that folds its spars by a spring and lands on its own.'],
	['describe', 'A winch that brakes by feeling the pull of each gust.'],
	['propose', 'To study lift.'],
])('keeps what tells more than the title: %s → %s', (act, answer) => {
	expect(reason(act, answer)).toBeNull();
});

it('does not hold a title against a card that shows none', () => {
	const question = 'What does the Skyhook paper investigate?';
	const answer = 'Paper kites with tail length and lift chosen by hand.';
	const card = { template: 'I5', kind: 'idea', title, answer } as const;
	expect(objection(onlyStudied, { ...card, question })).toBeNull();
	expect(objection(onlyStudied, { ...card, question: asked('investigate') })).not.toBeNull();
});

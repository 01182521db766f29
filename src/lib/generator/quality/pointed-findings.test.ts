// Findings that praise, compare with nothing or point elsewhere; the texts here are our own.
import { expect, it } from 'vitest';
import { caveat } from './r9-caveat.ts';
import { compared } from './r9-compared.ts';
import { knownThings } from './r1-known-things.ts';
import { callsForMore } from './r10-calls-for-more.ts';
import { praise } from './r10-praise.ts';
import { objection } from './test-support.ts';
import { usualTopic } from './r3-usual-topic.ts';

const about = (topic: string): string => `What does “Kites in Weak Wind” find about ${topic}?`;

it.each([
	'the present load',
	'all remaining kites',
	'a second walker',
	'a direct correlation',
	'the flock as a whole',
	'more commonly torn tails',
	'important factors',
	'mixed effects logistic regression',
	'Kaplan-Meier curves',
])('turns down a topic that leaves open which: %s', (topic) => {
	const card = { question: about(topic), answer: 'Tails of silk last.' };
	expect(objection(usualTopic, card)).not.toBeNull();
});

it.each(['silk tails', 'the lift of silk tails', 'important tails'])(
	'keeps a topic that says which: %s',
	(topic) => {
		const card = { question: about(topic), answer: 'Tails of silk last.' };
		expect(objection(usualTopic, card)).toBeNull();
	},
);

it.each([
	'Silk tails survive both training regimes.',
	'Most flyers do not meet all 10 conditions in a season.',
	'All remaining 17 clubs had adopted silk tails.',
	'Silk lasts in the group as a whole.',
])('turns down things another sentence names: %s', (answer) => {
	expect(objection(knownThings, { question: about('silk tails'), answer })).not.toBeNull();
});

it.each([
	'The paper tail gave lower speeds.',
	'Silk tails tear much faster.',
	'Instructors had a higher share of correct guesses.',
])('turns down a comparison with nothing: %s', (answer) => {
	expect(objection(compared, { question: about('tails'), answer })).not.toBeNull();
});

it.each([
	'The paper tail gave lower speeds than the silk tail.',
	'Silk tails tear faster with age.',
	'Speeds were lower in the club of beginners and higher in the other group.',
	'Experienced children had fewer falls.',
	'Adding a keel makes flight smoother.',
	'A lower bound on lift holds.',
	'The speed fell by 12 m/s more.',
])('keeps a comparison that says enough: %s', (answer) => {
	expect(objection(compared, { question: about('tails'), answer })).toBeNull();
});

it('keeps a comparison named in the question', () => {
	const question = `Compared with silk, ${about('paper tails').replace('What', 'what')}`;
	expect(objection(compared, { question, answer: 'Paper tails tear faster.' })).toBeNull();
});

it.each([
	['What does the rig of “T” achieve?', 'Competitive results on the public board.'],
	['How does the rig perform?', 'Well on both coasts.'],
	['What does “T” demonstrate?', 'Some beneficial properties of the keel experimentally.'],
	['What does “T” find about keels?', 'Keels are a promising option for lasting lift.'],
	['What does “T” prove?', 'The existence of a solution.'],
])('turns down a finding that only praises: %s %s', (question, answer) => {
	expect(objection(praise, { question, answer })).not.toBeNull();
});

it.each([
	['What does “T” find about sampling?', 'Sampling is essential to draw meaningful conclusions.'],
	['To do what are more kites needed?', 'To raise the lift.'],
])('turns down a call for more: %s %s', (question, answer) => {
	expect(objection(callsForMore, { question, answer })).not.toBeNull();
});

it.each([
	['What does the rig of “T” achieve?', 'Competitive results without a keel.'],
	['How does the rig perform?', 'Better than the old rig.'],
	['What does “T” prove?', 'A solution exists for every tail.'],
	['What does “T” find about keels?', 'Keels are needed for lift at low speed.'],
])('keeps one that says more: %s %s', (question, answer) => {
	expect(objection(praise, { question, answer })).toBeNull();
	expect(objection(callsForMore, { question, answer })).toBeNull();
});

it('turns down a half whose “but” was cut off', () => {
	const answer = 'Torn tails are frequent in gusts';
	const question = about('torn tails');
	const turned = `${answer}, but tell little beyond the wind.`;
	expect(objection(caveat, { question, answer, source: turned })).not.toBeNull();
	const added = `${answer}, but also in calm air.`;
	expect(objection(caveat, { question, answer, source: added })).toBeNull();
});

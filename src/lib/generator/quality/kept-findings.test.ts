// What strict readers turned down in findings, filter by filter; the texts here are our own.
import { expect, it } from 'vitest';
import { caveat } from './r9-caveat.ts';
import { praise } from './r10-praise.ts';
import { tellingVerb } from './r3-telling-verb.ts';
import { usualTopic } from './r3-usual-topic.ts';
import { objection } from './test-support.ts';

const about = (topic: string): string => `What does “Kites in …” find about ${topic}?`;

it.each([
	'means',
	'a strategy',
	'statistically significant difference',
	'a significant difference in lift',
	'significant improvements',
	'a further benefit of the longer tail',
	'questions of balance',
	'the detector',
	'the majority of the sample comprised boys',
	'a tail load of 48 N/m2',
])('turns down a topic that is none: %s', (topic) => {
	const card = { question: about(topic), answer: 'Kites rise.' };
	expect(objection(usualTopic, card)).not.toBeNull();
});

it.each(['tail length', 'kites', 'the tail length', 'significant risk factors', 'the wind'])(
	'keeps a topic that is one: %s',
	(topic) => {
		const card = { question: about(topic), answer: 'Kites rise.' };
		expect(objection(usualTopic, card)).toBeNull();
	},
);

it.each([
	'The rig is simple, efficient, and outperforms other rigs.',
	'The lift is extensively validated on two coasts.',
	'The picture of lift is more nuanced.',
])('turns down praise: %s', (answer) => {
	expect(objection(praise, { answer })).not.toBeNull();
});

it('keeps praise with its measure', () => {
	expect(
		objection(praise, { answer: 'The rig is simple, robust, and outperforms six rigs by 8 %.' }),
	).toBeNull();
	expect(objection(praise, { answer: 'The rig doubles the lift.' })).toBeNull();
});

it('turns down a claim without what takes it back', () => {
	const answer = 'Long tails were more likely to tear';
	const source = `${answer}, but this was not significant after adjustment.`;
	expect(objection(caveat, { answer, source })).not.toBeNull();
	expect(objection(caveat, { answer })).toBeNull();
});

it('turns down what can be done without its means', () => {
	const answer = 'The lift can be increased somewhat';
	expect(objection(caveat, { answer, source: `${answer} by widening the sail.` })).not.toBeNull();
	expect(objection(caveat, { answer, source: `${answer} in weak wind.` })).toBeNull();
});

it('turns down a verb that says nothing, unless a number follows', () => {
	const question = 'What does KITE incur?';
	expect(objection(tellingVerb, { question, answer: 'Little drag' })).not.toBeNull();
	expect(objection(tellingVerb, { question: 'What does KITE halve?', answer: 'Drag' })).toBeNull();
});

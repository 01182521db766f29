// What strict readers turned down in findings, filter by filter; the texts here are our own.
import { expect, it } from 'vitest';
import { atomic } from './r7-atomic.ts';
import { aFinding } from './r10-a-finding.ts';
import { caveat } from './r9-caveat.ts';
import { cleanForm } from './r12-clean-form.ts';
import { noTrivia } from './r14-no-trivia.ts';
import { informative } from './r10-informative.ts';
import { knownThings } from './r1-known-things.ts';
import { praise } from './r10-praise.ts';
import { grounded } from './r8-grounded.ts';
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
	'Extensive numerical tests.',
	'Previous methods on a wide range of coasts.',
])('turns down praise: %s', (answer) => {
	expect(objection(praise, { answer })).not.toBeNull();
});

it('turns down that something works, and keeps how well', () => {
	const question = 'What does “Kites in Weak Wind” demonstrate?';
	const works = 'The utility of the new tail on kites of silk and paper.';
	expect(objection(praise, { question, answer: works })).not.toBeNull();
	const better = 'The overall effectiveness of long tails over short ones.';
	expect(objection(praise, { question, answer: better })).toBeNull();
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

it('turns down what the next sentence explains away', () => {
	const answer = 'Kites of members flew longer';
	const rest = 'This was measured in two seasons.';
	const away = 'However, this was likely due to their better string.';
	expect(objection(caveat, { answer, source: `${answer}.`, next: away })).not.toBeNull();
	expect(objection(caveat, { answer, source: `${answer}.`, next: rest })).toBeNull();
});

it('turns down what can be done without its means', () => {
	const answer = 'The lift can be increased somewhat';
	expect(objection(caveat, { answer, source: `${answer} by widening the sail.` })).not.toBeNull();
	const source = 'By widening the sail, which costs cloth, the lift can be increased somewhat.';
	expect(objection(caveat, { answer, source })).not.toBeNull();
	expect(objection(caveat, { answer, source: `${answer} in weak wind.` })).toBeNull();
});

it('turns down a verb that says nothing, unless a number follows', () => {
	const question = 'What does KITE incur?';
	expect(objection(tellingVerb, { question, answer: 'Little drag' })).not.toBeNull();
	expect(objection(tellingVerb, { question: 'What does KITE halve?', answer: 'Drag' })).toBeNull();
});

it('counts a period, a length of time and a range as one', () => {
	for (const answer of [
		'The share of 5-10 m kites rose from 1990 to 1999.',
		'Wax lengthens the median, the 5- and the 10-year life of a kite.',
	])
		expect(objection(atomic, { answer })).toBeNull();
	expect(
		objection(atomic, { answer: 'Kites rose to 30 m, lamps 40 m, rods 50 m.' }),
	).not.toBeNull();
});

it('takes a benefit that does something for no praise', () => {
	const grows = {
		kind: 'idea',
		answer: 'The benefit of waxed kites increases with tail length.',
	} as const;
	expect(objection(informative, grows)).toBeNull();
	expect(
		objection(informative, { kind: 'idea', answer: 'The benefit of the waxed kites.' }),
	).not.toBeNull();
});

it('knows what several adjectives tell', () => {
	expect(
		objection(knownThings, {
			title: 'A second-look flight?',
			answer: 'The second-look flight does not lengthen kite life.',
		}),
	).toBeNull();
	expect(
		objection(knownThings, {
			answer: 'The observed regional, local and annual losses of kites fall.',
		}),
	).toBeNull();
});

it('turns down another dimension than that of the source', () => {
	const source = 'The net learns smooth 3D sails of silk from single photographs.';
	const answer = 'Smooth 3D sails of silk from single photographs.';
	expect(objection(grounded, { answer, source })).toBeNull();
	expect(objection(grounded, { answer: answer.replace('3D', '6D'), source })).not.toBeNull();
});

it.each([
	'Reading rivers from above is a challenging problem.',
	'Counting fish at night remains an open problem.',
	'Counting fish at night is an interesting challenge for anglers.',
])('takes no problem for a finding: %s', (answer) => {
	const card = { kind: 'result' as const, question: about('rivers'), answer };
	expect(objection(aFinding, card)).not.toBeNull();
});

it('finds no praise of the new thing informative', () => {
	const card = {
		question: 'What does “T” find to be effective?',
		answer: 'The new method in rivers and lakes.',
	};
	expect(objection(informative, card)).not.toBeNull();
});

it.each([
	'Competitive predictive performance on river tasks.',
	'The improvements in reliability of the clocks with tests on two rivers.',
])('takes no praise for the idea: %s', (answer) => {
	const card = { kind: 'idea' as const, question: 'What does “T” demonstrate?', answer };
	expect(objection(praise, card)).not.toBeNull();
});

it.each(['Two issues with the clocks of slow rivers.', 'Two ways: a clock that reads silt.'])(
	'asks which they are: %s',
	(answer) => {
		const card = { kind: 'idea' as const, question: 'What does “T” identify?', answer };
		expect(objection(aFinding, card)).not.toBeNull();
	},
);

it.each([
	'Better performance and training stability than other methods on a wide range of tasks.',
	'State-of-the-art performance on four benchmark datasets.',
	'Strong performance on the RIVER and LAKE benchmarks.',
])('finds nothing in being better: %s', (answer) => {
	const card = { kind: 'result' as const, question: 'What does ReedNet achieve?', answer };
	expect(objection(praise, card)).not.toBeNull();
});

it('keeps better at a cost that is named', () => {
	const card = {
		kind: 'result' as const,
		question: 'What does ReedNet achieve?',
		answer: 'Better performance than ropes of silk while using half the wax.',
	};
	expect(objection(praise, card)).toBeNull();
});

it('takes no set-up for a finding, and no article before a pronoun', () => {
	const divided = {
		kind: 'result' as const,
		question: 'Into what were the kites divided, according to “T”?',
		answer: 'Two groups by the length of their tails.',
	};
	expect(objection(noTrivia, divided)).not.toBeNull();
	const broken = { question: about('kites'), answer: 'Shortly after the he fell, the kite rose.' };
	expect(objection(cleanForm, broken)).not.toBeNull();
});

it.each([
	['How does “T” avoid to judge kites?', 'By only looking at their tails.'],
	['What is useful, according to “T”?', 'To dry the tail before a flight.'],
])('does not ask backwards: %s', (question, answer) => {
	const card = { kind: 'result' as const, question, answer };
	expect(objection(tellingVerb, card)).not.toBeNull();
});

it.each([
	['What does “T” investigate?', 'Systematically all kites of the north.'],
	['What does “T” find about indeed long tails?', 'Long tails steady kites.'],
	['What was the mean length of tails and median was 4 m, according to “T”?', '5 m'],
])('hears what lost its verb: %s', (question, answer) => {
	expect(objection(cleanForm, { question, answer })).not.toBeNull();
});

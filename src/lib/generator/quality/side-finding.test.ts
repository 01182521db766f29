// Side results that are no main finding; the texts here are our own.
import { expect, it } from 'vitest';
import { objection } from './test-support.ts';
import { sideFinding } from './r14-side-finding.ts';

const reason = (answer: string, template = 'I4') =>
	objection(sideFinding, { template, kind: 'idea', answer });

it.each([
	'Fifteen patients had a torn ligament.',
	'Eight of 19 patients flew kites on the coast.',
	'The patient was sent home with a splint.',
	'More needs to be done to train flyers.',
	'Results argue for a new view of tails.',
])('turns down %s', (answer) => {
	expect(reason(answer)).not.toBeNull();
	expect(reason(answer, 'F1')).toBeNull();
});

it.each([
	'Most patients flew kites again after a month.',
	'44% of students thought that lift grows with the tail.',
	'The patients with splints recovered sooner than those without.',
])('keeps %s', (answer) => {
	expect(reason(answer)).toBeNull();
});

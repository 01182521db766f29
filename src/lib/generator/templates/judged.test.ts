// Judgements and denials of authors, asked as such; all texts are made up.
import { expect, it } from 'vitest';
import type { Draft, Report } from '../condense/draft.ts';
import { judgedIn } from './judged.ts';

const draft = (text: string, report: Report | null = null): Draft => ({
	text,
	full: text,
	lead: '',
	report,
	surprising: false,
	applied: [],
});

it.each([
	[
		'it is possible to train dogs on snow',
		'What does “T” find to be possible?',
		'training dogs on snow',
	],
	[
		'this study demonstrates the feasibility and safety of kite lessons in small towns',
		'What does “T” find to be feasible and safe?',
		'kite lessons in small towns',
	],
	[
		'our results suggest the usefulness of waxed strings',
		'What does “T” suggest to be useful?',
		'waxed strings',
	],
	[
		'the present study does not support a causal role of wind in kite loss',
		'What does “T” not support?',
		'a causal role of wind in kite loss',
	],
	[
		'we could not confirm the link between wax and flight',
		'What could “T” not confirm?',
		'the link between wax and flight',
	],
])('asks for what is judged: %s', (text, question, answer) => {
	const judged = judgedIn(draft(text));
	expect(judged?.ask('“T”')).toBe(question);
	expect(judged?.answer).toBe(answer);
});

it.each([
	'this study does not support that claim of wind',
	'we could not confirm this link',
	'the wind does not support a causal role of kites',
	'the study demonstrates the feasibility of this',
])('leaves alone what points back or is no report: %s', (text) => {
	expect(judgedIn(draft(text))).toBeNull();
});

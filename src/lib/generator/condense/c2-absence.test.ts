import { describe, expect, it } from 'vitest';
import { statedAbsence } from './c2-absence.ts';

describe('statedAbsence', () => {
	it.each([
		['We found no effect of mulch on barley yield', 'there was no effect of mulch on barley yield'],
		[
			'our results show no evidence that larks prefer wet fields',
			'there is no evidence that larks prefer wet fields',
		],
		[
			'this study did not demonstrate lasting benefits of shade for lambs',
			'there were no lasting benefits of shade for lambs',
		],
		[
			'The present trial could not detect a clear difference between the two ploughs',
			'there was no clear difference between the two ploughs',
		],
	])('states what was not found: %s', (text, stated) => {
		expect(statedAbsence(text)).toBe(stated);
	});

	it.each([
		'we found an effect of mulch on barley yield',
		'farmers found no effect of mulch on barley yield',
		'we found no seeds in the upper layer of soil',
		'the study did not show the effect of mulch on barley yield',
	])('leaves other texts alone: %s', (text) => {
		expect(statedAbsence(text)).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { typedResult } from './typed-result.ts';

describe('typedResult', () => {
	it('says nothing where nothing was typed', () => {
		expect(typedResult('  ', '20%')).toBeNull();
	});

	it('compares a number with its tolerance', () => {
		expect(typedResult('20 percent', '20%')).toMatchObject({ words: 'Right', suggested: 'good' });
		expect(typedResult('21%', '20%')).toMatchObject({ words: 'Close, 5% off', suggested: 'hard' });
		expect(typedResult('900%', '20%')).toMatchObject({ words: 'Another number' });
		expect(typedResult('20 ms', '20%')).toMatchObject({
			words: 'Another unit',
			suggested: 'again',
		});
		expect(typedResult('0.5 s', '500 ms')?.words).toBe('Right');
	});

	it('takes the number alone for an answer that is about one', () => {
		const answer = '21% more than the arm before it.';
		expect(typedResult('21%', answer)).toMatchObject({ words: 'Right', suggested: 'good' });
		expect(typedResult('about 22', answer)).toMatchObject({ words: 'Close, 5% off' });
		// Of two numbers it could be either.
		expect(typedResult('21%', 'It rose from 21% to 34% in 2 years.')?.parts).not.toEqual([]);
	});

	it('compares a sentence word by word, whatever numbers it has', () => {
		const result = typedResult('the arm waits', 'The arm waits until a stone lies still.');
		expect(result?.words).toBe('Some of it');
		expect(result?.suggested).toBe('again');
		expect(result?.parts.filter(({ type }) => type === 'missing')).not.toHaveLength(0);
		expect(typedResult('The arm waits', 'The arm waits.')?.words).toBe('All of it');
		expect(typedResult('a robot waits', 'The arm waits.')?.spoken).toBe(
			'More than half of it. Missing: The arm. Not in the answer: a robot',
		);
	});
});

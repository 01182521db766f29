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
		expect(typedResult('20 ms', '20%')?.words).toContain('another unit');
	});

	it('compares a sentence word by word, whatever numbers it has', () => {
		const result = typedResult('the arm waits', 'The arm waits until a stone lies still.');
		expect(result?.words).toBe('38% of its words');
		expect(result?.suggested).toBe('again');
		expect(result?.parts.filter(({ type }) => type === 'missing')).not.toHaveLength(0);
		expect(typedResult('The arm waits', 'The arm waits.')?.words).toBe('All of it');
	});
});

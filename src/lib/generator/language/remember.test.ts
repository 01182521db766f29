import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember', () => {
	it('works an answer out once', () => {
		const asked: string[] = [];
		const lengthOf = remember(10, (text) => {
			asked.push(text);
			return text.length;
		});
		expect([lengthOf('silk'), lengthOf('silk'), lengthOf('paper')]).toEqual([4, 4, 5]);
		expect(asked).toEqual(['silk', 'paper']);
	});

	it('keeps null as an answer', () => {
		let asked = 0;
		const nothing = remember(10, () => {
			asked++;
			return null;
		});
		expect([nothing(''), nothing('')]).toEqual([null, null]);
		expect(asked).toBe(1);
	});

	it('lets all go once there are so many', () => {
		const asked: string[] = [];
		const echo = remember(2, (text) => {
			asked.push(text);
			return text;
		});
		for (const text of ['a', 'b', 'c', 'a']) echo(text);
		expect(asked).toEqual(['a', 'b', 'c', 'a']);
	});
});

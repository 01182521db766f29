import { describe, expect, it } from 'vitest';
import { sideOf } from './swipe.ts';

describe('sideOf', () => {
	it('chooses by the way of a long sideways movement', () => {
		expect(sideOf(-120, 10)).toBe('left');
		expect(sideOf(120, -10)).toBe('right');
	});

	it('chooses nothing for a short movement: moving back cancels', () => {
		expect(sideOf(60, 0)).toBeNull();
		expect(sideOf(0, 0)).toBeNull();
	});

	it('chooses nothing for a movement that goes more up or down', () => {
		expect(sideOf(120, 200)).toBeNull();
	});
});

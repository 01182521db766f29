import { describe, expect, it } from 'vitest';
import { SecondPress } from './second-press.ts';

function watching() {
	let now = 1000;
	const presses = new SecondPress(() => now);
	return { presses, wait: (ms: number) => (now += ms) };
}

describe('a second press', () => {
	it('is a tap counted as a second one, on what has just appeared', () => {
		const { presses, wait } = watching();
		expect(presses.isTap({ detail: 2, pointerType: 'mouse' })).toBe(false);
		presses.changed();
		wait(300);
		expect(presses.isTap({ detail: 2, pointerType: 'mouse' })).toBe(true);
		expect(presses.isTap({ detail: 1, pointerType: 'mouse' })).toBe(false);
		wait(200);
		expect(presses.isTap({ detail: 2, pointerType: 'mouse' })).toBe(false);
	});

	it('is a touch too soon, where taps are not counted', () => {
		const { presses, wait } = watching();
		presses.changed();
		wait(100);
		expect(presses.isTap({ detail: 1, pointerType: 'touch' })).toBe(true);
		wait(150);
		expect(presses.isTap({ detail: 1, pointerType: 'touch' })).toBe(false);
	});

	it('is never a screen reader’s click', () => {
		const { presses } = watching();
		presses.changed();
		expect(presses.isTap({ detail: 0, pointerType: '' })).toBe(false);
		expect(presses.isTap({ detail: 1 })).toBe(false);
	});

	it('is the same key again at once, and no other key', () => {
		const { presses, wait } = watching();
		expect(presses.isKey(' ')).toBe(false);
		presses.changed();
		wait(50);
		expect(presses.isKey(' ')).toBe(true);
		expect(presses.isKey('3')).toBe(false);
		presses.changed();
		wait(250);
		expect(presses.isKey('3')).toBe(false);
	});

	it('is no key that comes after a tap', () => {
		const { presses } = watching();
		expect(presses.isKey(' ')).toBe(false);
		presses.changed();
		presses.isTap({ detail: 1, pointerType: 'mouse' });
		expect(presses.isKey(' ')).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { StoreError, type StoreErrorCode } from '$lib/store/errors.ts';
import { openingError } from './opening-error.ts';

describe('openingError', () => {
	it('speaks of no last step, for there was none', () => {
		const codes: StoreErrorCode[] = [
			'quota',
			'blocked',
			'newer-version',
			'connection-lost',
			'unavailable',
			'unknown',
		];
		for (const code of codes) {
			const { what, safe, todo } = openingError(new StoreError(code));
			expect(`${what} ${safe} ${todo}`, code).not.toMatch(/last step/);
			expect(todo, code).not.toBe('');
		}
	});

	it('asks for the newer program where that wrote the data', () => {
		expect(openingError(new StoreError('newer-version')).update).toBe(true);
		expect(openingError(new StoreError('unavailable')).update).toBe(false);
	});

	it('owns up to what nobody foresaw', () => {
		expect(openingError(new TypeError('x is not a function')).what).toMatch(/its own/);
	});
});

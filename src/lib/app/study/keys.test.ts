import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type StudyAction } from '$lib/domain/settings.ts';
import { actionOf, clashesOf } from './keys.ts';

const { keys } = DEFAULT_SETTINGS;

describe('actionOf', () => {
	it('lets one key reveal on the question and grade on the answer', () => {
		expect(actionOf(' ', 'question', keys)).toBe('reveal');
		expect(actionOf(' ', 'answer', keys)).toBe('good');
	});

	it('grades on the answer side only', () => {
		expect(actionOf('1', 'question', keys)).toBeNull();
		expect(actionOf('1', 'answer', keys)).toBe('again');
		expect(actionOf('4', 'answer', keys)).toBe('easy');
	});

	it('takes a capital letter for the same key', () => {
		expect(actionOf('U', 'question', keys)).toBe('undo');
	});

	it('knows only undo and redo when the session is over', () => {
		expect(actionOf('u', 'done', keys)).toBe('undo');
		expect(actionOf('e', 'done', keys)).toBeNull();
	});

	it('follows the reader’s own map', () => {
		expect(actionOf('j', 'answer', { ...keys, good: ['j'] })).toBe('good');
		expect(actionOf('3', 'answer', { ...keys, good: ['j'] })).toBeNull();
	});
});

describe('clashesOf', () => {
	it('finds none among the usual keys, where Space reveals on one side and grades on the other', () => {
		for (const action of Object.keys(keys) as StudyAction[])
			expect(clashesOf(action, keys), action).toEqual([]);
	});

	it('names both acts that share a key on one side', () => {
		const clashing = { ...keys, flag: ['u'] };
		expect(clashesOf('flag', clashing)).toEqual(['undo']);
		expect(clashesOf('undo', clashing)).toEqual(['flag']);
		expect(clashesOf('good', clashing)).toEqual([]);
	});
});

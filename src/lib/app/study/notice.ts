// What the last act did: a word for the eye, a sentence with the units spelled out for a screen reader.
import type { CardState } from '$lib/domain/fold.ts';
import type { Grade } from '$lib/domain/schedule.ts';
import type { Choice } from './choices.ts';

export interface Notice {
	readonly text: string;
	readonly spoken: string;
	/** The grade it was, when it was one. */
	readonly grade: Grade | null;
	/** What is offered beside it: to take the act back, to bring it back, or nothing. */
	readonly offers: 'undo' | 'redo' | 'nothing';
}

/** A notice of anything but a grade. */
export function plainNotice(text: string, offers: Notice['offers'] = 'undo'): Notice {
	return { text, spoken: text, grade: null, offers };
}

/** "Good · 10 min" and "Good, in 10 minutes". */
export function gradeNotice({ grade, label, interval }: Choice): Notice {
	if (!interval) return { ...plainNotice(label), grade };
	const spoken = `${label}, in ${interval.long}`;
	return { ...plainNotice(`${label} · ${interval.short}`), spoken, grade };
}

const LEFT: Readonly<Record<CardState['status'], string>> = {
	active: 'put off',
	suspended: 'paused',
	rejected: 'discarded',
	removed: 'deleted',
};

/** Why a card that was on the screen made way for another; null when no event speaks of it any more. */
export function leftNotice(state: CardState | null): Notice {
	const what = state ? `was ${LEFT[state.status]}` : 'is gone: its making was undone';
	return plainNotice(`The card ${what} in another tab`, 'nothing');
}

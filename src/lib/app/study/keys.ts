// Keys while studying: which act a key press stands for, by the reader's own map.
import { GRADES, type Grade } from '$lib/domain/schedule.ts';
import type { Settings, StudyAction } from '$lib/domain/settings.ts';

export type Side = 'question' | 'answer' | 'done';

/** What may be done on each side of a card; one key may stand for one act on each side. */
const ON_SIDE: Readonly<Record<Side, readonly StudyAction[]>> = {
	question: ['reveal', 'undo', 'redo', 'edit', 'source', 'bury', 'suspend', 'flag', 'speak'],
	answer: [
		'again',
		'hard',
		'good',
		'easy',
		'undo',
		'redo',
		'edit',
		'source',
		'bury',
		'suspend',
		'flag',
		'speak',
	],
	done: ['undo', 'redo'],
};

/** True for an act that grades. */
export function isGrade(action: StudyAction): action is Grade {
	return GRADES.some((grade) => grade === action);
}

/** A key as settings keep it: letters in lower case. */
export function keyName(key: string): string {
	return key.length === 1 ? key.toLowerCase() : key;
}

/** The act of a key on a side, or null. */
export function actionOf(key: string, side: Side, keys: Settings['keys']): StudyAction | null {
	const name = keyName(key);
	return ON_SIDE[side].find((action) => keys[action]?.includes(name)) ?? null;
}

/** Acts that share a key with this one on some side, so that one of the two is never done. */
export function clashesOf(action: StudyAction, keys: Settings['keys']): readonly StudyAction[] {
	const together = Object.values(ON_SIDE).filter((acts) => acts.includes(action));
	const others = new Set(together.flat().filter((other) => other !== action));
	return [...others].filter((other) => keys[other].some((key) => keys[action].includes(key)));
}

/** True when a press belongs to the control it was made in, and not to the card. */
export function isForControl(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.repeat || event.isComposing) return true;
	if (event.ctrlKey || event.metaKey || event.altKey) return true;
	const target = event.target;
	if (!(target instanceof Element)) return false;
	if (target.closest('input, textarea, select, dialog, [contenteditable], [popover]')) return true;
	const presses = event.key === ' ' || event.key === 'Enter';
	return presses && target.closest('button, a[href], summary') !== null;
}

// The buttons: what each grade is called and when the card would come back.
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import { dueCounts, siblingDays } from '$lib/domain/due-counts.ts';
import { rulesFor } from '$lib/domain/deadline-rules.ts';
import type { Collection } from '$lib/domain/fold-collection.ts';
import type { CardState } from '$lib/domain/fold.ts';
import { intervalText, type IntervalText } from '$lib/domain/interval-text.ts';
import { gradedAt, promises } from '$lib/domain/promise.ts';
import { GRADES, plainDue, type Due, type Grade, type Outcome } from '$lib/domain/schedule.ts';
import type { Rules } from '$lib/domain/schedule.ts';
import type { Settings } from '$lib/domain/settings.ts';
import type { Moment } from '$lib/domain/time.ts';

/** A button: its grade, its word, and the interval it promises. */
export interface Choice {
	readonly grade: Grade;
	readonly label: string;
	/** Null where a grade changes no date (cram). */
	readonly interval: IntervalText | null;
	readonly outcome: Outcome | null;
}

const FOUR: Readonly<Record<Grade, string>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy',
};

const TWO: Readonly<Partial<Record<Grade, string>>> = { again: 'Forgot', good: 'Remembered' };

/** The grades the reader chooses among, with their words. */
export function gradeWords(buttons: Settings['buttons']): readonly [Grade, string][] {
	const words = buttons === 'two' ? TWO : FOUR;
	return GRADES.flatMap((grade): [Grade, string][] => {
		const label = words[grade];
		return label ? [[grade, label]] : [];
	});
}

/** With two buttons, whatever key says more than *Forgot* means *Remembered*. */
export function gradeFor(grade: Grade, buttons: Settings['buttons']): Grade {
	return buttons === 'two' && grade !== 'again' ? 'good' : grade;
}

/** When a card comes back by a choice made at a moment: the interval shown, counted from there. */
export function dueOf(outcome: Outcome, moment: Moment, rules: Rules): Due {
	return plainDue(outcome, gradedAt(moment, rules));
}

export interface ChoiceContext {
	readonly columns: ScheduleColumns;
	readonly collection: Collection;
	/** The clock as it stands. */
	readonly moment: Moment;
	/** Rows of look-alikes of other papers. */
	readonly alike?: readonly number[];
}

/** The buttons of a card. Two passes over the columns. */
export function choicesOf(state: CardState, context: ChoiceContext): readonly Choice[] {
	const { columns, collection, moment, alike } = context;
	const { at, day } = gradedAt(moment, collection);
	const row = columns.rowOf.get(state.card.id);
	const { rules, latestDay } = rulesFor(collection, state.card.paper, day);
	const promised = promises(
		{ id: state.card.id, schedule: state.schedule },
		{
			moment,
			rules,
			load: dueCounts(columns, day),
			siblingDays: row === undefined ? [] : siblingDays(columns, row, alike),
			latestDay,
		},
	);
	return gradeWords(collection.settings.buttons).map(([grade, label]) => {
		const { outcome, due } = promised[grade];
		return { grade, label, outcome, interval: intervalText(due, { now: at, today: day }) };
	});
}

// Rescheduling: what every plan that moves due dates has in common, and never does silently.
import { dueAhead } from './due-ahead.ts';
import { NO_DUE, PHASE, type ScheduleColumns } from './columns.ts';
import type { CardFact } from './event.ts';
import { retrievability, type Parameters } from './fsrs.ts';

/** Days for which a plan shows the cards due. */
export const PLANNED_DAYS = 120;

/** What a plan would do, to be shown before it is done. */
export interface Plan {
	/** To be appended as one act, so that one undo takes it back. */
	readonly facts: readonly Extract<CardFact, { type: 'card.rescheduled' }>[];
	/** Cards due today and on the next days, as things stand. */
	readonly before: Uint32Array;
	/** The same once the plan is taken. */
	readonly after: Uint32Array;
}

/** A card and the day it is to be due on. */
export interface Move {
	readonly row: number;
	readonly dueDay: number;
}

/** Active rows due by day from `from` to `to`; what is on a learning step, new or buried beyond is left alone. */
export function dueBetween(columns: ScheduleColumns, from: number, to: number): number[] {
	const rows: number[] = [];
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 1 || columns.phase[row] === PHASE.new) continue;
		if (columns.dueAt[row] !== NO_DUE) continue;
		const day = Math.max(columns.dueDay[row] ?? 0, columns.buriedUntilDay[row] ?? 0);
		if (day >= from && day <= to) rows.push(row);
	}
	return rows;
}

/** Recall that a card loses when it waits from one day to another. */
export function lossByWaiting(
	columns: ScheduleColumns,
	row: number,
	wait: { readonly parameters: Parameters; readonly from: number; readonly to: number },
): number {
	const stability = columns.stability[row] ?? 0;
	const last = columns.lastDay[row] ?? wait.from;
	const recallOn = (day: number) =>
		retrievability(wait.parameters, Math.max(0, day - last), stability);
	return recallOn(wait.from) - recallOn(wait.to);
}

/** The rows with the greatest key first; equal keys keep their order. */
export function greatestFirst(rows: readonly number[], key: (row: number) => number): number[] {
	const keyed = rows.map((row) => ({ row, key: key(row) }));
	return keyed.sort((a, b) => b.key - a.key).map(({ row }) => row);
}

/** The lightest day from `from` to `to` by the counts of a plan that begins on `day`; the first of equals. */
export function lightestDay(
	load: Uint32Array,
	{ day, from, to }: { readonly day: number; readonly from: number; readonly to: number },
): number {
	let best = from;
	for (let on = from; on <= to; on++)
		if ((load[on - day] ?? 0) < (load[best - day] ?? 0)) best = on;
	return best;
}

/** Counts the load before and after the moves; a card that stays where it is makes no fact. */
export function planOf(columns: ScheduleColumns, day: number, moves: readonly Move[]): Plan {
	const before = dueAhead(columns, day, PLANNED_DAYS);
	const after = before.slice();
	const facts: Extract<CardFact, { type: 'card.rescheduled' }>[] = [];
	for (const { row, dueDay } of moves) {
		const card = columns.ids[row];
		if (card === undefined || dueDay === columns.dueDay[row]) continue;
		const due = Math.max(columns.dueDay[row] ?? 0, columns.buriedUntilDay[row] ?? 0);
		const from = Math.max(0, due - day);
		const to = Math.max(0, dueDay - day);
		if (from < PLANNED_DAYS) after[from] = Math.max(0, (after[from] ?? 0) - 1);
		if (to < PLANNED_DAYS) after[to] = (after[to] ?? 0) + 1;
		facts.push({ type: 'card.rescheduled', card, dueDay });
	}
	return { facts, before, after };
}

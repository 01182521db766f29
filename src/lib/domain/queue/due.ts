// What is due: one answer for the builder of the queue and for every card it serves later.
import { NO_DUE, PHASE, type ScheduleColumns } from '../columns.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../time.ts';

/** Nobody buries for longer than a year: a later date comes from a clock that was wrong. */
const LONGEST_BURIAL_DAYS = 366;

/** At the lowest desired retention, 0.70, an interval is about nine times the stability. */
const LONGEST_INTERVAL_PER_STABILITY = 12;
const FUZZ_ALLOWANCE_DAYS = 14;

/** Active, and not buried on this day. */
export function isActive(columns: ScheduleColumns, row: number, day: number): boolean {
	if (columns.status[row] !== 1) return false;
	const until = columns.buriedUntilDay[row] ?? 0;
	return until <= day || until > day + LONGEST_BURIAL_DAYS;
}

/** On a learning step that ends at a moment. */
export function isOnStep(columns: ScheduleColumns, row: number): boolean {
	return columns.dueAt[row] !== NO_DUE;
}

/**
 * When a card on a step is due (UTC ms). One last answered in the future was answered by a clock that
 * has since been set back, or under a stamp that ran ahead of it: where the wait is longer than an
 * hour it rests on the wrong clock, and the card is due now.
 */
export function stepDueAt(columns: ScheduleColumns, row: number, now: number): number {
	const dueAt = columns.dueAt[row] ?? 0;
	const fromFuture = (columns.lastAt[row] ?? 0) > now + MS_PER_MINUTE;
	return fromFuture && dueAt > now + MS_PER_HOUR ? now : dueAt;
}

/**
 * True for a card due by day, today or earlier. One last answered after tomorrow (a clock that was
 * wrong; a journey moves the day by one at most) is due too when its date is further off than any
 * desired retention would put it, so that no card is lost for a century.
 */
export function isDueByDay(columns: ScheduleColumns, row: number, day: number): boolean {
	if (columns.phase[row] === PHASE.new || isOnStep(columns, row)) return false;
	const dueDay = columns.dueDay[row] ?? 0;
	if (dueDay <= day) return true;
	if ((columns.lastDay[row] ?? 0) <= day + 1) return false;
	const longest = LONGEST_INTERVAL_PER_STABILITY * (columns.stability[row] ?? 0);
	return dueDay - day > longest + FUZZ_ALLOWANCE_DAYS;
}

/** True while a card of the main queue may still be shown. */
export function isServable(columns: ScheduleColumns, row: number, day: number): boolean {
	if (!isActive(columns, row, day)) return false;
	return columns.phase[row] === PHASE.new || isDueByDay(columns, row, day);
}

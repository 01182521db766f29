// How many cards come due on each of the next days, as things stand now.
import { NO_DUE, PHASE, type ScheduleColumns } from './columns.ts';

/**
 * Active cards due on `day`, `day + 1`, …, `days` numbers long. What is overdue, and what is on a
 * learning step, counts on the first; new cards are not counted: when they come is the reader's choice.
 */
export function dueAhead(columns: ScheduleColumns, day: number, days: number): Uint32Array {
	const counts = new Uint32Array(days);
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 1 || columns.phase[row] === PHASE.new) continue;
		const onStep = columns.dueAt[row] !== NO_DUE;
		const visible = Math.max(columns.dueDay[row] ?? 0, columns.buriedUntilDay[row] ?? 0);
		const ahead = onStep ? 0 : Math.max(0, visible - day);
		if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
	}
	return counts;
}

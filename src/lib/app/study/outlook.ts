// What is left besides the session: cards at all, cards tomorrow, cards that *a few more* could show.
import { PHASE, type ScheduleColumns } from '$lib/domain/columns.ts';
import { isActive, isDueByDay } from '$lib/domain/queue/due.ts';

export interface Outlook {
	/** Active cards of the collection. */
	readonly cards: number;
	/** Cards due on the next study day, those left over today not counted. */
	readonly tomorrow: number;
	/** True when new cards or reviews wait beyond today's limits. */
	readonly more: boolean;
}

/** One pass over the columns. */
export function outlook(columns: ScheduleColumns, day: number): Outlook {
	let cards = 0;
	let tomorrow = 0;
	let more = false;
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 1) continue;
		cards++;
		if (columns.dueDay[row] === day + 1) tomorrow++;
		if (more || !isActive(columns, row, day)) continue;
		more = columns.phase[row] === PHASE.new || isDueByDay(columns, row, day);
	}
	return { cards, tomorrow, more };
}

// How many cards are due on each of the coming days: what load balancing looks at.
import { NO_DUE, PHASE, type ScheduleColumns } from './columns.ts';

/** Load balancing reaches 90 days, and fuzz 7 days further. */
const COUNTED_DAYS = 128;

/** Cards due a day, from `firstDay` on; what is overdue counts on `firstDay`. Patched in place by `moveDue`. */
export interface DueCounts {
	readonly firstDay: number;
	readonly counts: Uint32Array;
}

/** Counts the active cards due by day in one pass. */
export function dueCounts(columns: ScheduleColumns, today: number): DueCounts {
	const counts = new Uint32Array(COUNTED_DAYS);
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 1 || columns.phase[row] === PHASE.new) continue;
		if (columns.dueAt[row] !== NO_DUE) continue;
		const index = Math.max(0, (columns.dueDay[row] ?? 0) - today);
		if (index < COUNTED_DAYS) counts[index] = (counts[index] ?? 0) + 1;
	}
	return { firstDay: today, counts };
}

/** Cards due on a day; 0 beyond what is counted. */
export function countOn({ firstDay, counts }: DueCounts, day: number): number {
	return counts[Math.max(0, day - firstDay)] ?? 0;
}

/** Notes that a card moved from one day to another; null stands for not due by day. */
export function moveDue(
	{ firstDay, counts }: DueCounts,
	from: number | null,
	to: number | null,
): void {
	const change = (day: number | null, by: number) => {
		if (day === null) return;
		const index = Math.max(0, day - firstDay);
		const count = counts[index];
		if (count !== undefined) counts[index] = Math.max(0, count + by);
	};
	change(from, -1);
	change(to, 1);
}

/** The days on which other cards of a card's paper, and the given look-alikes, are due. */
export function siblingDays(
	columns: ScheduleColumns,
	row: number,
	alike: readonly number[] = [],
): readonly number[] {
	const paper = columns.paper[row];
	const days: number[] = [];
	const note = (other: number) => {
		if (other === row || columns.status[other] !== 1) return;
		const day = columns.dueDay[other] ?? 0;
		if (day > 0) days.push(day);
	};
	for (let other = 0; other < columns.length; other++)
		if (columns.paper[other] === paper) note(other);
	alike.forEach(note);
	return days;
}

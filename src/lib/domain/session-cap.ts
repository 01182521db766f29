// The cap: a session of so many cards or minutes ends with nothing begun left behind.
import type { ScheduleColumns } from './columns.ts';
import { isActive } from './queue/due.ts';
import { entriesOf } from './queue/heap.ts';
import type { Session } from './session.ts';
import { MS_PER_MINUTE } from './time.ts';

/** An answer's time before there is one to measure. */
const FIRST_GUESS_MS = 15_000;
/** A card that will not stay must not hold the reader for ever: half the cap more, or three answers. */
const MOST_OVER = 0.5;
const LEAST_OVER = 3;

/** Whether a session goes on, finishes the cards it has begun, or is over. */
export type CapState = 'open' | 'finishing' | 'over';

/** Cards on a learning step that would fall due before `until`. */
function begun(columns: ScheduleColumns, { queue }: Session, until: number): number {
	const rows = new Set<number>();
	for (const { row, dueAt, storedDueAt } of entriesOf(queue.learning))
		if (dueAt <= until && columns.dueAt[row] === storedDueAt && isActive(columns, row, queue.day))
			rows.add(row);
	return rows.size;
}

/** Answers until the cap, below 0 when it is passed, and how many there were to be in all. */
function answersLeft(session: Session, now: number): { left: number; all: number } | null {
	const { sessionCap: cap } = session.request.settings;
	if (!cap) return null;
	const { answers, startedAt, capExtended } = session;
	if (cap.unit === 'cards') {
		const all = cap.value + capExtended.cards;
		return { all, left: all - answers.length };
	}
	const passedMs = Math.max(0, now - startedAt);
	const paceMs = answers.length > 0 ? Math.max(1, passedMs / answers.length) : FIRST_GUESS_MS;
	const allMs = cap.value * MS_PER_MINUTE + capExtended.ms;
	return { all: allMs / paceMs, left: (allMs - passedMs) / paceMs };
}

/**
 * How a capped session stands. While there is room for more than the cards on a learning step, others
 * are shown too; then those steps are taken ahead of their time, so that none falls due right after the
 * end; and when they are done, or go on for too long, it is over. `until` is how far ahead it looks.
 */
export function capState(
	session: Session,
	columns: ScheduleColumns,
	{ now, until }: { readonly now: number; readonly until: number },
): CapState {
	const answers = answersLeft(session, now);
	if (!answers) return 'open';
	const { left, all } = answers;
	if (left <= -Math.max(LEAST_OVER, all * MOST_OVER)) return 'over';
	const steps = begun(columns, session, until);
	if (steps < left) return 'open';
	return steps > 0 ? 'finishing' : 'over';
}

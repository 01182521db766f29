// The next card: steps that are due, then the main queue, then steps a little ahead of their time.
import type { ScheduleColumns } from '../columns.ts';
import { isActive, isServable, stepDueAt } from './due.ts';
import { entriesOf, popEntry, pushEntry, type Entry, type Heap } from './heap.ts';
import type { Queue } from './build.ts';

export type Next =
	| { readonly type: 'card'; readonly row: number; readonly queue: Queue }
	/** Nothing may be shown before `at`, when a card on a step is due. */
	| { readonly type: 'wait'; readonly at: number; readonly queue: Queue }
	| { readonly type: 'nothing'; readonly queue: Queue };

/** When and after which card the next one is asked for. */
export interface Asked {
	readonly now: number;
	/** The row shown last: it does not come at once again unless it is the only one. */
	readonly last: number | null;
	/** Cards due on a step within this time may be shown when nothing else is left. */
	readonly learnAheadMs: number;
	/** Takes cards on a step ahead of their time, before any other: a session about to end. */
	readonly finishing?: boolean;
}

function isFresh(columns: ScheduleColumns, entry: Entry, day: number): boolean {
	return isActive(columns, entry.row, day) && columns.dueAt[entry.row] === entry.storedDueAt;
}

/** The heap without stale entries at its top. The columns are the truth; entries are checked when they surface. */
function withoutStale(columns: ScheduleColumns, heap: Heap, day: number): Heap {
	let rest = heap;
	while (rest && !isFresh(columns, rest.entry, day)) rest = popEntry(rest);
	return rest;
}

interface Taken {
	readonly entry: Entry;
	readonly rest: Heap;
}

/** The first fresh entry that is not of `last`; null when there is none. */
function firstOther(
	columns: ScheduleColumns,
	heap: Heap,
	{ day, last }: { readonly day: number; readonly last: number | null },
): Taken | null {
	const skipped: Entry[] = [];
	let rest = withoutStale(columns, heap, day);
	while (rest && rest.entry.row === last) {
		skipped.push(rest.entry);
		rest = withoutStale(columns, popEntry(rest), day);
	}
	if (!rest) return null;
	return { entry: rest.entry, rest: skipped.reduce(pushEntry, popEntry(rest)) };
}

/** The next card and the queue without it. O(log n) a card, apart from cards that meanwhile left the queue. */
export function nextCard(
	columns: ScheduleColumns,
	given: Queue,
	{ now, last, learnAheadMs, finishing = false }: Asked,
): Next {
	const { day, main } = given;
	const horizon = Math.max(now + learnAheadMs, given.until);
	const learning = withoutStale(columns, given.learning, day);
	let position = given.position;
	while (position < main.length && !isServable(columns, main[position] ?? 0, day)) position++;
	const queue = { ...given, learning, position };

	const other = firstOther(columns, learning, { day, last });
	const serve = ({ entry, rest }: Taken): Next => ({
		type: 'card',
		row: entry.row,
		queue: { ...queue, learning: rest },
	});
	if (other && other.entry.dueAt <= (finishing ? horizon : now)) return serve(other);
	const row = main[position];
	if (row !== undefined) return { type: 'card', row, queue: { ...queue, position: position + 1 } };
	if (other && other.entry.dueAt <= horizon) return serve(other);
	if (!learning) return { type: 'nothing', queue };
	if (learning.entry.dueAt <= horizon)
		return serve({ entry: learning.entry, rest: popEntry(learning) });
	return { type: 'wait', at: learning.entry.dueAt, queue };
}

/** The queue with a card that is now on a step, read from its columns. */
export function putOnStep(
	columns: ScheduleColumns,
	queue: Queue,
	{ row, now }: { readonly row: number; readonly now: number },
): Queue {
	const storedDueAt = columns.dueAt[row] ?? 0;
	const entry = { row, storedDueAt, dueAt: stepDueAt(columns, row, now) };
	return { ...queue, learning: pushEntry(queue.learning, entry) };
}

/** Cards still to come, by what they are, without the one shown; `until` bounds those on a step. */
export function remaining(
	columns: ScheduleColumns,
	{ day, main, position, learning }: Queue,
	{ until, shown }: { readonly until: number; readonly shown: number | null },
): { readonly learning: number; readonly main: number } {
	let inMain = 0;
	for (let index = position; index < main.length; index++)
		if (isServable(columns, main[index] ?? 0, day)) inMain++;
	const rows = new Set<number>();
	for (const entry of entriesOf(learning))
		if (entry.dueAt <= until && isFresh(columns, entry, day)) rows.add(entry.row);
	if (shown !== null) rows.delete(shown);
	return { learning: rows.size, main: inMain };
}

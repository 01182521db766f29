// What a session is likely to show next, so that the texts can be read ahead.
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import type { Session } from '$lib/domain/session.ts';

/** Cards read ahead of the one shown: more than anyone grades while one transaction runs. */
const AHEAD = 6;

/** The card shown, those put aside, the next of the queue and the next due on a step. */
export function upcoming(session: Session, columns: ScheduleColumns): readonly CardId[] {
	const { state, front, queue } = session;
	const ids = new Set<CardId>(state.type === 'showing' ? [state.showing.card] : []);
	for (const { card } of front) ids.add(card);
	const rows = [...queue.main.subarray(queue.position, queue.position + AHEAD)];
	if (queue.learning) rows.push(queue.learning.entry.row);
	for (const row of rows) {
		const id = columns.ids[row];
		if (id !== undefined) ids.add(id);
	}
	return [...ids];
}

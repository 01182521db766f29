// The progress line: how many answers are given, how many cards are to come.
import type { ScheduleColumns } from './columns.ts';
import { remaining } from './queue/next.ts';
import { heldRow, rowOf, type Session } from './session.ts';
import { MS_PER_MINUTE } from './time.ts';

/** Answers given and cards to come, the card shown among them: for the progress line. */
export function progress(
	session: Session,
	columns: ScheduleColumns,
): { readonly done: number; readonly left: number } {
	const { settings } = session.request;
	const showing = session.state.type === 'showing' ? session.state.showing : null;
	const now = showing?.shownAt ?? session.request.moment.at;
	const until = Math.max(session.queue.until, now + settings.learnAheadMin * MS_PER_MINUTE);
	const shown = rowOf(columns, showing?.card ?? null);
	const rest = remaining(columns, session.queue, { until, shown });
	const { day } = session.queue;
	const front = session.front.filter((held) => heldRow(columns, held, day) !== null).length;
	const left = (showing ? 1 : 0) + front + rest.main + rest.learning;
	const done = session.answers.length;
	const cap = settings.sessionCap;
	const most = cap?.unit === 'cards' ? cap.value + session.capExtended.cards - done : Infinity;
	// What was begun is finished, even past the cap.
	return { done, left: Math.min(left, Math.max(most, (showing ? 1 : 0) + rest.learning)) };
}

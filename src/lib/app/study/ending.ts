// The end of a session: its words, what slipped, and whether *a few more* has anything to give.
import { PHASE, type ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import { isActive, isDueByDay } from '$lib/domain/queue/due.ts';
import { summarize } from '$lib/domain/session-summary.ts';
import type { Session } from '$lib/domain/session.ts';
import { doneWords, type DoneWords } from './done-words.ts';

export interface Ending extends DoneWords {
	/** True when there are no cards at all: then papers are what is wanted. */
	readonly empty: boolean;
	/** Cards forgotten in this session. */
	readonly slipped: readonly CardId[];
	/** True when cards wait beyond today's limits, or beyond the cap. */
	readonly more: boolean;
	/** When a card on a step is due again (UTC ms); null when none is. */
	readonly nextStepAt: number | null;
}

interface Outlook {
	readonly cards: number;
	readonly tomorrow: number;
	readonly more: boolean;
}

/** What is left besides the session, in one pass over the columns. */
function outlook(columns: ScheduleColumns, day: number): Outlook {
	let cards = 0;
	let tomorrow = 0;
	let more = false;
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 0) cards++;
		if (columns.status[row] !== 1) continue;
		if (columns.dueDay[row] === day + 1) tomorrow++;
		if (more || !isActive(columns, row, day)) continue;
		more = columns.phase[row] === PHASE.new || isDueByDay(columns, row, day);
	}
	return { cards, tomorrow, more };
}

/** What the done screen says of a session that is over. */
export function endingOf(session: Session, columns: ScheduleColumns, now: number): Ending {
	const { state, queue } = session;
	const capped = state.type === 'capped';
	const summary = summarize(session, columns, now);
	const ahead = outlook(columns, queue.day);
	return {
		...doneWords({ summary, now, today: queue.day, capped, ...ahead }),
		empty: ahead.cards === 0 && summary.answers === 0,
		slipped: summary.slipped,
		more: capped || ahead.more,
		nextStepAt: state.type === 'finished' ? state.nextStepAt : null,
	};
}

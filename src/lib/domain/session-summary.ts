// The done screen: what was held, what slipped, when the next card is due.
import { PHASE, type ScheduleColumns } from './columns.ts';
import type { CardId } from './id.ts';
import { isActive, isOnStep, stepDueAt } from './queue/due.ts';
import type { Due } from './schedule.ts';
import type { Session } from './session.ts';

export interface SessionSummary {
	/** Answers, a card's second and third included. */
	readonly answers: number;
	readonly tookMs: number;
	/** Cards met for the first time. */
	readonly introduced: readonly CardId[];
	/** Cards known from before that were never forgotten in this session. */
	readonly held: readonly CardId[];
	/** Cards known from before that were forgotten, once at least. */
	readonly slipped: readonly CardId[];
	/** When the next card is due; null when none is. */
	readonly nextDue: Due | null;
}

/** The earliest due of all active cards that are not new. One pass. */
export function nextDue(columns: ScheduleColumns, day: number, now: number): Due | null {
	let at = Infinity;
	let dueDay = Infinity;
	for (let row = 0; row < columns.length; row++) {
		if (columns.phase[row] === PHASE.new || columns.status[row] !== 1) continue;
		const buried = columns.buriedUntilDay[row] ?? 0;
		if (isActive(columns, row, day) && isOnStep(columns, row))
			at = Math.min(at, stepDueAt(columns, row, now));
		else dueDay = Math.min(dueDay, Math.max(columns.dueDay[row] ?? 0, buried, day));
	}
	if (at < Infinity) return { unit: 'moment', at };
	return dueDay < Infinity ? { unit: 'day', day: dueDay } : null;
}

/** What a session came to, from its answers that stand. */
export function summarize(session: Session, columns: ScheduleColumns, now: number): SessionSummary {
	const { answers } = session;
	const introduced = new Set<CardId>();
	const known = new Set<CardId>();
	const slipped = new Set<CardId>();
	for (const { card, grade, was } of answers) {
		if (was === 'new') introduced.add(card);
		else if (was === 'review' && !introduced.has(card)) {
			known.add(card);
			if (grade === 'again') slipped.add(card);
		}
	}
	return {
		answers: answers.length,
		tookMs: Math.max(0, (answers.at(-1)?.at ?? session.startedAt) - session.startedAt),
		introduced: [...introduced],
		held: [...known].filter((card) => !slipped.has(card)),
		slipped: [...slipped],
		nextDue: nextDue(columns, session.queue.day, now),
	};
}

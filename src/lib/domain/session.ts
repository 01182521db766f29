// The session: which card is shown, what was answered, what comes next. A value; every act makes another.
// The columns are the truth about cards: patch them (`putRow`) first, then tell the session.
import { PHASE, type ScheduleColumns } from './columns.ts';
import type { CardId } from './id.ts';
import { buildQueue, type DoneToday, type Queue, type QueueRequest } from './queue/build.ts';
import { isActive, isDueByDay, isOnStep } from './queue/due.ts';
import { nextCard, putOnStep } from './queue/next.ts';
import type { Grade } from './schedule.ts';
import { capState } from './session-cap.ts';
import { MS_PER_MINUTE, studyDay, type Moment } from './time.ts';

/** One showing of a card. A grade counts once, and only with the token of the showing it was made on. */
export interface Showing {
	readonly token: number;
	readonly card: CardId;
	readonly shownAt: number;
	readonly revealed: boolean;
	/** How often the card had been answered. */
	readonly reps: number;
	/** What the card was when shown: decides which limit its answer uses up. */
	readonly was: 'new' | 'learning' | 'review';
}

/** An answer of this session that stands. */
export interface Answer {
	readonly card: CardId;
	readonly grade: Grade;
	readonly at: number;
	readonly day: number;
	readonly was: Showing['was'];
}

/** A card put aside by an undo, to come next if it is answered as often (`reps`) as when it was put aside. */
export interface Held {
	readonly card: CardId;
	readonly reps: number;
}

export type SessionState =
	| { readonly type: 'showing'; readonly showing: Showing }
	/** The cap is reached. */
	| { readonly type: 'capped' }
	/** Nothing is left; `nextStepAt` is when a card on a step is due, if one is. */
	| { readonly type: 'finished'; readonly nextStepAt: number | null };

export interface Session {
	readonly request: QueueRequest;
	readonly startedAt: number;
	readonly queue: Queue;
	readonly state: SessionState;
	/** Cards to show before the queue's. */
	readonly front: readonly Held[];
	readonly answers: readonly Answer[];
	/** Answers taken back since the last new one, for redo. */
	readonly undone: readonly Answer[];
	readonly tokens: number;
	/** The card shown last. */
	readonly last: CardId | null;
	/** What was used up by day when the session began. */
	readonly doneOn: ReadonlyMap<number, DoneToday>;
	/** Cards and milliseconds that *a few more* adds to the cap. */
	readonly capExtended: { readonly cards: number; readonly ms: number };
}

/** An answer's limits by day: those of before the session and its own. */
export function doneOn(session: Session, day: number): DoneToday {
	const before = session.doneOn.get(day) ?? { introduced: 0, reviewed: 0 };
	const own = session.answers.filter((answer) => answer.day === day);
	return {
		introduced: before.introduced + own.filter(({ was }) => was === 'new').length,
		reviewed: before.reviewed + own.filter(({ was }) => was === 'review').length,
	};
}

/** The row of a card; null when the columns do not know it. */
export function rowOf(columns: ScheduleColumns, card: CardId | null): number | null {
	return card === null ? null : (columns.rowOf.get(card) ?? null);
}

/** The row of a card put aside that may still be shown, else null. */
export function heldRow(columns: ScheduleColumns, held: Held, day: number): number | null {
	const row = rowOf(columns, held.card);
	const stands = row !== null && isActive(columns, row, day) && columns.reps[row] === held.reps;
	return stands ? row : null;
}

/** The session with a card shown: a new showing, whatever was shown before. */
export function show(
	session: Session,
	columns: ScheduleColumns,
	row: number,
	now: number,
): Session {
	const card = columns.ids[row];
	if (card === undefined) throw new Error(`no card in row ${row}`);
	const phase = columns.phase[row];
	const was =
		phase === PHASE.new ? 'new' : isOnStep(columns, row) ? 'learning' : ('review' as const);
	const token = session.tokens + 1;
	return {
		...session,
		tokens: token,
		last: card,
		state: {
			type: 'showing',
			showing: {
				token,
				card,
				shownAt: now,
				revealed: false,
				was,
				reps: columns.reps[row] ?? 0,
			},
		},
	};
}

/**
 * Builds the queue again from the columns: after the study day turned over, the clock was set back,
 * settings changed or the columns were loaded anew. The card shown stays.
 */
export function rebuild(session: Session, columns: ScheduleColumns, moment: Moment): Session {
	const day = studyDay(moment, session.request.settings.rolloverHour);
	const { state, front } = session;
	const kept = state.type === 'showing' ? [state.showing, ...front] : front;
	const rows = new Set(kept.map((held) => heldRow(columns, held, day)));
	const { introduced, reviewed } = doneOn(session, day);
	const isNew = (row: number | null) => row !== null && columns.phase[row] === PHASE.new;
	const isReview = (row: number | null) => row !== null && isDueByDay(columns, row, day);
	const request: QueueRequest = {
		...session.request,
		moment,
		// *A few more* was asked of one day only.
		extra: day === session.queue.day ? session.request.extra : undefined,
		// Cards about to be shown have their place in the limits already.
		done: {
			introduced: introduced + [...rows].filter(isNew).length,
			reviewed: reviewed + [...rows].filter(isReview).length,
		},
	};
	const queue = buildQueue(columns, request);
	const main = queue.main.filter((row) => !rows.has(row));
	return { ...session, request, queue: { ...queue, main } };
}

/** Leaves the card shown, if any, and shows the next; the heart of the machine. */
export function showNext(given: Session, columns: ScheduleColumns, moment: Moment): Session {
	let session: Session = { ...given, state: { type: 'finished', nextStepAt: null } };
	const { settings } = session.request;
	const turnedOver = studyDay(moment, settings.rolloverHour) !== session.queue.day;
	const setBack = moment.at < session.request.moment.at - MS_PER_MINUTE;
	if (turnedOver || setBack) session = rebuild(session, columns, moment);
	const learnAheadMs = settings.learnAheadMin * MS_PER_MINUTE;
	const until = Math.max(moment.at + learnAheadMs, session.queue.until);
	const cap = capState(session, columns, { now: moment.at, until });
	if (cap === 'over') return { ...session, state: { type: 'capped' } };
	const { day } = session.queue;
	let { front } = session;
	for (let held = front[0]; held; held = front[0]) {
		front = front.slice(1);
		const row = heldRow(columns, held, day);
		if (row !== null) return show({ ...session, front }, columns, row, moment.at);
	}
	const asked = {
		now: moment.at,
		last: rowOf(columns, session.last),
		learnAheadMs,
		finishing: cap === 'finishing',
	};
	let next = nextCard(columns, session.queue, asked);
	if (next.type !== 'card') {
		// A fresh look: cards buried or paused here, or freed in another tab, leave room for others.
		session = rebuild({ ...session, front }, columns, moment);
		next = nextCard(columns, session.queue, asked);
	}
	session = { ...session, front, queue: next.queue };
	if (next.type === 'card') return show(session, columns, next.row, moment.at);
	const nextStepAt = next.type === 'wait' ? next.at : null;
	return { ...session, state: { type: 'finished', nextStepAt } };
}

/**
 * A session with its first card shown, or finished at once when nothing is due. `doneNear` is what the
 * days around today have used up: a journey or a corrected clock may lead the session back to one.
 */
export function startSession(
	columns: ScheduleColumns,
	request: QueueRequest,
	doneNear: ReadonlyMap<number, DoneToday> = new Map(),
): Session {
	const queue = buildQueue(columns, request);
	const session: Session = {
		request,
		startedAt: request.moment.at,
		queue,
		state: { type: 'finished', nextStepAt: null },
		front: [],
		answers: [],
		undone: [],
		tokens: 0,
		last: null,
		doneOn: new Map([...doneNear, [queue.day, request.done]]),
		capExtended: { cards: 0, ms: 0 },
	};
	return showNext(session, columns, request.moment);
}

/** The showing with this token, or null: it has been answered, or another card is shown. */
export function showingOf(session: Session, token: number): Showing | null {
	const { state } = session;
	return state.type === 'showing' && state.showing.token === token ? state.showing : null;
}

/** The same session with the answer side shown. */
export function reveal(session: Session, token: number): Session {
	const showing = showingOf(session, token);
	if (!showing || showing.revealed) return session;
	return { ...session, state: { type: 'showing', showing: { ...showing, revealed: true } } };
}

/**
 * Records a grade and shows the next card. The columns must hold the graded state already. Returns
 * the very same session when the token is not of the present showing: then nothing may be stored.
 */
export function answer(
	session: Session,
	columns: ScheduleColumns,
	given: { readonly token: number; readonly grade: Grade; readonly moment: Moment },
): Session {
	const showing = showingOf(session, given.token);
	if (!showing) return session;
	const { at } = given.moment;
	const day = studyDay(given.moment, session.request.settings.rolloverHour);
	const { card, was } = showing;
	const answers = [...session.answers, { card, grade: given.grade, at, day, was }];
	const row = rowOf(columns, card);
	const queue =
		row !== null && isOnStep(columns, row)
			? putOnStep(columns, session.queue, { row, now: at })
			: session.queue;
	const front = session.front.filter((held) => held.card !== card);
	return showNext({ ...session, answers, undone: [], front, queue }, columns, given.moment);
}

/** Leaves the card shown without a grade (buried, suspended, removed) and shows the next. */
export function leave(
	session: Session,
	columns: ScheduleColumns,
	{ token, moment }: { readonly token: number; readonly moment: Moment },
): Session {
	return showingOf(session, token) ? showNext(session, columns, moment) : session;
}

/** Looks again for a card, after a wait or when the cards changed; changes nothing while one is shown. */
export function resume(session: Session, columns: ScheduleColumns, moment: Moment): Session {
	return session.state.type === 'finished' ? showNext(session, columns, moment) : session;
}

// What befalls a session from outside: undo and redo, another tab, look-alikes found, *a few more*.
import type { ScheduleColumns } from './columns.ts';
import type { CardId } from './id.ts';
import { withAlikesApart } from './queue/build.ts';
import { isActive, isOnStep } from './queue/due.ts';
import type { AreAlike } from './queue/keep-apart.ts';
import { putOnStep } from './queue/next.ts';
import type { Grade } from './schedule.ts';
import {
	doneOn,
	rebuild,
	rowOf,
	show,
	showNext,
	type Answer,
	type Held,
	type Session,
} from './session.ts';
import { studyDay, type Moment } from './time.ts';

/**
 * Shows a card again after an act on it was undone; the card shown until now comes next. With
 * `undid: 'answer'` its last answer no longer counts. Works from a finished session too. A card
 * that another tab removed or paused meanwhile is not shown.
 */
export function comeBack(
	session: Session,
	columns: ScheduleColumns,
	undone: { readonly card: CardId; readonly undid: 'answer' | 'other'; readonly moment: Moment },
): Session {
	const { card, undid, moment } = undone;
	const row = rowOf(columns, card);
	const index = undid === 'answer' ? session.answers.findLastIndex((one) => one.card === card) : -1;
	const taken = session.answers[index];
	const counted: Session = {
		...session,
		answers: session.answers.filter((_, place) => place !== index),
		undone: taken ? [...session.undone, taken] : session.undone,
	};
	if (row === null || !isActive(columns, row, session.queue.day)) return counted;
	const { state } = session;
	const held: readonly Held[] = state.type === 'showing' ? [state.showing] : [];
	const front = [...held.map(({ card, reps }) => ({ card, reps })), ...session.front];
	return show({ ...counted, front }, columns, row, moment.at);
}

/**
 * Puts an undone grade back (redo), whichever card is shown; the card shown makes way only when it is
 * the one. The columns must hold the graded state already.
 */
export function answerAgain(
	session: Session,
	columns: ScheduleColumns,
	redone: { readonly card: CardId; readonly grade: Grade; readonly moment: Moment },
): Session {
	const { card, grade, moment } = redone;
	const place = session.undone.findLastIndex((one) => one.card === card);
	// An answer of before a restart was never in this session's book: it uses up no limit twice.
	const day = studyDay(moment, session.request.settings.rolloverHour);
	const fresh: Answer = { card, grade, at: moment.at, day, was: 'learning' };
	const again = session.undone[place] ?? fresh;
	const row = rowOf(columns, card);
	const onStep = row !== null && isOnStep(columns, row);
	const restored: Session = {
		...session,
		answers: [...session.answers, again],
		undone: session.undone.filter((_, index) => index !== place),
		queue: onStep ? putOnStep(columns, session.queue, { row, now: moment.at }) : session.queue,
	};
	const { state } = session;
	const isShown = state.type === 'showing' && state.showing.card === card;
	return isShown ? showNext(restored, columns, moment) : restored;
}

/**
 * Takes note of a card that changed elsewhere (another tab, an edit). An edited card keeps its place
 * and its token; the card shown is left only when it is gone, paused or buried.
 */
export function noteChange(
	session: Session,
	columns: ScheduleColumns,
	{ card, moment }: { readonly card: CardId; readonly moment: Moment },
): Session {
	const row = rowOf(columns, card);
	if (row === null) return session;
	const { state } = session;
	if (state.type === 'showing' && state.showing.card === card) {
		const stays = isActive(columns, row, session.queue.day);
		return stays ? session : showNext(session, columns, moment);
	}
	if (!isOnStep(columns, row)) return session;
	return { ...session, queue: putOnStep(columns, session.queue, { row, now: moment.at }) };
}

/** Spreads look-alikes once the texts of the queue's cards are known. */
export function spreadAlikes(
	session: Session,
	columns: ScheduleColumns,
	areAlike: AreAlike,
): Session {
	const request = { ...session.request, areAlike };
	return { ...session, request, queue: withAlikesApart(columns, session.queue, areAlike) };
}

/** *A few more*: so many new cards and reviews beyond the limits, and beyond the cap. */
export function more(
	session: Session,
	columns: ScheduleColumns,
	asked: { readonly new: number; readonly reviews: number; readonly moment: Moment },
): Session {
	if (session.state.type === 'showing') return session;
	const { settings, extra: before } = session.request;
	const { introduced, reviewed } = doneOn(session, session.queue.day);
	const capped = session.state.type === 'capped';
	const extra = {
		new: Math.max(before?.new ?? 0, introduced - settings.newPerDay) + asked.new,
		reviews: Math.max(before?.reviews ?? 0, reviewed - settings.reviewsPerDay) + asked.reviews,
	};
	const { sessionCap: cap } = settings;
	const ms = cap?.unit === 'minutes' ? asked.moment.at - session.startedAt : 0;
	const capExtended = {
		cards: session.capExtended.cards + asked.new + asked.reviews,
		ms: cap && capped ? ms : session.capExtended.ms,
	};
	const widened = {
		...session,
		request: { ...session.request, extra: capped ? before : extra },
		capExtended,
	};
	return showNext(rebuild(widened, columns, asked.moment), columns, asked.moment);
}

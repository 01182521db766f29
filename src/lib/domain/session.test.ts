import { describe, expect, it } from 'vitest';
import { emptyColumns, putRow, type ScheduleColumns } from './columns.ts';
import type { CardState } from './fold.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import type { CardId, PaperId } from './id.ts';
import { gradedAt, promises, stateAfter } from './promise.ts';
import type { QueueRequest } from './queue/build.ts';
import { NEW, type Grade, type Schedule } from './schedule.ts';
import { comeBack, more, noteChange } from './session-changes.ts';
import { progress } from './session-progress.ts';
import { summarize } from './session-summary.ts';
import { answer, leave, startSession, type Session } from './session.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { MS_PER_DAY, MS_PER_MINUTE, type Moment } from './time.ts';

const TODAY = 20_000;
const NOON: Moment = { at: TODAY * MS_PER_DAY + MS_PER_DAY / 2, offsetMin: 0 };
const rules = { parameters: DEFAULT_PARAMETERS, settings: DEFAULT_SETTINGS };

function stateOf(name: string, schedule: Schedule, paper = name): CardState {
	return {
		card: {
			id: name as CardId,
			paper: paper as PaperId,
			kind: 'idea',
			form: 'plain',
			question: '?',
			answer: '!',
			origin: { type: 'written', source: null },
		},
		status: 'active',
		schedule,
		buriedUntilDay: 0,
		tags: [],
		flag: 0,
		since: Number(name.slice(1)),
	};
}

function reviewDue(day: number, lastDay = day - 10): Schedule {
	const memory = { stability: 10, difficulty: 5 };
	const lastAt = lastDay * MS_PER_DAY;
	return {
		phase: 'review',
		due: { unit: 'day', day },
		memory,
		lastDay,
		lastAt,
		reps: 3,
		lapses: 0,
	};
}

function columnsOf(...states: readonly CardState[]): ScheduleColumns {
	const columns = emptyColumns();
	for (const state of states) putRow(columns, state);
	return columns;
}

function requestWith(change: Partial<Settings> = {}, moment = NOON): QueueRequest {
	const settings = { ...DEFAULT_SETTINGS, ...change };
	return { moment, settings, done: { introduced: 0, reviewed: 0 } };
}

function shown(session: Session) {
	if (session.state.type !== 'showing') throw new Error(`no card: ${session.state.type}`);
	return session.state.showing;
}

/** Grades the card shown as the app does: promise, patch, answer. `stamp` is the event's moment. */
function graded(
	session: Session,
	columns: ScheduleColumns,
	given: { state: CardState; grade: Grade; moment: Moment; stamp?: number },
) {
	const { state, grade, moment } = given;
	const context = { moment, rules, load: null, siblingDays: [], latestDay: null };
	const { due } = promises({ id: state.card.id, schedule: state.schedule }, context)[grade];
	const stamped = gradedAt({ ...moment, at: given.stamp ?? moment.at }, rules);
	const after = stateAfter(state, { grade, due, graded: stamped }, rules);
	putRow(columns, after);
	const { token } = shown(session);
	return { session: answer(session, columns, { token, grade, moment }), state: after };
}

const later = (minutes: number): Moment => ({ ...NOON, at: NOON.at + minutes * MS_PER_MINUTE });

describe('session', () => {
	it('is finished at once with nothing to do', () => {
		expect(startSession(emptyColumns(), requestWith()).state).toEqual({
			type: 'finished',
			nextStepAt: null,
		});
	});

	it('counts a grade once, for the showing it was made on', () => {
		const [a, b] = [stateOf('c1', reviewDue(TODAY)), stateOf('c2', reviewDue(TODAY))];
		const columns = columnsOf(a, b);
		const first = startSession(columns, requestWith());
		const state = shown(first).card === 'c1' ? a : b;
		const { session } = graded(first, columns, { state, grade: 'good', moment: NOON });
		const { token } = shown(first);
		expect(answer(session, columns, { token, grade: 'again', moment: NOON })).toBe(session);
		expect(session.answers).toHaveLength(1);
	});

	it('brings a failed card back within the session, after others', () => {
		const [a, b] = [stateOf('c1', NEW), stateOf('c2', NEW)];
		const columns = columnsOf(a, b);
		let session = startSession(columns, requestWith());
		session = graded(session, columns, { state: a, grade: 'again', moment: NOON }).session;
		expect(shown(session).card).toBe('c2');
		session = graded(session, columns, { state: b, grade: 'easy', moment: later(1) }).session;
		expect(shown(session).card).toBe('c1');
	});

	it('undoes the last card on the done screen', () => {
		const a = stateOf('c1', reviewDue(TODAY));
		const columns = columnsOf(a);
		const first = startSession(columns, requestWith());
		const { session } = graded(first, columns, { state: a, grade: 'good', moment: NOON });
		expect(session.state.type).toBe('finished');
		putRow(columns, a);
		const undone = { card: a.card.id, undid: 'answer' as const, moment: NOON };
		const back = comeBack(session, columns, undone);
		expect(shown(back).card).toBe('c1');
		expect(back.answers).toEqual([]);
		expect(shown(back).token).not.toBe(shown(first).token);
	});

	it('keeps the place and the token of a card edited in place', () => {
		const a = stateOf('c1', reviewDue(TODAY));
		const columns = columnsOf(a, stateOf('c2', reviewDue(TODAY)));
		const session = startSession(columns, requestWith());
		putRow(columns, { ...a, card: { ...a.card, question: 'Better?' } });
		expect(noteChange(session, columns, { card: a.card.id, moment: NOON }).state).toEqual(
			session.state,
		);
	});

	it('leaves a card that another tab removed', () => {
		const [a, b] = [stateOf('c1', reviewDue(TODAY)), stateOf('c2', reviewDue(TODAY))];
		const columns = columnsOf(a, b);
		const session = startSession(columns, requestWith());
		const { card } = shown(session);
		putRow(columns, { ...(card === 'c1' ? a : b), status: 'removed' });
		expect(shown(noteChange(session, columns, { card, moment: NOON })).card).not.toBe(card);
	});

	it('ends at its cap and goes on when asked', () => {
		const states = ['c1', 'c2', 'c3'].map((name) => stateOf(name, reviewDue(TODAY)));
		const columns = columnsOf(...states);
		const request = requestWith({ sessionCap: { unit: 'cards', value: 1 } });
		const first = startSession(columns, request);
		expect(progress(first, columns)).toEqual({ done: 0, left: 1 });
		const state = states.find(({ card }) => card.id === shown(first).card);
		if (!state) throw new Error('unknown card');
		const { session } = graded(first, columns, { state, grade: 'good', moment: NOON });
		expect(session.state.type).toBe('capped');
		const asked = { new: 0, reviews: 1, moment: NOON };
		expect(shown(more(session, columns, asked)).card).not.toBe(state.card.id);
	});

	it('gives a few more new cards than the limit', () => {
		const columns = columnsOf(stateOf('c1', NEW), stateOf('c2', NEW));
		const session = startSession(columns, requestWith({ newPerDay: 0 }));
		expect(session.state.type).toBe('finished');
		expect(shown(more(session, columns, { new: 1, reviews: 0, moment: NOON })).card).toBe('c1');
	});

	it('starts the limits anew when the day turns over in mid-session', () => {
		const columns = columnsOf(stateOf('c1', NEW), stateOf('c2', NEW));
		const session = startSession(columns, requestWith({ newPerDay: 1 }));
		const buried = { ...stateOf('c1', NEW), buriedUntilDay: TODAY + 9 };
		putRow(columns, buried);
		const night = { ...NOON, at: NOON.at + MS_PER_DAY };
		const next = leave(session, columns, { token: shown(session).token, moment: night });
		expect(shown(next).card).toBe('c2');
		expect(next.queue.day).toBe(TODAY + 1);
	});

	it('says what was held, what slipped and when the next is due', () => {
		const [a, b] = [stateOf('c1', reviewDue(TODAY)), stateOf('c2', reviewDue(TODAY - 1))];
		const columns = columnsOf(a, b);
		let session = startSession(columns, requestWith());
		session = graded(session, columns, { state: b, grade: 'again', moment: NOON }).session;
		session = graded(session, columns, { state: a, grade: 'good', moment: later(1) }).session;
		const summary = summarize(session, columns, later(1).at);
		expect(summary).toMatchObject({ held: ['c1'], slipped: ['c2'], answers: 2 });
		expect(summary.nextDue).toEqual({ unit: 'moment', at: later(10).at });
	});
});

describe('a clock that lies', () => {
	it('does not lose a card graded a century ahead', () => {
		const century = { ...NOON, at: NOON.at + 36_525 * MS_PER_DAY };
		const a = stateOf('c1', reviewDue(TODAY));
		const columns = columnsOf(a);
		const ahead = startSession(columns, requestWith({}, century));
		graded(ahead, columns, { state: a, grade: 'good', moment: century });
		expect(shown(startSession(columns, requestWith())).card).toBe('c1');
	});

	it('does not lose a card on a step when the clock is set back a day', () => {
		const a = stateOf('c1', NEW);
		const columns = columnsOf(a);
		const first = startSession(columns, requestWith());
		graded(first, columns, { state: a, grade: 'good', moment: NOON });
		const yesterday = { ...NOON, at: NOON.at - MS_PER_DAY };
		expect(shown(startSession(columns, requestWith({}, yesterday))).card).toBe('c1');
	});

	it('does not show a card again and again while stamps run ahead of the clock', () => {
		const a = stateOf('c1', reviewDue(TODAY));
		const columns = columnsOf(a);
		const first = startSession(columns, requestWith());
		for (const ahead of [5 * MS_PER_DAY, 36_525 * MS_PER_DAY]) {
			putRow(columns, a);
			const stamp = NOON.at + ahead;
			const { session } = graded(first, columns, { state: a, grade: 'good', moment: NOON, stamp });
			expect(session.state.type).toBe('finished');
			expect(startSession(columns, requestWith()).state.type).toBe('finished');
		}
	});

	it('takes two grades in one millisecond as two', () => {
		const [a, b] = [stateOf('c1', reviewDue(TODAY)), stateOf('c2', reviewDue(TODAY - 1))];
		const columns = columnsOf(a, b);
		let session = startSession(columns, requestWith());
		session = graded(session, columns, { state: b, grade: 'good', moment: NOON }).session;
		session = graded(session, columns, { state: a, grade: 'good', moment: NOON }).session;
		expect(session.answers.map(({ card }) => card)).toEqual(['c2', 'c1']);
	});
});

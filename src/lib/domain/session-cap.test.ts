import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyColumns, putRow } from './columns.ts';
import type { CardState } from './fold.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import type { CardId, PaperId } from './id.ts';
import { gradedAt, promises, stateAfter } from './promise.ts';
import { remaining } from './queue/next.ts';
import { GRADES, NEW, type Grade, type Rules } from './schedule.ts';
import { progress } from './session-progress.ts';
import { answer, startSession, type Session } from './session.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { MS_PER_DAY, MS_PER_MINUTE } from './time.ts';

const TODAY = 20_000;
const NOON = TODAY * MS_PER_DAY + MS_PER_DAY / 2;

function cardState(index: number, isNew: boolean): CardState {
	const schedule = {
		phase: 'review',
		due: { unit: 'day', day: TODAY },
		memory: { stability: 10, difficulty: 5 },
		lastDay: TODAY - 10,
		lastAt: (TODAY - 10) * MS_PER_DAY,
		reps: 3,
		lapses: 0,
	} as const;
	return {
		card: {
			id: `c${index}` as CardId,
			paper: `p${index}` as PaperId,
			kind: 'idea',
			form: 'plain',
			question: '?',
			answer: '!',
			origin: { type: 'written', source: null },
		},
		status: 'active',
		schedule: isNew ? NEW : schedule,
		buriedUntilDay: 0,
		tags: [],
		flag: 0,
		since: index,
	};
}

/** Plays a session to its end, an answer every `everyMs`; the grades are taken in turn, over and over. */
function play(cap: Settings['sessionCap'], grades: readonly Grade[], everyMs = 12_000) {
	const settings = { ...DEFAULT_SETTINGS, sessionCap: cap, newPerDay: 10 };
	const rules: Rules = { parameters: DEFAULT_PARAMETERS, settings };
	const states = Array.from({ length: 80 }, (_, index) => cardState(index, index < 20));
	const columns = emptyColumns();
	for (const state of states) putRow(columns, state);
	const byId = new Map(states.map((state) => [state.card.id, state]));
	let at = NOON;
	const moment = () => ({ at, offsetMin: 0 });
	const done = { introduced: 0, reviewed: 0 };
	let session: Session = startSession(columns, { moment: moment(), settings, done });
	for (let turn = 0; turn < 400 && session.state.type === 'showing'; turn++) {
		const { token, card } = session.state.showing;
		const state = byId.get(card);
		const grade = grades[turn % grades.length];
		if (!state || !grade) throw new Error('an unknown card');
		expect(progress(session, columns).left).toBeGreaterThan(0);
		const context = { moment: moment(), rules, load: null, siblingDays: [], latestDay: null };
		const { due } = promises({ id: card, schedule: state.schedule }, context)[grade];
		const after = stateAfter(state, { grade, due, graded: gradedAt(moment(), rules) }, rules);
		byId.set(card, after);
		putRow(columns, after);
		session = answer(session, columns, { token, grade, moment: moment() });
		at += everyMs;
	}
	const until = at + settings.learnAheadMin * MS_PER_MINUTE;
	const { learning } = remaining(columns, session.queue, { until, shown: null });
	return {
		session,
		answers: session.answers.length,
		minutes: (at - NOON) / MS_PER_MINUTE,
		learning,
	};
}

describe('a capped session', () => {
	it('of twenty cards takes up its last steps before it ends', () => {
		const { session, answers, learning } = play({ unit: 'cards', value: 20 }, ['good']);
		expect(session.state.type).toBe('capped');
		expect(learning).toBe(0);
		expect(answers).toBe(20);
	});

	it('of five minutes does too', () => {
		const { session, minutes, learning } = play({ unit: 'minutes', value: 5 }, ['good']);
		expect(session.state.type).toBe('capped');
		expect(learning).toBe(0);
		expect(minutes).toBeGreaterThan(4.5);
		expect(minutes).toBeLessThan(6);
	});

	it('does not hold a reader whose cards will not stay', () => {
		const { session, answers } = play({ unit: 'cards', value: 20 }, ['again']);
		expect(session.state.type).toBe('capped');
		expect(answers).toBe(30);
	});

	it('leaves nothing due right after it, or goes half over, whatever the grades', () => {
		const cap = fc.oneof(
			fc.record({ unit: fc.constant('cards' as const), value: fc.integer({ min: 1, max: 60 }) }),
			fc.record({ unit: fc.constant('minutes' as const), value: fc.integer({ min: 1, max: 12 }) }),
		);
		const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(cap, grades, (cap, grades) => {
				const { session, answers, minutes, learning } = play(cap, grades);
				if (session.state.type !== 'capped') return;
				const over = cap.unit === 'cards' ? answers - cap.value : minutes - cap.value;
				if (learning > 0) expect(over).toBeGreaterThan(0);
				if (cap.unit === 'cards')
					expect(over).toBeLessThanOrEqual(Math.max(3, Math.ceil(cap.value / 2)));
				else expect(over).toBeLessThanOrEqual(cap.value / 2 + 1);
			}),
		);
	});
});

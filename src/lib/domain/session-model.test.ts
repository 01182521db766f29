// The session against a naive model: every step's claims are worked out again from the cards alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, type CardKind } from './card.ts';
import { emptyColumns, putRow, type ScheduleColumns } from './columns.ts';
import type { CardFact, Event } from './event.ts';
import { foldCard, type CardState } from './fold.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import type { CardId, DeviceId, EventId, PaperId } from './id.ts';
import { gradedAt, promises, stateAfter } from './promise.ts';
import { buildQueue, type QueueRequest } from './queue/build.ts';
import { isActive, isDueByDay, isOnStep, stepDueAt } from './queue/due.ts';
import { remaining } from './queue/next.ts';
import { GRADES, type Grade, type Rules } from './schedule.ts';
import { answerAgain, comeBack, more, noteChange } from './session-changes.ts';
import { progress } from './session-progress.ts';
import { answer, leave, resume, reveal, startSession, type Session } from './session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, studyDay, type Moment } from './time.ts';

const KINDS: readonly CardKind[] = ['idea', 'problem', 'mechanism', 'result'];
const START = Date.UTC(2026, 9, 23, 18);
const NEW_PER_DAY = 6;
const REVIEWS_PER_DAY = 9;
const rules: Rules = {
	parameters: DEFAULT_PARAMETERS,
	settings: { ...DEFAULT_SETTINGS, newPerDay: NEW_PER_DAY, reviewsPerDay: REVIEWS_PER_DAY },
};

function cardOf(index: number): Card {
	return {
		id: `w${index}` as CardId,
		paper: `p${Math.floor(index / 4)}` as PaperId,
		kind: KINDS[index % 4] ?? null,
		form: 'plain',
		question: `Question ${index}?`,
		answer: `Answer ${index}.`,
		origin: { type: 'written', source: null },
	};
}

/** A reader with cards, a clock that may lie, and a log; states come from the fold after every step. */
class World {
	readonly columns: ScheduleColumns = emptyColumns(48);
	readonly events = new Map<CardId, Event[]>();
	readonly states = new Map<CardId, CardState>();
	readonly undone: { card: CardId; event: Event; grade: Grade | null }[] = [];
	readonly acts: { card: CardId; event: Event; grade: Grade | null }[] = [];
	readonly given = new Map<string, { introduced: number; reviewed: number }>();
	moment: Moment = { at: START, offsetMin: 120 };
	session: Session;
	stamp = 0;
	count = 0;
	/** Cards beyond the limits that a day may show: *a few more*, or undone on a later day. */
	readonly beyond = new Map<number, number>();

	constructor(cards: number) {
		for (let index = 0; index < cards; index++)
			this.append({ type: 'card.written', card: cardOf(index) }, cardOf(index).id);
		this.session = startSession(this.columns, this.request());
	}

	allow(cards: number) {
		this.beyond.set(this.day, (this.beyond.get(this.day) ?? 0) + cards);
	}

	get day() {
		return studyDay(this.moment, rules.settings.rolloverHour);
	}

	request(): QueueRequest {
		const done = this.given.get(String(this.day)) ?? { introduced: 0, reviewed: 0 };
		return { moment: this.moment, settings: rules.settings, done };
	}

	book() {
		return new Map([...this.given].map(([day, done]) => [Number(day), done]));
	}

	append(fact: CardFact, card: CardId): Event {
		this.stamp = Math.max(this.moment.at, this.stamp + 1);
		const id = `e${String(this.count++).padStart(6, '0')}` as EventId;
		const event: Event = {
			...fact,
			id,
			v: 1,
			at: this.stamp,
			offsetMin: this.moment.offsetMin,
			device: 'd1' as DeviceId,
			act: id,
		};
		this.events.set(card, [...(this.events.get(card) ?? []), event]);
		this.refold(card);
		return event;
	}

	refold(card: CardId) {
		const history = foldCard(this.events.get(card) ?? [], rules);
		if (!history) throw new Error('a card without a fact');
		this.states.set(card, history.state);
		putRow(this.columns, history.state);
	}

	withdraw(card: CardId, event: Event) {
		this.events.set(
			card,
			(this.events.get(card) ?? []).filter(({ id }) => id !== event.id),
		);
		this.refold(card);
	}

	restore(card: CardId, event: Event) {
		this.events.set(card, [...(this.events.get(card) ?? []), event]);
		this.refold(card);
	}

	/** What of today's limits the standing answers use up, by the model's own book. */
	use(was: 'new' | 'learning' | 'review', by: 1 | -1, day: number) {
		const before = this.given.get(String(day)) ?? { introduced: 0, reviewed: 0 };
		this.given.set(String(day), {
			introduced: before.introduced + (was === 'new' ? by : 0),
			reviewed: before.reviewed + (was === 'review' ? by : 0),
		});
	}
}

const settingsOf = rules.settings;

/** A grade: one event, the promise kept, a second tap without effect. */
function grade(world: World, chosen: Grade) {
	const { state } = world.session;
	if (state.type !== 'showing') return;
	const { token, card, was } = state.showing;
	const before = world.states.get(card);
	if (!before) throw new Error('an unknown card is shown');
	const { schedule } = before;
	const promised = promises(
		{ id: card, schedule },
		{ moment: world.moment, rules, load: null, siblingDays: [], latestDay: null },
	)[chosen];
	const { due } = promised;
	expect(Number.isFinite(due.unit === 'day' ? due.day : due.at)).toBe(true);
	const event = world.append(
		{ type: 'card.reviewed', card, grade: chosen, tookMs: 1000, due },
		card,
	);
	const graded = gradedAt({ ...world.moment, at: event.at }, rules);
	const shownAtOnce = stateAfter(before, { grade: chosen, due, graded }, rules);
	if (JSON.stringify(shownAtOnce) !== JSON.stringify(world.states.get(card)))
		expect(shownAtOnce).toEqual(world.states.get(card));
	const given = { token, grade: chosen, moment: world.moment };
	const after = answer(world.session, world.columns, given);
	expect(after.answers).toHaveLength(world.session.answers.length + 1);
	world.use(was, 1, world.day);
	// Shown, or held by an undo, on one day and answered on another: those few may pass its limits.
	if (world.session.queue.day !== world.day) world.allow(1 + world.session.front.length);
	world.acts.push({ card, event, grade: chosen });
	world.undone.length = 0;
	checkNext(world, world.session, after);
	world.session = after;
	// The second tap of a double tap, in the same millisecond.
	expect(answer(after, world.columns, given)).toBe(after);
}

/** The same card comes twice in a row only when it is the only one. */
function checkNext(world: World, before: Session, after: Session) {
	if (before.state.type !== 'showing' || after.state.type !== 'showing') return;
	if (before.state.showing.card !== after.state.showing.card) return;
	const horizon = Math.max(
		world.moment.at + settingsOf.learnAheadMin * MS_PER_MINUTE,
		after.queue.until,
	);
	const shown = world.columns.rowOf.get(after.state.showing.card) ?? null;
	expect(remaining(world.columns, after.queue, { until: horizon, shown })).toEqual({
		learning: 0,
		main: 0,
	});
}

function undo(world: World) {
	const act = world.acts.pop();
	if (!act) return;
	const stood = world.session.answers.findLast((one) => one.card === act.card);
	world.withdraw(act.card, act.event);
	const undid = act.grade ? 'answer' : 'other';
	const { moment } = world;
	world.session = comeBack(world.session, world.columns, { card: act.card, undid, moment });
	if (act.grade && stood) world.use(stood.was, -1, stood.day);
	if (stood?.day !== world.day) world.allow(1);
	world.undone.push(act);
	const { state } = world.session;
	const row = world.columns.rowOf.get(act.card) ?? -1;
	if (isActive(world.columns, row, world.session.queue.day))
		expect(state.type === 'showing' && state.showing.card).toBe(act.card);
}

function redo(world: World) {
	const act = world.undone.pop();
	if (!act) return;
	const { moment, columns } = world;
	const { state } = world.session;
	if (act.grade) {
		world.restore(act.card, act.event);
		const redone = { card: act.card, grade: act.grade, moment };
		world.session = answerAgain(world.session, columns, redone);
		const stands = world.session.answers.at(-1);
		if (stands) world.use(stands.was, 1, stands.day);
	} else {
		world.restore(act.card, act.event);
		if (state.type === 'showing' && state.showing.card === act.card)
			world.session = leave(world.session, columns, { token: state.showing.token, moment });
	}
	world.acts.push(act);
}

function bury(world: World) {
	const { state } = world.session;
	if (state.type !== 'showing') return;
	const { card, token } = state.showing;
	const event = world.append({ type: 'card.buried', card, untilDay: world.day + 1 }, card);
	world.session = leave(world.session, world.columns, { token, moment: world.moment });
	world.acts.push({ card, event, grade: null });
	world.undone.length = 0;
}

/** Another tab removes, pauses or edits a card, maybe the one shown. */
function elsewhere(world: World, pick: number) {
	const card = world.columns.ids[pick % world.columns.length];
	if (card === undefined) return;
	const state = world.states.get(card);
	if (state?.status === 'removed') return;
	const fact: CardFact =
		pick % 3 === 0
			? { type: 'card.edited', card, question: 'What changed?', answer: `This: ${pick}.` }
			: pick % 3 === 1 && pick % 4 === 0
				? { type: 'card.removed', card }
				: { type: state?.status === 'suspended' ? 'card.unsuspended' : 'card.suspended', card };
	world.append(fact, card);
	const before = world.session;
	world.session = noteChange(before, world.columns, { card, moment: world.moment });
	if (fact.type === 'card.edited') expect(world.session.state).toEqual(before.state);
	world.undone.length = 0;
}

/** Every claim that must hold after any step, from the cards alone. */
function check(world: World) {
	const { columns, moment, session, day } = world;
	for (const [on, { introduced, reviewed }] of world.given) {
		const beyond = world.beyond.get(Number(on)) ?? 0;
		if (introduced > NEW_PER_DAY + beyond) throw new Error(`${introduced} new on ${on}`);
		if (reviewed > REVIEWS_PER_DAY + beyond) throw new Error(`${reviewed} reviews on ${on}`);
	}
	for (const state of world.states.values()) {
		if (state.schedule.phase === 'new') continue;
		const { memory, due } = state.schedule;
		const numbers = [memory.stability, memory.difficulty, due.unit === 'day' ? due.day : due.at];
		if (!numbers.every(Number.isFinite)) throw new Error(`not a number: ${numbers.join()}`);
	}
	if (session.state.type === 'showing') {
		const row = columns.rowOf.get(session.state.showing.card) ?? -1;
		expect(columns.status[row]).toBe(1);
		expect(progress(session, columns).left).toBeGreaterThan(0);
		return;
	}
	// Finished: a fresh look must find nothing that the limits allow.
	const done = world.given.get(String(day)) ?? { introduced: 0, reviewed: 0 };
	const again = resume(session, columns, moment);
	if (again.state.type === 'showing') return;
	let [onStep, byDay, fresh] = [0, 0, 0];
	for (let row = 0; row < columns.length; row++) {
		if (!isActive(columns, row, day)) continue;
		if (columns.phase[row] === 0) fresh++;
		else if (isOnStep(columns, row)) {
			if (stepDueAt(columns, row, moment.at) <= moment.at) onStep++;
		} else if (isDueByDay(columns, row, day)) byDay++;
	}
	const { counts } = buildQueue(columns, world.request());
	expect(onStep).toBe(0);
	expect(counts.new).toBe(Math.min(fresh, Math.max(0, NEW_PER_DAY - done.introduced)));
	expect(counts.review).toBe(Math.min(byDay, Math.max(0, REVIEWS_PER_DAY - done.reviewed)));
	expect(counts).toMatchObject({ new: 0, review: 0 });
}

/** Everything the columns say of every card, as text. */
function rowsOf({
	length,
	dueAt,
	dueDay,
	phase,
	reps,
	lapses,
	stability,
	status,
}: ScheduleColumns) {
	const rows = Array.from({ length }, (_, row) =>
		[dueAt, dueDay, phase, reps, lapses, stability, status].map((column) => column[row]),
	);
	return JSON.stringify(rows);
}

type Step =
	| { readonly type: 'grade'; readonly grade: Grade }
	| { readonly type: 'undo' | 'redo' | 'undo-redo' | 'bury' | 'reveal' | 'more' | 'reopen' }
	| { readonly type: 'elsewhere'; readonly pick: number }
	| { readonly type: 'wait'; readonly ms: number }
	| { readonly type: 'zone'; readonly offsetMin: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({
			type: fc.constant('grade' as const),
			grade: fc.constantFrom(...GRADES),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			type: fc.constantFrom(
				'undo',
				'redo',
				'undo-redo',
				'bury',
				'reveal',
				'more',
				'reopen' as const,
			),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ type: fc.constant('elsewhere' as const), pick: fc.nat(1000) }),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			type: fc.constant('wait' as const),
			ms: fc.oneof(
				{ weight: 8, arbitrary: fc.integer({ min: 0, max: 15 * MS_PER_MINUTE }) },
				{ weight: 4, arbitrary: fc.integer({ min: MS_PER_HOUR, max: 30 * MS_PER_HOUR }) },
				{
					weight: 1,
					arbitrary: fc.constantFrom(
						-MS_PER_DAY,
						-MS_PER_HOUR,
						36_525 * MS_PER_DAY,
						-36_525 * MS_PER_DAY,
					),
				},
			),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('zone' as const),
			// DST, and journeys from Kiribati to Hawaii.
			offsetMin: fc.constantFrom(60, 120, 330, 345, -600, 840, 0),
		}),
	},
);

function take(world: World, step: Step) {
	switch (step.type) {
		case 'grade':
			return grade(world, step.grade);
		case 'undo':
			return undo(world);
		case 'redo':
			return redo(world);
		case 'undo-redo': {
			if (world.acts.length === 0) return;
			const before = world.session;
			const columns = rowsOf(world.columns);
			undo(world);
			redo(world);
			expect(rowsOf(world.columns)).toBe(columns);
			expect(world.session.answers.map(({ card, grade }) => [card, grade])).toEqual(
				before.answers.map(({ card, grade }) => [card, grade]),
			);
			if (before.state.type === 'showing')
				expect(world.session.state).toMatchObject({
					showing: { card: before.state.showing.card },
				});
			return;
		}
		case 'bury':
			return bury(world);
		case 'reveal': {
			const { state } = world.session;
			if (state.type !== 'showing') return;
			world.session = reveal(world.session, state.showing.token);
			expect(reveal(world.session, state.showing.token)).toBe(world.session);
			return;
		}
		case 'more':
			if (world.session.state.type === 'showing') return;
			world.allow(2);
			world.session = more(world.session, world.columns, {
				new: 2,
				reviews: 2,
				moment: world.moment,
			});
			return;
		case 'reopen':
			world.undone.length = 0;
			world.acts.length = 0;
			world.session = startSession(world.columns, world.request(), world.book());
			return;
		case 'elsewhere':
			return elsewhere(world, step.pick);
		case 'wait':
			world.moment = {
				...world.moment,
				at: Math.max(START - MS_PER_DAY, world.moment.at + step.ms),
			};
			world.session = resume(world.session, world.columns, world.moment);
			return;
		case 'zone':
			world.moment = { ...world.moment, offsetMin: step.offsetMin };
			world.session = resume(world.session, world.columns, world.moment);
	}
}

describe('a session, against a naive model', () => {
	it('keeps its word over 10,000 random steps', () => {
		let taken = 0;
		const walks = fc.array(steps, { minLength: 100, maxLength: 100, size: 'max' });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), walks, (cards, walk) => {
				const world = new World(cards);
				for (const step of walk) {
					take(world, step);
					check(world);
					taken++;
				}
			}),
			{ numRuns: 100, seed: 20_261_124, endOnFailure: true },
		);
		expect(taken).toBeGreaterThanOrEqual(10_000);
	}, 120_000);
});

// What a grade does to a card: memory by FSRS, learning steps and due date by us.
import { intervalFor, nextMemory, type Memory, type Parameters } from './fsrs.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { MS_PER_MINUTE } from './time.ts';

export type Grade = 'again' | 'hard' | 'good' | 'easy';

export const GRADES: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

/** When a card comes back: at a moment (learning steps) or on a study day. */
export type Due =
	{ readonly unit: 'moment'; readonly at: number } | { readonly unit: 'day'; readonly day: number };

/** Where a card stands. A new card has no memory, so none can be read off it. */
export type Schedule =
	| { readonly phase: 'new' }
	| {
			readonly phase: 'learning' | 'relearning';
			readonly step: number;
			readonly due: Due;
			readonly memory: Memory;
			readonly lastDay: number;
			readonly lastAt: number;
			readonly reps: number;
			readonly lapses: number;
	  }
	| {
			readonly phase: 'review';
			readonly due: { readonly unit: 'day'; readonly day: number };
			readonly memory: Memory;
			readonly lastDay: number;
			readonly lastAt: number;
			readonly reps: number;
			readonly lapses: number;
	  };

export const NEW: Schedule = { phase: 'new' };

/** The rules a schedule is worked out by. */
export interface Rules {
	readonly parameters: Parameters;
	readonly settings: Settings;
}

/**
 * The rules by which facts are folded. A due date that was promised is a fact and stays; where an event
 * carries none, the card is due when recall has fallen to 90 %, whatever the reader wants today. So a
 * change of the desired retention, or of the longest interval, moves no date behind the reader's back.
 */
export function foldingRules({ parameters, settings }: Rules): Rules {
	const { desiredRetention, maximumIntervalDays } = DEFAULT_SETTINGS;
	return { parameters, settings: { ...settings, desiredRetention, maximumIntervalDays } };
}

/** When a grade was given, in both measures the rules need. */
export interface GradedAt {
	readonly at: number;
	readonly day: number;
}

/** What a grade would lead to, before fuzz and balance choose the day. */
export type Outcome =
	| {
			readonly type: 'step';
			readonly phase: 'learning' | 'relearning';
			readonly step: number;
			readonly delayMin: number;
			readonly memory: Memory;
	  }
	| { readonly type: 'interval'; readonly days: number; readonly memory: Memory };

/** Study days since the last review; a clock set back counts as the same day. */
export function elapsedDays(schedule: Schedule, day: number): number {
	return schedule.phase === 'new' ? 0 : Math.max(0, day - schedule.lastDay);
}

/** Anki's rule for *Hard* on a step: halfway to the next step on the first, else the step again. */
function hardDelay(steps: readonly number[], step: number): number {
	const here = steps[step] ?? steps[steps.length - 1] ?? 1;
	const next = steps[step + 1];
	if (step > 0) return here;
	return next === undefined ? here * 1.5 : (here + next) / 2;
}

/** What each of the four grades would do now. Intervals rise strictly from hard to good to easy. */
export function outcomes(
	schedule: Schedule,
	{ day }: GradedAt,
	{ parameters, settings }: Rules,
): Readonly<Record<Grade, Outcome>> {
	const elapsed = elapsedDays(schedule, day);
	const memoryBefore = schedule.phase === 'new' ? null : schedule.memory;
	const memory = (grade: Grade) => nextMemory(parameters, memoryBefore, elapsed, grade);
	const daysFor = (grade: Grade) =>
		Math.min(
			settings.maximumIntervalDays,
			intervalFor(parameters, memory(grade).stability, settings.desiredRetention),
		);
	const interval = (grade: Grade, days: number): Outcome => ({
		type: 'interval',
		days: Math.max(1, days),
		memory: memory(grade),
	});
	const inReview = schedule.phase === 'review';
	const relearning = inReview || schedule.phase === 'relearning';
	const phase = relearning ? 'relearning' : 'learning';
	const steps = relearning ? settings.relearningStepsMin : settings.learningStepsMin;
	const stepTo = (grade: Grade, step: number, delayMin: number): Outcome => ({
		type: 'step',
		phase,
		step,
		delayMin,
		memory: memory(grade),
	});

	const first = steps[0];
	const again =
		first === undefined ? interval('again', daysFor('again')) : stepTo('again', 0, first);
	if (inReview || first === undefined) {
		const hard = Math.max(1, daysFor('hard'));
		const good = Math.max(hard + 1, daysFor('good'));
		const easy = Math.max(good + 1, daysFor('easy'));
		return {
			again,
			hard: interval('hard', hard),
			good: interval('good', good),
			easy: interval('easy', easy),
		};
	}
	const step = schedule.phase === 'new' ? 0 : Math.min(schedule.step, steps.length - 1);
	const next = steps[step + 1];
	const goodDays = daysFor('good');
	return {
		again,
		hard: stepTo('hard', step, hardDelay(steps, step)),
		good: next === undefined ? interval('good', goodDays) : stepTo('good', step + 1, next),
		easy: interval(
			'easy',
			next === undefined ? Math.max(goodDays + 1, daysFor('easy')) : daysFor('easy'),
		),
	};
}

/** The plain due date of an outcome, without fuzz or balance. */
export function plainDue(outcome: Outcome, { at, day }: GradedAt): Due {
	return outcome.type === 'step'
		? { unit: 'moment', at: at + outcome.delayMin * MS_PER_MINUTE }
		: { unit: 'day', day: day + outcome.days };
}

/** The schedule after a grade whose button promised `due`. */
export function applyGrade(
	schedule: Schedule,
	grade: Grade,
	graded: GradedAt,
	rules: Rules,
	due?: Due,
): Schedule {
	const outcome = outcomes(schedule, graded, rules)[grade];
	const before = schedule.phase === 'new' ? { reps: 0, lapses: 0 } : schedule;
	const lapsed = schedule.phase === 'review' && grade === 'again';
	const common = {
		memory: outcome.memory,
		lastDay: graded.day,
		lastAt: graded.at,
		reps: before.reps + 1,
		lapses: before.lapses + (lapsed ? 1 : 0),
	};
	if (outcome.type === 'step') {
		return {
			...common,
			phase: outcome.phase,
			step: outcome.step,
			due: due ?? plainDue(outcome, graded),
		};
	}
	const day = due?.unit === 'day' ? due.day : graded.day + outcome.days;
	return { ...common, phase: 'review', due: { unit: 'day', day } };
}

// Promises: what each grade would give, with fuzz and balance, as the buttons show it and the event stores it.
import { balancedDays } from './balance.ts';
import type { DueCounts } from './due-counts.ts';
import type { CardState } from './fold.ts';
import { fuzzRange, fuzzSeed } from './fuzz.ts';
import type { CardId } from './id.ts';
import {
	applyGrade,
	outcomes,
	plainDue,
	type Due,
	type Grade,
	type GradedAt,
	type Outcome,
	type Rules,
	type Schedule,
} from './schedule.ts';
import { studyDay, type Moment } from './time.ts';

/** What a grade would do, and when the card would come back. */
export interface Promised {
	readonly due: Due;
	readonly outcome: Outcome;
}

export interface PromiseContext {
	/** The clock as it stands, not the stamp of an event: a stamp may run ahead of a clock set back. */
	readonly moment: Moment;
	/** For a paper of a deadline set, those of `rulesFor`. */
	readonly rules: Rules;
	/** Null, as when load balancing is off, fuzzes only. */
	readonly load: DueCounts | null;
	/** From `siblingDays`. */
	readonly siblingDays: readonly number[];
	/** The card may not come back later than this study day; null for no such day. */
	readonly latestDay: number | null;
}

/** A moment in both measures the rules need. */
export function gradedAt(moment: Moment, rules: Rules): GradedAt {
	return { at: moment.at, day: studyDay(moment, rules.settings.rolloverHour) };
}

/** The interval a card in review had; 0 for others. A longer one is never fuzzed below it (as in Anki). */
function previousDays(schedule: Schedule): number {
	return schedule.phase === 'review' ? Math.max(0, schedule.due.day - schedule.lastDay) : 0;
}

/**
 * What the four buttons promise. The intervals of hard, good and easy rise strictly, except where the
 * longest interval or the deadline caps them.
 */
export function promises(
	card: { readonly id: CardId; readonly schedule: Schedule },
	{ moment, rules, load, siblingDays, latestDay }: PromiseContext,
): Readonly<Record<Grade, Promised>> {
	const { settings } = rules;
	const graded = gradedAt(moment, rules);
	const untilLatest = latestDay === null ? Infinity : Math.max(1, latestDay - graded.day);
	const longest = Math.max(1, Math.min(settings.maximumIntervalDays, untilLatest));
	const previous = previousDays(card.schedule);
	const input = {
		today: graded.day,
		seed: fuzzSeed(card.id, card.schedule.phase === 'new' ? 0 : card.schedule.reps),
		load: settings.loadBalance ? load : null,
		siblingDays,
		easyDays: settings.easyDays,
	};
	let least = 1;
	const promise = (outcome: Outcome): Promised => {
		if (outcome.type === 'step') return { outcome, due: plainDue(outcome, graded) };
		const plain = Math.min(longest, Math.max(1, Math.round(outcome.days) || 1));
		const notBelow = plain > previous ? previous + 1 : 1;
		const from = Math.min(longest, Math.max(least, notBelow));
		const days = settings.fuzz
			? balancedDays(fuzzRange(plain, { from, to: longest }), input)
			: Math.max(from, plain);
		least = days + 1;
		return { outcome: { ...outcome, days }, due: { unit: 'day', day: graded.day + days } };
	};
	const plain = outcomes(card.schedule, graded, rules);
	const again = promise(plain.again);
	least = 1;
	return { again, hard: promise(plain.hard), good: promise(plain.good), easy: promise(plain.easy) };
}

/**
 * A card's state once a promise is taken, to show the next card before the disk has answered.
 * Equal to what the fold makes of the event, whose `at` is `graded.at`.
 */
export function stateAfter(
	state: CardState,
	{ grade, due, graded }: { readonly grade: Grade; readonly due: Due; readonly graded: GradedAt },
	rules: Rules,
): CardState {
	const schedule = applyGrade(state.schedule, grade, graded, rules, due);
	return { ...state, buriedUntilDay: 0, schedule };
}

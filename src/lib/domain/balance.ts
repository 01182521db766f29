// Load balancing: within the fuzz of an interval, prefer days that are light, not easy days, and far from siblings.
import { countOn, type DueCounts } from './due-counts.ts';
import { fuzzedDays, type DayRange } from './fuzz.ts';
import type { DayLoad } from './settings.ts';
import { weekday } from './time.ts';

/** Longer intervals are only fuzzed: counts so far ahead say little about that day. */
const LONGEST_BALANCED_DAYS = 90;

// The weights are Anki's (rslib/src/scheduler/states/load_balancer.rs), with one deviation: there an
// empty day weighs 1 whatever its weekday, so that a free Sunday fills up although it should stay
// easy. Here an empty day counts as half a card, and a day that is to be easy never counts as
// lighter than the mean of the full days at choice, so that its factor decides and not its emptiness.
const COUNT_POWER = 2.15;
const INTERVAL_POWER = 3;
const EMPTY_DAY_COUNT = 0.5;
const EASY_DAY_FACTOR: Readonly<Record<DayLoad, number>> = { 0: 0.0001, 0.5: 0.5, 1: 1 };
const SAME_DAY_AS_SIBLING = 0.000001;
const SIBLING_FACTOR_PER_DAY = 0.2;

export interface BalanceInput {
	readonly today: number;
	/** In [0, 1), from `fuzzSeed`. */
	readonly seed: number;
	/** Null leaves the number of cards a day out of account. */
	readonly load: DueCounts | null;
	/** Study days on which siblings are due. */
	readonly siblingDays: readonly number[];
	/** Monday first. */
	readonly easyDays: readonly DayLoad[];
}

function siblingFactor(day: number, siblingDays: readonly number[]): number {
	let nearest = Infinity;
	for (const other of siblingDays) nearest = Math.min(nearest, Math.abs(other - day));
	return nearest === 0 ? SAME_DAY_AS_SIBLING : Math.min(1, nearest * SIBLING_FACTOR_PER_DAY);
}

/** The factor of each day of the range, first to last. */
function weightsOf({ from, to }: DayRange, input: BalanceInput): readonly number[] {
	const { today, load, siblingDays, easyDays } = input;
	const range = Array.from({ length: to - from + 1 }, (_, index) => {
		const day = today + from + index;
		const count = load ? Math.max(EMPTY_DAY_COUNT, countOn(load, day)) : 1;
		return { day, count, share: easyDays[weekday(day)] ?? 1 };
	});
	const apart = (day: number) => siblingFactor(day, siblingDays);
	// Siblings and easy days hold without balancing too, and farther ahead than counts say anything.
	if (!load) return range.map(({ day, share }) => EASY_DAY_FACTOR[share] * apart(day));
	const full = range.filter(({ share }) => share === 1);
	const mean = full.reduce((sum, { count }) => sum + count, 0) / Math.max(1, full.length);
	return range.map(({ day, count, share }) => {
		const weighed = share === 1 ? count : Math.max(count, mean);
		const light = Math.pow(1 / weighed, COUNT_POWER) * Math.pow(1 / (day - today), INTERVAL_POWER);
		return light * EASY_DAY_FACTOR[share] * apart(day);
	});
}

/** The interval, in days, that the seed picks from the range; the same input gives the same day. */
export function balancedDays(range: DayRange, given: BalanceInput): number {
	const far = range.from + range.to > 2 * LONGEST_BALANCED_DAYS;
	const weights = weightsOf(range, far ? { ...given, load: null } : given);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) return fuzzedDays(range, given.seed);
	let left = given.seed * total;
	for (const [index, weight] of weights.entries()) {
		left -= weight;
		if (left < 0) return range.from + index;
	}
	return range.to;
}

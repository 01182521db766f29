// Day tallies: what a study day's answers add up to, kept so that no screen has to read a million reviews.
import type { Review } from './fold.ts';

/** Reviews of cards whose stability had reached three weeks, as Anki draws the line. */
const MATURE_STABILITY_DAYS = 21;

/** Bins of predicted recall for the calibration page: [0, 0.1) … [0.9, 1]. */
export const CALIBRATION_BINS = 10;

/** Sums over the answers of one study day. */
export interface DayTally {
	readonly day: number;
	readonly reviews: number;
	readonly tookMs: number;
	readonly again: number;
	readonly hard: number;
	readonly good: number;
	readonly easy: number;
	/** Cards answered for the first time. */
	readonly introduced: number;
	/** Answers to cards in review, a day or more after the last: what true retention counts. */
	readonly young: number;
	readonly youngPassed: number;
	readonly mature: number;
	readonly maturePassed: number;
	/** Per bin: answers counted, sum of predicted recall, passes. */
	readonly calibration: readonly (readonly [count: number, predicted: number, passed: number])[];
}

export function emptyTally(day: number): DayTally {
	return {
		day,
		reviews: 0,
		tookMs: 0,
		again: 0,
		hard: 0,
		good: 0,
		easy: 0,
		introduced: 0,
		young: 0,
		youngPassed: 0,
		mature: 0,
		maturePassed: 0,
		calibration: Array.from({ length: CALIBRATION_BINS }, () => [0, 0, 0] as const),
	};
}

/**
 * A probability in whole 2⁻²⁰ths: sums of such are exact in a double, so that what was added can be
 * taken away again without a trace, and a tally patched for years equals one counted afresh.
 */
function exactlySummable(probability: number): number {
	return Math.round(probability * 2 ** 20) / 2 ** 20;
}

/** What one answer adds to its day. */
export function tallyOf(review: Review): DayTally {
	const counted = review.phase === 'review' && review.elapsedDays >= 1;
	const passed = review.grade === 'again' ? 0 : 1;
	const mature = counted && (review.stability ?? 0) >= MATURE_STABILITY_DAYS;
	const tally = emptyTally(review.day);
	const bin =
		counted && review.predicted !== null
			? Math.min(CALIBRATION_BINS - 1, Math.floor(review.predicted * CALIBRATION_BINS))
			: -1;
	return {
		...tally,
		reviews: 1,
		tookMs: review.tookMs,
		[review.grade]: 1,
		introduced: review.phase === 'new' ? 1 : 0,
		young: counted && !mature ? 1 : 0,
		youngPassed: counted && !mature ? passed : 0,
		mature: mature ? 1 : 0,
		maturePassed: mature ? passed : 0,
		calibration: tally.calibration.map((zero, index) =>
			index === bin ? ([1, exactlySummable(review.predicted ?? 0), passed] as const) : zero,
		),
	};
}

/** `a + sign × b`, field by field; the day stays a's. */
export function addTally(a: DayTally, b: DayTally, sign: 1 | -1 = 1): DayTally {
	return {
		day: a.day,
		reviews: a.reviews + sign * b.reviews,
		tookMs: a.tookMs + sign * b.tookMs,
		again: a.again + sign * b.again,
		hard: a.hard + sign * b.hard,
		good: a.good + sign * b.good,
		easy: a.easy + sign * b.easy,
		introduced: a.introduced + sign * b.introduced,
		young: a.young + sign * b.young,
		youngPassed: a.youngPassed + sign * b.youngPassed,
		mature: a.mature + sign * b.mature,
		maturePassed: a.maturePassed + sign * b.maturePassed,
		calibration: a.calibration.map(([count, predicted, passed], index) => {
			const other = b.calibration[index] ?? [0, 0, 0];
			return [count + sign * other[0], predicted + sign * other[1], passed + sign * other[2]];
		}),
	};
}

function isSameReview(a: Review, b: Review | undefined): boolean {
	return (
		a.at === b?.at &&
		a.day === b.day &&
		a.grade === b.grade &&
		a.tookMs === b.tookMs &&
		a.elapsedDays === b.elapsedDays &&
		a.phase === b.phase &&
		a.predicted === b.predicted &&
		a.stability === b.stability
	);
}

/** The change to each day's tally when a card's reviews become `after` instead of `before`. */
export function tallyChanges(
	before: readonly Review[],
	after: readonly Review[],
): ReadonlyMap<number, DayTally> {
	const changes = new Map<number, DayTally>();
	const add = (review: Review, sign: 1 | -1) => {
		const sum = changes.get(review.day) ?? emptyTally(review.day);
		changes.set(review.day, addTally(sum, tallyOf(review), sign));
	};
	const differ = before.findIndex((review, index) => !isSameReview(review, after[index]));
	const same = differ < 0 ? before.length : differ;
	for (const review of before.slice(same)) add(review, -1);
	for (const review of after.slice(same)) add(review, 1);
	return changes;
}

/** Adds the changes to the sums of each day. */
export function addChanges(
	sums: Map<number, DayTally>,
	changes: ReadonlyMap<number, DayTally>,
): void {
	for (const [day, change] of changes)
		sums.set(day, addTally(sums.get(day) ?? emptyTally(day), change));
}

// The reader's pace and retention of late, from the tallies of recent study days.
import type { DayTally } from './day-tally.ts';

/** What an answer takes before anything is known of the reader. */
const FIRST_GUESS_MS = 12_000;

/** Answers that the first guess counts for, so that one slow card says little. */
const GUESS_WEIGHT = 20;

/** Mean time of an answer, in milliseconds. */
export function paceMs(tallies: readonly DayTally[]): number {
	let reviews = GUESS_WEIGHT;
	let tookMs = GUESS_WEIGHT * FIRST_GUESS_MS;
	for (const tally of tallies) {
		reviews += tally.reviews;
		tookMs += tally.tookMs;
	}
	return tookMs / reviews;
}

/** True retention: the share of cards in review that were remembered a day or more later, and of how many. */
export function trueRetention(tallies: readonly DayTally[]): {
	readonly share: number | null;
	readonly count: number;
} {
	let count = 0;
	let passed = 0;
	for (const tally of tallies) {
		count += tally.young + tally.mature;
		passed += tally.youngPassed + tally.maturePassed;
	}
	return { share: count > 0 ? passed / count : null, count };
}

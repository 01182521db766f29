// Review histories packed into flat arrays, the shape the trainer runs over.

/** One card's answers, oldest first; the three lists run in step. */
export interface ReviewHistory {
	/** 1 again, 2 hard, 3 good, 4 easy. */
	readonly grades: readonly number[];
	/** Study days since the answer before; 0 for the first and for another on the same day. */
	readonly elapsedDays: readonly number[];
	/** UTC milliseconds. */
	readonly at: readonly number[];
}

/** All cards end to end. A review is *scored* when it came a day or more after the one before. */
export interface ReviewLog {
	readonly cards: number;
	/** Card `c` holds reviews `starts[c]` to `starts[c + 1]`, the end left out. */
	readonly starts: Int32Array;
	readonly grades: Uint8Array;
	readonly days: Float64Array;
	readonly at: Float64Array;
	/** Scored reviews in order of time, as indexes into the lists above. */
	readonly scored: Int32Array;
	readonly longest: number;
}

/** No card has a use for more, and one broken history must not cost the fit its time. */
const MAX_REVIEWS_PER_CARD = 1000;

/** A hundred years: past it, only a broken clock. */
const MAX_ELAPSED_DAYS = 36_500;

function cleanDays(days: number | undefined): number {
	return days !== undefined && days >= 1 ? Math.min(MAX_ELAPSED_DAYS, Math.floor(days)) : 0;
}

/**
 * Packs the histories, leaving out what teaches nothing: answers that are no grade, cards never seen
 * on a second day, and the tail of a card after its last scored review.
 */
export function packHistories(histories: readonly ReviewHistory[]): ReviewLog {
	const starts: number[] = [0];
	const grades: number[] = [];
	const days: number[] = [];
	const at: number[] = [];
	const scored: number[] = [];
	let longest = 0;
	for (const history of histories) {
		const start = grades.length;
		let end = start;
		const count = Math.min(MAX_REVIEWS_PER_CARD, history.grades.length);
		let skippedDays = 0;
		for (let index = 0; index < count; index += 1) {
			const grade = history.grades[index];
			const elapsed = cleanDays(history.elapsedDays[index]);
			if (grade !== 1 && grade !== 2 && grade !== 3 && grade !== 4) {
				skippedDays += elapsed;
				continue;
			}
			const first = grades.length === start;
			const moment = history.at[index];
			grades.push(grade);
			days.push(first ? 0 : elapsed + skippedDays);
			at.push(moment !== undefined && Number.isFinite(moment) ? moment : 0);
			if (!first && elapsed + skippedDays > 0) {
				scored.push(grades.length - 1);
				end = grades.length;
			}
			skippedDays = 0;
		}
		grades.length = days.length = at.length = end;
		if (end === start) continue;
		starts.push(end);
		longest = Math.max(longest, end - start);
	}
	scored.sort((a, b) => at[a]! - at[b]! || a - b);
	return {
		cards: starts.length - 1,
		starts: Int32Array.from(starts),
		grades: Uint8Array.from(grades),
		days: Float64Array.from(days),
		at: Float64Array.from(at),
		scored: Int32Array.from(scored),
		longest,
	};
}

// FSRS-6 forward: a card's memory, review by review, and how well it foretold each answer.
// Equations: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6
import { DIFFICULTY_MAX, DIFFICULTY_MIN, STABILITY_MAX, STABILITY_MIN } from './parameters.ts';
import type { ReviewLog } from './log.ts';

/** What follows from the parameters alone, worked out once for a whole batch. */
export interface Terms {
	readonly w: Float64Array;
	/** By grade 1–4: first difficulty, before the clamp. */
	readonly firstDifficulty: Float64Array;
	/** exp(w8). */
	readonly recallScale: number;
	/** By grade: 1, hard's share or easy's bonus. */
	readonly gradeScale: Float64Array;
	/** A lapse leaves at most stability / lapseDivisor. */
	readonly lapseDivisor: number;
	/** By grade: exp(w17 (grade − 3 + w18)). */
	readonly sameDayScale: Float64Array;
	/** Chosen so that recall after `stability` days is 90 %. */
	readonly curveFactor: number;
}

export function termsOf(w: Float64Array): Terms {
	const firstDifficulty = new Float64Array(5);
	const sameDayScale = new Float64Array(5);
	for (let grade = 1; grade <= 4; grade += 1) {
		firstDifficulty[grade] = w[4]! - Math.exp(w[5]! * (grade - 1)) + 1;
		sameDayScale[grade] = Math.exp(w[17]! * (grade - 3 + w[18]!));
	}
	return {
		w,
		firstDifficulty,
		recallScale: Math.exp(w[8]!),
		gradeScale: Float64Array.of(0, 0, w[15]!, 1, w[16]!),
		lapseDivisor: Math.exp(w[17]! * w[18]!),
		sameDayScale,
		curveFactor: Math.exp(-Math.log(0.9) / w[20]!) - 1,
	};
}

/** What the way back needs to know of each review on the way forward; one column a quantity. */
export interface Tape {
	/** Memory before the review. */
	readonly stability: Float64Array;
	readonly difficulty: Float64Array;
	readonly logStability: Float64Array;
	/** Recall foretold; unused on the same day. */
	readonly recall: Float64Array;
	/** Natural logarithm of `1 + factor · days / stability`. */
	readonly curveLog: Float64Array;
	/** Stability and difficulty after the review, before their clamps. */
	readonly rawStability: Float64Array;
	readonly rawDifficulty: Float64Array;
}

export function createTape(longest: number): Tape {
	const column = () => new Float64Array(longest + 1);
	return {
		stability: column(),
		difficulty: column(),
		logStability: column(),
		recall: column(),
		curveLog: column(),
		rawStability: column(),
		rawDifficulty: column(),
	};
}

export const clampStability = (stability: number) =>
	Math.min(STABILITY_MAX, Math.max(STABILITY_MIN, stability));

export const clampDifficulty = (difficulty: number) =>
	Math.min(DIFFICULTY_MAX, Math.max(DIFFICULTY_MIN, difficulty));

/** A card's memory before a review. */
export interface Before {
	readonly stability: number;
	/** Natural logarithm of the stability: every power below is taken through it. */
	readonly logStability: number;
	readonly difficulty: number;
}

/** Stability after a review on the same day as the last. */
export function sameDayStability(
	{ w, sameDayScale }: Terms,
	{ stability, logStability }: Before,
	grade: number,
): number {
	const growth = sameDayScale[grade]! * Math.exp(-w[19]! * logStability);
	return stability * (grade >= 2 ? Math.max(1, growth) : growth);
}

/** Stability after forgetting a day or more later what was foretold with probability `recall`. */
export function lapseStability(
	{ w, lapseDivisor }: Terms,
	{ stability, difficulty }: Before,
	recall: number,
): number {
	const lapsed =
		w[11]! *
		Math.pow(difficulty, -w[12]!) *
		(Math.pow(stability + 1, w[13]!) - 1) *
		Math.exp(w[14]! * (1 - recall));
	return Math.min(lapsed, stability / lapseDivisor);
}

/** Stability after recalling a day or more later what was foretold with probability `recall`. */
export function recallStability(
	{ w, recallScale, gradeScale }: Terms,
	{ stability, logStability, difficulty }: Before,
	{ grade, recall }: { readonly grade: number; readonly recall: number },
): number {
	const growth =
		recallScale *
		(11 - difficulty) *
		Math.exp(-w[9]! * logStability) *
		(Math.exp(w[10]! * (1 - recall)) - 1) *
		gradeScale[grade]!;
	return stability * (1 + growth);
}

/** Difficulty after a grade: a damped step, then a pull towards the easy first difficulty. */
export function nextDifficulty(terms: Terms, difficulty: number, grade: number): number {
	const { w } = terms;
	const stepped = difficulty - (w[6]! * (grade - 3) * (10 - difficulty)) / 9;
	return w[7]! * terms.firstDifficulty[4]! + (1 - w[7]!) * stepped;
}

/**
 * Runs reviews `start` to `end` of one card, filling the tape.
 * @returns the sum over scored reviews of weight × −ln(probability given to what happened)
 */
export function runForward(
	terms: Terms,
	log: ReviewLog,
	weights: Float64Array,
	{ start, end, tape }: { readonly start: number; readonly end: number; readonly tape: Tape },
): number {
	const decay = -terms.w[20]!;
	let loss = 0;
	for (let index = start; index < end; index += 1) {
		const row = index - start;
		const grade = log.grades[index]!;
		if (row === 0) {
			tape.rawStability[0] = terms.w[grade - 1]!;
			tape.rawDifficulty[0] = terms.firstDifficulty[grade]!;
			continue;
		}
		const stability = clampStability(tape.rawStability[row - 1]!);
		const difficulty = clampDifficulty(tape.rawDifficulty[row - 1]!);
		const logStability = Math.log(stability);
		const before = { stability, logStability, difficulty };
		const days = log.days[index]!;
		tape.stability[row] = stability;
		tape.logStability[row] = logStability;
		tape.difficulty[row] = difficulty;
		if (days === 0) {
			tape.rawStability[row] = sameDayStability(terms, before, grade);
		} else {
			const curveLog = Math.log(1 + (terms.curveFactor * days) / stability);
			const recall = Math.exp(decay * curveLog);
			const weight = weights[index]!;
			if (weight > 0) loss -= weight * (grade === 1 ? Math.log(1 - recall) : decay * curveLog);
			tape.curveLog[row] = curveLog;
			tape.recall[row] = recall;
			if (index + 1 < end)
				tape.rawStability[row] =
					grade === 1
						? lapseStability(terms, before, recall)
						: recallStability(terms, before, { grade, recall });
		}
		tape.rawDifficulty[row] = nextDifficulty(terms, difficulty, grade);
	}
	return loss;
}

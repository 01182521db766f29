// FSRS-6 backward: how the loss of one card changes with each of the 21 parameters.
import type { ReviewLog } from './log.ts';
import type { Before, Tape, Terms } from './model.ts';
import { DIFFICULTY_MAX, DIFFICULTY_MIN, STABILITY_MAX, STABILITY_MIN } from './parameters.ts';

const LN_0_9 = Math.log(0.9);

/** How the loss changes with a card's memory at one point of its history. */
interface Pull {
	stability: number;
	difficulty: number;
}

const inside = (value: number, min: number, max: number) => value > min && value < max;

/** Takes the pull on the difficulty after a review back to the one before. */
function backDifficulty(
	{ w, firstDifficulty }: Terms,
	gradient: Float64Array,
	{ grade, difficulty, pull }: { grade: number; difficulty: number; pull: number },
): number {
	const step = (w[6]! * (grade - 3)) / 9;
	const stepped = difficulty - step * (10 - difficulty);
	gradient[7]! += pull * (firstDifficulty[4]! - stepped);
	gradient[4]! += pull * w[7]!;
	gradient[5]! -= pull * w[7]! * 3 * Math.exp(3 * w[5]!);
	const steppedPull = pull * (1 - w[7]!);
	gradient[6]! -= (steppedPull * (grade - 3) * (10 - difficulty)) / 9;
	return steppedPull * (1 + step);
}

/** A review on the same day: only its own three parameters and the stability before it. */
function backSameDay(
	{ w, sameDayScale }: Terms,
	gradient: Float64Array,
	{ stability, logStability }: Before,
	{ grade, pull }: { grade: number; pull: number },
): number {
	const growth = sameDayScale[grade]! * Math.exp(-w[19]! * logStability);
	if (grade >= 2 && growth <= 1) return pull;
	const after = pull * stability * growth;
	gradient[17]! += after * (grade - 3 + w[18]!);
	gradient[18]! += after * w[17]!;
	gradient[19]! -= after * logStability;
	return pull * growth * (1 - w[19]!);
}

interface Later extends Before {
	readonly recall: number;
	readonly grade: number;
}

/** A lapse a day or more later. @returns the pull on the recall foretold; adds the rest to `into` */
function backLapse(
	{ w, lapseDivisor }: Terms,
	gradient: Float64Array,
	{ stability, difficulty, recall }: Later,
	{ pull, into }: { pull: number; into: Pull },
): number {
	const power = Math.pow(stability + 1, w[13]!);
	const scale = Math.pow(difficulty, -w[12]!) * Math.exp(w[14]! * (1 - recall));
	const lapsed = w[11]! * scale * (power - 1);
	const most = stability / lapseDivisor;
	if (lapsed >= most) {
		gradient[17]! -= pull * most * w[18]!;
		gradient[18]! -= pull * most * w[17]!;
		into.stability += pull / lapseDivisor;
		return 0;
	}
	gradient[11]! += pull * scale * (power - 1);
	gradient[12]! -= pull * lapsed * Math.log(difficulty);
	gradient[13]! += pull * w[11]! * scale * power * Math.log1p(stability);
	gradient[14]! += pull * lapsed * (1 - recall);
	into.stability += (pull * w[11]! * scale * w[13]! * power) / (stability + 1);
	into.difficulty -= (pull * lapsed * w[12]!) / difficulty;
	return -pull * lapsed * w[14]!;
}

/** Recall a day or more later. @returns the pull on the recall foretold; adds the rest to `into` */
function backRecall(
	{ w, recallScale, gradeScale }: Terms,
	gradient: Float64Array,
	{ stability, logStability, difficulty, recall, grade }: Later,
	{ pull, into }: { pull: number; into: Pull },
): number {
	const late = Math.exp(w[10]! * (1 - recall));
	const ungraded = recallScale * (11 - difficulty) * Math.exp(-w[9]! * logStability);
	const plain = ungraded * gradeScale[grade]!;
	const growth = plain * (late - 1);
	const after = pull * stability;
	gradient[8]! += after * growth;
	gradient[9]! -= after * growth * logStability;
	gradient[10]! += after * plain * (1 - recall) * late;
	if (grade === 2) gradient[15]! += after * ungraded * (late - 1);
	if (grade === 4) gradient[16]! += after * ungraded * (late - 1);
	into.stability += pull * (1 + growth - w[9]! * growth);
	into.difficulty -= (after * growth) / (11 - difficulty);
	return -after * plain * w[10]! * late;
}

/**
 * Adds to `gradient` the derivatives of one card's weighted loss, given the tape of `runForward`
 * over the same reviews.
 */
export function runBackward(
	terms: Terms,
	log: ReviewLog,
	weights: Float64Array,
	{
		start,
		end,
		tape,
		gradient,
	}: {
		readonly start: number;
		readonly end: number;
		readonly tape: Tape;
		readonly gradient: Float64Array;
	},
): void {
	const { w, curveFactor } = terms;
	const decay = w[20]!;
	const factorByDecay = ((curveFactor + 1) * LN_0_9) / (decay * decay);
	let stabilityPull = 0;
	let difficultyPull = 0;
	const into: Pull = { stability: 0, difficulty: 0 };
	for (let index = end - 1; index >= start; index -= 1) {
		const row = index - start;
		const grade = log.grades[index]!;
		if (!inside(tape.rawDifficulty[row]!, DIFFICULTY_MIN, DIFFICULTY_MAX)) difficultyPull = 0;
		if (index + 1 < end && !inside(tape.rawStability[row]!, STABILITY_MIN, STABILITY_MAX))
			stabilityPull = 0;
		if (row === 0) {
			gradient[grade - 1]! += stabilityPull;
			gradient[4]! += difficultyPull;
			gradient[5]! -= difficultyPull * (grade - 1) * Math.exp(w[5]! * (grade - 1));
			return;
		}
		const stability = tape.stability[row]!;
		const difficulty = tape.difficulty[row]!;
		const logStability = tape.logStability[row]!;
		into.stability = 0;
		into.difficulty = backDifficulty(terms, gradient, { grade, difficulty, pull: difficultyPull });
		const days = log.days[index]!;
		if (days === 0) {
			const before = { stability, logStability, difficulty };
			into.stability = backSameDay(terms, gradient, before, { grade, pull: stabilityPull });
		} else {
			const recall = tape.recall[row]!;
			const later = { stability, logStability, difficulty, recall, grade };
			let recallPull = 0;
			if (stabilityPull !== 0)
				recallPull =
					grade === 1
						? backLapse(terms, gradient, later, { pull: stabilityPull, into })
						: backRecall(terms, gradient, later, { pull: stabilityPull, into });
			const weight = weights[index]!;
			if (weight > 0) recallPull += grade === 1 ? weight / (1 - recall) : -weight / recall;
			const ratio = days / stability;
			const base = 1 + curveFactor * ratio;
			into.stability += (recallPull * recall * decay * curveFactor * ratio) / (base * stability);
			gradient[20]! -=
				recallPull * recall * (tape.curveLog[row]! + (decay * ratio * factorByDecay) / base);
		}
		stabilityPull = into.stability;
		difficultyPull = into.difficulty;
	}
}

// How a reader answers: shares of the grades and time taken, from their own history.
import type { Review } from './fold.ts';
import { GRADES, type Grade } from './schedule.ts';

/** Shares of again, hard, good and easy; together 1. */
export type GradeShares = readonly [again: number, hard: number, good: number, easy: number];

/** What a simulation has to know of a reader. Plain values: it goes to a worker as it is. */
export interface Habits {
	readonly firstGrades: GradeShares;
	/** On a step of the first day, and on one after forgetting. */
	readonly learningGrades: GradeShares;
	readonly relearningGrades: GradeShares;
	/** In review when recalled; again has no share. */
	readonly recalledGrades: GradeShares;
	/** Mean time of an answer in milliseconds. */
	readonly firstMs: number;
	readonly stepMs: number;
	readonly recalledMs: number;
	readonly forgottenMs: number;
}

/** A guess before anything is known, worth this many answers: one slow card then says little. */
const GUESS_WEIGHT = 20;
const GUESS = {
	first: [0.25, 0.1, 0.5, 0.15],
	learning: [0.12, 0.08, 0.7, 0.1],
	relearning: [0.12, 0.06, 0.76, 0.06],
	recalled: [0, 0.1, 0.8, 0.1],
	firstMs: 18_000,
	stepMs: 8_000,
	recalledMs: 10_000,
	forgottenMs: 16_000,
} as const;

/** Longer, the reader was away from the screen. */
const LONGEST_MS = 120_000;

function tallyOf(guess: readonly number[], guessMs: number) {
	const counts = guess.map((share) => share * GUESS_WEIGHT);
	let ms = guessMs * GUESS_WEIGHT;
	let answers = GUESS_WEIGHT;
	return {
		add(grade: Grade, tookMs: number) {
			const index = GRADES.indexOf(grade);
			counts[index] = (counts[index] ?? 0) + 1;
			if (!(tookMs > 0)) return;
			ms += Math.min(LONGEST_MS, tookMs);
			answers += 1;
		},
		shares(): GradeShares {
			const [again = 0, hard = 0, good = 0, easy = 0] = counts;
			const sum = again + hard + good + easy;
			return [again / sum, hard / sum, good / sum, easy / sum];
		},
		meanMs: () => ms / answers,
	};
}

/** The habits behind these answers, one list a card; the fewer there are, the nearer to a guess. */
export function habitsOf(histories: Iterable<readonly Review[]>): Habits {
	const first = tallyOf(GUESS.first, GUESS.firstMs);
	const learning = tallyOf(GUESS.learning, GUESS.stepMs);
	const relearning = tallyOf(GUESS.relearning, GUESS.stepMs);
	const recalled = tallyOf(GUESS.recalled, GUESS.recalledMs);
	const forgotten = tallyOf([1, 0, 0, 0], GUESS.forgottenMs);
	const steps = tallyOf([1, 0, 0, 0], GUESS.stepMs);
	for (const reviews of histories)
		for (const { phase, grade, tookMs } of reviews) {
			if (phase === 'new') first.add(grade, tookMs);
			else if (phase === 'review') (grade === 'again' ? forgotten : recalled).add(grade, tookMs);
			else {
				(phase === 'learning' ? learning : relearning).add(grade, tookMs);
				steps.add(grade, tookMs);
			}
		}
	return {
		firstGrades: first.shares(),
		learningGrades: learning.shares(),
		relearningGrades: relearning.shares(),
		recalledGrades: recalled.shares(),
		firstMs: first.meanMs(),
		stepMs: steps.meanMs(),
		recalledMs: recalled.meanMs(),
		forgottenMs: forgotten.meanMs(),
	};
}

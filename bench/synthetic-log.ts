// A seeded learner whose memory is FSRS-6 with known parameters: study logs with a known truth.
import type { ReviewHistory } from '../src/lib/domain/fit/log.ts';
import {
	clampDifficulty,
	clampStability,
	lapseStability,
	nextDifficulty,
	recallStability,
	sameDayStability,
	termsOf,
} from '../src/lib/domain/fit/model.ts';
import { soundCopy } from '../src/lib/domain/fit/parameters.ts';
import { seededRandom } from '../src/lib/domain/fit/random.ts';

const MS_PER_DAY = 86_400_000;
const TEN_MINUTES_MS = 600_000;
const FIRST_DAY = 20_000;

export interface LearnerOptions {
	/** The 21 parameters of the learner's memory. */
	readonly truth: readonly number[];
	/** The 21 parameters the learner's cards were scheduled by. */
	readonly scheduledBy: readonly number[];
	readonly cards: number;
	readonly days: number;
	readonly seed: number;
}

/** Probability of again, hard, good and easy on a card never seen. */
const FIRST_GRADES = [0.25, 0.1, 0.5, 0.15] as const;
/** Probability of hard, good and easy when recalled. */
const PASS_GRADES = [0.12, 0.75, 0.13] as const;

function draw(random: () => number, shares: readonly number[]): number {
	let at = random();
	for (let index = 0; index < shares.length - 1; index += 1) {
		at -= shares[index]!;
		if (at < 0) return index;
	}
	return shares.length - 1;
}

function createMemory(parameters: readonly number[]) {
	const terms = termsOf(soundCopy(parameters));
	let stability = 0;
	let difficulty = 0;
	const recall = (days: number) =>
		Math.pow(1 + (terms.curveFactor * days) / stability, -terms.w[20]!);
	return {
		recall,
		interval: (retention: number) =>
			(stability / terms.curveFactor) * (Math.pow(retention, -1 / terms.w[20]!) - 1),
		review(days: number, grade: number) {
			const before = { stability, logStability: Math.log(stability), difficulty };
			const later = () =>
				grade === 1
					? lapseStability(terms, before, recall(days))
					: recallStability(terms, before, { grade, recall: recall(days) });
			const raw =
				difficulty === 0
					? terms.w[grade - 1]!
					: days === 0
						? sameDayStability(terms, before, grade)
						: later();
			difficulty = clampDifficulty(
				difficulty === 0 ? terms.firstDifficulty[grade]! : nextDifficulty(terms, difficulty, grade),
			);
			stability = clampStability(raw);
		},
	};
}

/** Cards introduced evenly over the days, steps of ten minutes, intervals at 90 % fuzzed by ±10 %. */
export function syntheticHistories(options: LearnerOptions): readonly ReviewHistory[] {
	const { truth, scheduledBy, cards, days, seed } = options;
	const random = seededRandom(seed);
	return Array.from({ length: cards }, (_, card) => {
		const memory = createMemory(truth);
		const schedule = createMemory(scheduledBy);
		const grades: number[] = [];
		const elapsedDays: number[] = [];
		const at: number[] = [];
		let day = Math.floor((card / cards) * days * 0.8);
		let last = day;
		while (day < days) {
			let moment = (FIRST_DAY + day) * MS_PER_DAY + Math.floor(random() * 0.5 * MS_PER_DAY);
			for (let again = true, step = 0; again; step += 1) {
				const elapsed = step === 0 ? day - last : 0;
				const first = grades.length === 0;
				const recalled = first || random() < (step === 0 ? memory.recall(elapsed) : 0.9);
				const grade = first
					? draw(random, FIRST_GRADES) + 1
					: recalled
						? draw(random, PASS_GRADES) + 2
						: 1;
				grades.push(grade);
				elapsedDays.push(elapsed);
				at.push(moment);
				memory.review(elapsed, grade);
				schedule.review(elapsed, grade);
				moment += TEN_MINUTES_MS;
				again = step < 3 && (grade === 1 || (first && grade < 4));
			}
			last = day;
			day += Math.max(1, Math.round(schedule.interval(0.9) * (0.9 + 0.2 * random())));
		}
		return { grades, elapsedDays, at };
	});
}

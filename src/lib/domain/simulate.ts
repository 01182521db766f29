// What a desired retention costs: a year of study played through for each, with this reader's habits.
import {
	clampDifficulty,
	clampStability,
	lapseStability,
	nextDifficulty,
	recallStability,
	sameDayStability,
	termsOf,
	type Terms,
} from './fit/model.ts';
import { soundCopy } from './fit/parameters.ts';
import { seededRandom } from './fit/random.ts';
import type { GradeShares, Habits } from './habits.ts';
import { MS_PER_MINUTE } from './time.ts';

/** 0.70, 0.71 … 0.99. */
export const RETENTIONS: readonly number[] = Array.from(
	{ length: 30 },
	(_, step) => (70 + step) / 100,
);

/** More cards than this are represented by an even sample. */
const SAMPLE = 500;
/** Answers on the steps of one day before the reader would stop. */
const MOST_STEPS = 20;

export interface SimulationInput {
	/** The 21 parameters in force. */
	readonly parameters: readonly number[];
	readonly habits: Habits;
	/** Cards studied so far, column by column: days to 90 %, 1–10, days since the last answer. */
	readonly stability: ArrayLike<number>;
	readonly difficulty: ArrayLike<number>;
	readonly daysSince: ArrayLike<number>;
	readonly newPerDay: number;
	readonly learningSteps: number;
	readonly relearningSteps: number;
	readonly maximumIntervalDays: number;
	/** How far to play ahead; 365 when left out. */
	readonly days?: number | undefined;
	/** Fixes the chance: same input and seed, same result. 0 when left out. */
	readonly seed?: number | undefined;
}

/** Means over the days played. */
export interface Workload {
	readonly desiredRetention: number;
	readonly minutesPerDay: number;
	readonly answersPerDay: number;
	/** Cards that would be recalled on the last day. */
	readonly remembered: number;
}

interface Play {
	readonly input: SimulationInput;
	readonly terms: Terms;
	readonly days: number;
	/** Days from an answer to the next, per day of stability. */
	readonly intervalFactor: number;
	answers: number;
	ms: number;
	remembered: number;
}

interface Start {
	readonly day: number;
	/** Null for a card that is new on that day. */
	readonly memory: { readonly stability: number; readonly difficulty: number } | null;
	/** How many cards this one stands for. */
	readonly weight: number;
}

/** A grade 1–4 by its shares. */
function draw([again, hard, good]: GradeShares, at: number): number {
	if (at < again) return 1;
	if (at < again + hard) return 2;
	return at < again + hard + good ? 3 : 4;
}

/** Plays one card to the last day, adding to the sums. */
function playCard(play: Play, start: Start, random: () => number): void {
	const { terms, days, input, intervalFactor } = play;
	const { habits } = input;
	const recallAfter = (elapsed: number, stability: number) =>
		Math.pow(1 + (terms.curveFactor * elapsed) / stability, -terms.w[20]!);
	let { stability, difficulty } = start.memory ?? { stability: 0, difficulty: 0 };
	let last = start.day;
	const answer = (ms: number) => {
		play.answers += start.weight;
		play.ms += ms * start.weight;
	};
	const steps = (shares: GradeShares, from: number, count: number) => {
		for (let step = from, taken = 0; step < count && taken < MOST_STEPS; taken += 1) {
			const grade = draw(shares, random());
			answer(habits.stepMs);
			const before = { stability, logStability: Math.log(stability), difficulty };
			stability = clampStability(sameDayStability(terms, before, grade));
			difficulty = clampDifficulty(nextDifficulty(terms, difficulty, grade));
			step = grade === 1 ? 0 : grade === 2 ? step : grade === 3 ? step + 1 : count;
		}
	};
	if (!start.memory) {
		const grade = draw(habits.firstGrades, random());
		answer(habits.firstMs);
		stability = clampStability(terms.w[grade - 1]!);
		difficulty = clampDifficulty(terms.firstDifficulty[grade]!);
		if (grade < 4) steps(habits.learningGrades, grade === 3 ? 1 : 0, input.learningSteps);
	}
	for (;;) {
		const interval = Math.min(
			input.maximumIntervalDays,
			Math.max(1, Math.round(stability * intervalFactor)),
		);
		const day = Math.max(0, last + interval);
		if (!(day < days)) break;
		const recall = recallAfter(day - last, stability);
		const recalled = random() < recall;
		const grade = recalled ? draw(habits.recalledGrades, random()) : 1;
		const before = { stability, logStability: Math.log(stability), difficulty };
		answer(recalled ? habits.recalledMs : habits.forgottenMs);
		stability = clampStability(
			recalled
				? recallStability(terms, before, { grade, recall })
				: lapseStability(terms, before, recall),
		);
		difficulty = clampDifficulty(nextDifficulty(terms, difficulty, grade));
		if (!recalled) steps(habits.relearningGrades, 0, input.relearningSteps);
		last = day;
	}
	play.remembered += start.weight * recallAfter(days - last, stability);
}

function* startsOf(input: SimulationInput, days: number): Generator<Start> {
	const studied = input.stability.length;
	const taken = Math.min(studied, SAMPLE);
	for (let index = 0; index < taken; index += 1) {
		const row = Math.floor((index * studied) / taken);
		const stability = input.stability[row] ?? 0;
		if (!(stability > 0)) continue;
		yield {
			day: -Math.max(0, input.daysSince[row] || 0),
			memory: {
				stability: clampStability(stability),
				difficulty: clampDifficulty(input.difficulty[row] || 5),
			},
			weight: studied / taken,
		};
	}
	const fresh = Math.max(0, Math.round(input.newPerDay * days));
	const played = Math.min(fresh, SAMPLE);
	for (let index = 0; index < played; index += 1)
		yield { day: Math.floor((index * days) / played), memory: null, weight: fresh / played };
}

/** The workload at one desired retention (above 0, below 1), reviews never put off and no day capped. */
export function simulateWorkload(input: SimulationInput, desiredRetention: number): Workload {
	const terms = termsOf(soundCopy(input.parameters));
	const days = Math.max(1, Math.round(input.days ?? 365));
	const play: Play = {
		input,
		terms,
		days,
		intervalFactor: (Math.pow(desiredRetention, -1 / terms.w[20]!) - 1) / terms.curveFactor,
		answers: 0,
		ms: 0,
		remembered: 0,
	};
	// A stream of its own for each card, the same at every retention: curves then differ by what is
	// compared and not by luck.
	let seed = input.seed ?? 0;
	for (const start of startsOf(input, days)) {
		seed += 1;
		playCard(play, start, seededRandom(Math.imul(seed, 0x9e3779b1)));
	}
	return {
		desiredRetention,
		minutesPerDay: play.ms / MS_PER_MINUTE / days,
		answersPerDay: play.answers / days,
		remembered: play.remembered,
	};
}

/** The workload at each desired retention from 0.70 to 0.99. */
export function simulateWorkloads(input: SimulationInput): readonly Workload[] {
	return RETENTIONS.map((retention) => simulateWorkload(input, retention));
}

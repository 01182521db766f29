// The four initial stabilities, fitted to what became of cards at their first test on a later day.
import type { ReviewLog } from './log.ts';
import type { Selection } from './loss.ts';
import { clampStability, sameDayStability, termsOf, type Terms } from './model.ts';
import { LOWER, START, UPPER } from './parameters.ts';
import { firstScored } from './weights.ts';

/** Spread, in natural logarithms, of readers around the default, and of grades around the reader. */
const READER_SPREAD = 1;
const GRADE_SPREAD = 0.7;
const SEARCH_STEPS = 40;

/** First tests that were alike: same first grade, same answers on that day, same gap. */
interface FirstTest {
	readonly grade: number;
	readonly sameDay: readonly number[];
	readonly days: number;
	passed: number;
	failed: number;
}

function gatherFirstTests(log: ReviewLog, { cards, weights }: Selection): readonly FirstTest[] {
	const tests = new Map<string, FirstTest>();
	for (const card of cards) {
		const start = log.starts[card]!;
		const index = firstScored(log, card);
		const weight = weights[index]!;
		if (weight <= 0) continue;
		const answers = log.grades.subarray(start, index);
		const days = log.days[index]!;
		const key = `${answers.join('')}:${days}`;
		let test = tests.get(key);
		if (!test) {
			test = { grade: answers[0]!, sameDay: [...answers.slice(1)], days, passed: 0, failed: 0 };
			tests.set(key, test);
		}
		if (log.grades[index] === 1) test.failed += weight;
		else test.passed += weight;
	}
	return [...tests.values()];
}

function lossOf(terms: Terms, test: FirstTest, initial: number): number {
	let stability = initial;
	for (const grade of test.sameDay) {
		const before = { stability, logStability: Math.log(stability), difficulty: 1 };
		stability = clampStability(sameDayStability(terms, before, grade));
	}
	const curveLog = Math.log1p((terms.curveFactor * test.days) / stability);
	const decay = terms.w[20]!;
	return test.passed * decay * curveLog - test.failed * Math.log1p(-Math.exp(-decay * curveLog));
}

/** The lowest point of a function with one valley (golden section). */
function lowest(loss: (x: number) => number, min: number, max: number): number {
	const ratio = (Math.sqrt(5) - 1) / 2;
	let low = min;
	let high = max;
	let left = high - ratio * (high - low);
	let right = low + ratio * (high - low);
	let leftLoss = loss(left);
	let rightLoss = loss(right);
	for (let step = 0; step < SEARCH_STEPS; step += 1) {
		if (leftLoss <= rightLoss) {
			high = right;
			right = left;
			rightLoss = leftLoss;
			left = high - ratio * (high - low);
			leftLoss = loss(left);
		} else {
			low = left;
			left = right;
			leftLoss = rightLoss;
			right = low + ratio * (high - low);
			rightLoss = loss(right);
		}
	}
	return (low + high) / 2;
}

/** Averages neighbours, by weight, wherever a better grade would begin with less (isotonic fit). */
function inRisingOrder(values: readonly number[], weights: readonly number[]): readonly number[] {
	const blocks: { value: number; weight: number; size: number }[] = [];
	values.forEach((value, index) => {
		blocks.push({ value, weight: weights[index]!, size: 1 });
		for (;;) {
			const last = blocks.at(-1)!;
			const before = blocks.at(-2);
			if (!before || before.value <= last.value) break;
			const weight = before.weight + last.weight;
			before.value = (before.value * before.weight + last.value * last.weight) / weight;
			before.weight = weight;
			before.size += last.size;
			blocks.pop();
		}
	});
	return blocks.flatMap(({ value, size }) => Array<number>(size).fill(value));
}

/**
 * Fits parameters 0–3 to first tests and leaves the rest at `base`. First one factor for all four
 * (this reader's memory is so much longer than the default), then each grade around it: a grade
 * hardly ever given first thus follows the others instead of its two or three answers.
 */
export function fitInitialStabilities(
	log: ReviewLog,
	selection: Selection,
	base: Float64Array,
): Float64Array {
	const terms = termsOf(base);
	const tests = gatherFirstTests(log, selection);
	const byGrade = [1, 2, 3, 4].map((grade) => tests.filter((test) => test.grade === grade));
	const lossAt = (index: number, logStability: number) => {
		const stability = Math.exp(logStability);
		return byGrade[index]!.reduce((sum, test) => sum + lossOf(terms, test, stability), 0);
	};
	const start = [0, 1, 2, 3].map((index) => Math.log(START[index]!));
	const shift = lowest(
		(x) => start.reduce((sum, at, index) => sum + lossAt(index, at + x), (x / READER_SPREAD) ** 2),
		-5,
		5,
	);
	const fitted = start.map((at, index) => {
		const centre = at + shift;
		return lowest(
			(x) => lossAt(index, x) + ((x - centre) / GRADE_SPREAD) ** 2,
			Math.log(LOWER[index]!),
			Math.log(UPPER[index]!),
		);
	});
	const evidence = byGrade.map((of) =>
		of.reduce((sum, { passed, failed }) => sum + passed + failed, 1),
	);
	const parameters = Float64Array.from(base);
	inRisingOrder(fitted, evidence).forEach((value, index) => {
		parameters[index] = Math.min(UPPER[index]!, Math.max(LOWER[index]!, Math.exp(value)));
	});
	return parameters;
}

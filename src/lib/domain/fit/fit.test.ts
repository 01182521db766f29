import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticHistories } from '../../../../bench/synthetic-log.ts';
import { DEFAULT_PARAMETERS, nextMemory } from '../fsrs.ts';
import type { Grade } from '../schedule.ts';
import { fitParameters, REVIEWS_FOR_ALL, REVIEWS_FOR_INITIAL } from './fit.ts';
import { packHistories, type ReviewHistory } from './log.ts';
import { select, totalLoss } from './loss.ts';
import { createTape, runForward, termsOf } from './model.ts';
import { clampInPlace, LOWER, SPREAD, START, UPPER } from './parameters.ts';
import { seededRandom } from './random.ts';
import { plainWeights } from './weights.ts';

/** Parameters of a made-up reader, well away from the defaults and from every clamp. */
const READER = [
	0.4, 2.1, 4.2, 14, 6.9, 0.7, 2.6, 0.05, 1.6, 0.22, 1.1, 1.7, 0.08, 0.35, 1.3, 0.5, 2.4, 0.6, 0.2,
	0.12, 0.25,
];

function parametersNear(seed: number): Float64Array {
	const random = seededRandom(seed);
	const parameters = Float64Array.from(
		READER,
		(value, index) => value + (random() - 0.5) * Math.min(0.2 * value, SPREAD[index]!),
	);
	clampInPlace(parameters);
	return parameters;
}

function heldOut(truth: readonly number[]) {
	const log = packHistories(
		syntheticHistories({
			truth,
			scheduledBy: DEFAULT_PARAMETERS,
			cards: 2000,
			days: 200,
			seed: 77,
		}),
	);
	const selection = select(log, plainWeights(log));
	return (parameters: readonly number[]) =>
		totalLoss(Float64Array.from(parameters), log, selection) / selection.total;
}

describe('the model', () => {
	it('starts from the defaults of the scheduler', () => {
		expect([...START]).toEqual([...DEFAULT_PARAMETERS]);
	});

	it('computes the memory the scheduler computes, which rounds to 8 decimals', () => {
		const names: readonly Grade[] = ['again', 'hard', 'good', 'easy'];
		const histories = syntheticHistories({
			truth: READER,
			scheduledBy: DEFAULT_PARAMETERS,
			cards: 100,
			days: 300,
			seed: 3,
		});
		const log = packHistories(histories);
		const tape = createTape(log.longest);
		for (const parameters of [READER, DEFAULT_PARAMETERS]) {
			const terms = termsOf(Float64Array.from(parameters));
			for (let card = 0; card < log.cards; card += 1) {
				const start = log.starts[card]!;
				const end = log.starts[card + 1]!;
				runForward(terms, log, new Float64Array(log.grades.length), { start, end, tape });
				let memory = null;
				for (let index = start; index < end; index += 1) {
					if (memory) {
						const row = index - start;
						expect(tape.stability[row]! / memory.stability).toBeCloseTo(1, 4);
						expect(tape.difficulty[row]).toBeCloseTo(memory.difficulty, 5);
					}
					const grade = names[log.grades[index]! - 1]!;
					memory = nextMemory(parameters, memory, log.days[index]!, grade);
				}
			}
		}
	});
});

describe('the gradient', () => {
	it.each([1, 2, 3, 4, 5])('agrees with finite differences in all 21 parameters (%i)', (seed) => {
		const parameters = parametersNear(seed);
		const log = packHistories(
			syntheticHistories({
				truth: [...DEFAULT_PARAMETERS],
				scheduledBy: READER,
				cards: 60,
				days: 300,
				seed,
			}),
		);
		const random = seededRandom(seed);
		const weights = plainWeights(log).map((weight) => (random() < 0.8 ? weight * random() : 0));
		const selection = select(log, weights);
		const gradient = new Float64Array(21);
		totalLoss(parameters, log, selection, gradient);
		for (let index = 0; index < 21; index += 1) {
			const step = 1e-6 * Math.max(1, Math.abs(parameters[index]!));
			const moved = (by: number) =>
				totalLoss(
					parameters.map((value, other) => (other === index ? value + by : value)),
					log,
					selection,
				);
			const difference = (moved(step) - moved(-step)) / (2 * step);
			expect(Math.abs(gradient[index]!), `parameter ${index} matters`).toBeGreaterThan(1e-6);
			expect(
				Math.abs(gradient[index]! - difference) / Math.max(1, Math.abs(difference)),
				`parameter ${index}`,
			).toBeLessThan(1e-5);
		}
	});
});

describe('fitParameters', () => {
	const study = (cards: number, seed = 1) =>
		syntheticHistories({
			truth: READER,
			scheduledBy: DEFAULT_PARAMETERS,
			cards,
			days: 200,
			seed,
		});

	it('comes within 1 % of the log loss of the parameters that made the log', () => {
		const loss = heldOut(READER);
		const fit = fitParameters(study(1500));
		expect(fit).toMatchObject({ outcome: 'adopted', scope: 'all' });
		expect(fit.logLossAfter!).toBeLessThan(fit.logLossBefore!);
		const best = loss(READER);
		const defaults = loss(DEFAULT_PARAMETERS);
		expect(defaults / best).toBeGreaterThan(1.01);
		expect(loss(fit.parameters) / best).toBeLessThan(1.01);
	});

	it('fits only the initial stabilities of a short history, and foretells better', () => {
		const reader = DEFAULT_PARAMETERS.map((value, index) => (index < 4 ? value * 4 : value));
		const histories = syntheticHistories({
			truth: reader,
			scheduledBy: DEFAULT_PARAMETERS,
			cards: 130,
			days: 30,
			seed: 5,
		});
		const fit = fitParameters(histories);
		expect(fit.reviewCount).toBeGreaterThanOrEqual(REVIEWS_FOR_INITIAL);
		expect(fit.reviewCount).toBeLessThan(REVIEWS_FOR_ALL);
		expect(fit).toMatchObject({ outcome: 'adopted', scope: 'initial', tookEpochs: 0 });
		expect(fit.parameters.slice(4)).toEqual(DEFAULT_PARAMETERS.slice(4));
		const loss = heldOut(reader);
		expect(loss(fit.parameters)).toBeLessThan(loss(DEFAULT_PARAMETERS));
	});

	it('leaves the parameters alone with too few reviews', () => {
		const fit = fitParameters(study(5), { current: READER });
		expect(fit).toMatchObject({ outcome: 'too few reviews', scope: 'none', logLossBefore: null });
		expect(fit.parameters).toEqual(READER);
	});

	it('keeps parameters that foretell better than a fit would', () => {
		const fit = fitParameters(study(1500), { current: READER });
		expect(fit.outcome).toBe('no better');
		expect(fit.parameters).toEqual(READER);
		expect(fit.logLossAfter!).toBeGreaterThanOrEqual(fit.logLossBefore!);
	});

	it('gives the same result for the same seed', () => {
		const histories = study(500);
		expect(fitParameters(histories, { seed: 4 }).outcome).toBe('adopted');
		expect(fitParameters(histories, { seed: 4 })).toEqual(fitParameters(histories, { seed: 4 }));
		expect(fitParameters(histories, { seed: 5 }).parameters).not.toEqual(
			fitParameters(histories, { seed: 4 }).parameters,
		);
	});

	it('tells its progress, rising to 1, and ends at once when cancelled', () => {
		const told: number[] = [];
		fitParameters(study(300), { onProgress: (done) => told.push(done) });
		expect(told.at(-1)).toBe(1);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		let asked = 0;
		const fit = fitParameters(study(300), { isCancelled: () => (asked += 1) >= 3 });
		expect(asked).toBe(3);
		expect(fit).toMatchObject({ outcome: 'cancelled', parameters: [...DEFAULT_PARAMETERS] });
	});

	it('never gives NaN or leaves the clamps, whatever the histories', () => {
		const review = fc.record({
			grade: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.double()),
			elapsed: fc.oneof(
				{ weight: 20, arbitrary: fc.integer({ min: 0, max: 400 }) },
				fc.constantFrom(-3, NaN, Infinity, 1e9, 0.5),
			),
			at: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 1e12 }) }, fc.constant(NaN)),
		});
		const history = fc.array(review, { maxLength: 12 }).map((reviews) => ({
			grades: reviews.map(({ grade }) => grade),
			elapsedDays: reviews.map(({ elapsed }) => elapsed),
			at: reviews.map(({ at }) => at),
		}));
		const current = fc.option(fc.array(fc.double(), { minLength: 20, maxLength: 21 }), {
			nil: undefined,
		});
		let judged = 0;
		fc.assert(
			fc.property(
				fc.array(history, { minLength: 0, maxLength: 150, size: 'max' }),
				current,
				(histories, inForce) => {
					const fit = fitParameters(histories, { current: inForce });
					expect(fit.parameters).toHaveLength(21);
					fit.parameters.forEach((value, index) => {
						expect(value).toBeGreaterThanOrEqual(LOWER[index]!);
						expect(value).toBeLessThanOrEqual(UPPER[index]!);
					});
					if (fit.logLossBefore === null) return;
					judged += 1;
					expect(Number.isFinite(fit.logLossBefore)).toBe(true);
					expect(Number.isFinite(fit.logLossAfter)).toBe(true);
				},
			),
			{ numRuns: 60 },
		);
		expect(judged).toBeGreaterThan(20);
	});

	it('takes one-sided histories: never a lapse, only lapses', () => {
		const uniform = (grade: number): readonly ReviewHistory[] =>
			Array.from({ length: 200 }, (_, card) => ({
				grades: [grade, grade, grade, grade],
				elapsedDays: [0, 1, 3, 9],
				at: [0, 1, 4, 13].map((day) => (day + card) * 86_400_000),
			}));
		for (const grade of [1, 2, 3, 4]) {
			const fit = fitParameters(uniform(grade));
			expect(fit.outcome).toBe('adopted');
			expect(fit.logLossAfter!).toBeLessThan(fit.logLossBefore!);
			expect(fit.parameters.every(Number.isFinite)).toBe(true);
		}
	});
});

describe('packHistories', () => {
	it('keeps what teaches: the days of a bad row go to the next, the unscored tail goes', () => {
		const log = packHistories([
			{ grades: [3, 0, 4, 3], elapsedDays: [0, 2, 3, 0], at: [10, 20, 30, 40] },
			{ grades: [3, 3], elapsedDays: [0, 0], at: [1, 2] },
			{ grades: [1, 2], elapsedDays: [5, 1], at: [5, 6] },
		]);
		expect([...log.starts]).toEqual([0, 2, 4]);
		expect([...log.grades]).toEqual([3, 4, 1, 2]);
		expect([...log.days]).toEqual([0, 5, 0, 1]);
		expect([...log.scored]).toEqual([3, 1]);
	});
});

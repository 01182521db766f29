// The 21 numbers of FSRS-6: where fitting starts, how far readers differ, and what is allowed.

export const PARAMETER_COUNT = 21;

/** Stability, in days, and difficulty never leave these bounds (published FSRS-6). */
export const STABILITY_MIN = 0.001;
export const STABILITY_MAX = 36_500;
export const DIFFICULTY_MIN = 1;
export const DIFFICULTY_MAX = 10;

interface ParameterFacts {
	readonly start: number;
	/** Standard deviation over many readers: the smaller, the harder the pull back to the start. */
	readonly spread: number;
	readonly min: number;
	readonly max: number;
}

/**
 * Defaults and clamps as published with FSRS-6; the spreads are those the public optimizer found over
 * its 10,000 collections. Two clamps are tighter: the scheduler's first stability is never below 0.1,
 * so a smaller one could be fitted but never used.
 */
const FACTS: readonly ParameterFacts[] = [
	// Stability after a first again, hard, good, easy.
	{ start: 0.212, spread: 6.43, min: 0.1, max: 100 },
	{ start: 1.2931, spread: 9.66, min: 0.1, max: 100 },
	{ start: 2.3065, spread: 17.58, min: 0.1, max: 100 },
	{ start: 8.2956, spread: 27.85, min: 0.1, max: 100 },
	// Difficulty: first value, its fall by grade, change by grade, pull to the easy value.
	{ start: 6.4133, spread: 0.57, min: 1, max: 10 },
	{ start: 0.8334, spread: 0.28, min: 0.001, max: 4 },
	{ start: 3.0194, spread: 0.6, min: 0.001, max: 4 },
	{ start: 0.001, spread: 0.12, min: 0.001, max: 0.75 },
	// Stability after recall: scale, saturation by stability, gain from a late review.
	{ start: 1.8722, spread: 0.39, min: 0, max: 4.5 },
	{ start: 0.1666, spread: 0.18, min: 0, max: 0.8 },
	{ start: 0.796, spread: 0.33, min: 0.001, max: 3.5 },
	// Stability after forgetting: scale, by difficulty, by stability, by recall.
	{ start: 1.4835, spread: 0.3, min: 0.001, max: 5 },
	{ start: 0.0614, spread: 0.09, min: 0.001, max: 0.25 },
	{ start: 0.2629, spread: 0.16, min: 0.001, max: 0.9 },
	{ start: 1.6483, spread: 0.57, min: 0, max: 4 },
	// Hard's share and easy's bonus.
	{ start: 0.6014, spread: 0.25, min: 0, max: 1 },
	{ start: 1.8729, spread: 1.03, min: 1, max: 6 },
	// Reviews on the same day: scale, offset, saturation.
	{ start: 0.5425, spread: 0.31, min: 0, max: 2 },
	{ start: 0.0912, spread: 0.32, min: 0, max: 2 },
	{ start: 0.0658, spread: 0.14, min: 0.01, max: 0.8 },
	// How fast the forgetting curve flattens.
	{ start: 0.1542, spread: 0.27, min: 0.1, max: 0.8 },
];

const column = (name: keyof ParameterFacts) => Float64Array.from(FACTS, (facts) => facts[name]);

/** The parameters a new reader starts with. */
export const START: Readonly<Float64Array> = column('start');
export const SPREAD: Readonly<Float64Array> = column('spread');
export const LOWER: Readonly<Float64Array> = column('min');
export const UPPER: Readonly<Float64Array> = column('max');

/** Moves each parameter, in place, to the nearest allowed value; NaN becomes the default. */
export function clampInPlace(parameters: Float64Array): void {
	for (let index = 0; index < PARAMETER_COUNT; index += 1) {
		const { start, min, max } = FACTS[index]!;
		const value = parameters[index]!;
		parameters[index] = Number.isNaN(value) ? start : Math.min(max, Math.max(min, value));
	}
}

/** A copy of 21 numbers as sound parameters; anything else gives the defaults. */
export function soundCopy(parameters: ArrayLike<number> | undefined): Float64Array {
	if (parameters?.length !== PARAMETER_COUNT) return Float64Array.from(START);
	const copy = Float64Array.from(parameters);
	clampInPlace(copy);
	return copy;
}

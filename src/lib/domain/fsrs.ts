// The fence around ts-fsrs: memory and intervals in plain numbers, days counted by us.
import {
	clipParameters,
	default_w,
	FSRSAlgorithm,
	generatorParameters,
	type Grade as LibraryGrade,
} from 'ts-fsrs';
import type { Grade } from './schedule.ts';

/** The 21 weights of FSRS-6. */
export type Parameters = readonly number[];

/** `stability`: days until recall falls to 90 %; `difficulty`: 1 (easy) … 10. */
export interface Memory {
	readonly stability: number;
	readonly difficulty: number;
}

export const DEFAULT_PARAMETERS: Parameters = [...default_w];

const LIBRARY_GRADE: Readonly<Record<Grade, LibraryGrade>> = {
	again: 1,
	hard: 2,
	good: 3,
	easy: 4,
};

/** True for 21 finite numbers. */
export function areSoundParameters(parameters: unknown): parameters is Parameters {
	return Array.isArray(parameters) && parameters.length === 21 && parameters.every(Number.isFinite);
}

/** Corrupt or missing parameters become the defaults, the very same list; those out of range are clamped. */
export function soundParameters(parameters: readonly unknown[] | null | undefined): Parameters {
	return areSoundParameters(parameters) ? clipParameters([...parameters], 0) : DEFAULT_PARAMETERS;
}

/** A memory that could not be worked with (damaged on the disk) counts as none. */
function soundMemory(memory: Memory | null): Memory | null {
	if (!memory) return null;
	const { stability, difficulty } = memory;
	return stability > 0 && stability < Infinity && difficulty >= 1 && difficulty <= 10
		? memory
		: null;
}

const schedulers = new WeakMap<Parameters, FSRSAlgorithm>();

function schedulerOf(parameters: Parameters): FSRSAlgorithm {
	let scheduler = schedulers.get(parameters);
	if (!scheduler) {
		scheduler = new FSRSAlgorithm(
			generatorParameters({ w: parameters, enable_fuzz: false, enable_short_term: true }),
		);
		schedulers.set(parameters, scheduler);
	}
	return scheduler;
}

/** Memory after a grade given `elapsedDays` study days after the last one; `null` memory is a first review. */
export function nextMemory(
	parameters: Parameters,
	memory: Memory | null,
	elapsedDays: number,
	grade: Grade,
): Memory {
	const { stability, difficulty } = schedulerOf(parameters).next_state(
		soundMemory(memory),
		elapsedDays,
		LIBRARY_GRADE[grade],
	);
	return { stability, difficulty };
}

/** Probability of recall, 0–1, `elapsedDays` (may be a fraction) after the last review. */
export function retrievability(
	parameters: Parameters,
	elapsedDays: number,
	stability: number,
): number {
	if (!(stability > 0)) return 0;
	const decay = -(parameters[20] ?? 0.1542);
	const factor = Math.pow(0.9, 1 / decay) - 1;
	return Math.pow(1 + (factor * Math.max(0, elapsedDays)) / stability, decay);
}

/** Days, fractional and at least 0, until recall falls to `desiredRetention`. */
export function exactInterval(
	parameters: Parameters,
	stability: number,
	desiredRetention: number,
): number {
	const decay = -(parameters[20] ?? 0.1542);
	const factor = Math.pow(0.9, 1 / decay) - 1;
	return (stability / factor) * (Math.pow(desiredRetention, 1 / decay) - 1);
}

/** Whole days, at least 1, until recall falls to `desiredRetention`. */
export function intervalFor(
	parameters: Parameters,
	stability: number,
	desiredRetention: number,
): number {
	return Math.max(1, Math.round(exactInterval(parameters, stability, desiredRetention)));
}

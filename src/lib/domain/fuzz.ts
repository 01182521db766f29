// Fuzz: cards learned together come back on different days. 10 days → one of 8 … 12.
import { hashText, mixNumbers, toUnit } from './hash.ts';
import type { CardId } from './id.ts';

/** Intervals shorter than this stay as they are. */
const SHORTEST_FUZZED_DAYS = 2.5;

/** Anki's widths (rslib/src/scheduler/states/fuzz.rs): a day, and a share of each stretch of the interval. */
const STRETCHES = [
	{ from: 2.5, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 },
] as const;

/** Whole days, both ends included. */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

function fuzzWidth(days: number): number {
	if (days < SHORTEST_FUZZED_DAYS) return 0;
	let width = 1;
	for (const { from, to, share } of STRETCHES)
		width += share * Math.max(0, Math.min(days, to) - from);
	return width;
}

/**
 * The days among which fuzz may choose for an interval. Never outside `allowed`: where that leaves
 * nothing of the fuzz, the range is the nearest allowed day.
 */
export function fuzzRange(days: number, allowed: DayRange): DayRange {
	const clamp = (value: number) => Math.max(Math.min(value, allowed.to), allowed.from);
	const width = fuzzWidth(days);
	return { from: clamp(Math.round(days - width)), to: clamp(Math.round(days + width)) };
}

/**
 * The chance of a card's next answer, in [0, 1): fixed by card and repetition, so that the interval
 * on the button is the one stored, on every device and however often it is worked out.
 */
export function fuzzSeed(card: CardId, reps: number): number {
	return toUnit(mixNumbers(hashText(card), reps));
}

/** The day of a range that a seed stands for, each as likely as the others. */
export function fuzzedDays({ from, to }: DayRange, seed: number): number {
	return Math.min(to, from + Math.floor(seed * (to - from + 1)));
}

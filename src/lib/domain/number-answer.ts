// Number answers: "12.5 %", "1,200 ms", "3 × 10^4", "84.3 ± 0.5", "10–20%", with a unit and a tolerance.
// The error suggests the grade.
import { unitAt, type Unit } from './number-units.ts';
import type { Grade } from './schedule.ts';

export interface NumberAnswer {
	readonly value: number;
	/** Null where none, or none we know, stood there. */
	readonly unit: Unit | null;
	/** How far off a value may be and still be the one given: half a range, or what stands after ±. */
	readonly tolerance: number;
}

export interface NumberComparison {
	/** `order`: right to a factor of ten. */
	readonly result: 'exact' | 'close' | 'order' | 'off';
	/** Typed minus wanted, as a share of the wanted value; null when that is 0. */
	readonly relativeError: number | null;
	/** The number may be right, its unit is not. */
	readonly unitDiffers: boolean;
	readonly suggested: Grade;
}

const SCALES: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	trillion: 1e12,
};

/** Numbers that are written out. */
const WORDS: Readonly<Record<string, number>> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
};

const EXACT_SHARE = 0.005;
/** Within this share of the value an answer is close. */
export const CLOSE_SHARE = 0.1;
/** Of percentages and points, within so many. */
export const CLOSE_POINTS = 2;

const DIGITS = /\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?:\.\d+)?|\d*\.?\d+/u.source;
const POWER = /(?:\s*(?:[×x*]\s*10\s*\^?\s*|e)([-−+]?\d+))?/u.source;
/** Not the 4 of "GPT-4", nor the 1 of "F1": they are part of a name. */
const NOT_IN_A_NAME = /(?<![\p{L}\p{N}])(?<!\p{L}[-–])/u.source;
const NUMBER = new RegExp(`${NOT_IN_A_NAME}([-−–+]?)(${DIGITS})${POWER}`, 'iu');
const AFTER_PLUS_MINUS = new RegExp(`^\\s*(?:±|\\+/?[-−–])\\s*(${DIGITS})`, 'u');
/** The unit may stand at both ends of a range: "10% to 20%". */
const AFTER_RANGE = new RegExp(`^\\s*%?\\s*(?:[-−–—]|to)\\s*(${DIGITS})`, 'iu');
const WORD = new RegExp(`(?<!\\p{L})(${Object.keys(WORDS).join('|')})(?!\\p{L})`, 'iu');

function plain(digits: string): number {
	return Number(digits.replace(/[,\s]/gu, ''));
}

function readDigits(text: string): NumberAnswer | null {
	const match = NUMBER.exec(text);
	if (!match?.[2]) return null;
	const sign = match[1] && match[1] !== '+' ? -1 : 1;
	const exponent = Number((match[3] ?? '0').replace('−', '-'));
	let value = plain(match[2]) * 10 ** exponent * sign;
	let rest = text.slice(match.index + match[0].length);
	let tolerance = 0;
	const spread = AFTER_PLUS_MINUS.exec(rest);
	const range = spread ? null : AFTER_RANGE.exec(rest);
	if (spread?.[1]) tolerance = plain(spread[1]);
	else if (range?.[1]) {
		const end = plain(range[1]);
		[value, tolerance] = [(value + end) / 2, Math.abs(end - value) / 2];
	}
	rest = rest.slice((spread ?? range)?.[0].length ?? 0);
	const [word = ''] = /^\s*\p{L}+/u.exec(rest) ?? [];
	const scale = SCALES[word.trim().toLowerCase()];
	if (scale !== undefined) rest = rest.slice(word.length);
	value *= scale ?? 1;
	tolerance *= scale ?? 1;
	if (!Number.isFinite(value) || !Number.isFinite(tolerance)) return null;
	return { value, unit: unitAt(rest), tolerance };
}

/** The first number in a text, in digits or written out; null when there is none. */
export function parseNumberAnswer(given: string): NumberAnswer | null {
	const text = given.normalize('NFC');
	const digits = readDigits(text);
	if (digits) return digits;
	const match = WORD.exec(text);
	const value = WORDS[match?.[1]?.toLowerCase() ?? ''];
	if (!match || value === undefined) return null;
	return { value, unit: unitAt(text.slice(match.index + match[0].length)), tolerance: 0 };
}

/** How many numbers in digits a text has, those of a range or after ± as one. */
export function countNumbers(given: string): number {
	let rest = given.normalize('NFC');
	let count = 0;
	for (let match = NUMBER.exec(rest); match; match = NUMBER.exec(rest)) {
		count++;
		rest = rest.slice(match.index + match[0].length);
		const joined = AFTER_PLUS_MINUS.exec(rest) ?? AFTER_RANGE.exec(rest);
		rest = rest.slice(joined?.[0].length ?? 0);
	}
	return count;
}

function gradeOf(result: NumberComparison['result']): Grade {
	if (result === 'exact') return 'good';
	return result === 'close' ? 'hard' : 'again';
}

/** Compares a typed number with the wanted one. A missing unit is forgiven, one of another measure is not. */
export function compareNumbers(typed: NumberAnswer, wanted: NumberAnswer): NumberComparison {
	const [mine, its] = [typed.unit, wanted.unit];
	const factor = mine && its && mine.measure === its.measure ? mine.factor / its.factor : 1;
	const error = typed.value * factor - wanted.value;
	const relativeError = wanted.value === 0 ? null : error / Math.abs(wanted.value);
	const share = relativeError === null ? (error === 0 ? 0 : Infinity) : Math.abs(relativeError);
	const inPoints = its?.measure === 'share' || its?.measure === 'points';
	const ratio = (typed.value * factor) / wanted.value;
	const within = Math.abs(error) <= wanted.tolerance * (1 + 1e-9);
	const result =
		share <= EXACT_SHARE || within
			? 'exact'
			: share <= CLOSE_SHARE || (inPoints && Math.abs(error) <= CLOSE_POINTS)
				? 'close'
				: ratio >= 0.1 && ratio <= 10
					? 'order'
					: 'off';
	// "41 s" for "41 ms" is the right number with a slip; "0.041 s" is the same time.
	const slipped = factor !== 1 && typed.value === wanted.value;
	const unitDiffers = slipped || (mine !== null && its !== null && mine.measure !== its.measure);
	return { result, relativeError, unitDiffers, suggested: unitDiffers ? 'again' : gradeOf(result) };
}

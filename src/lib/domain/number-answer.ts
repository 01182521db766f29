// Number answers: "12.5 %", "1,200 ms", "3 × 10^4", with a unit and a tolerance; the error suggests the grade.
import type { Grade } from './schedule.ts';

export interface NumberAnswer {
	readonly value: number;
	/** As in `UNITS`, else what stood there in lower case; empty for none. */
	readonly unit: string;
}

export interface NumberComparison {
	/** `order`: right to a factor of ten. */
	readonly result: 'exact' | 'close' | 'order' | 'off';
	/** Typed minus wanted, as a share of the wanted value; null when that is 0. */
	readonly relativeError: number | null;
	readonly unitDiffers: boolean;
	readonly suggested: Grade;
}

/** Spellings of one unit. */
const UNITS: readonly (readonly string[])[] = [
	['%', 'percent', 'per cent', 'pct'],
	['points', 'point', 'percentage points', 'percentage point', 'pp', 'pts', 'pt'],
	['×', 'x', 'times', 'fold', '-fold', 'time'],
	['s', 'sec', 'secs', 'second', 'seconds'],
	['ms', 'millisecond', 'milliseconds'],
	['min', 'mins', 'minute', 'minutes'],
	['h', 'hr', 'hrs', 'hour', 'hours'],
	['day', 'days', 'd'],
	['year', 'years', 'yr', 'yrs'],
	['gb', 'gigabyte', 'gigabytes'],
	['mb', 'megabyte', 'megabytes'],
	['°c', 'degrees celsius', 'celsius'],
];

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

const EXACT_SHARE = 0.005;
/** Within this share of the value an answer is close. */
export const CLOSE_SHARE = 0.1;
/** Of percentages and points, within so many. */
export const CLOSE_POINTS = 2;

const NUMBER =
	/([-−–+]?)(\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?:\.\d+)?|\d*\.?\d+)(?:\s*(?:[×x*]\s*10\s*\^?\s*|e)([-−+]?\d+))?/iu;

function unitOf(text: string): string {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/[.,;:]+$/, '')
		.trim();
	return UNITS.find((spellings) => spellings.includes(plain))?.[0] ?? plain;
}

/** The first number in a text with what stands after it as its unit; null when there is none. */
export function parseNumberAnswer(text: string): NumberAnswer | null {
	const match = NUMBER.exec(text.normalize('NFC'));
	if (!match?.[2]) return null;
	const sign = match[1] && match[1] !== '+' ? -1 : 1;
	const exponent = Number((match[3] ?? '0').replace('−', '-'));
	const plain = Number(match[2].replace(/[,\s]/gu, '')) * 10 ** exponent * sign;
	const rest = text.normalize('NFC').slice(match.index + match[0].length);
	const [word = ''] = /^\s*\p{L}+/u.exec(rest) ?? [];
	const scale = SCALES[word.trim().toLowerCase()];
	const value = plain * (scale ?? 1);
	if (!Number.isFinite(value)) return null;
	return { value, unit: unitOf(scale === undefined ? rest : rest.slice(word.length)) };
}

function gradeOf(result: NumberComparison['result']): Grade {
	if (result === 'exact') return 'good';
	return result === 'close' ? 'hard' : 'again';
}

/** Compares a typed number with the wanted one. A missing unit is forgiven, another one is not. */
export function compareNumbers(typed: NumberAnswer, wanted: NumberAnswer): NumberComparison {
	const error = typed.value - wanted.value;
	const relativeError = wanted.value === 0 ? null : error / Math.abs(wanted.value);
	const share = relativeError === null ? (error === 0 ? 0 : Infinity) : Math.abs(relativeError);
	const inPoints = wanted.unit === '%' || wanted.unit === 'points';
	const unitDiffers = typed.unit !== '' && typed.unit !== wanted.unit;
	const ratio = typed.value / wanted.value;
	const result =
		share <= EXACT_SHARE
			? 'exact'
			: share <= CLOSE_SHARE || (inPoints && Math.abs(error) <= CLOSE_POINTS)
				? 'close'
				: ratio >= 0.1 && ratio <= 10
					? 'order'
					: 'off';
	return { result, relativeError, unitDiffers, suggested: unitDiffers ? 'again' : gradeOf(result) };
}

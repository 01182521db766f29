// Numbers as they stand in a clause, with the words that bound them.

/** `up to `, `at least `, … in front of a number. */
export const BOUND =
	'(?:(?:up to|at least|at most|about|around|over|more than|less than|fewer than|nearly|almost|roughly|approximately|an? (?:additional|further)|an average (?:of )?|only|just|as much as|as few as|as little as) )?(?:an? )?(?:average (?:of )?)?';
/** A number worth a card: percent, factor, or a plain figure with decimals. */
export const VALUE =
	'\\d[\\d.,]*\\d?\\s?(?:%|×|[xX](?![a-z])|-fold|fold|(?: times)|(?: percentage points?)|(?: points?)|dB)';
export const PLAIN_VALUE = '\\d[\\d,]*(?:\\.\\d+)?';

/** The value with its bound and without a stray article: `an up to 7x` → `up to 7x`. */
export function trimValue(value: string): string {
	return value.trim().replace(/^an? /i, '').replace(/[.,]$/, '');
}

/** A whole regular expression from parts. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'i');

/** Contents of brackets that look like short forms and are none. */
const notShort =
	/^(?:n|p|r|t|f|i{1,3}|iv|v|vi{0,3}|ix|x|[a-h]|see|ref|eq|fig|figs|figure|table|section|ie|eg|e\.g|i\.e|and|or|the|in|of|left|right|top|bottom|usa|uk|us|eu|ca|cf|not|yes|no|mean|sd|sem|min|max|approx|range|total|both|respectively|aged|male|female|men|women|days?|weeks?|months?|years?|hours?|minutes?|mg|kg|ml|mm|cm|km|nm|hz|khz|mhz)$/;

/** Units and element of counting that stand in brackets behind any number. */
const measured = /^[<>=≤≥~≈±+-]?\d|[=<>≤≥%]/;

/** Whether a bracketed or bracket-heading token can be a short form: 1–12 characters, at most two words. */
export function isShortForm(token: string): boolean {
	const letters = token.replace(/[^\p{L}]/gu, '');
	if (letters === '' || token.length > 14) return false;
	if (notShort.test(token) || token.split('(').length !== token.split(')').length) return false;
	if (measured.test(token) && !/^\d[\p{L}-]{1,6}$/u.test(token)) return false;
	if (!/^[\p{L}\p{N}[]/u.test(token) || /^\d{1,2}[a-z]{1,2}$/.test(token)) return false;
	const words = token.split(/\s/);
	if (words.length > 2 || (words.length === 2 && token.length > 12)) return false;
	if (token.length === 1) return /^\p{Lu}$/u.test(token);
	// A plain lower-case word is a remark, unless it is very short.
	return /\p{Lu}|\d/u.test(token) || token.length <= 4;
}

/** A short form good enough to look for an expansion anywhere: two capitals, or a capital and a digit. */
export function isClearShortForm(token: string): boolean {
	return /^[\p{L}][\p{L}\p{N}-]{1,11}$/u.test(token) && /\p{Lu}.*(?:\p{Lu}|\d)/u.test(token);
}

/**
 * Whether a long form merely builds on the short one ("MS (MS I)", "L1 (L1CAM)"); a clipped word
 * ("apolipoprotein (apo)") is a real short form.
 */
export function buildsOn(long: string, short: string): boolean {
	return long.startsWith(short) && !/^\p{Ll}/u.test(long.slice(short.length));
}

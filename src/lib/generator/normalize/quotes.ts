// ``` ``soft prompts'' ``` and `''informative''` → `“soft prompts”`, `“informative”`
import { patternRule } from './rule.ts';

/** TeX quotation marks; doubled apostrophes after a digit are seconds or inches. */
export const quotes = patternRule(
	'quotes',
	null,
	/``|''|`(?=\p{L}[^`'\n]{1,60}'(?!'))/gu,
	(match) => {
		if (match[0] === '``') return '“';
		if (match[0] === '`') return '‘';
		const before = match.input[match.index - 1] ?? ' ';
		const after = match.input[match.index + 2] ?? ' ';
		if (/\d/.test(before)) return '″';
		return /[\s([—–-]/.test(before) && /[\p{L}\p{N}]/u.test(after) ? '“' : '”';
	},
);

// `a  b` where a repair left two blanks → `a b`
import { patternRule } from './rule.ts';

/** Blanks that repairs left behind. */
export const doubleBlanks = patternRule(
	'double-blanks',
	null,
	/ {2,}| \n|\n |^[ \n]|[ \n]$/g,
	(match) => {
		const atEdge = match.index === 0 || match.index + match[0].length === match.input.length;
		if (atEdge) return '';
		return match[0].includes('\n') ? '\n' : ' ';
	},
);

// `see Fig. 2a` and `Wood et al. (2009)` go on; `… et al. We show` breaks
import { beforeNumber, maybeLast, neverLast } from '../words/abbreviations.ts';
import { sentenceStarters } from '../words/sentence-starters.ts';
import type { BreakRule } from './rule.ts';

const numberLike = /^(?:[A-Z]{0,2}\d|[IVX]{1,4}\b|[a-z]\b)/;
const dotted = /^(?:\p{L}\.)+\p{L}$/u;

/** Abbreviations, each kind by what may follow it. */
export const abbreviations: BreakRule = {
	name: 'abbreviations',
	decide: ({ sign, before, after, first }) => {
		if (sign !== '.') return null;
		const word = before.toLowerCase();
		if (neverLast.has(word)) return false;
		if (beforeNumber.has(word)) return numberLike.test(after) || first === '(' ? false : null;
		if (maybeLast.has(word) || dotted.test(before))
			return sentenceStarters.has(after) && first !== '(';
		return null;
	},
};

// `approx. three` goes on; `5% CO2. iPSC medium`, `… . θ is well defined` break
import type { BreakRule } from './rule.ts';

/** Lower case goes on, unless the word has capitals or digits of its own or is a Greek letter. */
export const lowerCase: BreakRule = {
	name: 'lower-case',
	decide: ({ after, first, sign }) => {
		if (!/^\p{Ll}/u.test(after)) return null;
		if (first !== after[0] && sign === '.') return false;
		return (
			/^\p{Ll}{1,4}-?\p{Lu}|^p\d\d/u.test(after) || /^\p{Script=Greek}(?:\P{L}|$)/u.test(after)
		);
	},
};

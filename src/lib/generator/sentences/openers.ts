// `… . We show`, `… ? (See below.)`, `… . 3SUM is hard` break; `… . , which` goes on
import type { BreakRule } from './rule.ts';

const opens = /^[\p{Lu}\p{Lo}\p{Lt}\p{N}"'“‘«([`¿¡#$€£≈~<>±−–—•*\-\\√∀∃\u{1d400}-\u{1d7ff}]/u;

/** What can begin a sentence. */
export const openers: BreakRule = {
	name: 'openers',
	decide: ({ text, next, after }) => {
		const start = String.fromCodePoint(text.codePointAt(next) ?? 0);
		return opens.test(start) || /^\p{Lu}/u.test(after) || /^\p{Ll}{1,4}\p{Lu}/u.test(after)
			? true
			: /^\p{L}/u.test(start);
	},
};

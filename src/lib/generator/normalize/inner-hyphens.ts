// `multi- document`, `in- corporates` → `multi-document`, `incorporates`; `pre- and post-test` stays
import { functionWords } from '../words/function-words.ts';
import { keepsHyphen } from './line-hyphens.ts';
import { substitute, type RepairRule } from './rule.ts';

const broken = /(?<![\p{L}\p{N}-])(\p{L}{2,40})- (\p{Ll}{2,40})(?![\p{L}\p{N}-])/gu;
/** Second parts of compounds that are written with a hyphen. */
const COMPOUNDS =
	/^(?:aware|based|dependent|dimensional|driven|free|guided|induced|level|like|oriented|related|scale|shot|specific|supervised|time|trained|wise)$/;
/** A syllable is no longer; a longer part may be a word of its own. */
const LONGEST_SYLLABLE = 3;

/** A hyphen and a blank inside a word: what is left of a line's end, in text that lost its lines. */
export const innerHyphens: RepairRule = {
	name: 'inner-hyphens',
	find: (text) => {
		if (!text.includes('- ')) return [];
		return substitute(text, broken, (match) => {
			const [, before = '', after = ''] = match;
			if (functionWords.has(after) || /^(?:nor|versus|through|rather)$/.test(after)) return null;
			const hyphenated = `${before}-${after}`;
			if (text.includes(hyphenated)) return hyphenated;
			if (text.includes(before + after)) return before + after;
			if (keepsHyphen.has(before.toLowerCase()) && !functionWords.has(before.toLowerCase()))
				return hyphenated;
			if (COMPOUNDS.test(after)) return hyphenated;
			if (before.length <= LONGEST_SYLLABLE) return before + after;
			// "encoder- decoder" in a text that has an encoder.
			return text.includes(` ${before} `) ? hyphenated : null;
		});
	},
};

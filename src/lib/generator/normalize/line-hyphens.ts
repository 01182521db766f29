// `a convolu-⏎tional net` → `a convolutional net`; `well-⏎known` → `well-known`
import { substitute, type RepairRule } from './rule.ts';

/** First parts that keep their hyphen in English when nothing else in the text decides. */
export const keepsHyphen = new Set(
	'all cross few first fine five four full half high ill in large left long low mid multi non off on one one-shot open right second self semi short single six small so state ten third three top two up well zero'.split(
		' ',
	),
);

const broken = /(\p{L}{1,40})-[ \t]{0,3}\r?\n[ \t]{0,8}(\p{Ll}{1,40})/gu;

/** Words broken at the end of a line, as text copied from a PDF has them. */
export const lineHyphens: RepairRule = {
	name: 'line-hyphens',
	find: (text) => {
		if (!text.includes('-') || !text.includes('\n')) return [];
		return substitute(text, broken, (match) => {
			const [, before = '', after = ''] = match;
			const hyphenated = `${before}-${after}`;
			// The text itself is the best witness of how the word is spelt.
			if (text.includes(hyphenated)) return hyphenated;
			if (text.includes(before + after)) return before + after;
			return keepsHyphen.has(before.toLowerCase()) ? hyphenated : before + after;
		});
	},
};

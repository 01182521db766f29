// `parameter -- and data -- efficient` → `parameter- and data-efficient`; `rank -- matters` → `rank — matters`
import { inOrder, substitute, type RepairRule } from './rule.ts';

const suspended = / (?<=\p{L} )-- and (\p{L}{1,30}) -- (?=\p{L})/gu;
const doubled = /(?: |(?<![- ])(?=-))---?(?!-) ?/g;
/** A lone hyphen between blanks is a dash, unless a sentence ends before it (then it is a bullet). */
const spaced = / (?<=[\p{L}\p{N})”"] )- (?=[+\p{L}])/gu;
/** `taxonomy-a classification`: a dash that lost its blanks; short left parts may be real words. */
const tight =
	/-(?=(?:a|an|the|which) \p{Ll})(?<=(?<![\p{L}-])\p{Ll}{5,30}-)(?<!(?:vitamin|hepatitis|influenza|plan)-)(?=(?:a|an|the|which) \p{Ll})/gu;

function dash(match: RegExpExecArray): string {
	const before = match.input[match.index - 1] ?? '';
	const after = match.input[match.index + match[0].length] ?? '';
	if (/\d/.test(before) && /\d/.test(after)) return '–';
	return match[0].startsWith(' ') || match[0].endsWith(' ') ? ' — ' : '—';
}

/** Dashes typed as hyphens. */
export const dashes: RepairRule = {
	name: 'dashes',
	find: (text) => {
		if (!text.includes('-')) return [];
		const double = text.includes('--');
		return inOrder([
			...(double ? substitute(text, suspended, (match) => `- and ${match[1]}-`) : []),
			...(double ? substitute(text, doubled, dash) : []),
			...substitute(text, spaced, () => ' — '),
			...substitute(text, tight, () => ' — '),
		]);
	},
};

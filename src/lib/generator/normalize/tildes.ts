// `e.g.~10%`, `about ~46%` → `e.g. 10%`, `about ≈46%`
import { inOrder, substitute, type RepairRule } from './rule.ts';

const tie = /(?<=[\p{L}\p{N}.,)])~(?=[\p{L}\p{N}(\\])/gu;
const about = /(?<![^\s([<>=–—-])~ ?(?=\d|\.\d)/g;

/** The tilde as TeX's unbreakable blank, and as “about”. */
export const tildes: RepairRule = {
	name: 'tildes',
	find: (text) =>
		text.includes('~')
			? inOrder([...substitute(text, tie, () => ' '), ...substitute(text, about, () => '≈')])
			: [],
};

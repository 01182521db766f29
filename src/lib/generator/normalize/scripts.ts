// `x_0`, `k^2d`, `epsilon^{-1}n` → `x₀`, `k²d`, `ε^{-1} n`
import { inOrder, substitute, type RepairRule } from './rule.ts';
import { subscript, superscript } from './script-letters.ts';

const below = /(?<=(?:^|[^\p{L}\p{N}_])\p{L})_\{?(\d{1,2})\}?(?![\p{L}\p{N}_])/gu;
const above = /(?<=[\p{L}\p{N})])\^(?:(\d)(?!\d)|\{(-?\d{1,2})\})/gu;
/** A superscript in braces needs air before the next letter to be read as its own. */
const air = /(?<=\^\{[-+−./\d]{1,8}\})(?=\p{L})/gu;

/** One-digit indices and powers as Unicode has them; `^{2/p}` waits for a formula renderer. */
export const scripts: RepairRule = {
	name: 'scripts',
	find: (text) => {
		const edits = text.includes('_')
			? substitute(text, below, (match) => subscript(match[1] ?? ''))
			: [];
		if (text.includes('^')) {
			edits.push(...substitute(text, above, (match) => superscript(match[1] ?? match[2] ?? '')));
			edits.push(...substitute(text, air, () => ' '));
		}
		return inOrder(edits);
	},
};

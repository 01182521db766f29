// `mathfrak S^{2/p}`, `mathbf x_0`, `ell_p`, `m gg n` → `𝔖^{2/p}`, `x_0`, `ℓ_p`, `m ≫ n`
import { styled } from './math-alphabets.ts';
import { inOrder, substitute, type RepairRule } from './rule.ts';

const alphabets = /\bmath(bf|cal|frak|bb|rm|scr) ?([A-Za-z])(?![A-Za-z])( (?=[b-z]\b))?/g;
const ell = /\bell_(?=[\w{])/g;
const muchGreater = / (gg|ll) (?<=\b[a-zA-Z] (?:gg|ll) )(?=[a-zA-Z]\b)/g;
/** `y in R_y(` is a membership, `y in R` might be prose. */
const member = /(?<=\b[a-z]) in (?=[A-Z]_\w)/g;

/** Letter styles and operators whose backslash the listing lost. */
export const mathLetters: RepairRule = {
	name: 'math-letters',
	find: (text) => {
		const edits = text.includes('math')
			? substitute(text, alphabets, (match) => styled(match[1] ?? '', match[2] ?? ''))
			: [];
		if (text.includes('ell_')) edits.push(...substitute(text, ell, () => 'ℓ_'));
		const much = text.includes(' gg ') || text.includes(' ll ');
		edits.push(
			...substitute(much ? text : '', muchGreater, (match) => (match[1] === 'gg' ? ' ≫ ' : ' ≪ ')),
			...(text.includes('_') ? substitute(text, member, () => ' ∈ ') : []),
		);
		return inOrder(edits);
	},
};

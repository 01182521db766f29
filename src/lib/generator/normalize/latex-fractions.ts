// `\frac{a}{b}` → `a/b`, `\sqrt{n+m}` → `√(n+m)`, `\mathcal{D}` → `𝒟`, `\mathbf{x}` → `x`
import { matchesOf } from '../language/matches.ts';
import { closingBrace, inOrder, type Edit, type RepairRule } from './rule.ts';
import { styled } from './math-alphabets.ts';

const pattern =
	/\\(?:(frac|tfrac|dfrac)\{|(sqrt)\{|math(bf|cal|frak|bb|scr)\{?([A-Za-z])\}?|(?:bm|boldsymbol|hat|tilde|bar|widehat|widetilde|overline|vec|mathbf|mathsf|mathtt|mathcal|mathbb)\{)/g;

const simple = /^\\?[\p{L}\p{N}.]{0,20}$/u;

function group(content: string): readonly [string, string] {
	return simple.test(content) ? ['', ''] : ['(', ')'];
}

function fraction(text: string, start: number, open: number): Edit[] {
	const middle = closingBrace(text, open);
	if (middle < 0 || text[middle] !== '{') return [];
	const end = closingBrace(text, middle);
	if (end < 0) return [];
	const [left, right] = group(text.slice(open + 1, middle - 1));
	const [leftBelow, rightBelow] = group(text.slice(middle + 1, end - 1));
	return [
		{ start, end: open + 1, text: left },
		{ start: middle - 1, end: middle + 1, text: `${right}/${leftBelow}` },
		{ start: end - 1, end, text: rightBelow },
	];
}

function wrapped(text: string, start: number, open: number, sign: string): Edit[] {
	const end = closingBrace(text, open);
	if (end < 0) return [];
	const [left, right] = sign === '' ? ['', ''] : group(text.slice(open + 1, end - 1));
	return [
		{ start, end: open + 1, text: sign + left },
		{ start: end - 1, end, text: right },
	];
}

/** Fractions, roots and letter styles of ordinary LaTeX. */
export const latexFractions: RepairRule = {
	name: 'latex-fractions',
	find: (text) => {
		if (!text.includes('\\')) return [];
		const edits: Edit[] = [];
		for (const match of matchesOf(text, pattern)) {
			const end = match.index + match[0].length;
			if (match[1] !== undefined) edits.push(...fraction(text, match.index, end - 1));
			else if (match[2] !== undefined) edits.push(...wrapped(text, match.index, end - 1, '√'));
			else if (match[3] !== undefined)
				edits.push({ start: match.index, end, text: styled(match[3], match[4] ?? '') });
			else edits.push(...wrapped(text, match.index, end - 1, ''));
		}
		return inOrder(edits);
	},
};

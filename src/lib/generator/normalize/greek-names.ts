// `(1+epsilon)`, `Omega(kd)`, `C_Phi`, `functions Psi` → `(1+ε)`, `Ω(kd)`, `C_Φ`, `functions Ψ`
import { greek } from './greek.ts';
import { inOrder, substitute, type RepairRule } from './rule.ts';

/** Letters a listing is known to spell out; "lambda functions" and "beta version" are words. */
const names = 'varepsilon|epsilon|Omega|Theta|Phi|Psi|Sigma|Gamma|Delta|Lambda';
const letter = (match: RegExpExecArray): string | null => greek[match[1] ?? ''] ?? null;

/** Next to a sign of mathematics on the left, or on the right. */
const afterSign = new RegExp(`(?<=[(+_^{/=≤≥<>∘∈]|[+=≤≥<>] )(${names})(?![a-z])`, 'g');
const beforeSign = new RegExp(`(?<![\\p{L}\\p{N}-])(${names})(?=[(_^+/}]| [+=≤≥<>])`, 'gu');
const noun = '\\b(?:models?|functions?|class|classes|variables?|parameters?|maps?) ';
const afterNoun = new RegExp(`(?<=${noun}(?:(?:${names})(?:, | and ))?)(${names})(?=[ ,.;)])`, 'g');
/** `Phicirc Psi` → `Φ∘Ψ`, `Phi circ Psi` → `Φ∘Ψ`. */
const composed = new RegExp(
	`(?<![a-z])(${names}|[a-zA-Z]) ?circ ?(${names}|[a-zA-Z])(?![a-z])`,
	'g',
);

const tell = /epsilon|Omega|Theta|Phi|Psi|Sigma|Gamma|Delta|Lambda|circ/;

/** Greek letters spelt out beside signs of mathematics, where the listing lost the backslash. */
export const greekNames: RepairRule = {
	name: 'greek-names',
	find: (text) => {
		if (!tell.test(text)) return [];
		const composition = text.includes('circ')
			? substitute(text, composed, (match) => {
					const [, left = '', right = ''] = match;
					if (greek[left] === undefined && greek[right] === undefined) return null;
					return `${greek[left] ?? left}∘${greek[right] ?? right}`;
				})
			: [];
		return inOrder([
			...composition,
			...substitute(text, afterSign, letter),
			...substitute(text, beforeSign, letter),
			...substitute(text, afterNoun, letter),
		]);
	},
};

// `kleq 10`, `1leq p<2`, `kge3`, `2<p<infty`, `to approx 1.3M` → `k ≤ 10`, `1≤p<2`, `k ≥ 3`, `2<p<∞`, `to ≈1.3M`
import { inOrder, substitute, type RepairRule } from './rule.ts';

const signs: Readonly<Record<string, string>> = {
	leq: '≤',
	geq: '≥',
	neq: '≠',
	le: '≤',
	ge: '≥',
};

/** Operand on both sides, or it is a word: "inequality", "sleq" and "page 3" stay. */
const glued = /(?<![a-zA-Z0-9])([a-zA-Z0-9]{1,2})(leq|geq|neq) ?(?=\d|[a-z](?![a-zA-Z]))/g;
/** Without a blank and after one letter only, or "page 3" and "table 2" would be formulas. */
const short = /(?<![a-zA-Z0-9])([a-zA-Z])(le|ge)(?=\d)/g;
const infinity = /(?<=[<>=≤≥] ?|[(,] ?[-+]?)infty(?![a-z])/g;
const about = /(?<![\p{L}\p{N}])approx (?=\d)/gu;

const tell = /[lgn]eq|[lg]e\d|infty|approx /;

/** Relations the listing glued to their operands. */
export const relations: RepairRule = {
	name: 'relations',
	find: (text) => {
		if (!tell.test(text)) return [];
		const edits = [
			...substitute(text, glued, (match) => {
				const [whole, operand = '', name = ''] = match;
				const after = text.slice(match.index + whole.length, match.index + whole.length + 2);
				const sign = signs[name] ?? '';
				return after[1] === '<' ? `${operand}${sign}` : `${operand} ${sign} `;
			}),
			...substitute(text, short, (match) => `${match[1]} ${signs[match[2] ?? ''] ?? ''} `),
		];
		if (text.includes('infty')) edits.push(...substitute(text, infinity, () => '∞'));
		if (text.includes('approx ')) edits.push(...substitute(text, about, () => '≈'));
		return inOrder(edits);
	},
};

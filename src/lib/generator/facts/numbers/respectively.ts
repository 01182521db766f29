// `On the GSM8K and HumanEval datasets, … 2.26x … and 2.23x …, respectively` → one condition each, by order
import { matchesOf } from '../../language/matches.ts';
import type { NumberFact } from '../../types.ts';

const listed =
	/\b(on|for|in|at|with|under) (?:the |both )?([^,;:.()]{2,40}(?:, [^,;:.()]{2,40}){0,4},? and [^,;:.()]{2,60})(?=,|\.|$|;| \()/gi;
const sharedHead =
	/ (datasets|benchmarks|tasks|models|settings|cases|regimes|corpora|languages|domains)$/i;

/** The items of `A, B and C datasets`, each with preposition and head. */
function itemsOf(preposition: string, list: string): string[] {
	const head = sharedHead.exec(list)?.[1] ?? '';
	const bare = head === '' ? list : list.slice(0, -head.length - 1);
	const one = head === '' ? '' : ` ${head === 'corpora' ? 'corpus' : head.replace(/s$/, '')}`;
	const article = head === '' ? '' : 'the ';
	return bare
		.split(/,? and |, /)
		.map((item) => `${preposition.toLowerCase()} ${article}${item.trim()}${one}`);
}

/** Spreads the items of a list over the numbers of one kind when the sentence says respectively. */
export function shareOut(text: string, facts: readonly NumberFact[]): NumberFact[] {
	if (!/\brespectively\b/.test(text)) return [...facts];
	for (const match of matchesOf(text, listed)) {
		const items = itemsOf(match[1] ?? '', (match[2] ?? '').replace(/,? respectively$/, ''));
		const shared = new Map<NumberFact, string>();
		for (const kind of new Set(facts.map((fact) => fact.kind))) {
			const same = facts.filter((fact) => fact.kind === kind);
			if (same.length === items.length)
				for (const [at, fact] of same.entries()) shared.set(fact, items[at] ?? '');
		}
		if (shared.size > 0)
			return facts.map((fact) => {
				const condition = shared.get(fact);
				return condition === undefined ? fact : { ...fact, condition };
			});
	}
	return [...facts];
}

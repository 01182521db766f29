// C4: "vision models (e.g., ViT) beat it [12] (Fig. 1a)" → "vision models beat it"
import { changed, type CondenseContext, type CondenseRule, type Draft } from './draft.ts';

const CITATION =
	/\s*\[(?:[\d,;–\- ]+|[^\]]*\b(?:19|20)\d\d[^\]]*|[A-Z][^\]]{0,80}\d{2,4})\]|\s*\((?:[^()]*\bet al\.?[^()]*|[A-Z][\p{L}-]+(?:(?: and |,? & |, )[A-Z][\p{L}-]+)*,? (?:19|20)\d\d[a-z]?(?:; [^()]*)?)\)/gu;
const ASIDE =
	/\s*\((?:e\.\s?g\.?|i\.\s?e\.?|for example|such as|see|cf\.?|Fig(?:ure)?s?\.?|Table|Section|Sec\.|Eq\.)[^()]*\)/gi;
const SHORT_FORM =
	/\s+\((?:[A-Z][\w+-]{0,11}s?(?: or [A-Z][\w+-]{0,11}s?)?|[a-z]?[A-Z]{2,}[\w+-]{0,8}|[a-z]{1,4}-?[A-Z][\w-]*)\)/g;
/** Statistics in brackets: they crowd a card, and a number in them is never its subject. */
const STATISTICS =
	/\s+\((?:[^()]*\b(?:[pPnN]|OR|HR|RR|CI|SD|SE|IQR|r|R2|χ2|t|F)\s*[=<>≤≥][^()]*|[^()]*\b(?:CI|OR|HR|RR)\b[^()]*\d[^()]*|±?\s?[\d.,%\s/–-]+(?: ?(?:vs\.?|versus) ?[\d.,%\s]+)?)\)/g;
const DASHED = /\s+(?:—|–|--|-)\s+(?:e\.g\.|i\.e\.|such as)[^—–]*?(?:\s+(?:—|–|--|-)\s+|$)/g;

/** "(1) … (2) …": a list is counted, and its figures are no statistics. */
const COUNTED = /\(1\).*\(2\)/;
const ITEM = /^\s+\([1-9]\)$/;

function strip(text: string): string {
	const counts = COUNTED.test(text);
	let shorter = text
		.replace(CITATION, '')
		.replace(ASIDE, '')
		.replace(SHORT_FORM, '')
		.replace(STATISTICS, (whole) => (counts && ITEM.test(whole) ? whole : ''))
		.replace(DASHED, ' ');
	// Long brackets go whole, short ones stay: they often hold the sense ("low-rank (linear)").
	shorter = shorter.replace(/\s+\(([^()]*)\)/g, (whole, inner: string) => {
		return inner.trim().split(/\s+/).length > 3 ? '' : whole;
	});
	return shorter
		.replace(/,? e\.g\.,? [^,;]*(?=[,;]|$)/g, '')
		.replace(/\s+\d+(?:[,–-]\d+)*(?=$)/, (digits) => (/\[/.test(digits) ? '' : digits));
}

function apply(draft: Draft, _context: CondenseContext): readonly Draft[] {
	const text = strip(draft.text);
	return [text === draft.text ? draft : changed(draft, 'C4 aside', { text })];
}

export const parentheses: CondenseRule = { name: 'C4 aside', apply };

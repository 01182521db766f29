// `Fig. 2`, `phases 3, 5, and 7`, `Voyager 1`, `[12]`, `Smith (2009)` are labels, not quantities
import { functionWords } from '../../words/function-words.ts';

const nouns =
	/(?:^|[^\p{L}])(?:fig(?:ure|s|ures|\.)?|figs\.|tables?|tab\.|sections?|sec\.|chapters?|eqs?\.?|equations?|theorems?|lemmas?|corollary|corollaries|appendix|refs?\.?|references?|steps?|phases?|stages?|algorithms?|experiments?|stud(?:y|ies)|cases?|groups?|types?|layers?|levels?|models?|versions?|v\.?|nos?\.|vol\.|pp?\.|days?|grades?|class|classes|sites?|samples?|zones?|units?|cores?|lines?|channels?|parts?|items?|questions?|tasks?|scenarios?|numbers?|numbered|chromosomes?|isoforms?|codes?|columns?|rows?|fractions?|axis|axes|complex(?:es)?|compounds?|listings?|clones?|methods?|months?|al\.,?|january|february|march|april|may|june|july|august|september|october|november|december|animals?|runs?|labels?|assemblages?|[Ft]) ?\(?$/iu;
const year = /^(?:1[89]|20)\d\d[a-z]?$/;
const citation = /(?:(\p{Lu}\p{L}+),? \(?|al\.,? \(?|; |\d[a-z]?, )$/u;
const properNoun = /(?:^|\s|\()(\p{Lu}[\p{L}.-]*) $/u;
const list = /^(?:,? ?(?:and|or|&) |, | ?[–-] ?)$/;

/** What is known of the numbers before. */
export interface Neighbour {
	readonly end: number;
	readonly label: boolean;
}

/** A number in its surroundings. */
export interface NumberPlace {
	readonly start: number;
	readonly end: number;
	/** The number before: labels come in lists. */
	readonly previous: Neighbour | null;
	/** A unit follows. */
	readonly measured: boolean;
}

/** Whether a number names something instead of measuring it. */
export function isLabel(text: string, { start, end, previous, measured }: NumberPlace): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const after = text.slice(end, end + 12);
	const value = text.slice(start, end);
	if (previous?.label === true && !measured && list.test(text.slice(previous.end, start)))
		return true;
	if (nouns.test(before)) return true;
	const bare = /^\d{1,4}$/.test(value) && !measured;
	const proper = properNoun.exec(before)?.[1];
	if (bare && proper !== undefined && !functionWords.has(proper.toLowerCase())) return true;
	if (/\)$/.test(before) && bare) return true;
	if (bare && /^(?:\/[\d\p{L}]|[≤<>≥]\p{L})/u.test(after)) return true;
	// `1)` opens an item of a list.
	if (bare && value.length < 3 && /^\)/.test(after) && !/\([^)]*$/.test(before)) return true;
	if (/\($|\($/.test(before) && /^\)/.test(after) && /^\d{1,2}$/.test(value)) return true;
	const cited = citation.exec(before);
	const author = (cited?.[1] ?? '').toLowerCase();
	if (year.test(value) && cited !== null && !functionWords.has(author) && /^[);,a-z]/.test(after))
		return true;
	return /\[[\d,–\s-]{0,20}$/.test(before) && /^[\d,–\s-]{0,10}\]/.test(after);
}

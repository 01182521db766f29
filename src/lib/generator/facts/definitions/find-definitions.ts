import type { Definition, NameFact, RepairedText, TaggedSentence } from '../../types.ts';
import { contentStems } from '../../language/words.ts';
import { definitionRules } from './index.ts';

interface Source {
	readonly title: RepairedText;
	readonly abstract: RepairedText;
	readonly sentences: readonly TaggedSentence[];
	readonly name: NameFact | null;
}

/** Longest sentence searched, in units: beyond it no abstract has prose. */
const longest = 2000;

function timesUsed(text: string, term: string): number {
	let times = 0;
	for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) times += 1;
	return times;
}

/** A term is worth knowing if it is the name, stands in the title, or is used again. */
function matters(term: string, { title, abstract, name }: Source): boolean {
	if (name !== null && [name.name, ...name.aliases].includes(term)) return true;
	const lower = term.toLowerCase();
	if (title.text.toLowerCase().includes(lower)) return true;
	if (sharesTitle(term, title.text)) return true;
	return timesUsed(abstract.text.toLowerCase(), lower) > 1;
}

/** A term of several words, one of which the title is about. */
function sharesTitle(term: string, title: string): boolean {
	const ofTitle = new Set(contentStems(title));
	const stems = contentStems(term);
	return (
		/^\p{Lu}\p{Ll}/u.test(term) &&
		stems.length >= FEWEST_TERM_STEMS &&
		stems.some((each) => ofTitle.has(each))
	);
}

const FEWEST_TERM_STEMS = 3;

/** Terms with what the abstract says they are, in order of the text, one definition a term. */
export function findDefinitions(source: Source): Definition[] {
	const found = new Map<string, Definition>();
	for (const sentence of source.sentences) {
		if (sentence.text.length > longest) continue;
		for (const rule of definitionRules)
			for (const { term, start, end } of rule.find(sentence)) {
				const key = term.toLowerCase();
				if (found.has(key) || !matters(term, source)) continue;
				found.set(key, {
					term,
					definition: sentence.text.slice(start, end),
					sentence: sentence.index,
					span: { start: sentence.span.start + start, end: sentence.span.start + end },
				});
			}
	}
	return [...found.values()];
}

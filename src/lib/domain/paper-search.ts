// Finding papers as one types: every word must occur somewhere in title, authors, tags or abstract.
import type { PaperState } from './fold-paper.ts';

/** Lower case without accents, so that "Poincare" finds Poincaré. */
export function foldText(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A paper with the text that is searched, folded once. */
export interface SearchablePaper {
	readonly state: PaperState;
	readonly title: string;
	readonly text: string;
}

export function searchable(state: PaperState): SearchablePaper {
	const { title, abstract, authors = [] } = state.paper;
	return {
		state,
		title: foldText(title),
		text: foldText([title, ...authors, ...state.tags, abstract].join('\n')),
	};
}

/**
 * The papers in which every word of the query occurs, in the order given; those with all words in
 * the title come first. An empty query finds all.
 */
export function searchPapers(
	papers: readonly SearchablePaper[],
	query: string,
): readonly SearchablePaper[] {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return papers;
	const inTitle: SearchablePaper[] = [];
	const inText: SearchablePaper[] = [];
	for (const paper of papers) {
		if (!words.every((word) => paper.text.includes(word))) continue;
		if (words.every((word) => paper.title.includes(word))) inTitle.push(paper);
		else inText.push(paper);
	}
	return [...inTitle, ...inText];
}

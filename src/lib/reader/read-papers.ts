// The front door for any text: finds out what it is, and hands it to the reader that knows it.
import type { PaperDraft } from '$lib/domain/paper.ts';
import { readJsonPapers } from './json-papers.ts';
import { readListingPage } from './listing-page.ts';

/** Papers found, and what else stood there with the reason it is none. */
export interface ReadPapers {
	readonly papers: readonly PaperDraft[];
	readonly skipped: readonly { readonly text: string; readonly why: string }[];
}

/** Reads JSON, JSON Lines, a page of listings, or a title with its abstract below. Never throws. */
export function readPapers(text: string): ReadPapers {
	return /^[\s\uFEFF]*[{[]/.test(text)
		? (readJsonPapers(text) ?? readListingPage(text))
		: readListingPage(text);
}

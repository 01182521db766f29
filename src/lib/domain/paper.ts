// A paper: its text exactly as given, and the best identity known when it was added.
import { paperIdOf } from './hashed-id.ts';
import type { PaperId } from './id.ts';

export interface Identifiers {
	readonly arxiv?: string;
	readonly doi?: string;
	readonly pmid?: string;
}

/** What a reader module finds in a paste or a file; no id yet. */
export interface PaperDraft {
	readonly title: string;
	readonly abstract: string;
	readonly authors?: readonly string[];
	readonly year?: number;
	readonly identifiers?: Identifiers;
	readonly url?: string;
}

/** A paper of the library. `title` and `abstract` never change under repair: spans point into them. */
export interface Paper extends PaperDraft {
	readonly id: PaperId;
	readonly origin: 'starter' | 'added';
}

/** Lower case, letters and digits only, single blanks: two spellings of one title meet. */
export function normalizeTitle(title: string): string {
	return title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * The strongest identity of a paper: arXiv id (without version), DOI, PMID, else title and first
 * author, else title and text. The same paper gives the same string on any device.
 */
export function paperIdentity(draft: PaperDraft): string {
	const { arxiv, doi, pmid } = draft.identifiers ?? {};
	if (arxiv) return `arxiv:${arxiv.toLowerCase().replace(/v\d+$/, '')}`;
	if (doi) return `doi:${doi.toLowerCase()}`;
	if (pmid) return `pmid:${pmid}`;
	const title = normalizeTitle(draft.title);
	const author = draft.authors?.[0];
	if (title && author) return `title:${title}|${normalizeTitle(author)}`;
	return `text:${title}|${draft.abstract.replace(/\s+/g, ' ').trim()}`;
}

/** Gives a draft its id, minted once. */
export function toPaper(draft: PaperDraft, origin: Paper['origin']): Paper {
	return { ...draft, id: paperIdOf(paperIdentity(draft)), origin };
}

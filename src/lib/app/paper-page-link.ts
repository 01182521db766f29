// Where a paper can be read: its own address, or the one its identifier leads to.
import type { Paper } from '$lib/domain/paper.ts';

/** A web address and what to call it; null when nothing leads to the paper. */
export function linkOf({ url, identifiers }: Paper): {
	readonly href: string;
	readonly label: string;
} | null {
	const { arxiv, doi, pmid } = identifiers ?? {};
	if (arxiv) return { href: `https://arxiv.org/abs/${encodeURI(arxiv)}`, label: `arXiv ${arxiv}` };
	if (doi) return { href: `https://doi.org/${encodeURI(doi)}`, label: `doi ${doi}` };
	if (pmid)
		return { href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURI(pmid)}/`, label: `PubMed ${pmid}` };
	// A pasted address may be anything; only what a browser opens as a page becomes a link.
	if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
	return { href: url, label: new URL(url).hostname };
}

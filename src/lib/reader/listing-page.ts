// A page of paper listings, copied whole: titles and abstracts between the page's own lines.

export interface ListedPaper {
	readonly title: string;
	readonly abstract: string;
}

export interface ListingPage {
	readonly papers: readonly ListedPaper[];
	/** Pieces that look like more than chrome but are no paper, with the reason. */
	readonly skipped: readonly { readonly text: string; readonly why: string }[];
}

const FEWEST_ABSTRACT_WORDS = 40;
const LONGEST_TITLE_WORDS = 40;
/** Lines of a page around its papers: buttons, dates, counts, bylines. */
const CHROME =
	/^(?:new|hot|trending|subscribe|sign (?:in|up)|log ?in|share|save|upvote|view (?:pdf|arxiv.*)|pdf|html|abs|next|previous|daily papers?|submitted by|published on .*|get trending papers.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?|[\d.,]+k?|·|•|\W*)$/i;
/** `byAK and the research community`: a byline whose blank got lost. */
const BYLINE = /^by\p{Lu}/u;
const SHOWN = 80;

const countWords = (text: string): number => (text.match(/\S+/g) ?? []).length;
const isTitle = (block: string): boolean =>
	!/\n/.test(block) && countWords(block) <= LONGEST_TITLE_WORDS;

/** Finds the papers of a pasted page: a title line, a blank line, an abstract of 40 words or more. */
export function readListingPage(text: string): ListingPage {
	const blocks = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n+/)
		.map((block) => block.trim())
		.filter((block) => block !== '');
	const papers: ListedPaper[] = [];
	const skipped: { text: string; why: string }[] = [];
	let title: string | null = null;
	const dropTitle = (): void => {
		if (title !== null) skipped.push({ text: shorten(title), why: 'no abstract after it' });
		title = null;
	};
	for (const whole of blocks) {
		const parts: readonly [string | null, string] =
			title === null ? splitTitle(whole) : [title, whole];
		const block = parts[1];
		title = parts[0];
		if (countWords(block) >= FEWEST_ABSTRACT_WORDS) {
			if (title === null) skipped.push({ text: shorten(block), why: 'no title before it' });
			else papers.push({ title, abstract: block });
			title = null;
		} else if (!CHROME.test(block) && !BYLINE.test(block)) {
			dropTitle();
			if (isTitle(block)) title = block;
			else
				skipped.push({ text: shorten(block), why: `shorter than ${FEWEST_ABSTRACT_WORDS} words` });
		}
	}
	dropTitle();
	return { papers, skipped };
}

/**
 * A title directly above its abstract, as one types it. A first line that runs on in lower case, or
 * ends in the middle of a sentence, is the beginning of a wrapped abstract and no title.
 */
function splitTitle(block: string): readonly [title: string | null, rest: string] {
	const end = block.indexOf('\n');
	const [first, rest] = [block.slice(0, end).trim(), block.slice(end + 1).trim()];
	if (end < 0 || !isTitle(first) || countWords(rest) < FEWEST_ABSTRACT_WORDS) return [null, block];
	if (/^\p{Ll}/u.test(rest) || /[,;:–-]$/.test(first) || CHROME.test(first)) return [null, block];
	return [first, rest];
}

const shorten = (text: string): string =>
	text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;

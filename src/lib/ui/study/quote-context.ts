// The quote in its place: the anchored sentence with a little of the abstract before and after it.
import type { SourceSpan } from '$lib/domain/card.ts';

/** The quote and what stands around it; `cutBefore` says that the abstract goes further back. */
export interface QuoteContext {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** A sentence before is shown whole up to this length; of a longer one only its end. */
const LONGEST_BEFORE = 220;

/** A stop, perhaps a closing mark, a blank: near enough to a sentence's end to cut a context at. */
const SENTENCE_END = /[.!?]["'”’)\]]?\s+(?=[\p{Lu}\p{N}"'“‘([])/gu;

function lastEndBefore(text: string): number {
	let last = 0;
	for (const match of text.matchAll(SENTENCE_END)) last = match.index + match[0].length;
	return last;
}

/**
 * The sentence a card rests on with the sentence before it. Where the abstract no longer says what
 * the card quotes (or the card rests on the title), the quote stands alone.
 */
export function quoteContext({ start, end, quote }: SourceSpan, abstract: string): QuoteContext {
	const alone = { before: '', quote, after: '', cutBefore: false, cutAfter: false };
	if (start < 0 || abstract.slice(start, end) !== quote) return alone;
	const ahead = abstract.slice(0, start);
	const sentence = lastEndBefore(ahead.trimEnd());
	let from = sentence;
	if (start - from > LONGEST_BEFORE) {
		const blank = abstract.indexOf(' ', start - LONGEST_BEFORE);
		from = blank < 0 || blank >= start ? start : blank + 1;
	}
	return {
		before: abstract.slice(from, start),
		quote,
		after: '',
		cutBefore: from > 0,
		cutAfter: end < abstract.trimEnd().length,
	};
}

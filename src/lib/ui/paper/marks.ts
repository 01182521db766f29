// Marks over a text: spans may overlap, so the text is cut wherever one begins or ends.

/** A stretch of the text that something rests on. */
export interface Mark {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** A stretch in which the same marks hold throughout. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	/** Marks over it, in the order given; none for plain text. */
	readonly ids: readonly string[];
}

/**
 * Cuts a text into segments that joined give the text again. Marks out of the text's bounds are
 * clipped, empty ones ignored.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
	const clipped = marks
		.map(({ id, start, end }) => ({
			id,
			start: Math.max(0, start),
			end: Math.min(text.length, end),
		}))
		.filter(({ start, end }) => start < end);
	const cuts = new Set([0, text.length]);
	for (const { start, end } of clipped) cuts.add(start).add(end);
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1] ?? text.length;
		const over = clipped.filter((mark) => mark.start <= start && end <= mark.end);
		return { start, text: text.slice(start, end), ids: [...new Set(over.map(({ id }) => id))] };
	});
}

/**
 * The sentences of a text by its full stops, as offsets: enough to offer them in a list when the
 * generator's own are not at hand.
 */
export function roughSentences(text: string): { readonly start: number; readonly end: number }[] {
	const sentences: { start: number; end: number }[] = [];
	const pattern = /\S[^]*?(?:[.!?]["'”’)\]]*(?=\s+[\p{Lu}\d"'“‘(])|$)/gu;
	for (const match of text.trimEnd().matchAll(pattern))
		sentences.push({ start: match.index, end: match.index + match[0].length });
	return sentences;
}

/** The sentence, or the run of sentences, that holds a selection. */
export function sentenceAround(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
	const over = roughSentences(text).filter(
		(sentence) => sentence.start < end && start < sentence.end,
	);
	const [first, last] = [over[0], over.at(-1)];
	return first && last ? { start: first.start, end: last.end } : { start, end };
}

// Emphasis: which parts of an answer are set bold. "Up to 50% over GPT-4" → 50% only.

/** A stretch of text, plain or strong; the stretches of a text join to the text itself. */
export interface TextPart {
	readonly text: string;
	readonly strong: boolean;
}

// A number stands alone: not inside a name ("GPT-4", "B4", "H2O", "3D"), with its sign, its own
// digits' separators, and what is written onto it ("%", "×", "k").
const NUMBER =
	/(?<![\p{L}\p{N}_])(?<!\p{L}[-‐–.])[±+−≈~<>≤≥$€£]*\s?\d+(?:[.,  ]\d+)*(?:\s?(?:%|‰|×|x(?!\p{L})))?(?:[kKMB](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])(?!-\p{L})/gu;

/** Splits an answer so that its numbers can be set strong. */
export function emphasize(text: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const match of text.matchAll(NUMBER)) {
		const lead = match[0].length - match[0].trimStart().length;
		const start = match.index + lead;
		if (start > from) parts.push({ text: text.slice(from, start), strong: false });
		from = match.index + match[0].length;
		parts.push({ text: text.slice(start, from), strong: true });
	}
	if (from < text.length) parts.push({ text: text.slice(from), strong: false });
	return parts;
}

// A gap in a sentence, chosen word by word: from a selection to a cloze.
import { BLANK } from '$lib/domain/card.ts';
import { formulasIn } from '$lib/domain/math-text.ts';

/** A word as it can be tapped: where it stands, without the punctuation around it. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The first and last word of a gap, by index. */
export interface Gap {
	readonly from: number;
	readonly to: number;
}

const FORMULA_SIGN = '\u{fffc}';

/**
 * The words of a sentence; a number keeps its unit's sign, a word its hyphens and apostrophes, and a
 * formula is one word.
 */
export function wordsOf(sentence: string): Word[] {
	const words: Word[] = [];
	for (const match of masked(sentence).matchAll(/\S+/g)) {
		const bare = match[0].replace(/^[("'“‘[]+/, '').replace(/[)"'”’\].,;:!?]+$/, '');
		if (bare === '') continue;
		const start = match.index + match[0].indexOf(bare);
		const end = start + bare.length;
		words.push({ start, end, text: sentence.slice(start, end) });
	}
	return words;
}

/** The sentence with its formulas struck out, letter for letter: no blank or bracket of theirs counts. */
function masked(sentence: string): string {
	let text = sentence;
	for (const { start, end } of formulasIn(sentence))
		text = text.slice(0, start) + FORMULA_SIGN.repeat(end - start) + text.slice(end);
	return text;
}

/**
 * The gap after a tap on a word: the first tap sets it, a tap outside stretches it to there, a tap
 * on either end takes that word out again.
 */
export function tapWord(gap: Gap | null, word: number): Gap | null {
	if (!gap) return { from: word, to: word };
	if (word < gap.from) return { ...gap, from: word };
	if (word > gap.to) return { ...gap, to: word };
	if (gap.from === gap.to) return null;
	if (word === gap.from) return { ...gap, from: word + 1 };
	return { ...gap, to: Math.max(gap.from, word - 1) };
}

/** The gap that covers a stretch of the sentence, or null when no word lies in it. */
export function gapOver(words: readonly Word[], start: number, end: number): Gap | null {
	const from = words.findIndex((word) => word.end > start);
	const to = words.findLastIndex((word) => word.start < end);
	return from < 0 || to < from ? null : { from, to };
}

/** The sentence with its gap, and what belongs in it. */
export function clozeOf(
	sentence: string,
	words: readonly Word[],
	gap: Gap | null,
): { readonly question: string; readonly answer: string } | null {
	const [first, last] = [words[gap?.from ?? -1], words[gap?.to ?? -1]];
	if (!first || !last) return null;
	return {
		question: `${sentence.slice(0, first.start)}${BLANK}${sentence.slice(last.end)}`,
		answer: sentence.slice(first.start, last.end),
	};
}

// Words of a text: tokens with their places, stems, and what counts as content.
import { remember } from './remember.ts';
import { STOP_WORDS } from './word-lists.ts';

/** A word and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’_+.×-]*[\p{L}\p{N}+×])?[%°]?/gu;
const MOST_WORDS_KEPT = 10_000;
/** An abstract with its candidates is a hundred texts or two. */
const MOST_TEXTS_KEPT = 500;

/** Cuts a text into words; hyphenated words stay whole, punctuation is left out. */
export const wordsOf = remember(MOST_TEXTS_KEPT, (text): readonly Word[] => {
	const words: Word[] = [];
	WORD.lastIndex = 0;
	for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
		words.push({ text: match[0], start: match.index, end: WORD.lastIndex });
	}
	return words;
});

// Plain signs are told by comparison: a pattern for each sign of each text is slow.
const isBlank = (sign: string): boolean =>
	sign === ' ' || ((sign < ' ' || sign > '~') && /\s/.test(sign));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isLetterOrDigit = (sign: string): boolean =>
	(sign >= 'a' && sign <= 'z') || (sign !== ' ' && LETTER_OR_DIGIT.test(sign));

/** Number of words as a reader counts them: runs between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
	let count = 0;
	let counted = false;
	for (const sign of text) {
		if (counted ? isBlank(sign) : isLetterOrDigit(sign)) {
			counted = !counted;
			if (counted) count++;
		}
	}
	return count;
}

/** The text without full stops and blanks at its end; a pattern for that stops at every blank of the text. */
export function withoutFullStop(text: string): string {
	let bare = text.trimEnd();
	while (bare.endsWith('.')) bare = bare.slice(0, -1).trimEnd();
	return bare;
}

/** A crude stem that joins singular and plural, verb forms and adverbs: `models`, `modeling` → `model`. */
export const stem = remember(MOST_WORDS_KEPT, (word): string => {
	let stemmed = word.toLowerCase().replace(/['’]s?$/, '');
	if (stemmed.length <= 3 || /\d/.test(stemmed)) return stemmed;
	stemmed = stemmed.replace(/(?:ing|edly|ed|ies|es|s|ly)$/, (ending, at: number) => {
		if (at < 3) return ending;
		if (ending === 'ies') return 'y';
		if (ending === 's' && /[su]s$/.test(stemmed)) return ending;
		return '';
	});
	if (/([bdfgmnprt])\1$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
	return stemmed.length > 4 ? stemmed.replace(/(?:e|i|y)$/, '') : stemmed;
});

/** Stems of what carries meaning in one word: `graph-based` → `graph` (`based` carries none). */
const stemsOfWord = remember(MOST_WORDS_KEPT, (word): readonly string[] => {
	const stems: string[] = [];
	for (const part of word.split(/[-–]/)) {
		const lower = part.toLowerCase();
		if (part.length === 0 || STOP_WORDS.has(lower)) continue;
		if (part.length === 1 && !/[\dA-Z]/.test(part)) continue;
		stems.push(stem(lower));
	}
	return stems;
});

/** Stems of the words that carry meaning, compounds with hyphens taken apart, in order. */
export const contentStems = remember(MOST_TEXTS_KEPT, (text): readonly string[] => {
	const stems: string[] = [];
	for (const word of wordsOf(text)) stems.push(...stemsOfWord(word.text));
	return stems;
});

/** The same without order, each once. */
export const contentSet = remember(
	MOST_TEXTS_KEPT,
	(text): ReadonlySet<string> => new Set(contentStems(text)),
);

/** Share of the content of `inner` that also stands in `outer`; 0 when `inner` has none. */
export function contentOverlap(inner: string, outer: string): number {
	const stems = contentStems(inner);
	if (stems.length === 0) return 0;
	const known = contentSet(outer);
	return stems.filter((word) => known.has(word)).length / stems.length;
}

/** Jaccard likeness of the content of two texts, 0 to 1. */
export function contentLikeness(a: string, b: string): number {
	const [left, right] = [contentSet(a), contentSet(b)];
	let shared = 0;
	for (const word of left) if (right.has(word)) shared++;
	const all = left.size + right.size - shared;
	return all === 0 ? 0 : shared / all;
}

/** First letter in upper case, unless the word writes itself otherwise (`mBERT`, `k-means`). */
export function upperFirst(text: string): string {
	const first = /^[“"‘'(]*(\S+)/.exec(text)?.[1] ?? '';
	if (/^[a-z]+[A-Z]/.test(first)) return text;
	return text.replace(/^([“"‘'(]*)(\p{Ll})/u, (_, open: string, letter: string) => {
		return open + letter.toUpperCase();
	});
}

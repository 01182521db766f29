// Words of a text: tokens with their places, stems, and what counts as content.
import { remember } from './remember.ts';
import { STOP_WORDS } from './word-lists.ts';

/** A word and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const MOST_WORDS_KEPT = 10_000;
/** An abstract with its candidates is a hundred texts or two. */
const MOST_TEXTS_KEPT = 500;

/** Cuts a text into words; hyphenated words stay whole, punctuation is left out. */
export const wordsOf = remember(MOST_TEXTS_KEPT, (text): readonly Word[] => {
	const words: Word[] = [];
	for (let start = 0; start < text.length; start++) {
		if (!isLetterOrDigit(text, start)) continue;
		const end = endOfWord(text, start);
		words.push({ text: text.slice(start, end), start, end });
		start = end - 1;
	}
	return words;
});

/** Inside a word stand letters, digits, marks and these; of these only the last two end one: `C++`, `20×`. */
const INNER_SIGNS = "'’_.-+×";
const MARK = /\p{M}/u;

function endOfWord(text: string, start: number): number {
	let end = start;
	for (let at = start; at < text.length; at++) {
		if (isLetterOrDigit(text, at)) end = at += lengthOfSign(text, at) - 1;
		else if (isEnding(text.charCodeAt(at))) end = at;
		else if (isMark(text, at)) at += lengthOfSign(text, at) - 1;
		else if (!INNER_SIGNS.includes(text.charAt(at))) break;
	}
	end++;
	const unit = text[end];
	return unit === '%' || unit === '°' ? end + 1 : end;
}

const isEnding = (unit: number): boolean => unit === 0x2b || unit === 0xd7;

// Plain signs are told by their number: a pattern for each sign of each text is slow.
const LAST_PLAIN = 0x7f;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const signAt = (text: string, at: number): string =>
	String.fromCodePoint(text.codePointAt(at) ?? 0);

/** In UTF-16 units: two where the sign is a pair of surrogates. */
const lengthOfSign = (text: string, at: number): number =>
	text.charCodeAt(at) > LAST_PLAIN && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function isLetterOrDigit(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit > LAST_PLAIN) return LETTER_OR_DIGIT.test(signAt(text, at));
	const lower = unit | 0x20;
	return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

const isMark = (text: string, at: number): boolean =>
	text.charCodeAt(at) > LAST_PLAIN && MARK.test(signAt(text, at));

function isBlank(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit > LAST_PLAIN
		? /\s/.test(text.charAt(at))
		: unit === 0x20 || (unit >= 9 && unit <= 13);
}

/** Number of words as a reader counts them: runs between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
	let count = 0;
	let counted = false;
	for (let at = 0; at < text.length; at++) {
		if (counted ? !isBlank(text, at) : !isLetterOrDigit(text, at)) continue;
		counted = !counted;
		if (counted) count++;
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
	for (const word of wordsOf(text)) for (const each of stemsOfWord(word.text)) stems.push(each);
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

// Words of a text: tokens with their places, stems, and what counts as content.
import { STOP_WORDS } from './word-lists.ts';

/** A word and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’_+.×-]*[\p{L}\p{N}+×])?[%°]?/gu;

/** Cuts a text into words; hyphenated words stay whole, punctuation is left out. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Number of words as a reader counts them: runs between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

const stems = new Map<string, string>();
const MOST_STEMS_KEPT = 50_000;

/** A crude stem that joins singular and plural, verb forms and adverbs: `models`, `modeling` → `model`. */
export function stem(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	if (stems.size >= MOST_STEMS_KEPT) stems.clear();
	const stemmed = cutEndings(word);
	stems.set(word, stemmed);
	return stemmed;
}

function cutEndings(word: string): string {
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
}

/** Stems of the words that carry meaning, compounds with hyphens taken apart, in order. */
export function contentStems(text: string): readonly string[] {
	const known = contents.get(text);
	if (known !== undefined) return known;
	if (contents.size >= MOST_CONTENTS_KEPT) contents.clear();
	const found = findContentStems(text);
	contents.set(text, found);
	return found;
}

const contents = new Map<string, readonly string[]>();
const MOST_CONTENTS_KEPT = 5_000;

function findContentStems(text: string): string[] {
	const stems: string[] = [];
	for (const { text: word } of wordsOf(text)) {
		for (const part of word.split(/[-–]/)) {
			const lower = part.toLowerCase();
			if (part.length === 0 || STOP_WORDS.has(lower)) continue;
			if (part.length === 1 && !/[\dA-Z]/.test(part)) continue;
			stems.push(stem(lower));
		}
	}
	return stems;
}

/** Share of the content of `inner` that also stands in `outer`; 0 when `inner` has none. */
export function contentOverlap(inner: string, outer: string): number {
	const stems = contentStems(inner);
	if (stems.length === 0) return 0;
	const known = new Set(contentStems(outer));
	return stems.filter((word) => known.has(word)).length / stems.length;
}

/** Jaccard likeness of the content of two texts, 0 to 1. */
export function contentLikeness(a: string, b: string): number {
	const left = new Set(contentStems(a));
	const right = new Set(contentStems(b));
	const shared = [...left].filter((word) => right.has(word)).length;
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

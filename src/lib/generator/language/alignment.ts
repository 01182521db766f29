// Where the words of one text stand in another.
import { remember } from './remember.ts';
import { wordsOf } from './words.ts';
import type { Span } from '../types.ts';

/** How far two texts share their words in order. */
export interface Alignment {
	/** Words of the inner text that were found. */
	readonly found: number;
	/** Words of the inner text. */
	readonly of: number;
	/** Narrowest stretch of the outer text that holds them; null when none was found. */
	readonly span: Span | null;
}

/** Aligns `inner` with `outer` by their longest common subsequence of words, letter case ignored. */
export function align(inner: string, outer: string): Alignment {
	const words = wordsOf(outer);
	const { places: b, placeOf } = placesOf(outer);
	const a = wordsOf(inner).map(({ text }) => placeOf.get(text.toLowerCase()) ?? NOWHERE);
	const width = b.length + 1;
	const length = longestCommon(a, b);
	const lengthAt = (i: number, j: number): number => length[i * width + j] ?? 0;
	const full = lengthAt(a.length, b.length);
	if (full === 0) return { found: 0, of: a.length, span: null };
	let last = b.length;
	while (lengthAt(a.length, last - 1) === full) last--;
	let [i, j, first] = [a.length, last, last];
	while (i > 0 && j > 0) {
		if (a[i - 1] === b[j - 1]) {
			first = j;
			i--;
			j--;
		} else if (lengthAt(i - 1, j) >= lengthAt(i, j - 1)) i--;
		else j--;
	}
	return {
		found: full,
		of: a.length,
		span: { start: words[first - 1]?.start ?? 0, end: words[last - 1]?.end ?? outer.length },
	};
}

interface Places {
	/** For each word of the text the place where it stands first: numbers are compared faster than texts. */
	readonly places: readonly number[];
	readonly placeOf: ReadonlyMap<string, number>;
}

const NOWHERE = -1;
/** Each sentence of an abstract is the outer text of many. */
const MOST_TEXTS_KEPT = 100;
const placesOf = remember(MOST_TEXTS_KEPT, (text): Places => {
	const placeOf = new Map<string, number>();
	const places = wordsOf(text).map((word, at) => {
		const lower = word.text.toLowerCase();
		const place = placeOf.get(lower) ?? at;
		placeOf.set(lower, place);
		return place;
	});
	return { places, placeOf };
});

/** At `i * (b.length + 1) + j` how many words the first `i` of `a` and the first `j` of `b` share in order. */
function longestCommon(a: readonly number[], b: readonly number[]): Uint16Array {
	const width = b.length + 1;
	const table = new Uint16Array((a.length + 1) * width);
	for (let i = 1; i <= a.length; i++) {
		const word = a[i - 1];
		let left = 0;
		for (let j = 1, at = i * width + 1; j <= b.length; j++, at++) {
			const above = table[at - width] ?? 0;
			if (word === b[j - 1]) left = (table[at - width - 1] ?? 0) + 1;
			else if (above > left) left = above;
			table[at] = left;
		}
	}
	return table;
}

// Where the words of one text stand in another.
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
	const a = wordsOf(inner).map(({ text }) => text.toLowerCase());
	const words = wordsOf(outer);
	const b = words.map(({ text }) => text.toLowerCase());
	const length = longestCommon(a, b);
	const full = length[a.length]?.[b.length] ?? 0;
	if (full === 0) return { found: 0, of: a.length, span: null };
	let last = b.length;
	while ((length[a.length]?.[last - 1] ?? 0) === full) last--;
	let [i, j, first] = [a.length, last, last];
	while (i > 0 && j > 0) {
		if (a[i - 1] === b[j - 1]) {
			first = j;
			i--;
			j--;
		} else if ((length[i - 1]?.[j] ?? 0) >= (length[i]?.[j - 1] ?? 0)) i--;
		else j--;
	}
	return {
		found: full,
		of: a.length,
		span: { start: words[first - 1]?.start ?? 0, end: words[last - 1]?.end ?? outer.length },
	};
}

function longestCommon(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
	const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
	for (let i = 1; i <= a.length; i++) {
		const row = table[i] as Uint16Array;
		const above = table[i - 1] as Uint16Array;
		for (let j = 1; j <= b.length; j++) {
			row[j] =
				a[i - 1] === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
		}
	}
	return table;
}

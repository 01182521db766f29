// `RS2` against `Repeated Sampling of Random Subsets`: every character of the short form finds its place
import { functionWords } from '../../words/function-words.ts';

/** A word of the text before a short form. */
export interface Word {
	readonly text: string;
	/** Position in the text the words were taken from. */
	readonly start: number;
}

export interface Alignment {
	/** Index of the first word of the long form. */
	readonly first: number;
	readonly cost: number;
}

/* What it costs when a character does not stand at the start of a word. Tuned on med1250 dev. */
const atInnerPart = 0;
const nextToLast = 0.3;
const inside = 0.7;
const headInside = 1.3;
const skippedFunctionWord = 0.15;
const skippedWord = 0.75;
const digitDropped = 1;
const impossible = 99;

/** Words that a digit of a short form may stand for. */
const spelled: Readonly<Record<string, readonly string[]>> = {
	1: ['one', 'first', 'mono', 'single', 'i'],
	2: ['two', 'second', 'di', 'bi', 'to', 'ii', 'double'],
	3: ['three', 'third', 'tri', 'iii', 'triple'],
	4: ['four', 'fourth', 'tetra', 'for', 'iv', 'quad'],
	5: ['five', 'fifth', 'penta', 'v'],
	6: ['six', 'sixth', 'hexa', 'vi'],
	7: ['seven', 'hepta', 'vii'],
	8: ['eight', 'octa', 'viii'],
	9: ['nine', 'ninth', 'nona', 'ix'],
};

const greekNames: Readonly<Record<string, string>> = {
	α: 'alpha',
	β: 'beta',
	γ: 'gamma',
	δ: 'delta',
	κ: 'kappa',
	λ: 'lambda',
	μ: 'mu',
	ω: 'omega',
	σ: 'sigma',
};

/** The characters of a short form that have to be found, lower case. */
export function keys(short: string): string[] {
	return Array.from(short.toLowerCase()).filter((unit) => /[\p{L}\p{N}]/u.test(unit));
}

function partStarts(word: string): boolean[] {
	return Array.from({ length: word.length }, (_, at) => {
		const before = word[at - 1] ?? ' ';
		const here = word[at] ?? '';
		if (!/[\p{L}\p{N}]/u.test(before)) return true;
		if (/\d/.test(before) !== /\d/.test(here)) return true;
		return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(here);
	});
}

/** Cheapest way to place `from … to` of the keys inside one word, the first of them leading if asked. */
function placeInWord(wanted: readonly string[], from: number, to: number, word: string): number {
	const lower = word.toLowerCase();
	const starts = partStarts(word);
	let best: number[] = new Array<number>(word.length).fill(impossible);
	for (let key = from; key < to; key += 1) {
		const sign = wanted[key] ?? '';
		const next: number[] = new Array<number>(word.length).fill(impossible);
		let cheapestBefore = key === from ? 0 : impossible;
		for (let at = 0; at < word.length; at += 1) {
			const matches =
				lower[at] === sign ||
				(starts[at] === true && (spelled[sign] ?? []).some((name) => lower.startsWith(name, at))) ||
				greekNames[lower[at] ?? ''] === sign;
			if (matches) {
				const adjacent = at > 0 && key > from ? (best[at - 1] ?? impossible) : impossible;
				const step = starts[at] === true ? atInnerPart : key === from ? headInside : inside;
				next[at] = Math.min(cheapestBefore + step, adjacent + Math.min(nextToLast, step));
			}
			if (key > from) cheapestBefore = Math.min(cheapestBefore, best[at] ?? impossible);
		}
		best = next;
	}
	return Math.min(impossible, ...best);
}

function skipCost(word: string): number {
	if (functionWords.has(word.toLowerCase())) return skippedFunctionWord;
	return /,$/.test(word) ? skippedWord + 0.6 : skippedWord;
}

/**
 * Cost of reading `words[first…]` as the long form of `wanted`: dynamic programming over words and
 * characters. The first character must open the first word.
 */
function costFrom(wanted: readonly string[], words: readonly Word[], first: number): number {
	const size = wanted.length;
	let row: number[] = new Array<number>(size + 1).fill(impossible);
	row[0] = 0;
	for (let at = first; at < words.length; at += 1) {
		const word = words[at]?.text ?? '';
		const next: number[] = new Array<number>(size + 1).fill(impossible);
		for (let done = 0; done <= size; done += 1) {
			const soFar = row[done] ?? impossible;
			if (soFar >= impossible) continue;
			if (at > first) next[done] = Math.min(next[done] ?? impossible, soFar + skipCost(word));
			for (let upTo = done + 1; upTo <= size; upTo += 1) {
				if (at === first && !opens(word, wanted[0] ?? '')) break;
				const cost = placeInWord(wanted, done, upTo, word);
				if (cost >= impossible) break;
				next[upTo] = Math.min(next[upTo] ?? impossible, soFar + cost);
			}
		}
		for (let done = 1; done < size; done += 1)
			if (/\d/.test(wanted[done] ?? ''))
				next[done + 1] = Math.min(
					next[done + 1] ?? impossible,
					(next[done] ?? impossible) + digitDropped,
				);
		row = next;
	}
	return row[size] ?? impossible;
}

/** Locants of a chemical name: `2,6-diaminopurine` opens with its d. */
const locants = /^[\d,'’()+NαβO-]{1,12}-(?=\p{L})|^\p{Ll}-(?=\p{Lu})/u;

function opens(word: string, sign: string): boolean {
	const lower = word.toLowerCase();
	if (lower[0] === sign || (spelled[sign] ?? []).some((name) => lower.startsWith(name)))
		return true;
	const prefix = locants.exec(word)?.[0].length ?? 0;
	return prefix > 0 && lower[prefix] === sign;
}

/** The cheapest long form that ends with the last word, or null where none is affordable. */
export function align(wanted: readonly string[], words: readonly Word[]): Alignment | null {
	const allowed = 0.2 + 0.5 * wanted.length;
	let best: Alignment | null = null;
	const reach = Math.min(wanted.length + 5, 2 * wanted.length + 1);
	for (let first = words.length - 1; first >= Math.max(0, words.length - reach); first -= 1) {
		const cost = costFrom(wanted, words, first);
		if (cost <= allowed && (best === null || cost < best.cost)) best = { first, cost };
	}
	return best;
}

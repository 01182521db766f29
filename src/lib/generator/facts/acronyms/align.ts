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
/** More for a word with a comma: long forms seldom run over one. */
const skippedComma = 0.6;
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
	if (/^[a-z]+$/.test(word)) return Array.from(word, (_, at) => at === 0);
	return Array.from({ length: word.length }, (_, at) => {
		const before = word[at - 1] ?? ' ';
		const here = word[at] ?? '';
		if (!/[\p{L}\p{N}]/u.test(before)) return true;
		if (/\d/.test(before) !== /\d/.test(here)) return true;
		return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(here);
	});
}

/** A word made ready: its letters, where its parts start, what it costs to pass over it. */
interface Prepared {
	readonly text: string;
	readonly lower: string;
	readonly starts: readonly boolean[];
	readonly skip: number;
}

function prepare({ text }: Word): Prepared {
	const lower = text.toLowerCase();
	const bare = /,$/.test(text) ? skippedWord + skippedComma : skippedWord;
	return {
		text,
		lower,
		starts: partStarts(text),
		skip: functionWords.has(lower) ? skippedFunctionWord : bare,
	};
}

function matches({ lower, starts }: Prepared, at: number, sign: string): boolean {
	if (lower[at] === sign || greekNames[lower[at] ?? ''] === sign) return true;
	return (
		starts[at] === true && (spelled[sign]?.some((name) => lower.startsWith(name, at)) ?? false)
	);
}

/** Cheapest ways to place the keys from `from` on inside one word: the cost of one, of two, …. */
function placements(wanted: readonly string[], from: number, word: Prepared): number[] {
	const { length } = word.lower;
	const costs: number[] = [];
	let best: number[] = [];
	for (let key = from; key < wanted.length; key += 1) {
		const sign = wanted[key] ?? '';
		const next = new Array<number>(length).fill(impossible);
		let before = key === from ? 0 : impossible;
		let lowest = impossible;
		for (let at = 0; at < length; at += 1) {
			if (matches(word, at, sign)) {
				const step = word.starts[at] === true ? atInnerPart : key === from ? headInside : inside;
				const adjacent = at > 0 && key > from ? (best[at - 1] ?? impossible) : impossible;
				const cost = Math.min(before + step, adjacent + Math.min(nextToLast, step));
				next[at] = cost;
				lowest = Math.min(lowest, cost);
			}
			if (key > from) before = Math.min(before, best[at] ?? impossible);
		}
		if (lowest >= impossible) break;
		costs.push(lowest);
		best = next;
	}
	return costs;
}

/** Locants of a chemical name: `2,6-diaminopurine` opens with its d. */
const locants = /^[\d,'’()+NαβO-]{1,12}-(?=\p{L})|^\p{Ll}-(?=\p{Lu})/u;

function opens({ text, lower }: Prepared, sign: string): boolean {
	if (lower[0] === sign || (spelled[sign]?.some((name) => lower.startsWith(name)) ?? false))
		return true;
	const prefix = locants.exec(text)?.[0].length ?? 0;
	return prefix > 0 && lower[prefix] === sign;
}

/**
 * The cheapest long form that ends with the last word, or null where none is affordable. Dynamic
 * programming from the last word back: `rest[done]` is the cost of finding the keys from `done` on
 * in the words after the present one. The first key must open the first word.
 */
export function align(wanted: readonly string[], words: readonly Word[]): Alignment | null {
	const size = wanted.length;
	const reach = Math.min(size + 5, 2 * size + 1);
	const near = words.slice(-reach).map(prepare);
	if (!near.some((word) => opens(word, wanted[0] ?? ''))) return null;
	let best: Alignment | null = null;
	let rest = new Array<number>(size + 1).fill(impossible);
	rest[size] = 0;
	for (let done = size - 1; done > 0 && /\d/.test(wanted[done] ?? ''); done -= 1)
		rest[done] = digitDropped + (rest[done + 1] ?? impossible);
	for (let at = near.length - 1; at >= 0; at -= 1) {
		const word = near[at];
		if (word === undefined) break;
		const here = rest.map((cost) => Math.min(impossible, cost + word.skip));
		for (let done = size - 1; done >= 0; done -= 1) {
			const leads = done === 0 && opens(word, wanted[0] ?? '');
			let first = impossible;
			for (const [more, cost] of placements(wanted, done, word).entries())
				first = Math.min(first, cost + (rest[done + more + 1] ?? impossible));
			if (leads && first <= allowance(size) && (best === null || first < best.cost))
				best = { first: words.length - near.length + at, cost: first };
			const dropped =
				done > 0 && /\d/.test(wanted[done] ?? '')
					? digitDropped + (here[done + 1] ?? impossible)
					: impossible;
			here[done] = Math.min(here[done] ?? impossible, first, dropped);
		}
		rest = here;
	}
	return best;
}

/** Dearest alignment believed for a short form of so many keys. */
function allowance(size: number): number {
	return 0.2 + 0.5 * size;
}

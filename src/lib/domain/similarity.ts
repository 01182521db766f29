// Look-alikes: cards of other papers that ask nearly the same, found by the words they share.
// "What does Lantern use to sort pebbles?" ~ "What does Torch use to sort pebbles?"
import { hashText } from './hash.ts';

/** Cosine from which two cards are alike. */
const ALIKE_FROM = 0.4;
/** A word in more than this share of the texts says nothing about any of them. */
const COMMON_SHARE = 0.25;
/** Below so many texts no word is common. */
const FEW_TEXTS = 12;
/** Rows fit below 2^21 (two million cards); a pair of them below 2^53. */
const ROWS = 2 ** 21;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'a about after all also an and any are as at be been before between but by can do does did each ' +
		'for from had has have how if in into is it its more most no not of on one only or other over ' +
		'paper same should so such than that the their them then there these they this those to under ' +
		'use used uses using was we were what when where which while who why will with without would'
	).split(' '),
);

/** Hashes of a text's content words, each once. */
export function contentWords(text: string): ReadonlySet<number> {
	const words =
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)).map(hashText),
	);
}

/** What a word says of the texts that hold it: the rarer, the more. */
function weightOf(texts: number, holders: number): number {
	return Math.log(1 + texts / holders);
}

function pairOf(row: number, other: number): number {
	return Math.min(row, other) * ROWS + Math.max(row, other);
}

/**
 * Tells which rows look alike, from the text of each (question and answer): cosine of their content
 * words, rare ones weighing more. For the cards of one session; work grows with shared rare words.
 */
export function findAlikes(
	texts: ReadonlyMap<number, string>,
): (row: number, other: number) => boolean {
	const words = new Map([...texts].map(([row, text]) => [row, contentWords(text)]));
	const rowsOf = new Map<number, number[]>();
	for (const [row, own] of words)
		for (const word of own) {
			const rows = rowsOf.get(word);
			if (rows) rows.push(row);
			else rowsOf.set(word, [row]);
		}
	const most = Math.max(FEW_TEXTS, texts.size) * COMMON_SHARE;
	const norms = new Map<number, number>();
	const products = new Map<number, number>();
	for (const rows of rowsOf.values()) {
		const weight = weightOf(texts.size, rows.length);
		for (const row of rows) norms.set(row, (norms.get(row) ?? 0) + weight);
		if (rows.length > most) continue;
		rows.forEach((row, place) => {
			for (const other of rows.slice(place + 1)) {
				const pair = pairOf(row, other);
				products.set(pair, (products.get(pair) ?? 0) + weight);
			}
		});
	}
	const alike = new Set<number>();
	for (const [pair, product] of products) {
		const a = norms.get(Math.floor(pair / ROWS)) ?? 0;
		const b = norms.get(pair % ROWS) ?? 0;
		if (product >= ALIKE_FROM * Math.sqrt(a * b)) alike.add(pair);
	}
	return (row, other) => alike.has(pairOf(row, other));
}

/** A text by its content words. */
type Words = ReadonlySet<number>;

/**
 * For each row of `few`, the rows of `many` that look like it, by the same measure. Rows that a word of
 * few and many leads to are looked at, never all pairs.
 */
export function findAlikesBeyond(
	few: ReadonlyMap<number, Words>,
	many: ReadonlyMap<number, Words>,
): ReadonlyMap<number, readonly number[]> {
	const total = few.size + many.size;
	const holders = new Map<number, number>();
	for (const words of [...few.values(), ...many.values()])
		for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
	const most = Math.max(FEW_TEXTS, total) * COMMON_SHARE;
	const weight = (word: number) => weightOf(total, holders.get(word) ?? 1);
	const normOf = (words: Words) => [...words].reduce((sum, word) => sum + weight(word), 0);
	const fewWith = new Map<number, number[]>();
	const norms = new Map<number, number>();
	for (const [row, words] of few) {
		norms.set(row, normOf(words));
		for (const word of words) {
			if ((holders.get(word) ?? 0) > most) continue;
			const rows = fewWith.get(word);
			if (rows) rows.push(row);
			else fewWith.set(word, [row]);
		}
	}
	const found = new Map<number, number[]>();
	for (const [other, words] of many) {
		const products = new Map<number, number>();
		for (const word of words)
			for (const row of fewWith.get(word) ?? [])
				products.set(row, (products.get(row) ?? 0) + weight(word));
		if (products.size === 0) continue;
		const norm = normOf(words);
		for (const [row, product] of products) {
			if (product < ALIKE_FROM * Math.sqrt(norm * (norms.get(row) ?? 0))) continue;
			const others = found.get(row);
			if (others) others.push(other);
			else found.set(row, [other]);
		}
	}
	return found;
}

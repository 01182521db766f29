// Interference across the deck (rubric R16, R17): which cards ask nearly what a new one asks.
// "What does LLM stand for?" of seven papers; "By how much does it cut runtime?" of two.
import { hashText } from './hash.ts';
import { contentWords } from './similarity.ts';

/** Cosine of two questions from which they are taken for one another (R17). */
const ALIKE_FROM = 0.85;
/** Jaccard of two answers from which they say the same (R16). */
const SAME_ANSWER = 0.8;
/** A question made of words that so many cards share is not looked up further. */
const MOST_CANDIDATES = 20_000;

/** A card of the deck that a new one is hard to tell from. */
export interface Likeness<Key> {
	readonly key: Key;
	/** `same`: question and answer; `alike`: nearly the same question, another answer. */
	readonly type: 'same' | 'alike';
	/** Cosine of the questions, 0–1. */
	readonly cosine: number;
}

interface Row<Key> {
	readonly key: Key;
	readonly question: Uint32Array;
	readonly answer: Uint32Array;
	readonly answerHash: number;
}

/** Hashes of the words of all questions of a deck; finding takes time with the rare words shared, not with the deck. */
export class DeckIndex<Key> {
	readonly #rows: (Row<Key> | null)[] = [];
	readonly #rowOf = new Map<Key, number>();
	readonly #rowsWith = new Map<number, number[]>();

	/** Cards known. */
	get size(): number {
		return this.#rowOf.size;
	}

	has(key: Key): boolean {
		return this.#rowOf.has(key);
	}

	/** Takes a card in, or its new words. */
	put(key: Key, question: string, answer: string): void {
		this.drop(key);
		const row = this.#rows.length;
		const words = wordsOf(question);
		this.#rows.push({
			key,
			question: words,
			answer: wordsOf(answer),
			answerHash: hashText(plain(answer)),
		});
		this.#rowOf.set(key, row);
		for (const word of words) {
			const rows = this.#rowsWith.get(word);
			if (rows) rows.push(row);
			else this.#rowsWith.set(word, [row]);
		}
	}

	/** Forgets a card; an unknown one is none. */
	drop(key: Key): void {
		const row = this.#rowOf.get(key);
		if (row === undefined) return;
		this.#rowOf.delete(key);
		this.#rows[row] = null;
	}

	/** The cards hard to tell from this one, the likest first, without itself. */
	find(key: Key, question: string, answer: string): readonly Likeness<Key>[] {
		const words = wordsOf(question);
		const own = { answer: wordsOf(answer), answerHash: hashText(plain(answer)) };
		const norm = this.#weightOf(words);
		const found: Likeness<Key>[] = [];
		for (const row of this.#candidates(words, norm)) {
			const other = this.#rows[row];
			if (!other || other.key === key) continue;
			const known = new Set(other.question);
			const shared = this.#weightOf(words.filter((word) => known.has(word)));
			const cosine = shared / Math.sqrt(norm * this.#weightOf(other.question));
			if (!(cosine >= ALIKE_FROM)) continue;
			const type = sameAnswer(own, other) ? 'same' : 'alike';
			found.push({ key: other.key, type, cosine: Math.min(1, cosine) });
		}
		return found.sort((a, b) => b.cosine - a.cosine || (a.type < b.type ? 1 : -1));
	}

	/** Rare words weigh more; a word of every card weighs next to nothing. */
	#weight(word: number): number {
		const rows = this.#rowsWith.get(word)?.length ?? 0;
		return Math.log(1 + (this.size + 1) / (rows + 1));
	}

	#weightOf(words: Uint32Array): number {
		let sum = 0;
		for (const word of words) sum += this.#weight(word);
		return sum;
	}

	/**
	 * Rows that share one of the rarest words. A row that shares none of them cannot reach the cosine:
	 * what is shared must weigh at least its square times the question (prefix filtering).
	 */
	#candidates(words: Uint32Array, norm: number): ReadonlySet<number> {
		const rarestFirst = [...words].sort((a, b) => this.#weight(b) - this.#weight(a));
		const rows = new Set<number>();
		let left = norm;
		for (const word of rarestFirst) {
			if (left < ALIKE_FROM ** 2 * norm) break;
			left -= this.#weight(word);
			for (const row of this.#rowsWith.get(word) ?? []) {
				if (rows.size >= MOST_CANDIDATES) return rows;
				rows.add(row);
			}
		}
		return rows;
	}
}

function wordsOf(text: string): Uint32Array {
	return Uint32Array.from(contentWords(text), (hash) => hash >>> 0);
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

function sameAnswer(
	a: Pick<Row<unknown>, 'answer' | 'answerHash'>,
	b: Pick<Row<unknown>, 'answer' | 'answerHash'>,
): boolean {
	if (a.answerHash === b.answerHash) return true;
	const known = new Set(b.answer);
	const shared = a.answer.filter((word) => known.has(word)).length;
	const all = a.answer.length + b.answer.length - shared;
	return all > 0 && shared / all >= SAME_ANSWER;
}

// A typed answer against the card's: word by word, with a grade suggested and never forced.
import type { Grade } from './schedule.ts';

/** `missing`: in the answer, not typed. `extra`: typed, not in the answer. `near`: a slip of the pen. */
export interface DiffPart {
	readonly type: 'same' | 'near' | 'missing' | 'extra';
	readonly text: string;
}

export interface AnswerDiff {
	readonly parts: readonly DiffPart[];
	/** Share of the answer's words that were typed, 0–1; words that carry nothing alone do not count. */
	readonly share: number;
	readonly suggested: Grade;
}

/** More words are cut off: the table of the comparison grows with their product. */
const MOST_WORDS = 400;
const LEAST_LETTERS_FOR_SLIP = 5;
/** Words that carry nothing alone. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
	'a an the of to in on at by for from with and or than that which it its is are was were be'.split(
		' ',
	),
);
const GOOD_FROM = 0.8;
const HARD_FROM = 0.5;

function wordsOf(text: string): readonly string[] {
	return (text.normalize('NFC').match(/\S+/g) ?? []).slice(0, MOST_WORDS);
}

function bare(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '') || word;
}

/** True for words one insertion, deletion, change or swap of neighbours apart; never for numbers. */
export function isSlip(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < LEAST_LETTERS_FOR_SLIP || /\d/.test(a + b)) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let [endA, endB] = [a.length, b.length];
	while (endA > start && endB > start && a[endA - 1] === b[endB - 1])
		[endA, endB] = [endA - 1, endB - 1];
	const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
	if (restA.length <= 1 && restB.length <= 1) return true;
	return restA.length === 2 && restA === [...restB].reverse().join('');
}

function likeness(a: string, b: string): number {
	if (a === b) return 2;
	return isSlip(a, b) ? 1 : 0;
}

/** The numbers of an answer weigh more than its words: all of them make it half right, one missing keeps it from being right. */
function gradeOf(share: number, numbersMissing: number, wanted: readonly string[]): Grade {
	const hasNumbers = wanted.some((word) => /\d/.test(word));
	if (share >= GOOD_FROM && numbersMissing === 0) return 'good';
	return share >= HARD_FROM || (hasNumbers && numbersMissing === 0) ? 'hard' : 'again';
}

/** Compares by the longest common run of words; exact words count more than slips. */
export function diffAnswer(typed: string, answer: string): AnswerDiff {
	const [given, wanted] = [wordsOf(typed), wordsOf(answer)];
	const [a, b] = [given.map(bare), wanted.map(bare)];
	const width = b.length + 1;
	// best[i × width + j]: the best score of the words from i and j on.
	const best = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number) => best[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--) {
			const like = likeness(a[i] ?? '', b[j] ?? '');
			const both = like > 0 ? like + at(i + 1, j + 1) : 0;
			best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
		}
	const parts: DiffPart[] = [];
	const weights = b.map((word) => (EMPTY_WORDS.has(word) ? 0 : 1));
	const whole = weights.reduce<number>((sum, weight) => sum + weight, 0);
	// An answer of such words alone is asked for all of them.
	const weightOf = (index: number) => (whole === 0 ? 1 : (weights[index] ?? 0));
	let [i, j, held, numbersMissing] = [0, 0, 0, 0];
	while (i < a.length || j < b.length) {
		const like = i < a.length && j < b.length ? likeness(a[i] ?? '', b[j] ?? '') : 0;
		if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) {
			parts.push({ type: like === 2 ? 'same' : 'near', text: wanted[j] ?? '' });
			held += weightOf(j);
			[i, j] = [i + 1, j + 1];
		} else if (j < b.length && (i >= a.length || at(i, j + 1) >= at(i + 1, j))) {
			if (/\d/.test(b[j] ?? '')) numbersMissing++;
			parts.push({ type: 'missing', text: wanted[j++] ?? '' });
		} else parts.push({ type: 'extra', text: given[i++] ?? '' });
	}
	const share = wanted.length === 0 ? 1 : held / (whole || wanted.length);
	return { parts, share, suggested: gradeOf(share, numbersMissing, b) };
}

// Additive rules: every cue found in a sentence adds its weight to its move, the place of the
// sentence in the abstract adds to some; the move with the highest sum wins.
import { CUES, type Cue } from './cues.ts';
import { MOVES, type Move } from './moves.ts';

/** Longest stretch of a sentence the cues look at, in UTF-16 units: bounds the time on unbroken text. */
const LOOK_AT = 1200;

/** Word → places in the table of the cues that it may stand for. */
const PLACES_OF = new Map<string, number[]>();
CUES.forEach(({ words }, place) => {
	for (const word of words ?? []) PLACES_OF.set(word, [...(PLACES_OF.get(word) ?? []), place]);
});
const NO_PLACES: readonly number[] = [];
/** For each cue 1 where no word rules it out, else 0. */
const ALWAYS_POSSIBLE = Uint8Array.from(CUES, ({ words }) => (words === null ? 1 : 0));

/** The cues that occur in a sentence, in the order of the table. */
export function cuesOf(text: string): readonly Cue[] {
	const head = text.slice(0, LOOK_AT).toLowerCase();
	const possible = ALWAYS_POSSIBLE.slice();
	for (const word of head.match(/[a-z]+/g) ?? [])
		for (const place of PLACES_OF.get(word) ?? NO_PLACES) possible[place] = 1;
	return CUES.filter(({ pattern }, place) => possible[place] === 1 && pattern.test(head));
}

type Scores = Record<Move, number>;

/** What the place of a sentence says, `index` counted from 0 of `count` sentences. */
function positionScores(index: number, count: number): Scores {
	const place = count > 1 ? index / (count - 1) : 0.3;
	const first = index === 0 && count > 2;
	return {
		background: (first ? 2.4 : place <= 0.3 ? 1.4 : 0) + (place > 0.45 ? -1.2 : 0),
		problem: (first ? 0.3 : place <= 0.45 ? 1.1 : 0) + (place > 0.55 ? -2.2 : 0),
		aim: place > 0.6 ? -1.2 : 0,
		method: place >= 0.2 && place <= 0.75 ? 0.9 : 0,
		result: (place < 0.3 ? -1 : 0) + (place > 0.55 ? 1.2 : 0),
		implication: index === count - 1 && count > 3 ? 0.6 : place < 0.5 ? -3 : -0.8,
		discourse: -1.5,
		availability: -1,
	};
}

/** What is said before the authors first speak of themselves, in the first half, is not yet their work. */
const BEFORE_SELF: Readonly<Partial<Scores>> = { method: -2, result: -2, aim: -1 };

/**
 * Sum of cue and place weights for each sentence of an abstract and each move, in the order of `MOVES`.
 * `cues` are those of each sentence (`cuesOf`).
 */
export function ruleScores(cues: readonly (readonly Cue[])[]): number[][] {
	const firstSelf = cues.findIndex((found) => found.some(({ name }) => name === 'first-person'));
	return cues.map((found, index) => {
		const scores = positionScores(index, cues.length);
		for (const cue of found) scores[cue.move] += cue.weight;
		const early = index < firstSelf && firstSelf <= 0.6 * cues.length;
		return MOVES.map((move) => scores[move] + (early ? (BEFORE_SELF[move] ?? 0) : 0));
	});
}

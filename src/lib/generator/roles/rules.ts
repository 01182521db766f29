// Additive rules: every cue found in a sentence adds its weight to its move, the place of the
// sentence in the abstract adds to some; the move with the highest sum wins.
import { CUES, type Cue } from './cues.ts';
import { MOVES, type Move } from './moves.ts';

/** Longest stretch of a sentence the cues look at, in UTF-16 units: bounds the time on unbroken text. */
const LOOK_AT = 1200;

/** The cues that occur in a sentence, in the order of the table. */
export function cuesOf(text: string): readonly Cue[] {
	const head = text.slice(0, LOOK_AT).toLowerCase();
	const found: Cue[] = [];
	for (const cue of CUES) if (cue.pattern.test(head)) found.push(cue);
	return found;
}

type Scores = Record<Move, number>;

/** What the place of a sentence says, `index` counted from 0 of `count` sentences. */
function positionScores(index: number, count: number): Scores {
	const place = count > 1 ? index / (count - 1) : 0.3;
	const first = index === 0 && count > 2;
	return {
		background: (first ? 2.4 : place <= 0.3 ? 1.4 : 0) + (place > 0.45 ? -1.2 : 0),
		problem: (first ? -0.6 : place <= 0.45 ? 1.1 : 0) + (place > 0.55 ? -2.2 : 0),
		aim: place > 0.6 ? -1.2 : 0,
		method: place >= 0.2 && place <= 0.75 ? 0.9 : 0,
		result: (place < 0.3 ? -1 : 0) + (place > 0.55 ? 1.2 : 0),
		implication: index === count - 1 && count > 3 ? 0.6 : place < 0.5 ? -3 : -0.8,
		discourse: -1.5,
		availability: -1,
	};
}

/** Sum of cue and position weights for each move, in the order of `MOVES`. */
export function ruleScores(cues: readonly Cue[], index: number, count: number): readonly number[] {
	const scores = positionScores(index, count);
	for (const cue of cues) scores[cue.move] += cue.weight;
	return MOVES.map((move) => scores[move]);
}

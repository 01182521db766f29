// What the corpora say of a sentence that makes a given move. No corpus labels moves; these tables, set
// by reading, are how their labels bear on them.
import type { Move } from '../src/lib/generator/roles/moves.ts';

/**
 * csabstruct: probability of each label (background, objective, method, result, other) given the move.
 * Its annotators file a gap under background, and "we show that …" under method as often as not.
 */
export const CORPUS_SAYS: Readonly<Record<Move, readonly number[]>> = {
	background: [0.85, 0.06, 0.05, 0.03, 0.01],
	problem: [0.72, 0.2, 0.04, 0.03, 0.01],
	aim: [0.1, 0.6, 0.25, 0.04, 0.01],
	method: [0.05, 0.13, 0.74, 0.07, 0.01],
	result: [0.05, 0.08, 0.2, 0.66, 0.01],
	implication: [0.12, 0.12, 0.14, 0.58, 0.04],
	discourse: [0.12, 0.12, 0.2, 0.16, 0.4],
	availability: [0.05, 0.05, 0.2, 0.3, 0.4],
};

/** pubmedqa-sections: the moves found under each heading. Aims stand at the end of "Background". */
export const SECTION_HOLDS: Readonly<Record<string, readonly Move[]>> = {
	background: ['background', 'problem', 'aim'],
	method: ['method'],
	result: ['result'],
	conclusion: ['result', 'implication'],
};

// From candidates that passed to the cards of a paper.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { bestIdea } from './idea-score.ts';
import { scoreOf } from './score.ts';
import { select, type Selection } from './select.ts';

/** Scores, picks and orders; `templateShift` is what the reader's keeping and discarding taught. */
export function rank(
	candidates: readonly Candidate[],
	paper: AnalyzedPaper,
	maxCards: number,
	templateShift: ReadonlyMap<string, number>,
): Selection {
	const best = bestIdea(candidates, paper);
	const scored = candidates.map((candidate) => {
		const score = scoreOf(candidate, paper, templateShift.get(candidate.template));
		const lead = candidate.kind === 'idea' && candidate === best ? IDEA_FIRST : 0;
		return { candidate, score: score + lead };
	});
	return select(scored, maxCards);
}

/** The idea card comes before every other: the rest is measured against it. */
const IDEA_FIRST = 10;

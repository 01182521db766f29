// From candidates that passed to the cards of a paper.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { rankIdeas } from './idea-score.ts';
import { scoreOf } from './score.ts';
import { select, type Scored, type Selection } from './select.ts';

/** Scores, picks and orders; `templateShift` is what the reader's keeping and discarding taught. */
export function rank(
	candidates: readonly Candidate[],
	paper: AnalyzedPaper,
	maxCards: number,
	templateShift: ReadonlyMap<string, number>,
): Selection {
	const scored = candidates.map((candidate) => ({
		candidate,
		score: scoreOf(candidate, paper, templateShift.get(candidate.template)),
	}));
	const ideas = rankIdeas(candidates, paper);
	const first = selectWith(ideas[0]?.candidate, scored, maxCards);
	if (hasResult(first) || !candidates.some(isResult)) return first;
	// The idea took the only finding: the next best idea may leave it to a card of its own.
	const lowest = (ideas[0]?.score ?? 0) - LARGEST_STEP_DOWN;
	for (const idea of ideas.slice(1, MOST_IDEAS_TRIED)) {
		if (idea.score < lowest) break;
		const next = selectWith(idea.candidate, scored, maxCards);
		if (hasResult(next)) return next;
	}
	return first;
}

function selectWith(
	idea: Candidate | undefined,
	scored: readonly Scored[],
	maxCards: number,
): Selection {
	const lifted = scored.map(({ candidate, score }) => ({
		candidate,
		score: candidate === idea ? score + IDEA_FIRST : score,
	}));
	return select(lifted, maxCards);
}

const isResult = ({ kind }: Candidate): boolean => kind === 'result' || kind === 'number';
const hasResult = ({ chosen }: Selection): boolean =>
	chosen.some(({ candidate }) => isResult(candidate));

const MOST_IDEAS_TRIED = 4;
/** In units of the idea ranker: a clearly worse idea is too high a price. */
const LARGEST_STEP_DOWN = 1;
/** The idea card comes before every other: the rest is measured against it. */
const IDEA_FIRST = 10;

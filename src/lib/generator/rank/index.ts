// From candidates that passed to the cards of a paper.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { traitsOf } from './idea-features.ts';
import { rankIdeas, WORTH_OF_ODDS_OF_IDEA } from './idea-score.ts';
import { oddsToKeep } from './keep.ts';
import { scoreOf } from './score.ts';
import { select, type Scored, type Selection } from './select.ts';

/** Scores, picks and orders; `templateShift` is what the reader's keeping and discarding taught. */
export function rank(
	candidates: readonly Candidate[],
	paper: AnalyzedPaper,
	maxCards: number,
	templateShift: ReadonlyMap<string, number>,
): Selection {
	const traits = traitsOf(paper);
	const odds = new Map(candidates.map((each) => [each, oddsToKeep(each, paper, traits)]));
	const oddsOf = (candidate: Candidate): number => odds.get(candidate) ?? 0;
	const isLikely = (candidate: Candidate): boolean => oddsOf(candidate) >= LOWEST_ODDS;
	// A paper without its idea helps nobody: the last one is spared.
	const spared = (candidate: Candidate): boolean =>
		candidate.kind === 'idea' &&
		oddsOf(candidate) >= LOWEST_ODDS_OF_IDEA &&
		!candidates.some((each) => each.kind === 'idea' && isLikely(each));
	const likely = candidates.filter((each) => isLikely(each) || spared(each));
	const doubtful = candidates.filter((each) => !likely.includes(each));
	const scored = likely.map((candidate) => ({
		candidate,
		odds: oddsOf(candidate),
		score:
			scoreOf(candidate, paper, templateShift.get(candidate.template)) +
			WORTH_OF_ODDS * oddsOf(candidate),
	}));
	const ideas = rankIdeas(likely, paper, traits)
		.map(({ candidate, score }) => ({
			candidate,
			odds: oddsOf(candidate),
			score: score + WORTH_OF_ODDS_OF_IDEA * oddsOf(candidate),
		}))
		.sort((a, b) => b.score - a.score);
	const { chosen, rejected } = choose(ideas, scored, maxCards);
	return {
		chosen,
		rejected: [
			...rejected,
			...doubtful.map((candidate) => ({
				candidate,
				filter: 'R19 worth keeping',
				reason: 'Readers threw away most cards of this kind.',
			})),
		],
	};
}

/** The idea first, then the best of the rest; another idea where the best one took the only finding. */
function choose(ideas: readonly Scored[], scored: readonly Scored[], maxCards: number): Selection {
	const first = selectWith(ideas[0]?.candidate, scored, maxCards);
	if (hasResult(first) || !scored.some(({ candidate }) => isResult(candidate))) return first;
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
	const lifted = scored.map((each) =>
		each.candidate === idea ? { ...each, score: each.score + IDEA_FIRST } : each,
	);
	return select(lifted, maxCards);
}

const isResult = ({ kind }: Candidate): boolean => kind === 'result' || kind === 'number';
const hasResult = ({ chosen }: Selection): boolean =>
	chosen.some(({ candidate }) => isResult(candidate));

/** Of cards below this, readers kept about one in ten as it was. */
const LOWEST_ODDS = -1.2;
/** An idea below this would be thrown away by nearly everybody. */
const LOWEST_ODDS_OF_IDEA = -2;
const WORTH_OF_ODDS = 1;
const MOST_IDEAS_TRIED = 4;
/** In units of the idea ranker: a clearly worse idea is too high a price. */
const LARGEST_STEP_DOWN = 0.6;
/** The idea card comes before every other: the rest is measured against it. */
const IDEA_FIRST = 10;

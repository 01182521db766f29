// Which sentence holds the idea: a linear ranker over candidates of kind idea.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import type { Scored } from './select.ts';
import { ideaFeatures, type PaperTraits } from './idea-features.ts';
import { IDEA_WEIGHTS } from './idea-weights.ts';

/** Names are put together for each candidate: a map finds such a text faster than an object does. */
const WEIGHTS = new Map(Object.entries(IDEA_WEIGHTS));

/** What the odds that a reader keeps the card count beside the score of an idea. */
export const WORTH_OF_ODDS_OF_IDEA = 0.7;

/** The candidates of kind idea, the one that states the idea of its paper best in front. */
export function rankIdeas(
	candidates: readonly Candidate[],
	paper: AnalyzedPaper,
	traits: PaperTraits,
): Omit<Scored, 'odds'>[] {
	const ideas = candidates.filter(({ kind }) => kind === 'idea');
	return ideas
		.map((candidate) => {
			let score = 0;
			for (const [name, value] of ideaFeatures(candidate, paper, traits, ideas)) {
				score += value * (WEIGHTS.get(name) ?? 0);
			}
			return { candidate, score };
		})
		.sort((a, b) => b.score - a.score);
}

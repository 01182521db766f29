// Which sentence holds the idea: a linear ranker over candidates of kind idea.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { ideaFeatures, traitsOf } from './idea-features.ts';
import { IDEA_WEIGHTS } from './idea-weights.ts';

/** The candidate of kind idea that states the one idea of its paper best; null without any. */
export function bestIdea(candidates: readonly Candidate[], paper: AnalyzedPaper): Candidate | null {
	const ideas = candidates.filter(({ kind }) => kind === 'idea');
	if (ideas.length === 0) return null;
	const traits = traitsOf(paper);
	let [best, highest]: [Candidate | null, number] = [null, -Infinity];
	for (const candidate of ideas) {
		let score = 0;
		for (const [name, value] of ideaFeatures(candidate, paper, traits)) {
			score += value * (IDEA_WEIGHTS[name] ?? 0);
		}
		if (score > highest) [best, highest] = [candidate, score];
	}
	return best;
}

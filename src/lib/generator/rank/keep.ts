// How likely a careful reader is to keep a card as it is: a logistic model over thousands of judged cards.
import type { AnalyzedPaper } from '../types.ts';
import type { PaperTraits } from './idea-features.ts';
import { groupOf, keepFeatures, type JudgedCard } from './keep-features.ts';
import { KEEP_WEIGHTS } from './keep-weights.ts';

export type { JudgedCard } from './keep-features.ts';

/**
 * The log-odds that a reader who knows the rubric keeps the card unedited; 0 is a coin toss. Trained by
 * `scripts/train-keep.ts` on judged cards of papers that nothing else was tuned on.
 */
export function oddsToKeep(card: JudgedCard, paper: AnalyzedPaper, traits: PaperTraits): number {
	const { bias, all, groups } = KEEP_WEIGHTS;
	const own = groups[groupOf(card)];
	let sum = bias;
	for (const [name, value] of keepFeatures(card, paper, traits)) {
		sum += value * ((all[name] ?? 0) + (own?.[name] ?? 0));
	}
	return sum;
}

// How likely a careful reader is to keep a card as it is: a logistic model over thousands of judged cards.
import type { AnalyzedPaper } from '../types.ts';
import type { PaperTraits } from './idea-features.ts';
import { groupOf, keepFeatures, type JudgedCard } from './keep-features.ts';
import { KEEP_WEIGHTS } from './keep-weights.ts';

export type { JudgedCard } from './keep-features.ts';

// Names are put together for each card: a map finds such a text faster than an object does.
const asMap = (weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
	new Map(Object.entries(weights));
const OF_ALL = asMap(KEEP_WEIGHTS.all);
/** Group → weights of its own added to those of all cards, so that each name is looked up once. */
const OF_GROUP = new Map(
	Object.entries(KEEP_WEIGHTS.groups).map(([group, weights]) => [group, addedTo(OF_ALL, weights)]),
);

function addedTo(
	all: ReadonlyMap<string, number>,
	own: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
	const sums = new Map(all);
	for (const [name, weight] of Object.entries(own)) sums.set(name, (all.get(name) ?? 0) + weight);
	return sums;
}

/**
 * The log-odds that a reader who knows the rubric keeps the card unedited; 0 is a coin toss. Trained by
 * `scripts/train-keep.ts` on judged cards of papers that nothing else was tuned on.
 */
export function oddsToKeep(card: JudgedCard, paper: AnalyzedPaper, traits: PaperTraits): number {
	const weights = OF_GROUP.get(groupOf(card)) ?? OF_ALL;
	let sum = KEEP_WEIGHTS.bias;
	for (const [name, value] of keepFeatures(card, paper, traits)) {
		sum += value * (weights.get(name) ?? 0);
	}
	return sum;
}

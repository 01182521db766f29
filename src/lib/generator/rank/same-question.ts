// R16: do two questions of a paper ask the same, whatever they call the paper?
import { contentLikeness, contentStems } from '../language/words.ts';

/** Rubric R16: from here on two questions count as one. */
const SAME_QUESTION = 0.7;
/** How a question names its paper: every question of the paper does. */
const SOURCE = /“[^“”]+”|\bthe \S+ paper\b/g;
/** Two questions are one where they ask the same of the paper; its title makes any two alike. */
export function sameQuestion(a: string, b: string): boolean {
	if (contentLikeness(a, b) < SAME_QUESTION) return false;
	const [left, right] = [a.replace(SOURCE, ''), b.replace(SOURCE, '')];
	return contentLikeness(left, right) >= SAME_QUESTION || isBare(left) || isBare(right);
}
/** "What does … find?" asks for anything the paper finds. */
const isBare = (question: string): boolean => contentStems(question).length < 2;

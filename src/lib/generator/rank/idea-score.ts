// Which sentence holds the idea: a linear ranker over candidates of kind idea.
import { contentOverlap, countWords } from '../language/words.ts';
import type { AnalyzedPaper, Candidate } from '../types.ts';

/** How well a candidate states the one idea of its paper; comparable within the paper only. */
export function ideaScore(candidate: Candidate, paper: AnalyzedPaper): number {
	const sentence = paper.sentences[candidate.sentence];
	if (sentence === undefined) return -Infinity;
	const { role, sub, text } = sentence;
	const proposes = /\b(?:propose|introduce|present|develop)s?\b/i;
	const paperProposes = paper.sentences.some((each) => proposes.test(each.text));
	const last = candidate.sentence === paper.sentences.length - 1;
	let score = 0;
	if (candidate.template === 'I1') score += 1.5;
	if (candidate.template === 'I2') score += 1.5;
	if (proposes.test(text)) score += 2;
	if (role === 'method') score += 0.5;
	if (sub === 'aim') score -= 0.5;
	if (sub === 'implication') score += paperProposes ? -1 : 1.5;
	if (!paperProposes && role === 'result') score += 1;
	if (!paperProposes && last) score += 1.5;
	score += 2 * contentOverlap(paper.title.text, text);
	score -= 0.05 * Math.abs(countWords(candidate.answer) - 20);
	return score;
}

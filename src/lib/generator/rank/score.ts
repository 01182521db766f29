// How much a card is worth (card design 4.10). Constants are the design's unless a note says otherwise.
import { contentOverlap, contentStems, countWords, stem } from '../language/words.ts';
import { GENERIC_WORDS } from '../language/word-lists.ts';
import type { AnalyzedPaper, Candidate } from '../types.ts';

const KIND_VALUE = {
	idea: 3,
	result: 1.5,
	number: 1.5,
	mechanism: 1,
	problem: 1,
	definition: 0.7,
	recommendation: 0.8,
	acronym: 0.3,
} as const;
const COMPARED_OR_COUNTED = 1;
const SURPRISING = 1;
/** A number asked for itself beats the same clause asked as a whole. */
const EXACTLY_ASKED = 0.6;
/** A blank is for numbers that no question fits. */
const COST_OF_BLANK = 0.5;
const WORTH_OF_TITLE_WORDS = 1;
const COST_OF_WORD = 0.04;
const IDEAL_WORDS = 14;
const COST_OF_GENERIC = 0.35;
const COST_OF_AFTERTHOUGHT = 1;
const COST_OF_REWRITE = 0.1;
const TEMPLATE_SHIFT_LIMIT = 1;

const COMPARES =
	/\b(?:than|outperform\w*|surpass\w*|compared|versus|better|worse|higher|lower|faster|fewer|reduc\w+|improv\w+|increas\w+|exceed\w*)\b/i;
const CONTRAST =
	/\b(?:surprisingly|contrary|not|even|neither|nor|never|fails?|unlike|however|only|cannot|no)\b/i;
const AFTERTHOUGHT =
	/^(?:also|further|furthermore|finally|additionally|in addition|moreover|preliminary|as well|besides)\b|\bpreliminary\b|\bwe also\b/i;
const GENERIC = new Set([...GENERIC_WORDS].map(stem));

/** The worth of a candidate that passed; `shift` is what the reader's decisions add to its template. */
export function scoreOf(candidate: Candidate, paper: AnalyzedPaper, shift = 0): number {
	const { kind, question, answer, condensed, sentence: index } = candidate;
	const sentence = paper.sentences[index];
	const card = `${question} ${answer}`;
	const result = kind === 'result' || kind === 'number';
	let score: number = KIND_VALUE[kind];
	if (result && (COMPARES.test(card) || /\d/.test(answer))) score += COMPARED_OR_COUNTED;
	if (kind === 'number') score += question.includes('____') ? -COST_OF_BLANK : EXACTLY_ASKED;
	if (result && CONTRAST.test(answer)) score += SURPRISING;
	score += WORTH_OF_TITLE_WORDS * contentOverlap(paper.title.text, answer);
	score -= COST_OF_WORD * Math.max(0, countWords(answer) - IDEAL_WORDS);
	score -= COST_OF_GENERIC * contentStems(answer).filter((word) => GENERIC.has(word)).length;
	if (sentence !== undefined && AFTERTHOUGHT.test(sentence.text)) score -= COST_OF_AFTERTHOUGHT;
	score -= COST_OF_REWRITE * condensed.length;
	return score + Math.max(-TEMPLATE_SHIFT_LIMIT, Math.min(TEMPLATE_SHIFT_LIMIT, shift));
}

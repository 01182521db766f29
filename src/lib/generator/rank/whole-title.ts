// “Are There Associations of Health Status …” → the whole title, where the card has room for it: it says in whom.
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { quoteTitle } from '../templates/wording.ts';
import { sameQuestion } from './same-question.ts';

const SHORTENED = /“[^”]*…”/;

/**
 * The candidate asked with the whole title instead of its first words; null where no title was cut, or
 * where it would make the question all but that of another card. An idea shows as much as its answer allows.
 */
export function withWholeTitle(
	candidate: Candidate,
	{ title }: AnalyzedPaper,
	others: readonly Candidate[],
): Candidate | null {
	if (candidate.kind === 'idea' || !SHORTENED.test(candidate.question)) return null;
	const question = candidate.question.replace(SHORTENED, () => quoteTitle(title.text));
	return question === candidate.question ||
		others.some((other) => sameQuestion(other.question, question))
		? null
		: { ...candidate, question };
}

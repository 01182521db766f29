// R1: ✗ "What speedup did they achieve?" ✗ "our model is faster" ✓ "What speedup does SpecDec++ reach on GSM8K?"
import type { Filter } from './filter.ts';

const FIRST_PERSON =
	/\b(?:we|our|ours|us|here|above|below|former|latter|aforementioned|aforesaid|herein|the following|as follows)\b/i;
const NAMELESS =
	/\b(?:this|the|our|their|these|proposed) (?:paper|work|study|authors|approach|method|model|framework|algorithm|setting|results)\b(?! (?:of|in|for)\b)(?! “)(?! [A-Z][\w+-]*\b)/i;
const OPENING = /^(?:it|they|this|these|those|such|its|their|he|she|his|her|there)\b/i;
const LATER_PRONOUN =
	/\b(?:they|them|their|theirs|it|its|itself|themselves|this|these|those|such)\b/i;

export const selfContained: Filter = {
	id: 'R1 self-contained',
	check({ question, answer }) {
		const quoted = question.replace(/“[^”]*”/g, '“T”');
		if (FIRST_PERSON.test(quoted) || FIRST_PERSON.test(answer.replace(/\bU[.]?S\b/g, ''))) {
			return 'It speaks as the authors do (we, our) or points to a place in the paper.';
		}
		if (NAMELESS.test(quoted) || NAMELESS.test(answer))
			return 'It speaks of “the method” or “the paper” without saying which.';
		if (OPENING.test(question) || OPENING.test(answer)) return 'It begins with a pronoun.';
		const pronoun = LATER_PRONOUN.exec(answer);
		if (pronoun !== null && danglesAt(answer, pronoun.index))
			return 'A pronoun in the answer has no noun before it.';
		if (/\b(?:this|these|such an?) (?!end\b)[a-z]/i.test(quoted))
			return 'The question points to something that was said before.';
		if (/\b(?:this|these) (?!is\b|end\b)[a-z]/i.test(answer))
			return 'The answer points to something that was said before.';
		return null;
	},
};

/** A pronoun in the first three words cannot have its noun in front. */
function danglesAt(answer: string, at: number): boolean {
	return answer.slice(0, at).trim().split(/\s+/).filter(Boolean).length < 3;
}

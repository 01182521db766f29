// R10: ✗ "More study is needed to confirm the lift" ✗ "For what are long trials required?" ✓ "Long tails double the lift"
import type { Filter } from './filter.ts';

/** A call at the end of an abstract. */
const CALL =
	/\b(?:is|are) (?:also |thus |therefore |clearly |urgently |still )?(?:essential|needed|required|warranted|necessary|crucial|imperative|advisable|desirable) (?:to|for|before|in order to) (?:(?:more|better|fully|further|future|meaningful|reliabl[ey]|the) )*(?:draw|understand\w*|improve|confirm|determine|clarify|elucidate|establish|verify|validate|guide|inform|increase|raise|evaluate|assess|explore|research|studies|work|ensure|optimi[sz]e)\b/i;
/** The same put into the question. */
const ASKS_FOR_MORE =
	/\b(?:to do what|for what|why) (?:is|are) .*\b(?:needed|required|warranted|necessary)\b/i;

export const callsForMore: Filter = {
	id: 'R10 calls for more',
	check: ({ kind, question, answer }) =>
		kind === 'result' && (CALL.test(answer) || ASKS_FOR_MORE.test(question))
			? 'A call for more is no finding.'
			: null,
};

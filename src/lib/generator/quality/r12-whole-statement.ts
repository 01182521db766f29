// R12: ✗ main finding → "When an adversary obtains a model for a set of people." ✓ → "The attack works when an adversary …"
import type { Filter } from './filter.ts';

/** Questions that a whole statement answers. */
const WANTS_STATEMENT =
	/\bmain (?:finding|claim|conclusion)\b|\b(?:find|show|suggest|report|conclude|claim) about\b/i;
/** A clause that hangs on another one. */
const HANGING =
	/^(?:when|where|whether|if|because|since|although|though|while|whilst|whereas|unless|until|after|before|as|so that|in order to|due to|in|on|at|for|from|with)\b/i;
const WITHOUT_SUBJECT =
	/^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must|do|does|did)\b/i;
/** "A plug-in and it has been applied": a second statement behind the answer. */
const SECOND =
	/,? and (?:it|they|he|she|there) (?:is|are|was|were|has|have|had|can|could|may|remains?)\b/i;

export const wholeStatement: Filter = {
	id: 'R12 whole statement',
	check({ kind, question, answer }) {
		if (SECOND.test(answer)) return 'The answer goes on to a second statement.';
		if (kind !== 'idea' && kind !== 'result') return null;
		if (WITHOUT_SUBJECT.test(answer)) return 'The answer has lost its subject.';
		if (!WANTS_STATEMENT.test(question.replace(/“[^”]*”/g, '“T”'))) return null;
		return HANGING.test(answer) && !/, /.test(answer) ? 'The answer is half a sentence.' : null;
	},
};

// R12: ✗ main finding → "When an adversary obtains a model for a set of people." ✓ → "The attack works when an adversary …"
import { withoutFullStop } from '../language/words.ts';
import { isClause } from '../language/clause.ts';
import { splitClause } from '../language/clause.ts';
import type { Filter } from './filter.ts';

/** Questions that a whole statement answers. */
const WANTS_STATEMENT =
	/\bmain (?:finding|claim|conclusion)\b|\b(?:find|show|suggest|report|conclude|claim) about\b|\b(?:find|suggest|claim) (?:when\w*|if|for|in|on|at|under|with|given|after|before|across|among|during|within|without|as|even|only|once|upon|beyond)\b/i;
/** A clause that hangs on another one. */
const HANGING =
	/^(?:when|where|whether|if|because|since|although|though|while|whilst|whereas|unless|until|after|before|as|so that|in order to|due to) /i;
/** "In the high-risk group." */
const PLACE_ONLY = /^(?:in|on|at|for|from|with) (?!.*\b(?:is|are|was|were|can|may|has|have)\b)/i;
const WITHOUT_SUBJECT =
	/^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must|do|does|did)\b/i;
/** "A plug-in and it has been applied": a second statement behind the answer. */
const SECOND =
	/,? and (?:it|they|he|she|there) (?:is|are|was|were|has|have|had|can|could|may|remains?)\b/i;

/** A second verb behind an object: "better maps and identifies regions". */
const SECOND_VERB =
	/\band (?:\w+ly )?(?:achieves?|identif(?:y|ies)|makes?|improves?|reduces?|outperforms?|allows?|enables?|leads?|yields?|generalizes?|provides?|is|are|was|were|has|have|can|will)\b|, (?:scales|achieves|improves|reduces|allows|outperforms|outlines?|leads|yields)\b|\band (?:match|make|set|achieve|identify|reduce|improve|outline|quantify) (?:the|an?|up)\b/i;
/** What is first or best of a kind that the cut tail says. */
const SUPERLATIVE = /\b(?:the|a) (?:first|only|best|largest|smallest)\b/i;

export const wholeStatement: Filter = {
	id: 'R12 whole statement',
	check({ kind, question, answer }, { sourceText }) {
		if (SECOND.test(answer)) return 'The answer goes on to a second statement.';
		if (kind !== 'idea' && kind !== 'result') return null;
		if (/\bto seem to\b/i.test(answer)) return 'A hedge was put where it does not fit.';
		if (WITHOUT_SUBJECT.test(answer)) return 'The answer has lost its subject.';
		const fragment = !WANTS_STATEMENT.test(question.replace(/“[^”]*”/g, '“T”'));
		if (/^rise to\b/i.test(answer)) return 'The question holds half of “give rise”.';
		if (fragment && SECOND_VERB.test(answer) && !isClause(answer))
			return 'The answer goes on to a second statement.';
		const bare = withoutFullStop(answer);
		const at = sourceText.indexOf(bare.slice(-40));
		const rest = at < 0 ? '' : sourceText.slice(at + Math.min(40, bare.length));
		if (SUPERLATIVE.test(answer) && /^ (?:that|which|who|to)\b/.test(rest))
			return 'What it is the first or best of is cut off.';
		if (fragment) return null;
		const behind = /^(?:in|on|at|for|from|with|among|under) [^,]{3,80}, (.+)$/i.exec(answer)?.[1];
		if (behind !== undefined && /^[, ]/.test(rest) && splitClause(behind) === null)
			return 'The answer breaks off before its verb.';
		return (HANGING.test(answer) || PLACE_ONLY.test(answer)) && !hasMainClause(answer)
			? 'The answer is half a sentence.'
			: null;
	},
};

/** "If B writes it, the entropy falls": behind one of the commas a clause begins. */
const hasMainClause = (answer: string): boolean =>
	answer
		.split(/, /)
		.slice(1)
		.some((part) => !HANGS_ON.test(part) && isClause(`${part.replace(/[.]$/, '')} now`));
const HANGS_ON = /^(?:except|and|or|which|who|where|even|especially|but only|not|as)\b/i;

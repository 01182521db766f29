// R12: ✗ "… growing in feeder-free" (the source: "feeder-free conditions") ✗ "which enables the agent" (the source: "to assist")
import { splitClause } from '../language/clause.ts';
import type { Filter } from './filter.ts';

const TAIL_LENGTH = 30;
/** Words that begin a part one may leave out. */
const NEW_PART =
	/^ (?:of|in|on|at|by|for|with|without|from|into|to|over|under|between|among|across|through|during|after|before|until|since|against|within|via|per|using|based|compared|relative|as|than|and|or|but|while|whereas|when|where|which|who|that|if|because|so|such|including|due|despite|although|though|unless|except|throughout|regardless|even|both|especially|particularly|respectively|only|\p{L}+ly|\p{L}{2,}ing|\p{L}{2,}ed|is|are|was|were|has|have|can|may|will|remains?|does|do|makes?)\b/u;
/** "enables the agent | to assist": what it is enabled to. */
const WANTS_INFINITIVE =
	/\b(?:enabl|allow|help|requir|encourag|caus|lead|forc|let|permit|motivat)\w* (?:\S+ ){1,5}?\S+$/i;
/** Questions whose answer is a thing. */
const WANTS_THING = /\bwhat (?:do|does|did|can|could|may|might|will) (?!“|the \S+ paper)/i;

export const wholePhrase: Filter = {
	id: 'R12 whole phrase',
	check({ kind, question, answer }, { sourceText }) {
		if (kind !== 'idea' && kind !== 'result' && kind !== 'mechanism' && kind !== 'problem')
			return null;
		const bare = answer.replace(/[.\s]+$/, '');
		const tail = bare.slice(-TAIL_LENGTH);
		const at = sourceText.indexOf(tail);
		if (at >= 0) {
			const rest = sourceText.slice(at + tail.length);
			if (/^ \p{L}/u.test(rest) && !NEW_PART.test(rest))
				return 'The answer breaks off inside a phrase.';
			if (/\bbetween\b(?!.* and )/i.test(bare) && /^ and\b/.test(rest))
				return 'Only one of two sides is named.';
			if (/\d$/.test(bare) && /^,? (?:and|or|to) \d/.test(rest))
				return 'A number is cut off from the next.';
			if (/^ to \p{L}/u.test(rest) && WANTS_INFINITIVE.test(bare))
				return 'The answer breaks off before what it leads to.';
		}
		const clause = WANTS_THING.test(question) && kind === 'result' ? splitClause(answer) : null;
		return clause !== null &&
			!/\b(?:that|which|who|whose|where|when|if|as|than|because)\b/i.test(clause.subject)
			? 'The question has lost its verb to the answer.'
			: null;
	},
};

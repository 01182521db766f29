// C8: "When parameters are bounded, the network may fail" → "the network may fail", with the condition kept apart
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { changed, type CondenseRule, type Draft } from './draft.ts';

const CONDITION =
	/^(?:when|whenever|if|for|in|on|at|under|with|given|after|before|across|among|amongst|during|within|without|unless|once|upon|beyond|unlike|compared (?:to|with)|relative to|from|between|over|until|among|provided|where|even when|even if|even with|only when)\b/i;
/** These say how or in spite of what: the claim is as true without them. */
const MANNER =
	/^(?:by|as|because|since|given that|using|through|via|despite|in spite of|although|though|while|even though|in order to|to|rather than|instead of|based on|building (?:on|upon)|inspired by|motivated by|combining|leveraging|drawing on|along with|together with|in addition to|besides|as opposed to|surprisingly|in comparison (?:to|with)|\w+ing)\b/i;
const LONGEST_LEAD = 25;

/** Where the lead ends: the first comma after which a clause begins that has a verb of its own. */
function endOfLead(text: string): number {
	for (const { index } of text.matchAll(/,\s+/g)) {
		if (countWords(text.slice(0, index)) > LONGEST_LEAD) return -1;
		const rest = text.slice(index + 1).trim();
		if (/^(?:and|or|but|which|where|who|that|\w+ing|e\.g|i\.e)\b/i.test(rest)) continue;
		const clause = splitClause(rest);
		if (clause !== null && !/,/.test(clause.subject) && countWords(clause.subject) <= 14)
			return index;
	}
	return -1;
}

function detach(draft: Draft): Draft {
	const condition = CONDITION.test(draft.text);
	if (!condition && !MANNER.test(draft.text)) return draft;
	const at = endOfLead(draft.text);
	if (at < 0) return draft;
	const lead = condition ? draft.text.slice(0, at) : '';
	const text = draft.text.slice(at + 1).trim();
	if (condition && draft.lead !== '') return draft;
	return changed(draft, condition ? 'C8 condition first' : 'C8 manner', {
		text,
		lead: lead === '' ? draft.lead : lead,
	});
}

export const lead: CondenseRule = {
	name: 'C8 condition first',
	apply: (draft) => [detach(detach(draft))],
};

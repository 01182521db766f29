// F8: "With increasing size, learning becomes more effective" → How does learning change with increasing size, according to “T”? → It becomes more effective
import { splitClause } from '../language/clause.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const GROWING =
	/^(?:with (?:the )?(?:increas\w+|growing|larger|decreas\w+|more|higher)\b.*|as .+ (?:increases?|grows?|decreases?|shrinks?|gets? \w+)|the (?:larger|more|higher|smaller|deeper) .+)$/i;

export const growing: Template = {
	id: 'F8',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				if (!GROWING.test(draft.lead)) return [];
				const clause = splitClause(draft.text);
				if (clause === null || isDangling(clause.subject) || /,/.test(clause.subject)) return [];
				const change = /^(?:becomes?|gets?|grows?)$/i.test(clause.verb) ? clause.rest : null;
				if (change === null) return [];
				const lead = midSentence(draft.lead, context);
				return [
					makeCandidate({
						template: 'F8',
						kind: 'result',
						sentence,
						question: `What does ${midSentence(clause.subject, context)} become ${lead}, according to ${context.shortSource}?`,
						answer: change,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

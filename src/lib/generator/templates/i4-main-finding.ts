// I4: "We show that gradient flow finds a global minimum" → What is the main finding of “T”? → Gradient flow finds a global minimum
import { splitClause } from '../language/clause.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, sourceFor, withLead } from './wording.ts';

export const mainFinding: Template = {
	id: 'I4',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			const fits =
				sentence.role === 'result' ||
				sentence.sub === 'implication' ||
				drafts.some(({ report }) => report !== null);
			if (sentence.damaged || !fits) return [];
			return drafts.flatMap((draft) => {
				if (isDangling(draft.text) || splitClause(draft.text) === null) return [];
				const stem =
					draft.report === 'argue' ? 'What is the main claim of' : 'What is the main finding of';
				return [
					makeCandidate({
						template: 'I4',
						kind: 'idea',
						sentence,
						question: withLead(draft, `${stem} ${sourceFor(draft.text, context)}?`, context),
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

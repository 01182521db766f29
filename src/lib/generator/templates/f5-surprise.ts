// F5: "Surprisingly, merging hurts no task" → What surprising finding does “T” report about merging? → Merging hurts no task
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_SUBJECT_WORDS = 10;

export const surprise: Template = {
	id: 'F5',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (!draft.surprising || clause === null || isDangling(clause.subject)) return [];
				if (
					countWords(clause.subject) > LONGEST_SUBJECT_WORDS ||
					/,|^there\b|^one\b/i.test(clause.subject)
				)
					return [];
				const topic = midSentence(clause.subject, context);
				return [
					makeCandidate({
						template: 'F5',
						kind: 'result',
						sentence,
						question: withLead(
							draft,
							`What surprising finding does ${context.shortSource} report about ${topic}?`,
							context,
						),
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

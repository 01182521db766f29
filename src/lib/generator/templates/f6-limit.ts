// F6: "although shifts are tolerated, covariate shifts are not" → What limit does “T” find for covariate shifts? → Covariate shifts are not tolerated
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const CONCEDES = /\b(?:although|though|despite|while|but|however|whereas|yet)\b/i;
/** Where something ends to work; that groups did not differ is no limit of anything. */
const LIMITS =
	/\b(?:cannot|fails?|failed|brittle|unstable|degrades?|suffers?|breaks? down|(?:does|do) not (?:help|work|scale|hold|generali[sz]e|suffice|apply|transfer|extend)|not (?:tolerated|suited|applicable))\b/i;
const LONGEST_SUBJECT_WORDS = 10;

export const limit: Template = {
	id: 'F6',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) => {
			if (!CONCEDES.test(sentence.text)) return [];
			return drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null || !LIMITS.test(`${clause.adverb} ${clause.verb} ${clause.rest}`))
					return [];
				if (isDangling(clause.subject) || /,|^there\b|^one\b/i.test(clause.subject)) return [];
				if (countWords(clause.subject) > LONGEST_SUBJECT_WORDS) return [];
				const topic = midSentence(clause.subject, context);
				return [
					makeCandidate({
						template: 'F6',
						kind: 'result',
						sentence,
						question: withLead(
							draft,
							`What limit does ${context.shortSource} find for ${topic}?`,
							context,
						),
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

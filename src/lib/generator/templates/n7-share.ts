// N7: "26% of the families reported a smoker" → What share of the families reported a smoker, according to “T”? → 26%
import { splitClause } from '../language/clause.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const SHARE =
	/^((?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than|fewer than|just|roughly) )*\d[\d.,]*\s?%) of (?:all )?(?=[a-z])([^,;()\d]{3,70})$/i;

export const share: Template = {
	id: 'N7',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				const match = clause === null ? null : SHARE.exec(clause.subject);
				if (clause === null || match === null || /\d/.test(clause.rest)) return [];
				const [, value = '', whom = ''] = match;
				if (isDangling(whom) || isDangling(clause.rest)) return [];
				const said = `${clause.adverb} ${clause.verb} ${clause.rest}`.trim();
				return [
					makeCandidate({
						template: 'N7',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`What share of ${midSentence(whom, context)} ${said}, according to ${context.shortSource}?`,
							context,
						),
						answer: value,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

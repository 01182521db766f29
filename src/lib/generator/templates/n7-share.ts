// N7: "26% of the families reported a smoker" → What share of the families reported a smoker, according to “T”? → 26%
import { splitClause } from '../language/clause.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const SHARE =
	/^((?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than|fewer than|just|roughly) )*(?:\d[\d.,]*\s?%|\w+(?:-\w+)? percent)) of (?:all )?(?=[a-z])([^,;()\d]{3,70})$/i;

/** Who took part is nothing to learn. */
const SETUP =
	/^(?:were )?(?:responded|completed|returned|participated|agreed|consented|enrolled|included|answered)\b/i;

export const share: Template = {
	id: 'N7',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				const match = clause === null ? null : SHARE.exec(clause.subject);
				const rest =
					(clause?.rest ?? '').split(
						/,? (?:(?:as )?compared (?:with|to)|versus|vs\.?|in contrast to) /,
					)[0] ?? '';
				if (clause === null || match === null || /\d/.test(rest)) return [];
				if (SETUP.test(`${clause.verb} ${rest}`)) return [];
				const [, value = '', whom = ''] = match;
				if (isDangling(whom) || isDangling(rest.replace(/^(?:their|its) /i, ''))) return [];
				const said = `${clause.adverb} ${clause.verb} ${rest}`.trim();
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

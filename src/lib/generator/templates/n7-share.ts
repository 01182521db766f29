// N7: "40% of boys passed compared with 60% of girls" → What share of boys and of girls passed, according to “T”? → 40% versus 60%
// N7: "26% of the families reported a smoker" → What share of the families reported a smoker, according to “T”? → 26%
import { splitClause } from '../language/clause.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const SHARE =
	/^((?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than|fewer than|just|roughly) )*(?:\d[\d.,]*\s?%|\w+(?:-\w+)? percent)) of (?:all )?(?=[a-z])([^,;()\d]{3,70})$/i;

const COMPARED = /,? (?:(?:as )?compared (?:with|to)|versus|vs\.?|in contrast to) /;
const OTHER =
	/^((?:(?:only|about|nearly|almost|over) )*\d[\d.,]*\s?%)( (?:of|in|among|for|at|with|after) [^,;()\d]{3,60})$/;

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
				if (clause === null || match === null) return [];
				const [first = '', ...others] = clause.rest.split(COMPARED);
				const other = others.length === 0 ? null : readOther(others);
				const rest = other === null ? first : `${first}${other.where}`;
				if ((others.length > 0 && other === null) || /\d/.test(rest)) return [];
				if (SETUP.test(`${clause.verb} ${rest}`)) return [];
				const value = match[1] ?? '';
				const whom = `${match[2] ?? ''}${other?.whom ?? ''}`;
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
						answer: other === null ? value : `${value} versus ${other.value}`,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

/** The other group's share with the words that say whose or where it is; null where they do not say. */
function readOther(
	parts: readonly string[],
): { readonly value: string; readonly whom: string; readonly where: string } | null {
	const match = parts.length === 1 ? OTHER.exec(parts[0] ?? '') : null;
	if (match === null) return null;
	const [, value = '', words = ''] = match;
	const whose = / of (.+)/.exec(words)?.index === 0;
	return { value, whom: whose ? ` and${words}` : '', where: whose ? '' : ` and${words}` };
}

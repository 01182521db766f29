// F3: "fine-tuned models are robust to static noise" → To what are fine-tuned models robust, according to “T”? → Static noise
import { splitClause } from '../language/clause.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const QUALITY =
	/^((?:not |still |also |(?:more |less |extremely |highly |very |particularly |\w+ly )?)*)(robust|sensitive|resistant|vulnerable|invariant|susceptible|brittle|insensitive|immune) (to|against|under) (.+)$/i;

export const robustTo: Template = {
	id: 'F3',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null || !/^(?:is|are|was|were)$/i.test(clause.verb)) return [];
				const match = QUALITY.exec(clause.rest);
				if (match === null || isDangling(clause.subject) || /,/.test(clause.subject)) return [];
				const [, degree = '', quality = '', link = '', what = ''] = match;
				const who = midSentence(clause.subject, context);
				return [
					makeCandidate({
						template: 'F3',
						kind: 'result',
						sentence,
						question: withLead(
							draft,
							`${link} what ${clause.verb} ${who} ${clause.adverb} ${degree}${quality}, according to ${context.shortSource}?`,
							context,
						),
						answer: what,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

// N2: "RS2 reduces runtime by 7x on ImageNet" → By how much does RS2 reduce runtime on ImageNet? → 7x
import { splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { makeCandidate, numberSentences, type Template } from './template.ts';
import { ownClause } from './predicate.ts';
import { BOUND, pattern, trimValue, VALUE } from './values.ts';
import { tailOf } from './number-reading.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const CHANGING =
	/^(?:improve|reduce|increase|decrease|outperform|exceed|surpass|lower|raise|cut|shorten|accelerate|boost|enhance|beat|extend|decline|drop|rise|grow|fall)$/;
const BY = pattern(
	`^(.*?),? ?\\bby (?:a factor of )?(${BOUND}(?:${VALUE}|(?<=factor of )\\d[\\d.,]*))(?:$|,| (.*)$)`,
);

export const byHowMuch: Template = {
	id: 'N2',
	propose: (context) =>
		numberSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null) return [];
				const reading = readVerb(clause.verb).find(({ form }) =>
					/^(?:third|base|past)$/.test(form),
				);
				if (reading === undefined || !CHANGING.test(reading.base)) return [];
				const own = ownClause(draft, context);
				if (own === null && sentence.role !== 'result') return [];
				if (own === null && (isDangling(clause.subject) || /,|^our\b/i.test(clause.subject)))
					return [];
				const match = BY.exec(clause.rest);
				if (match === null) return [];
				const [, what = '', value = '', rest = ''] = match;
				const who = own?.who ?? midSentence(clause.subject, context);
				const helper = reading.form === 'past' ? 'did' : clause.plural ? 'do' : 'does';
				const source = own === null ? `, according to ${context.shortSource}` : '';
				const condition = / by (?:a factor of )?[~≈]?\d/.test(rest) ? '' : tailOf(rest);
				return [
					makeCandidate({
						template: 'N2',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`By how much ${helper} ${who} ${clause.adverb} ${reading.base} ${what} ${condition.trim()}${source}?`
								.replace(/\s+/g, ' ')
								.replace(/ (?=[?,])/g, ''),
							context,
						),
						answer: trimValue(value),
						condensed: draft.applied,
					}),
				];
			}),
		),
};

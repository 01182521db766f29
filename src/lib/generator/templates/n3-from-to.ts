// N3: "MI raises accuracy from 87.8% to 94.9%" → To what does “T” report that accuracy rises, from 87.8%? → 94.9%
import { makeCandidate, numberSentences, type Template, type TemplateContext } from './template.ts';
import type { Draft } from '../condense/draft.ts';
import { splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { pattern, VALUE, PLAIN_VALUE } from './values.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const UNIT =
	'(?: ?(?:[a-zA-Zμµ°%]{1,6}(?:/[a-zA-Z0-9]{1,4})?|years?|months?|weeks?|days?|hours?|minutes?|points?))?';
const SPREAD = '(?: ?(?:±|\\+/-) ?\\d[\\d.]*)?';
const ENDS = `from (${VALUE}|${PLAIN_VALUE}${SPREAD}${UNIT}) to (${VALUE}|${PLAIN_VALUE}${SPREAD}${UNIT})(?:$|[,.;]| (?=in|on|at|for|with|when|over|after|during|among|under)(.*)$)`;
const FROM_TO = pattern(
	`\\b(improv\\w+|increas\\w+|reduc\\w+|decreas\\w+|rais\\w+|lower\\w*|drop\\w*|boost\\w*) ((?:the )?[^,;]{3,60}?) ${ENDS}`,
);
const WENT = pattern(`^(?:\\w+ly )?${ENDS}`);
const GOING = /^(?:increase|rise|grow|improve|climb|decrease|fall|drop|decline|shrink)$/;
const DOWN = /^(?:reduc|decreas|lower|drop)/i;

export const fromTo: Template = {
	id: 'N3',
	propose: (context) =>
		numberSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const pair = changed(draft, context) ?? went(draft, context);
				if (pair === null) return [];
				return [
					makeCandidate({
						template: 'N3',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							pair.question.replace(/\s+/g, ' ').replace(/ (?=[?,])/g, ''),
							context,
						),
						answer: pair.answer,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

interface Pair {
	readonly question: string;
	readonly answer: string;
}

/** Somebody changes it. */
function changed(draft: Draft, { shortSource }: TemplateContext): Pair | null {
	const match = FROM_TO.exec(draft.text);
	if (match === null) return null;
	const [, verb = '', what = '', from = '', to = '', rest = ''] = match;
	if (isDangling(what)) return null;
	const act = DOWN.test(verb) ? 'reduced' : 'raised';
	return {
		question: `To what is ${what} ${act} from ${from} ${conditionIn(rest)}, according to ${shortSource}?`,
		answer: to,
	};
}

/** It changes by itself: "yield fell from 5.1 to 2.9 t/ha in dry years". */
function went(draft: Draft, context: TemplateContext): Pair | null {
	const clause = splitClause(draft.text);
	if (clause === null || isDangling(clause.subject) || /,|^\d/.test(clause.subject)) return null;
	const reading = readVerb(clause.verb).find(({ form }) => /^(?:third|base|past)$/.test(form));
	const match = WENT.exec(clause.rest);
	if (reading === undefined || !GOING.test(reading.base) || match === null) return null;
	const [, from = '', to = '', rest = ''] = match;
	const helper = reading.form === 'past' ? 'did' : clause.plural ? 'do' : 'does';
	return {
		question: `To what ${helper} ${midSentence(clause.subject, context)} ${reading.base} from ${from} ${conditionIn(rest)}, according to ${context.shortSource}?`,
		answer: to,
	};
}

/** Up to the next joint; another number there belongs to another statement. */
const conditionIn = (rest: string): string => {
	const [condition = ''] = rest.split(/,|;| and (?:from|\d)| while | but /);
	return /\bfrom \d/.test(condition) ? '' : condition.trim();
};

// N3: "MI raises accuracy from 87.8% to 94.9%" → To what does “T” report that accuracy rises, from 87.8%? → 94.9%
import { makeCandidate, numberSentences, type Template } from './template.ts';
import { pattern, VALUE, PLAIN_VALUE } from './values.ts';
import { isDangling, withLead } from './wording.ts';

const FROM_TO = pattern(
	`\\b(improv\\w+|increas\\w+|reduc\\w+|decreas\\w+|rais\\w+|lower\\w*|drop\\w*|boost\\w*) ((?:the )?[^,;]{3,60}?) from (${VALUE}|${PLAIN_VALUE}) to (${VALUE}|${PLAIN_VALUE})(?:$|[,.]| (?=in|on|at|for|with|when|over)(.*)$)`,
);
const DOWN = /^(?:reduc|decreas|lower|drop)/i;

export const fromTo: Template = {
	id: 'N3',
	propose: (context) =>
		numberSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const match = FROM_TO.exec(draft.text);
				if (match === null) return [];
				const [, verb = '', what = '', from = '', to = '', rest = ''] = match;
				if (isDangling(what)) return [];
				const act = DOWN.test(verb) ? 'reduced' : 'raised';
				const condition = (rest.split(/,/)[0] ?? '').trim();
				return [
					makeCandidate({
						template: 'N3',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`To what is ${what} ${act} from ${from} ${condition}, according to ${context.shortSource}?`
								.replace(/\s+/g, ' ')
								.replace(/ (?=[?,])/g, ''),
							context,
						),
						answer: to,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

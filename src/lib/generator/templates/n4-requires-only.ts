// N4: "S4D requires just 2 lines of code" → How many lines of code does S4D require? → Just 2
import { makeCandidate, type Template } from './template.ts';
import { ownClause } from './predicate.ts';
import { pattern, PLAIN_VALUE } from './values.ts';
import { withLead } from './wording.ts';

const ONLY = pattern(
	`^((?:only|just|as few as|fewer than|less than) (?:${PLAIN_VALUE}|one|two|three|four|five|ten))(?![.\\d]*\\s?(?:%|×|[xX]\\b)) ((?:[a-z-]+ ){0,3}[a-z-]+s)(?: (.*))?$`,
);

export const requiresOnly: Template = {
	id: 'N4',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role !== 'result') return [];
			return drafts.flatMap((draft) => {
				const own = ownClause(draft, context);
				if (own === null || !/^(?:require|need|use|take)$/.test(own.base ?? '')) return [];
				const match = ONLY.exec(`${own.clause.adverb} ${own.clause.rest}`.trim());
				if (match === null) return [];
				const [, value = '', unit = '', tail = ''] = match;
				const kind = /^of (?:[\w-]+ )?[\w-]+/.exec(tail)?.[0] ?? '';
				const units = `${unit} ${kind}`.trim();
				const rest = tail.slice(kind.length).trim();
				return [
					makeCandidate({
						template: 'N4',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`How many ${units} does ${own.who} ${own.base} ${rest}?`.replace(/ (?=\?)/, ''),
							context,
						),
						answer: value,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

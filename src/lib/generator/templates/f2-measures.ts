// F2: "APTP outperforms the baselines in terms of FID" → On which measure does APTP outperform the baselines? → FID
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { ownClause } from './predicate.ts';
import { withLead } from './wording.ts';

const MEASURED =
	/^(.{3,80}?) (?:in terms of|with respect to|in) (?:both |the )?((?:[\w-]+ ){0,3}[\w-]+(?:,? and (?:[\w-]+ ){0,3}[\w-]+)?)$/i;

export const measures: Template = {
	id: 'F2',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const own = ownClause(draft, context);
				if (own === null || !/^(?:outperform|surpass|beat|exceed)$/.test(own.base ?? '')) return [];
				if (!/\bin terms of\b|\bwith respect to\b/.test(own.clause.rest)) return [];
				const match = MEASURED.exec(own.clause.rest);
				if (match === null) return [];
				const [, rivals = '', what = ''] = match;
				const stem = / and /.test(what) ? 'On which two measures' : 'On which measure';
				return [
					makeCandidate({
						template: 'F2',
						kind: 'result',
						sentence,
						question: withLead(
							draft,
							`${stem} does ${own.who} ${own.clause.adverb} ${own.base} ${rivals}?`,
							context,
						),
						answer: what,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

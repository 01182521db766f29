// N1: "S4D achieves a 2x speedup on Alpaca" → What speedup does S4D achieve on Alpaca? → 2x
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { ownClause } from './predicate.ts';
import { BOUND, pattern, trimValue, VALUE } from './values.ts';
import { withLead } from './wording.ts';

const REACHING =
	/^(?:achieve|reach|yield|attain|obtain|give|provide|show|have|deliver|offer|enjoy|get|report)$/;
const SHAPE = pattern(
	`^(${BOUND}${VALUE}) ((?:[a-z-]+ ){0,3}(?:speed-?ups?|accuracy|improvements?|reductions?|increases?|gains?|decreases?|savings?|boosts?|scores?|rates?|error|precision|recall|F1|sensitivity|specificity|efficiency|yield|coverage|compression|throughput|acceleration|performance))(?:$|,| (?=on|over|in|for|compared|with|against|relative|at|when|of|across|than)(.*)$)`,
);
const OF_SHAPE = pattern(
	`^(?:an? |the )?((?:[a-z-]+ ){0,4}(?:speed-?ups?|accuracy|improvements?|reductions?|increases?|gains?|decreases?|savings?|boosts?|scores?|rates?|error|precision|recall|F1|sensitivity|specificity|efficiency|coverage|throughput)) (?:of |by )?(${BOUND}${VALUE}|${BOUND}\\d+\\.\\d+)(?:$|,| (.*)$)`,
);

export const reaches: Template = {
	id: 'N1',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const own = ownClause(draft, context);
				if (own === null || !REACHING.test(own.base ?? '')) return [];
				const found = read(own.clause.rest);
				if (found === null) return [];
				const { value, measure, rest } = found;
				return [
					makeCandidate({
						template: 'N1',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`What ${measure} does ${own.who} ${own.clause.adverb} ${own.base} ${rest}?`,
							context,
						),
						answer: value,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

function read(object: string): { value: string; measure: string; rest: string } | null {
	const text = object.replace(/^an? (?=[\d])/i, '');
	const before = SHAPE.exec(text);
	if (before !== null) {
		return { value: trimValue(before[1] ?? ''), measure: before[2] ?? '', rest: tail(before[3]) };
	}
	const after = OF_SHAPE.exec(text);
	if (after === null) return null;
	return { value: trimValue(after[2] ?? ''), measure: after[1] ?? '', rest: tail(after[3]) };
}

/** Condition and baseline, up to the next number or joint. */
const tail = (rest = ''): string =>
	(rest.split(/,| and (?=an?\b|\d)| while | but /)[0] ?? '').trim();

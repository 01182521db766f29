// N6: "The survival rate was 82% in spring and 64% in autumn" → What was the survival rate in spring and in autumn, according to “T”? → 82% versus 64%
import { splitClause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { leadingQuantity, tailOf } from './number-reading.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_SUBJECT_WORDS = 12;
/** A number that two things have together names both. */
const LONGEST_COMPARED_WORDS = 18;
/** "82% in one group and 88% in the other": asked for together, as one value alone says little. */
const NEXT = /,? (?:and|but|compared (?:to|with)|versus|vs\.?) (?=(?:only |about |up to )?[\d~≈])/;

export const whatIsNumber: Template = {
	id: 'N6',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (
					clause === null ||
					!/^(?:is|was|are|were)$/.test(clause.verb) ||
					/\brespectively\b/.test(clause.rest)
				)
					return [];
				const { subject } = clause;
				if (
					isDangling(subject) ||
					/,|^(?:it|there|no|one|\d|we|this|overall|of|in|for|on|at|after|among|analys[ei]s|our)\b/i.test(
						subject,
					)
				)
					return [];
				if (SETUP.test(subject) || (clause.plural && JOINED.test(subject))) return [];
				if (CUT_OFF.test(subject)) return [];
				const longest = / between .* and /.test(subject)
					? LONGEST_COMPARED_WORDS
					: LONGEST_SUBJECT_WORDS;
				if (countWords(subject) > longest || contentStems(subject).length < 2) return [];
				const values = readValues(clause.rest);
				if (values === null || (values.length === 1 && DURATION.test(subject))) return [];
				const tails = values.map(({ tail }) => tail).join(' and ');
				return [
					makeCandidate({
						template: 'N6',
						kind: 'number',
						sentence,
						question: withLead(
							draft,
							`What ${clause.verb} ${midSentence(subject, context)} ${tails}, according to ${context.shortSource}?`
								.replace(/\s+/g, ' ')
								.replace(/ (?=[?,])/g, ''),
							context,
						),
						answer: values.map(({ value }) => value).join(' versus '),
						condensed: draft.applied,
					}),
				];
			}),
		),
};

/** One value, or two with what tells them apart; null for more, and where it is not told. */
function readValues(rest: string): readonly Told[] | null {
	const parts = rest.split(NEXT);
	const values = parts.flatMap((part): readonly Told[] => {
		const quantity = leadingQuantity(part);
		if (quantity === null || !OPEN.test(quantity.after)) return [];
		return [{ value: quantity.value, tail: tailOf(quantity.after) }];
	});
	if (values.length !== parts.length || values.length > 2) return null;
	if (values.length === 1) return values;
	const [first, second] = values.map(({ value }) => /[^\d]*$/.exec(value)?.[0].trim());
	const told = values.every(
		({ tail }) => tail !== '' && !/\b(?:these|this|our|studied)\b/.test(tail),
	);
	return told && first === second && !parts.some((part) => THIRD.test(part)) ? values : null;
}

/** "4% in one, 3% in another and 2% in the last". */
const THIRD = /, (?:only |about |up to )?[\d~≈]/;

interface Told {
	readonly value: string;
	readonly tail: string;
}

/** "survival times for patients treated | (25 Gy in five fractions)": with what, is lost. */
const CUT_OFF =
	/\b(?:treated|undergoing|receiving|given|assigned|randomi[sz]ed|exposed|using)$|\b(?:decreased|increased|rose|fell|was|were)\b/i;
/** How the study was made up is nothing to learn. */
const SETUP =
	/\b(?:ages?|follow-?up|observation period|response rate|participation rate|sample size|number of (?:patients|participants|subjects|cases|children|women|men))\b/i;
/** How long something took, or how big it was, is a finding only beside another. */
const DURATION =
	/\b(?:(?:operati(?:ve|ng|on)|intervention|procedur(?:e|al)|surgical|examination) times?|(?:average|mean|median) (?:times? (?:per|from)|day|interval)|time intervals?|interval between|stay|tumou?r size)\b/i;
/** Two subjects with one number each. */
const JOINED = /^(?!.*\bbetween\b).* and /i;

/** The number is all that is said: "10% higher" and "2 patients" are not asked so. */
const OPEN =
	/^(?:$|[,;(]| \(| (?:in|on|for|at|among|when|under|after|during|with|across|within|from|per|by|compared|before|if|using|and)\b)/;

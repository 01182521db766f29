// N6: "The survival rate was 82% in the treated group" → What was the survival rate in the treated group, according to “T”? → 82%
import { splitClause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { leadingQuantity, tailOf } from './number-reading.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_SUBJECT_WORDS = 12;
/** A number that two things have together names both. */
const LONGEST_COMPARED_WORDS = 18;
/** "82% in one group and 88% in the other": a card each. */
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
				const parts = clause.rest.split(NEXT);
				const told = parts.every((part) => tailOf(leadingQuantity(part)?.after ?? '') !== '');
				if (parts.length > 1 && !told) return [];
				return parts.flatMap((part) => {
					const quantity = leadingQuantity(part);
					if (quantity === null || !OPEN.test(quantity.after)) return [];
					const tail = tailOf(quantity.after);
					return [
						makeCandidate({
							template: 'N6',
							kind: 'number',
							sentence,
							question: withLead(
								draft,
								`What ${clause.verb} ${midSentence(subject, context)} ${tail}, according to ${context.shortSource}?`
									.replace(/\s+/g, ' ')
									.replace(/ (?=[?,])/g, ''),
								context,
							),
							answer: quantity.value,
							condensed: draft.applied,
						}),
					];
				});
			}),
		),
};

/** "survival times for patients treated | (25 Gy in five fractions)": with what, is lost. */
const CUT_OFF = /\b(?:treated|undergoing|receiving|given|assigned|randomi[sz]ed|exposed|using)$/i;
/** How the study was made up is nothing to learn. */
const SETUP =
	/\b(?:ages?|follow-?up|response rate|participation rate|sample size|number of (?:patients|participants|subjects|cases|children|women|men))\b/i;
/** Two subjects with one number each. */
const JOINED = /^(?!.*\bbetween\b).* and /i;

/** The number is all that is said: "10% higher" and "2 patients" are not asked so. */
const OPEN =
	/^(?:$|[,;(]| \(| (?:in|on|for|at|among|when|under|after|during|with|across|within|from|per|by|compared|before|if|using|and)\b)/;

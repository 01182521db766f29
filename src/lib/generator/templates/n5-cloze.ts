// N5: "S4D averages 85% on Long Range Arena" → S4D averages ____% on Long Range Arena. → 85
import { matchesOf } from '../language/matches.ts';
import { countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { withLead } from './wording.ts';

const NUMBER = /(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)(?=\s?(?:%|×|[xX]\b|-fold| times| points))/g;
const LONGEST_STEM = 24;

export const cloze: Template = {
	id: 'N5',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const { name } = context;
				if (name === null || !draft.text.includes(name) || countWords(draft.text) > LONGEST_STEM)
					return [];
				const numbers = matchesOf(draft.text, NUMBER);
				const all = draft.text.match(/(?<![\w.-])\d/g) ?? [];
				const [number] = numbers;
				if (numbers.length !== 1 || all.length !== 1 || number === undefined) return [];
				const blanked = `${draft.text.slice(0, number.index)}____${draft.text.slice(number.index + number[0].length)}`;
				return [
					makeCandidate({
						template: 'N5',
						kind: 'number',
						sentence,
						question: `${withLead(draft, blanked, context)}.`,
						answer: number[0],
						condensed: draft.applied,
					}),
				];
			}),
		),
};

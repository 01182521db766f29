// R7: ✗ "2.04x on Alpaca, 2.26x on GSM8K, 2.23x on HumanEval" ✓ "2.04x"
import { countWords } from '../language/words.ts';
import type { Filter } from './filter.ts';

const LONGEST_ANSWER = 25;
const LONGEST_QUESTION = 30;
const COMPARES =
	/\b(?:from|than|vs|versus|compared|over|against|to|between|out of|relative|instead)\b|\d\S* of (?:the |all )?\d|[=–/±]/i;
/** `(5 [IQR, 2-7])`: two numbers more. */
const SPREAD = /\[[^\]]*\d[-–]\d[^\]]*\]/;
/** "from 2003 to 2012", "between 1990 and 2000": one period. */
const PERIOD = /\b(?:from|between) ((?:19|20)\d\d) (?:to|and|through|until) (?:19|20)\d\d\b/gi;
/** "5- and 10-year survival": which survival, not how much of it. */
const SPAN_OF_TIME = /\b(?:\d+-?,? (?:and|or|to) )?\d+-(?:year|month|week|day|hour)s?\b/gi;
/** "0-1 mm", "20-30%": one measure. */
const SIZES = /(?<![\d.,-])(\d[\d.]*)[-–]\d[\d.]*(?=\s?[%\p{L}])/gu;
/** Digits that are not part of a name such as GPT-2, MP3, COVID-19 or pass@1. */
const NUMBER = /(?<![\p{L}\d.,_^{@-])(?<!\p{L}[-–(])(?!\d-?D\b)\d[\d.,]*(?:\s?(?:×|x\b|%|‰))?/giu;

/** The numbers of a text as they stand, names with digits left out. */
export function numbersOf(text: string): string[] {
	return (text.match(NUMBER) ?? []).map((number) => number.replace(/[.,]+$/, '').trim());
}

const COUNT = /\b(?:two|three|2|3|both)\b/i;
const LONGEST_ITEM = 4;

/** `A, B, and C` and nothing else: which three, if four come to mind? */
function isBareList(answer: string): boolean {
	const items = /^([^,:]+), ([^,]+),? (?:and|or) ([^,]+?)\.?$/.exec(answer)?.slice(1) ?? [];
	return (
		items.length > 0 &&
		items.every((item) => countWords(item) <= LONGEST_ITEM) &&
		!/^(?:an?|the) /i.test(items[1] ?? '') &&
		!/\b(?:in|on|of|for|over|to|with|has|have|is|are|by)\b/i.test(items[0] ?? '')
	);
}

export const atomic: Filter = {
	id: 'R7 atomic',
	check({ kind, question, answer }) {
		if (countWords(answer) > LONGEST_ANSWER)
			return `The answer has more than ${LONGEST_ANSWER} words.`;
		if (countWords(question) > LONGEST_QUESTION)
			return `The question has more than ${LONGEST_QUESTION} words.`;
		const numbers = numbersOf(
			answer.replace(PERIOD, '$1').replace(SPAN_OF_TIME, ' ').replace(SIZES, '$1'),
		);
		if (numbers.length > 2 || (numbers.length === 2 && SPREAD.test(answer)))
			return 'The answer holds several numbers.';
		if (numbers.length === 2 && !COMPARES.test(answer))
			return 'The answer holds two numbers that are not compared.';
		if (/\brespectively\b/i.test(`${question} ${answer}`)) return 'The answer holds several facts.';
		if (/;/.test(answer) || /\((?:i|1|a)\).*\((?:ii|2|b)\)/.test(answer))
			return 'The answer is a list.';
		if (kind !== 'definition' && kind !== 'acronym' && isBareList(answer) && !COUNT.test(question))
			return 'The answer is a list, and the question does not say of how many.';
		if (
			/[.!?]["”)]?\s+\p{Lu}/u.test(
				answer.replace(/\b(?:e\.g|i\.e|vs|et al|cf|w\.r\.t|St|Dr|approx|spp?|[A-Z])\./g, ''),
			)
		) {
			return 'The answer has more than one sentence.';
		}
		return null;
	},
};

// R9: ✗ "prevalence of gout → 2.4%" (the source: "2.4% in the milk group and 10.1% in the water group") ✗ "from 2003 to 2010" as a rise
import { countWords } from '../language/words.ts';
import type { Filter } from './filter.ts';

/** "0.2 and 0.08": one value for each of two things. */
const SECOND_VALUE = /^ (?:and|versus|vs\.?|or) (?:\w+ ){0,2}?\d/i;
/** "in the milk group and 10.1% in the other". */
const OF_ONE_GROUP =
	/^,? (?:in|for|among|with|at) (?:the )?(?:[\w-]+ ){1,5}?(?:group|arm|cohort|carriers|patients|subjects|children|women|men|controls)?(?:\s*\([^()]*\))?,? (?:and|versus|vs\.?|compared (?:to|with)|while|whereas) (?:\w+ ){0,3}?\d/i;
const YEAR = /^(?:19|20)\d\d$/;
const HALF_MEASURE = /^What (?:less|more|fewer|higher|lower|better) /i;
/** "a general aim, a wall, and the lake": items in a row are no explanations of each other. */
const IN_A_ROW = /^,? (?:and|or) (?:an?|the|\w+) |^, [^,;:.]{2,60},? (?:and|or) /i;
/** "tall walls (grey stone), low walls (a heap of sand)": brackets that tell of which kind each is. */
const BRACKETS_IN_A_ROW = /\([^()]*\)[^()]*,[^()]*\($/;
const LONGEST_ITEM_WORDS = 7;
/** "The pump was … and leaked in this small model": the place holds for both. */
const LATER_PLACE =
	/^ and [a-z]+ed [^;:]* in (?:this|the|our) (?:[\w-]+ ){1,2}(?:model|group|cohort)\.?$/i;

export const ownValue: Filter = {
	id: 'R9 own value',
	check({ template, kind, question, answer, span }, { paper, sentence }) {
		const bare = answer.replace(/[.\s]+$/, '');
		if (kind === 'number' && HALF_MEASURE.test(question))
			return 'The question asks for half a comparison.';
		if (template === 'N3' && YEAR.test(bare)) return 'A year is no value that was reached.';
		if (sentence === null) return null;
		const tail = paper.abstract.text
			.slice(span.end, sentence.span.end)
			.replace(/^(?:\s*\([^()]*\))+/, '')
			.trimEnd();
		const before = paper.abstract.text.slice(sentence.span.start, span.start);
		if (template === 'D1' && BRACKETS_IN_A_ROW.test(before))
			return 'The words in brackets say which, not what.';
		if (
			template === 'D1' &&
			/^an? /i.test(answer) &&
			countWords(answer) <= LONGEST_ITEM_WORDS &&
			IN_A_ROW.test(tail)
		)
			return 'The words stand in a list, and none explains the other.';
		if ((kind === 'result' || kind === 'idea') && LATER_PLACE.test(tail))
			return 'Where it holds stands behind a second verb.';
		if (kind !== 'number') return null;
		const asked = question.toLowerCase();
		const lead = tail.trim().split(/\s+/).slice(0, 3).join(' ').toLowerCase();
		if (lead !== '' && asked.includes(lead)) return null;
		if (SECOND_VALUE.test(tail) && / and /.test(asked.replace(/“[^”]*”/g, '')))
			return 'The source gives a value for each of two things.';
		return OF_ONE_GROUP.test(tail) ? 'The value is that of one group, which is not named.' : null;
	},
};

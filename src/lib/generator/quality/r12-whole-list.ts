// R12: ✗ "in terms of fever, neutrophil engraftment, platelet engraftment" (the source goes on: "and survival") ✓ the list to its end
import { countWords, wordsOf } from '../language/words.ts';
import type { Filter } from './filter.ts';

const TAIL_WORDS = 3;
/** A longer last part after one comma is a remark, not the second item of a list. */
const LONGEST_ITEM_WORDS = 3;

/** "…, namely: a classic fine-tuning": what is announced is a list. */
const NAMED = /\b(?:namely|as follows)[:,]? (.+)$/i;

/** "Two key techniques": which, another sentence tells. */
const COUNT_ALONE =
	/^(?:two|three|four|five|six|several|multiple) (?:[\w-]+ )?(?:techniques?|components?|parts|steps|stages|modules|contributions|ideas|variants|versions|types|kinds|phases|aspects|factors|properties|elements|ingredients)\.?$/i;

export const wholeList: Filter = {
	id: 'R12 whole list',
	check({ answer }, { sourceText }) {
		const named = NAMED.exec(answer)?.[1];
		if (named !== undefined && !/ (?:and|or) /.test(named))
			return 'The list breaks off before its last item.';
		if (COUNT_ALONE.test(answer)) return 'The answer says how many there are, not which.';
		const comma = answer.lastIndexOf(', ');
		if (comma < 0) return null;
		const last = answer.slice(comma + 2);
		if (
			/\b(?:and|or|which|who|but|while|whereas|with|as|than|compared|including|such|by|in|at|on|for|when|if|to|of|from|using|after|before|without)\b/i.test(
				last.split(' ')[0] ?? '',
			)
		)
			return null;
		if (/ (?:and|or) /.test(last)) return null;
		const commas = answer.split(', ').length - 1;
		if (commas < 2 && countWords(last) > LONGEST_ITEM_WORDS) return null;
		const tail = wordsOf(answer)
			.slice(-TAIL_WORDS)
			.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('[\\s,]+');
		const goesOn = new RegExp(
			`${tail}(?:\\s*\\([^)]*\\))?,? (?:and|or|as well as)\\b(?! (?:that|we|our)\\b)`,
			'i',
		);
		return goesOn.test(sourceText) ? 'The list breaks off before its last item.' : null;
	},
};

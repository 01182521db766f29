// "S increased by 12% after X" → how did S change → S increased by 12% after X; "S varied from 2 to 9 m" → from what to what did S vary
import { isCopula, type Clause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { finiteVerb, type Ask } from './finite-predicate.ts';
import { restated } from './restated.ts';

/** What becomes more or less, or another. */
const CHANGES =
	/^(?:increase|decrease|rise|fall|grow|shrink|decline|drop|diminish|decay|worsen|deteriorate|improve|recover|double|triple|peak|plateau|accumulate|swell|recede|fluctuate|oscillate|lengthen|shorten|widen|narrow|weaken|strengthen|intensify|stabilize|saturate|accelerate|slow)$/;
/** Behind a verb that has no object: how much, in which way, with what, when and where. */
const NO_OBJECT =
	/^(?:(?:more|less|most|much|very|quite|only|even|up|down|steadily) )*(?:\w+ly|(?:\d+|two|three|four|five|ten|several|many)-?fold|by|with|from|to|after|before|during|in|at|over|under|as|when|while|where|until|between|through|throughout|along|towards?|between|across|among|within|until|only|faster|slower|further)(?![\w-])/i;
/** "increased in size", "decreased in number": the measure is not yet how it changed. */
const FEWEST_STEMS = 3;
const FEWEST_STEMS_WITH_NUMBER = 2;
const LONGEST_ANSWER_WORDS = 22;
const NUMBER = /\d|\b(?:two|three|four|five|ten)-?fold\b/;
/** Rates and subjects that change by nature of the word: "the increase grew". */
const CHANGE_ITSELF = /\b(?:change|difference)s?$/i;

/** "improves over the baseline": better than that, not better than before. */
const BETTER_THAN =
	/^improve (?:\w+ly )?(?:over|upon)(?! (?:time|(?:the )?(?:\w+ )?(?:years?|decades?|months?|weeks?|days?|course)))\b/i;

/** "fell from 9 in the first group to 5 in the second": they differ, and nothing changed. */
const OF_GROUPS =
	/\bfrom [^,;]*\b(?:groups?|arms?|cohorts?|controls|patients|women|men|children|subjects)\b[^,;]* to [^,;]*\b(?:groups?|arms?|cohorts?|controls|patients|women|men|children|subjects)\b/i;

/** "X increased by 12% after Y" → how did X change → X increased by 12% after Y. */
export function change(clause: Clause, who: string): Ask | null {
	if (isCopula(clause) || CHANGE_ITSELF.test(who)) return null;
	const finite = finiteVerb(clause);
	if (finite === null || !CHANGES.test(finite.verb) || !NO_OBJECT.test(finite.rest)) return null;
	if (BETTER_THAN.test(`${finite.verb} ${finite.rest}`)) return null;
	if (OF_GROUPS.test(finite.rest)) return null;
	const answer = restated(clause);
	const fewest = NUMBER.test(finite.rest) ? FEWEST_STEMS_WITH_NUMBER : FEWEST_STEMS;
	if (contentStems(`${finite.adverb} ${finite.verb} ${finite.rest}`).length < fewest) return null;
	if (countWords(answer) > LONGEST_ANSWER_WORDS) return null;
	const not = /\bnot\b/.test(finite.adverb);
	return not ? null : { question: `how ${finite.helper} ${who} change`, answer };
}

const RANGE =
	/^(?:\w+ly )?((?:between|from) [^,;]*?\d[^,;]*? (?:and|to) [^,;]*?\d\S*(?: (?:%|°C|K|[a-zμµ]{1,3}(?![a-z])(?:[-−]\d)?|percent|per cent|years?|days?|hours?|min(?:utes)?|times|g|kg|cm|mm|nm|km|ha))?)((?: (?:in|among|across|for|with|at|over|between|within|during|by|depending on) [^,;]+)?)$/u;

/** "The ratio varied from 0.1 to 4.5 among the sites" → between which values did the ratio vary among the sites. */
export function range(clause: Clause, who: string): Ask | null {
	if (isCopula(clause)) return null;
	const finite = finiteVerb(clause);
	if (finite === null || !/^(?:vary|range|fluctuate|oscillate)$/.test(finite.verb)) return null;
	const [, values = '', tail = ''] = RANGE.exec(finite.rest) ?? [];
	if (values === '' || /\brespectively\b/.test(tail)) return null;
	return {
		question: `between which values ${finite.helper} ${who} ${finite.verb}${tail}`,
		answer: values,
	};
}

// What stands around a word that may be a verb.
import { VERB_PREPOSITIONS } from './verb-lists.ts';
import { readVerb } from './verbs.ts';
import type { Word } from './words.ts';

/** "focuses on", "acts as": a noun hardly has that preposition. */
export const goesWith = (word: string, after: string): boolean =>
	readVerb(word).some(({ base }) => VERB_PREPOSITIONS.get(base) === after);

/** Something stands between the word and the next: `large models, the approach`. */
export function detached(words: readonly Word[], i: number, text: string): boolean {
	const next = words[i + 1];
	return next === undefined || /[,;:()]/.test(text.slice((words[i] as Word).end, next.start));
}

const NOT_ADJECTIVES =
	/^(?:control|trial|signal|individual|proposal|journal|arrival|interval|hospital|animal|metal|professional|material|metric|topic|logic|clinic|public|arithmetic|alternative|derivative|objective|initiative|perspective|additive|adaptive|variable|table|arousal|approval|withdrawal|removal|renewal|retrieval|survival|potential|capital|cable)$/;

const ADJECTIVES =
	/^(?:single|large|larger|small|smaller|high|higher|low|novel|new|old|young|long|short|early|late|good|better|best|strong|poor|recent|previous|significant|inherent|different|important|other|certain|same|main|first|third|severe|mild|moderate|marked|profound|rapid|adverse|acute|intense|adequate)$/;

/** "the relative expected rewards": behind an adjective no predicate begins. */
export const looksAdjective = (word: string): boolean =>
	ADJECTIVES.test(word) ||
	(/^[a-z-]+(?:ive|al|ous|ful|ic|able|ible|less)$/.test(word) && !NOT_ADJECTIVES.test(word));

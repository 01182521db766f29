// "A router for experts that needs no labels, via a shared key" → the same without its last parts: where a phrase may end.
import { matchesOf } from '../language/matches.ts';
import { breaksOff } from '../condense/breaks-off.ts';
import { cutPoints, isHarmless, MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';

const MOST_CUTS = 3;
const IDEAL_WORDS = 14;
const ADJUNCT =
	/,? (?=(?:that|which|where|by \w+ing|using|based on|through|via|so that|such that|in order to|to \w+|for|thus|thereby|as well as|in the context of|while)\s)/g;
/** What only adds where and with what: it may go when there are too many words. */
const PHRASE = / (?=(?:as|with|in|on|at|from|across|over) )/g;
const FEWEST_CONTENT_WORDS = 5;
/** A word that wants more after it. */
const OPEN_END =
	/(?:\b(?:respect|able|order|due|according|allowing|enabling|helping|making|aims?|capable|likely|needs?|needed|used|designed|trained|learns?|tries|tend|instead|rather|well|led|leading|based|compared|a|an|the|its|their|larger?|smaller|deeper|better|only|of|for|to|by|and|or|with|that|both|corresponding|close|relative|similar|equal|rise|recently|defined by|\d)|,)$/i;
/** "assess and compare the cost": cut behind the first verb it would lose its object. */
const SHARES_OBJECT = /\b(?:to|that|and|which)(?: \w+ly)? ([a-z]+)$/;

/** Does a cut leave a phrase that is complete: nothing hanging, no half of a pair? */
function isWholePhrase(short: string, whole: string): boolean {
	if (OPEN_END.test(short) || /\b(?:that|which|who|where|when|if) [a-z]+$/.test(short))
		return false;
	const tail = whole.slice(short.length);
	if (breaksOff(short, tail)) return false;
	if (!/^,? and\b/.test(tail)) return true;
	if (/\b(?:both|between|either)\b[^,]*$/i.test(short)) return false;
	const verb = SHARES_OBJECT.exec(short)?.[1];
	return verb === undefined || readVerb(verb).length === 0;
}

/** The answer itself when short enough, and what is left of it after each harmless cut. */
export function shortenings(answer: string): string[] {
	if (countWords(answer) <= IDEAL_WORDS) return [answer];
	const adjuncts = matchesOf(answer, ADJUNCT).map(({ index }) => index);
	const ends = new Set([
		...cutPoints(answer).filter((at) => isHarmless(answer.slice(at))),
		...adjuncts,
		...(countWords(answer) > MAX_ANSWER_WORDS
			? matchesOf(answer, PHRASE).map(({ index }) => index)
			: []),
	]);
	const cuts = [...ends]
		.sort((a, b) => b - a)
		.map((at) => answer.slice(0, at).trim())
		.filter((short) => countWords(short) <= MAX_ANSWER_WORDS && isWholePhrase(short, answer))
		.filter((short) => contentStems(short).length >= FEWEST_CONTENT_WORDS);
	const whole = countWords(answer) <= MAX_ANSWER_WORDS ? [answer] : [];
	return [...whole, ...cuts.slice(0, MOST_CUTS)];
}

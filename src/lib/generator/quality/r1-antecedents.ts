// R1: ✗ "a net that replaces their linear maps" ✗ "alike by both routes" ✓ "embeddings and their linear maps"
import { matchesOf } from '../language/matches.ts';
import { readVerb, isNounLike } from '../language/verbs.ts';
import { contentStems, stem, wordsOf } from '../language/words.ts';
import type { Filter } from './filter.ts';

const THEIRS = /\b(?:they|their|theirs|themselves)\b/i;
const PERSONAL = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i;
/** Somebody `her` may stand for. */
const PERSON =
	/\b(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|wi(?:fe|ves)|husbands?|sons?|daughters?|patients?|child|person|student|child|infant|physicians?|teachers?|nurses?|players?|user|speaker|author|reader|subject|participant|driver|worker|individual|adult)\b/i;
/** More than one without an s. */
const SEVERAL =
	/\b(?:people|children|women|men|mice|criteria|phenomena|bacteria|data|media|fish|cattle|sheep|species|larvae|fungi|algae|many|most|some|few|others|those|each|every|everyone|family|couple|team|community|population|group)\b/i;
/** Pairs that everybody knows. */
const PAIRED =
	/^(?:sexes|genders|sides|eyes|ears|hands|legs|arms|feet|ends|parents|hemispheres|directions|kidneys|lungs|ways|of|the|these|those|in|on|at|for|from|by|with|to|a|an|as|when|during|before|between|within)$/i;

const plural = (word: string): boolean =>
	/(?:[a-zA-Z0-9]s)$/.test(word) &&
	!/(?:ss|us|is|ous)$|^(?:does|was|has|its|as|always|sometimes|perhaps|towards|besides)$/i.test(
		word,
	) &&
	(readVerb(word).length === 0 || isNounLike(word));

/** A noun of several things, or two things joined. */
const namesSeveral = (text: string): boolean =>
	/ and /.test(text) || SEVERAL.test(text) || wordsOf(text).some(({ text }) => plural(text));

export const antecedents: Filter = {
	id: 'R1 antecedents',
	check({ question, answer }) {
		const asked = question.replace(/“[^”]*”/g, '');
		if (pointsToThose(asked, '')) return 'The question points to something that was said before.';
		const theirs = THEIRS.exec(answer);
		if (theirs !== null && !namesSeveral(`${question} ${answer.slice(0, theirs.index)}`))
			return '“Their” has no noun of several things before it.';
		const personal = PERSONAL.exec(answer);
		if (personal !== null && !PERSON.test(`${question} ${answer.slice(0, personal.index)}`))
			return '“Her” or “his” has nobody before it.';
		if (pointsToThose(answer, question) || pointsToBoth(answer, question))
			return 'The answer points to something that was said before.';
		return null;
	},
};

/** "those harbours": which? "those that", "those of silk", "those harbours which" tell it. */
function pointsToThose(text: string, question: string): boolean {
	for (const { 1: noun = '', index } of matchesOf(
		text,
		/\bthose ((?!(?:who|that|which|of|in|on|at|with|without|from|for|by|to|not|whose|where|is|are|was|were|over|under|between|than|being|using|used|as|obtained|found|seen|treated|given|\w+(?:ed|ing))\b)[a-z-]+)\b(?!-)(?! (?:[\w-]+ )?(?:who|that|which|of|with|in|where|whose|for|having|from|at|on|to|than)\b)/gi,
	)) {
		const known = new Set(contentStems(`${question} ${text.slice(0, index)}`));
		if (!known.has(stem(noun))) return true;
	}
	return false;
}

/** "by both routes": which two? */
function pointsToBoth(answer: string, question: string): boolean {
	for (const match of matchesOf(answer, /\bboth ([a-z-]+s)(?=[.,;]|$)/gi)) {
		const noun = match[1] ?? '';
		const before = `${question} ${answer.slice(0, match.index)}`;
		if (PAIRED.test(noun) || / and | or |\btwo\b/.test(before)) continue;
		if (new Set(contentStems(before)).has(stem(noun))) continue;
		return true;
	}
	return false;
}

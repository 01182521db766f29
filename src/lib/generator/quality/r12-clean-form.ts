// R12: ✗ "What does CodecLM introduces?" ✗ "Which achieves, a speedup" ✓ "What does CodecLM encode instructions into?"
import { splitClause } from '../language/clause.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';
import type { Filter } from './filter.ts';

const PAIRS = ['()', '[]', '{}', '“”'] as const;
const BROKEN_TAIL =
	/(?:^|\s)(?:of|the|with|an|to|in|on|for|by|and|or|but|that|which|whose|where|as|than|from|at|into|is|are|was|were|be|via|using|such|e\.g|i\.e|et al|fig|its|their|between|through|under|over|not|only|can|may|both|either|neither|nor|while|when|if|because|compared|due|related|according|relative|also|we|more|less|most|very|how|without|about|including|per|does|do|even|especially|namely|where|whose)[.]?$|,\.?$/i;
/** "less serious than it is assumed to be": what a comparison leaves out is no loss. */
const LEFT_OUT = /\bthan (?:\S+ ){1,5}(?:be|is|are|was|were|do|does|can|may)[.]?$/i;
const BROKEN_HEAD =
	/^(?:and|but|or|that|which|where|whose|so|than|,|;|:|\)|of|also|as well|nor)(?:\b|\s)/i;
const BROKEN_QUESTION = /^(?:and|but|or|that|so|than|,|;|:|\)|of|also|nor)(?:\b|\s)/i;
/** Begins at the blank, of which a text has fewer than letters. */
const DOUBLED = /(?<=(?<![\p{L}\d-])(?!(?:more|that|had|very)\b)(\p{L}+)) \1(?![\p{L}\d-])/iu;
/** "investigate? Systematically all kites", "about indeed long tails", "tails and median was 4 m" */
const ADVERB_ASTRAY =
	/^(?:Systematically|Consecutively|Retrospectively|Prospectively|Carefully|Thoroughly|Extensively) (?:all|every|the|each|a|an) |\babout (?:indeed|also|thus|hence|then|therefore)\b|\band (?:the )?(?:median|mean|average) (?:was|were)\b|^(?:[Tt]he|An?) (?:[\w-]+ ){0,3}(?:model|method|algorithm|network|approach|framework|system) are\b/;
/** "Shortly after the he fell" */
const TWO_SUBJECTS = /\b(?:the|an?) (?:he|she|they|we|it|him|them)\b(?!-)/;
const AN_WANTED =
	/\ba (?:[aeio](?!ne\b|nce\b|uro|ur)|u(?!ni|se|su|ti|bi|r[eio]|k\b|-|[A-Z]))[a-z]+/;
const A_WANTED =
	/\ban (?:[bcdfgjkpqtvwyz][a-z]{2,}|h(?!our|onest|onor|onou|eir)[a-z]{2,}|[lmnrsx][aeiou][a-z]+)\b/;

export const cleanForm: Filter = {
	id: 'R12 clean form',
	check({ question, answer }) {
		if (/%\s?[-–]\s?\d+[.]?$/.test(answer)) return 'The unit of the second number is missing.';
		for (const field of [question, answer]) {
			if (
				!/^[\p{Lu}\d“"‘'(σ-ωα-ρ≤≥<>~≈+−$-]|^\p{Ll}+[-\p{Lu}\d]|^\p{Ll}[\s-]|^[\p{S}\p{Lo}\p{Lt}]/u.test(
					field,
				)
			)
				return 'It does not begin with a capital or a digit.';
			if (PAIRS.some((pair) => count(field, pair.charAt(0)) !== count(field, pair.charAt(1))))
				return 'A bracket or quotation mark is not closed.';
			if (/ [,;:.?!](?:\s|$)|,,|\.\.(?!\.)| {2}/.test(field))
				return 'There is a space before a mark.';
			if (TWO_SUBJECTS.test(field)) return 'An article stands before a pronoun.';
			if (ADVERB_ASTRAY.test(field)) return 'An adverb has lost its verb.';
			if (DOUBLED.test(field)) return 'A word stands twice.';
			if ((field === question ? BROKEN_QUESTION : BROKEN_HEAD).test(field))
				return 'It begins in the middle of a sentence.';
			if (AN_WANTED.test(field) || A_WANTED.test(field)) return 'An article does not fit its noun.';
			if (count(field, '(') > 1) return 'It has more than one parenthesis.';
		}
		const blanks = question.split('____').length - 1;
		if (blanks > 1 || (blanks === 0 && !question.endsWith('?')))
			return 'The question does not end as a question.';
		if (/\b(?:while|whereas|although|though),/i.test(answer)) return 'The answer breaks off.';
		if (
			(BROKEN_TAIL.test(answer.trim()) && !LEFT_OUT.test(answer.trim())) ||
			/\sa\.?$/.test(answer.trim())
		)
			return 'The answer breaks off.';
		if (/\b(?:and|or|the|of|a),? ?\?$/i.test(question)) return 'The question breaks off.';
		return disagreement(question) ?? disagreementIn(answer);
	},
};

function count(text: string, mark: string): number {
	let found = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
	return found;
}

/** "does … introduces": the verb after a helping verb must be bare. */
function disagreement(question: string): string | null {
	const match = /\b(?:does|do|did) (?:“[^”]*”|[\w+-]+) (?:\w+ly )?(\w+)(?: \w+)?\?$/.exec(question);
	const readings = match === null ? [] : readVerb(match[1] ?? '');
	if (readings.length > 0 && readings.every(({ form }) => form === 'third'))
		return 'The verb does not fit “does”.';
	return null;
}

/** What stands in every answer whose verb is one of these; looking for the verb itself takes longer. */
const MAY_DISAGREE = /(?<![a-z])(?:is|was|has|does)(?![a-z])/;

/** "high-quality datasets is": the noun right before the verb is the subject's head and does not fit. */
function disagreementIn(answer: string): string | null {
	if (!MAY_DISAGREE.test(answer)) return null;
	const clause = splitClause(answer);
	if (clause === null || !/^(?:is|was|has|does)$/.test(clause.verb)) return null;
	const { subject } = clause;
	const plain =
		!/\b(?:of|in|on|for|with|from|to|by|and|or|that|which|who|a|an|each|every)\b|,|\w+ing\b/i.test(
			subject,
		);
	const last = subject.split(/\s+/).at(-1) ?? '';
	return plain && /^[a-z-]{4,}s$/.test(last) && isPlural(last)
		? 'Subject and verb do not agree.'
		: null;
}

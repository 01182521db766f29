// "a smooth penalty and prove its limit" → "a smooth penalty": the second verb has its subject elsewhere
import { isClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { AUXILIARIES } from '../language/word-lists.ts';
import { countWords } from '../language/words.ts';

const JOINT =
	/(?:,? (?:and|or|but)|,)(?: (?:also|then|thus|thereby|hence|further|therefore|consequently|so))?( \w+ly)? ([a-z]+)(?= )/gi;
/** What authors do with their own hands: no noun phrase and no finding does it. */
const AUTHORS_ACT =
	/^(?:analy[sz]e|apply|conduct|construct|consider|demonstrate|derive|design|develop|devise|discuss|draw|encode|evaluate|introduce|investigate|present|propose|prove|report|review|show|study|treat|validate|verify)$/;
/** What only authors give. */
const THEORY =
	/^provide (?:\w+ ){0,3}?(?:conditions|bounds?|proofs?|theorems?|analysis|evidence|guarantees|algorithms?|procedures?|methods?)\b/i;
const RELATIVE = /\b(?:that|which|who|whose|where|when|how|whether|if|while|as)\b/i;
const ACT_OPENS = /^(?:to|by|how|whether|when|if|because|that|through|via|using|\w+ing)\b/i;
const OBJECT = /^ (?:the|an?|its|their|higher|lower|more|less|better|no)\b/i;
/** "positively shaped by" is a predicate, "randomly searched halls" a thing. */
const BEHIND_PARTICIPLE = /^ (?:with|by|in|from|to|as|for|on|at)\b/i;
const FEWEST_WORDS = 2;

/** The answer up to a verb that does not belong to it; as it is where there is none. */
export function withoutSecondVerb(answer: string): string {
	if (ACT_OPENS.test(answer)) return answer;
	const statement = isClause(answer.replace(/[.]$/, ''));
	for (const joint of matchesOf(answer, JOINT)) {
		const left = answer.slice(0, joint.index);
		const verb = joint[2] ?? '';
		const right = answer.slice(joint.index + joint[0].length - verb.length);
		if (
			countWords(left) < FEWEST_WORDS ||
			/ (?:to|can|could|may|might|will|would|should|must|cannot) (?:\w+ly )?[a-z-]+$/.test(left)
		)
			continue;
		const comma = /^, ?\w/.test(joint[0]) && !/^, (?:and|or|but) /.test(joint[0]);
		if (
			statement
				? foreign(left, verb, right, comma)
				: second(left, verb, right, { comma, manner: joint[1] !== undefined })
		)
			return left;
	}
	return answer;
}

const infinitive = (left: string): boolean =>
	matchesOf(left, /\bto (?:\w+ly )?([a-z]+)/gi).some(({ 1: verb = '' }) =>
		readVerb(verb).some(({ form }) => form === 'base'),
	);

/** In a statement only what the authors do is foreign: "the map holds the rivers, and design …". */
function foreign(left: string, verb: string, right: string, comma: boolean): boolean {
	if (/^(?:that)$/i.test(verb) && !comma) return !/\bthat\b/i.test(left) && isClause(left);
	if (comma || infinitive(left) || !isClause(left)) return false;
	return (
		THEORY.test(right) ||
		(AUTHORS_ACT.test(verb) && /\b\w+[^s]s (?!\w+s\b)|\bis\b|\bwas\b/.test(left) && isThird(left))
	);
}

/** "The map holds …": a bare verb behind it has another subject. */
const isThird = (left: string): boolean =>
	left
		.split(' ')
		.some((word) => readVerb(word).some(({ form }) => form === 'third') && !isNounLike(word));

/** In a thing every finite verb that no relative clause explains. */
function second(
	left: string,
	verb: string,
	right: string,
	{ comma, manner }: { readonly comma: boolean; readonly manner: boolean },
): boolean {
	const readings = readVerb(verb);
	const has = (wanted: string) => readings.some(({ form }) => form === wanted);
	const relative = RELATIVE.test(left);
	if (!comma && AUTHORS_ACT.test(verb) && !infinitive(left)) {
		return (
			/^\w+ (?:the|an?|its|their|it|this|that|how|on|as|\w+ly|[a-z-]+ \w+|\w+s\b)/.test(right) &&
			(!relative || isThird(left))
		);
	}
	if (relative) return false;
	if (AUXILIARIES.has(verb.toLowerCase())) return !comma && !/^(?:not|no)$/i.test(verb);
	if (has('third') && !isNounLike(verb)) return true;
	if (comma || infinitive(left)) return false;
	const object = OBJECT.test(right.slice(verb.length));
	// "slowed by frost and positively shaped by hail"
	if (manner && has('past') && BEHIND_PARTICIPLE.test(right.slice(verb.length))) return true;
	return (has('base') && (!isNounLike(verb) || object)) || (has('past') && object);
}

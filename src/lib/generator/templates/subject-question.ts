// The subject asked for: "only walled terraces held water" → what held water; "the main source of dust is X" → what is the main source of dust
import { isCopula, type Clause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import type { Ask } from './finite-predicate.ts';
import { isDangling } from './wording.ts';

const LONGEST_ASKED_WORDS = 16;
const PERSONS =
	/^(?:patients|women|men|girls|boys|children|infants|people|persons|participants|students|those)\b/i;
/** Which ones or how many is told by another sentence. */
const NO_KIND =
	/^(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|few|some|half|about|in|on|at|by|for|with|from|when|if|after|under|these|this|those\b(?! (?:who|with))|the (?:former|latter|first|second|last|other)\b)/i;

/** "Only walled terraces held water" → what held water → only walled terraces: nothing else is right. */
export function onlySubject(clause: Clause): Ask | null {
	const [, kind = ''] = /^only (.+)$/i.exec(clause.subject) ?? [];
	if (kind === '' || NO_KIND.test(kind) || isDangling(kind) || contentStems(kind).length < 2)
		return null;
	// "What hold": the form has to fit the word that asks.
	const past = readVerb(clause.verb).some(({ form }) => form === 'past');
	if (
		!past &&
		!/^(?:is|was|has|had|can|could|may|did)$/.test(clause.verb) &&
		clause.form !== 'third'
	)
		return null;
	const told = [clause.adverb, clause.verb, clause.rest].filter((part) => part !== '').join(' ');
	if (countWords(told) > LONGEST_ASKED_WORDS || contentStems(told).length < 2) return null;
	if (/\b(?:this|these|it|they|them|their|its)\b/i.test(told)) return null;
	return { question: `${PERSONS.test(kind) ? 'who' : 'what'} ${told}`, answer: clause.subject };
}

/** What plays a part of which there is one, or a first one. */
const PART =
	/^(?:the|one of the) (?:[\w-]+ (?:and )?)?(?:main|major|primary|principal|chief|key|dominant|leading|commonest|optimum|optimal|best|only|strongest|largest|greatest|most (?:\w+ly )?[a-z]+|least [a-z]+|characteristic|common|likely) [a-z].* (?:of|for|in|to|on|behind|between|against) \S|^the (?:second |third )?(?:most|least) (?:\w+ly )?[a-z]+ [a-z]+s?(?: |$)/i;
/** A thing, not a quality: "the dry bed of the lake", "lack of rain". */
const THING = /^(?:(?:the|an?) [\w-]+|(?!\w+(?:ed|ly|able|ible|ing) )[a-z-]{3,} of \S)/;

/** "The main source of dust is the dry lake" → what is the main source of dust → the dry lake. */
export function partPlayed(clause: Clause, who: string): Ask | null {
	const { subject, rest, verb, adverb } = clause;
	if (!isCopula(clause) || adverb !== '' || !PART.test(subject) || !THING.test(rest)) return null;
	if (countWords(subject) > LONGEST_ASKED_WORDS || contentStems(rest).length < 2) return null;
	if (/\b(?:this|these|their|its)\b/i.test(subject)) return null;
	if (isDangling(rest) || /^the (?:same|one|most|least|only|case|result)\b/i.test(rest))
		return null;
	return { question: `what ${verb} ${who}`, answer: rest };
}

// What a question says a clause is about: its subject, cut down where it would give the answer away.
import { matchesOf } from '../language/matches.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { contentOverlap, contentStems, countWords } from '../language/words.ts';
import { functionWords } from '../words/function-words.ts';

const LONGEST_SUBJECT_WORDS = 14;
const HIGHEST_OVERLAP = 0.5;
const MODIFIER =
	/,? (?=(?:in|on|for|with|to|at|by|among|between|under|over|via|within|across|during|after|before|without|when|as|using)(?![\w-]))/g;
/** Heads that say too little without what follows them. */
const EMPTY_HEAD =
	/^(?:(?:the|a|an|this|both|all|such|mean|average|median|overall|total|high|higher|low|lower|large|larger|small|smaller|increased|reduced|significant|most|many|some|other|same|new|different|main|use|better|best|good|first) )*(?:use|effects?|numbers?|combinations?|sets?|performances?|results?|levels?|rates?|abilit(?:y|ies)|roles?|impacts?|quality|qualities|presence|additions?|increases?|decreases?|proportions?|percentages?|majority|lack|absence|amounts?|values?|differences?|changes?|relationships?|types?|kinds?|parts?|analysis|method|methods|model|models|approach|approaches|algorithm|algorithms|framework|system|case|cases|group|groups|patients|rest|size|sum|degree|choice|form|forms|existence|possibility|problem|problems|task|tasks|data|process|length|time|cost|costs|risk|distribution|structure|optimum|average|one|those|class|classes|family|key|benefits?|gains?|improvements?|existing|previous|prior|of|in|on)$/i;

/** What was done is not what was found. */
const STUDY =
	/^(?:the|our|an?|further|detailed)? ?(?:[\w-]+ ){0,2}(?:analysis|analyses|study|investigation|examination|comparison|evaluation|review|assessment|inspection|regression|simulations?|experiments?|examples?|demonstrations?|theorems?|proofs?|figures?)\b(?! (?:of )?\w+ (?:is|are|was|were)\b)/i;

/** The subject, or its longest beginning that leaves more than half of the claim to the answer; null where none does. */
export function topicOf(
	subject: string,
	claim: string,
	questionFor: (topic: string) => string,
): string | null {
	const ends = matchesOf(subject, MODIFIER)
		.map(({ index }) => index)
		.reverse();
	if (STUDY.test(subject)) return null;
	const topics = [subject, ...ends.map((end) => subject.slice(0, end))];
	return (
		topics.find(
			(topic) =>
				countWords(topic) <= LONGEST_SUBJECT_WORDS &&
				(topic === subject || (standsAlone(topic) && !halvesPair(topic, subject))) &&
				contentOverlap(claim, questionFor(topic)) <= HIGHEST_OVERLAP,
		) ?? null
	);
}

/** No thing by itself. */
export const ADJECTIVE =
	/^(?:similar|significant|different|further|additional|early|late|good|poor|comparable|equal|important|clear|strong|weak|several|certain|various|frequent|common|rare|[a-z]+(?:ous|ive|ful|less|able|ible))$/i;

/** Is it cut where it cannot be? "transmission from the wound | to the blood": one side of two. */
const halvesPair = (topic: string, subject: string): boolean =>
	(/\bfrom [^,]*$/.test(topic) && subject.slice(topic.length).startsWith(' to ')) ||
	// "performance grows as the net widens": that was the verb.
	(subject.slice(topic.length).startsWith(' as ') && isNounLike(topic.split(' ').at(-1) ?? ''));

function standsAlone(topic: string): boolean {
	const last = topic.split(/\s+/).at(-1)?.toLowerCase() ?? '';
	return (
		!EMPTY_HEAD.test(topic) &&
		!functionWords.has(last) &&
		!/(?:ly|ing|\b(?:prior|due|according|available|relative|subject|equal|close))$/.test(topic) &&
		!readVerb(last).some(({ form }) => form === 'past' || form === 'participle') &&
		!(countWords(topic) === 1 && ADJECTIVE.test(topic)) &&
		contentStems(topic).length >= 1 &&
		(topic.match(/\(/g) ?? []).length === (topic.match(/\)/g) ?? []).length &&
		!/^(?:both|either|neither)\b/i.test(topic)
	);
}

// "Delay of surgery in growing patients whose curve grows can lead to …" (> 25 words) → about the delay of surgery …? → The delay can lead to …
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { lightened } from '../condense/c7-lighten.ts';
import type { Draft } from '../condense/draft.ts';
import { splitClause, type Clause } from '../language/clause.ts';
import { looksAdjective } from '../language/near-verb.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';
import { DETERMINERS, PREPOSITIONS } from '../language/word-lists.ts';
import { countWords } from '../language/words.ts';
import type { TemplateContext } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

/** A shorter subject leaves the answer about as long as it was. */
const FEWEST_SUBJECT_WORDS = 4;
const LONGEST_QUESTION_WORDS = 30;
/** Who found it is nothing to ask about; what is counted or denied has no noun to take up. */
const NO_TOPIC =
	/^(?:it|there|we|to|one|no|none|not|neither|most|many|some|all|both|each|only|any|further|future|more|whether|what|how|\d)\b|^(?:(?:the|these|this|our|present|current) )*(?:results?|findings?|data|study|studies|analysis|analyses|authors?|idea|experience)\b|[,;:()]/i;
const RELATIVE = /^(?:whose|who|that|which|where)$/;
/** What was done to find it. */
const STUDY_NOUN =
	/^(?:analys|tests?$|regression|models?$|comparison|evaluation|experiment|stud(?:y|ies)$)/;

/** Question and answer of a claim whose long subject the question tells; null where it has none. */
export function aboutSubject(
	{ full, report, lead }: Draft,
	context: TemplateContext,
): { readonly question: string; readonly answer: string } | null {
	if (lead !== '' || countWords(full) <= MAX_ANSWER_WORDS) return null;
	const clause = splitClause(full);
	if (clause === null) return null;
	const { subject } = clause;
	if (countWords(subject) < FEWEST_SUBJECT_WORDS || isDangling(subject) || NO_TOPIC.test(subject))
		return null;
	const who = takenUp(clause);
	if (who === null) return null;
	const stated = [who, clause.adverb, clause.verb, clause.rest]
		.filter((part) => part !== '')
		.join(' ');
	const answer = lightened(stated);
	const question = `What does ${context.shortSource} ${report ?? 'find'} about ${midSentence(subject, context)}?`;
	return countWords(answer) > MAX_ANSWER_WORDS || countWords(question) > LONGEST_QUESTION_WORDS
		? null
		: { question, answer };
}

/** How the answer takes the subject up: by its noun, or by "doing so". */
function takenUp({ subject, plural, verb }: Clause): string | null {
	const words = subject.split(' ');
	const first = words[0]?.toLowerCase() ?? '';
	if (!plural && words[1] !== 'of' && readVerb(first).some(({ form }) => form === 'gerund'))
		return 'Doing so';
	const end = words.findIndex((_, i) => i > 0 && endsHead(words, i));
	const head = words.slice(0, end < 0 ? words.length : end);
	const noun = (head.at(-1) ?? '').replace(/^\p{Lu}(?=\p{Ll}+$)/u, (letter) =>
		head.length === 1 ? letter.toLowerCase() : letter,
	);
	if (STUDY_NOUN.test(noun)) return null;
	if (!/^[a-z][a-z-]{2,}$/.test(noun) || head.includes('and') || head.includes('or')) return null;
	// "The use of A and the cost of B are": the verb is not that of the noun.
	const isOne = /^(?:is|was|has|does)$/.test(verb);
	if ((isOne && isPlural(noun)) || (/^(?:are|were|have|do)$/.test(verb) && !isPlural(noun)))
		return null;
	return `The ${noun}`;
}

/** Does something that describes the noun begin here? "sites | of", "patients | diagnosed with", "patients | undergoing" */
function endsHead(words: readonly string[], i: number): boolean {
	const word = words[i]?.toLowerCase() ?? '';
	const before = words[i - 1] ?? '';
	const isPreposition = (text: string | undefined): boolean =>
		PREPOSITIONS.has(text?.toLowerCase() ?? '');
	if (isPreposition(word) || RELATIVE.test(word)) return true;
	if (looksAdjective(before) || DETERMINERS.has(before.toLowerCase())) return false;
	const forms = readVerb(word).map(({ form }) => form);
	if (forms.includes('gerund')) return isPlural(before);
	return (forms.includes('past') || forms.includes('participle')) && isPreposition(words[i + 1]);
}

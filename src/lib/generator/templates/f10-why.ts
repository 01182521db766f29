// F10: "the bridge sways because its ropes are wet" → Why does the bridge sway, according to “T”? → Because its ropes are wet
import { splitClause, type Clause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { ADVICE, inverted } from './finite-predicate.ts';
import { OWN_SYSTEM } from './predicate.ts';
import { makeCandidate, resultSentences, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_CLAIM_WORDS = 15;
const FEWEST_REASON_WORDS = 3;
/** A reason, as it stands behind what it is the reason of. */
const REASON =
	/^(.+?),? ((?:(?:mainly|primarily|largely|partly|mostly|only|possibly|probably|likely|perhaps|presumably|potentially) )?(?:due to|because of|owing to|because|in that|, since)) (.+)$/i;

export const why: Template = {
	id: 'F10',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const [, claim = '', joint = '', reason = ''] = REASON.exec(draft.full) ?? [];
				const clause = splitClause(claim);
				if (clause === null || countWords(claim) > LONGEST_CLAIM_WORDS) return [];
				const question = questionOf(clause, joint, context);
				const answer = question === null ? null : answerOf(joint, reason, clause);
				if (question === null || answer === null) return [];
				return [
					makeCandidate({
						template: 'F10',
						kind: 'result',
						sentence,
						question: withLead(draft, question, context),
						answer,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

/** "only two patients underwent …": what happened on the way of a study. */
const COUNTED_CASES =
	/^(?:(?:only|the|all|another|remaining|other) )*(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|few|several|most) (?:[\w-]+ ){0,2}(?:patients?|cases?|women|men|children|subjects?|participants?|animals?|eyes?|infants?)\b/i;

function questionOf(clause: Clause, joint: string, context: TemplateContext): string | null {
	const own = OWN_SYSTEM.exec(clause.subject);
	if (own === null && (isDangling(clause.subject) || /,/.test(clause.subject))) return null;
	if (own !== null && context.name !== null) return null;
	const helper = inverted(clause.verb, clause.plural);
	if (helper === null || ADVICE.test(helper.helper)) return null;
	if (/^(?:we|I|one|you|there|no|this|these)\b/i.test(clause.subject)) return null;
	if (COUNTED_CASES.test(clause.subject)) return null;
	const subject =
		own === null
			? midSentence(clause.subject, context)
			: `the ${own[1] ?? 'method'} of ${context.shortTitle}`;
	const rest = helper.base === '' ? clause.rest : `${helper.base} ${clause.rest}`;
	// "gains may be due to luck": the reason is all that is said of them.
	if (/^(?:be)?$/.test(rest.trim())) return null;
	const ask = /in that$/i.test(joint) ? 'in what way' : 'why';
	const source = own === null ? `, according to ${context.shortSource}` : '';
	return `${ask} ${helper.helper} ${subject} ${clause.adverb} ${rest}${source}?`;
}

/** The reason as an answer; null where it points to something the question does not name. */
function answerOf(joint: string, reason: string, { subject, verb }: Clause): string | null {
	// Behind another verb stands a thing of its own, which "it" may mean.
	if (/^(?:it|they)\b/i.test(reason) && !/^(?:is|are|was|were|becomes?|remains?)$/.test(verb))
		return null;
	const named = reason.replace(
		/^(?:it|they) (?=\S)/i,
		`${subject.replace(/^(?:our|the proposed) /i, 'the ')} `,
	);
	if (
		isDangling(named.replace(/^(?:its|their) (?=\S+ \S)/i, '')) ||
		countWords(named) < FEWEST_REASON_WORDS
	)
		return null;
	return /in that$/i.test(joint) ? named : `${joint.replace(/^, /, '')} ${named}`;
}

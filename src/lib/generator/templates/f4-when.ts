// F4: "a net may fail when its parameters are bounded" → When may a net fail, according to “T”? → When its parameters are bounded
import type { Draft } from '../condense/draft.ts';
import { isClause, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { authorsAct } from './authors-act.ts';
import { ADVICE, inverted } from './finite-predicate.ts';
import { makeCandidate, resultSentences, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const LONGEST_CLAIM_WORDS = 15;
/** Words that only look like a condition. */
const NO_CONDITION =
	/^(?:when|if) (?:compared|necessary|possible|needed|applicable|appropriate|required|any|combined)\b|\b(?:compar(?:ed|ing)|(?:examin|evaluat|assess|analy[sz]|consider|look|modell?)ing)\b/i;
/** That there is a difference, or that results are fair: of what, the question would leave open. */
const NO_CLAIM =
	/\b(?:differences?|variability)(?: (?:was|were))?(?: (?:found|observed|seen|noted))?$|\b(?:competitive|comparable|good|promising) (?:results|performance)\b/i;
const SHOWS = /^(?:show|prove|establish|demonstrate|observe|obtain)$/;

export const when: Template = {
	id: 'F4',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const match =
					/^(.+?),? ((?:only |even )?(?:when|whenever|if|once(?! (?:a|an|per|every|daily|weekly|in|or)\b)|provided that|as long as|only if) .+)$/i.exec(
						draft.text,
					);
				// "shows A, and the late B when C": C belongs to B alone.
				if (
					match !== null &&
					/, and (?:the|an?|its|their) [^,]+$/i.test(match[1] ?? '') &&
					!isClause((match[1] ?? '').replace(/^.*, and /i, ''))
				)
					return [];
				const leading = /^(?:when|whenever|if|once|provided that)\b/i.test(draft.lead);
				const claim = lastClaim(leading ? draft.text : (match?.[1] ?? ''));
				const condition = leading ? draft.lead : (match?.[2] ?? '');
				if (!leading && draft.lead !== '') return [];
				if (/^even\b/i.test(condition) && /\b(?:not|no)\b/i.test(claim)) return [];
				if (NO_CONDITION.test(condition) || NO_CLAIM.test(claim) || /:/.test(claim)) return [];
				const act = actedWhen(claim, draft, context);
				if (act !== null && condition !== '')
					return [
						makeCandidate({
							template: 'F4',
							kind: 'result',
							sentence,
							question: act,
							answer: condition,
							condensed: draft.applied,
						}),
					];
				const clause = splitClause(claim);
				if (clause === null || condition === '' || isDangling(clause.subject)) return [];
				if (countWords(claim) > LONGEST_CLAIM_WORDS || /,/.test(clause.subject)) return [];
				const subject = midSentence(clause.subject, context);
				const verb = inverted(clause.verb, clause.plural);
				if (verb === null || ADVICE.test(verb.helper)) return [];
				const rest = verb.base === '' ? clause.rest : `${verb.base} ${clause.rest}`;
				return [
					makeCandidate({
						template: 'F4',
						kind: 'result',
						sentence,
						question: `When ${verb.helper} ${subject} ${clause.adverb} ${rest}, according to ${context.shortSource}?`,
						answer: condition,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

/** "X is tolerant but fails fast if C" → "X fails fast": the condition belongs to what it stands next to. */
function lastClaim(claim: string): string {
	const whole = claim.replace(PLACE_OF_CONDITION, '');
	const [, before = '', adverb = '', verb = '', rest = ''] = BUT.exec(whole) ?? [];
	const clause = before === '' ? null : splitClause(before);
	const finite = readVerb(verb).some(({ form }) => form === (clause?.plural ? 'base' : 'third'));
	return clause === null || !finite ? whole : `${clause.subject} ${adverb}${verb} ${rest}`;
}

const BUT = /^(.+?),? but ((?:\w+ly )?)([a-z]+) (.+)$/;
/** "in the regime when C": the condition says which. */
const PLACE_OF_CONDITION =
	/,? (?:especially |particularly )?in (?:the )?(?:regime|case|cases|setting|settings|situation|situations|scenario|scenarios)$/i;

/** "we prove X when C" → when does T prove X. */
function actedWhen(claim: string, draft: Draft, { shortSource }: TemplateContext): string | null {
	const act = authorsAct({ ...draft, text: claim });
	if (act === null || !SHOWS.test(act.verb) || isDangling(act.object)) return null;
	if (/^(?:that|how|to|for|in|on|with|,)/i.test(act.object)) return null;
	return countWords(act.object) > LONGEST_CLAIM_WORDS
		? null
		: `When does ${shortSource} ${act.verb} ${act.object}?`;
}

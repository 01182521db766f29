// F4: "a net may fail when its parameters are bounded" → When may a net fail, according to “T”? → When its parameters are bounded
import { splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const LONGEST_CLAIM_WORDS = 15;

export const when: Template = {
	id: 'F4',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const match =
					/^(.+?),? ((?:only |even )?(?:when|whenever|if|once|provided that|as long as|only if) .+)$/i.exec(
						draft.text,
					);
				const leading = /^(?:when|whenever|if|once|provided that)\b/i.test(draft.lead);
				const claim = leading ? draft.text : (match?.[1] ?? '');
				const condition = leading ? draft.lead : (match?.[2] ?? '');
				if (!leading && draft.lead !== '') return [];
				const clause = splitClause(claim);
				if (clause === null || condition === '' || isDangling(clause.subject)) return [];
				if (countWords(claim) > LONGEST_CLAIM_WORDS || /,/.test(clause.subject)) return [];
				const subject = midSentence(clause.subject, context);
				const verb = inverted(clause.verb, clause.plural);
				if (verb === null) return [];
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

/** The helping verb that goes in front of the subject, and what stays behind it. */
function inverted(verb: string, plural: boolean): { helper: string; base: string } | null {
	if (
		/^(?:is|are|was|were|can|could|may|might|will|would|should|must|has|have|does|do|did)$/i.test(
			verb,
		)
	) {
		return { helper: verb, base: '' };
	}
	const reading = readVerb(verb).find(({ form }) => /^(?:third|base|past)$/.test(form));
	if (reading === undefined) return null;
	const helper = reading.form === 'past' ? 'did' : plural ? 'do' : 'does';
	return { helper, base: reading.base };
}

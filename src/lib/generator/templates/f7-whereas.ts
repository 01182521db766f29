// F7: "CNNs require k samples, whereas LCNs require kd" → What do LCNs require, where CNNs require k samples, per “T”? → kd
import { splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

export const whereas: Template = {
	id: 'F7',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) => {
			const [first, second] = drafts;
			if (drafts.length !== 2 || first === undefined || second === undefined) return [];
			if (!/\b(?:whereas|while)\b/i.test(sentence.text)) return [];
			const a = splitClause(first.text);
			const b = splitClause(second.text);
			if (a === null || b === null || a.verb !== b.verb || first.lead !== '') return [];
			const base = readVerb(b.verb).find(({ form }) => form === 'third' || form === 'base')?.base;
			if (base === undefined || isDangling(b.subject) || isDangling(a.subject)) return [];
			const [one, other] = [midSentence(a.subject, context), midSentence(b.subject, context)];
			return [
				makeCandidate({
					template: 'F7',
					kind: 'result',
					sentence,
					question: `Where ${one} ${a.verb} ${a.rest}, what ${b.plural ? 'do' : 'does'} ${other} ${base}, according to ${context.shortSource}?`,
					answer: b.rest,
					condensed: second.applied,
				}),
			];
		}),
};

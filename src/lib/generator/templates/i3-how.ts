// I3: "SpecTr speeds up decoding by drafting several candidates" → How does SpecTr speed up decoding? → By drafting several candidates
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { readVerb } from '../language/verbs.ts';
import { makeCandidate, type Template } from './template.ts';

const BY = /,?\s+((?:by|through|via) (?:\w+ly )?\w+ing\b.+)$/i;
const LONGEST_ACT_WORDS = 14;

export const how: Template = {
	id: 'I3',
	propose(context) {
		const { name } = context;
		if (name === null) return [];
		return context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role === 'background') return [];
			return drafts.flatMap((draft) => {
				const by = BY.exec(draft.text);
				if (by?.[1] === undefined) return [];
				const clause = splitClause(draft.text.slice(0, by.index));
				if (clause === null || clause.subject !== name || /,/.test(clause.rest)) return [];
				if (/\b(?:it|them|this|these|such|those)\b/i.test(clause.rest)) return [];
				const base = readVerb(clause.verb).find(({ form }) => form === 'third')?.base;
				const act = base ?? (/^(?:can|could)$/.test(clause.verb) ? '' : null);
				if (act === null || countWords(clause.rest) > LONGEST_ACT_WORDS) return [];
				const verb = base === undefined ? `${clause.verb} ${name}` : `does ${name}`;
				return [
					makeCandidate({
						template: 'I3',
						kind: 'mechanism',
						sentence,
						question: `How ${verb} ${clause.adverb} ${act} ${clause.rest}?`,
						answer: by[1],
						condensed: draft.applied,
					}),
				];
			});
		});
	},
};

// O1: "Screening should be offered to smokers" → What does “T” recommend? → Screening should be offered to smokers
import { isClause } from '../language/clause.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, withLead } from './wording.ts';

const ADVISES = /\b(?:should|recommend\w*|is advised|would benefit from|is warranted)\b/i;
const VAGUE =
	/\b(?:future|further|more) (?:work|research|studies|study|investigations?|trials?)\b/i;

export const recommends: Template = {
	id: 'O1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'result' && sentence.sub !== 'implication'))
				return [];
			return drafts.flatMap((draft) => {
				const advised = draft.report === 'argue' && /\brecommend/i.test(sentence.text);
				if (!(advised || ADVISES.test(draft.text)) || VAGUE.test(draft.text)) return [];
				if (isDangling(draft.text) || !isClause(draft.text)) return [];
				return [
					makeCandidate({
						template: 'O1',
						kind: 'recommendation',
						sentence,
						question: withLead(draft, `What does ${context.source} recommend?`, context),
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

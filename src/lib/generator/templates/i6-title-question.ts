// I6: title "How much is a noisy image worth?" → How much is a noisy image worth? → Exponentially less than a clean one
import { isClause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { makeCandidate, resultSentences, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const WH = /^(?:how|what|why|when|where|which|who)\b[^?]*\?/i;
const FEWEST_CONTENT_WORDS = 3;

export const titleQuestion: Template = {
	id: 'I6',
	propose(context) {
		const question = WH.exec(context.paper.title.text)?.[0];
		if (question === undefined || contentStems(question).length < FEWEST_CONTENT_WORDS) return [];
		if (countWords(question) > 20) return [];
		const asked = `What answer does the paper titled “${question.slice(0, -1)}” give to its question?`;
		return resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				if (draft.report === null || draft.lead !== '') return [];
				if (isDangling(draft.text) || !isClause(draft.text)) return [];
				return [
					makeCandidate({
						template: 'I6',
						kind: 'idea',
						sentence,
						question: asked,
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			}),
		);
	},
};

// P3: "Sampling is slow because tokens come one at a time" → Why is sampling slow, according to “T”? → Tokens come one at a time
import { splitClause } from '../language/clause.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const REASON =
	/^((?:\w+ly |very |often |still |also )?(?:\w+)(?: \w+){0,5}?),? (?:because|since|due to the fact that|due to|owing to) (.+)$/i;

export const whySlow: Template = {
	id: 'P3',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence)) return [];
			return drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null || draft.lead !== '' || !/^(?:is|are)$/.test(clause.verb)) return [];
				const match = REASON.exec(clause.rest);
				if (
					match === null ||
					isDangling(clause.subject) ||
					isDangling(match[2] ?? '') ||
					/,/.test(clause.subject)
				)
					return [];
				return [
					makeCandidate({
						template: 'P3',
						kind: 'problem',
						sentence,
						question: `Why ${clause.verb} ${midSentence(clause.subject, context)} ${clause.adverb} ${match[1]}, according to ${context.shortSource}?`,
						answer: `because ${/\bdue to|owing to/.test(clause.rest) ? 'of ' : ''}${match[2]}`,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

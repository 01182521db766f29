// M2: "A prompt router learns to determine the capacity" → In APTP, what does a prompt router learn to do? is too open; asked as: In APTP, what is a prompt router for? → To determine the capacity
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const PURPOSE =
	/^(?:(?:is|are) (?:used|designed|trained|introduced|employed|applied|built) |serves? |learns? |aims? |helps? )to ([a-z]+ .+)$/i;
const LONGEST_PART_WORDS = 8;
/** "the new method": what it is called or does, another sentence tells. */
const NAMELESS =
	/^(?:the|an?|this|these) (?:(?:new|novel|proposed|present|resulting|whole|entire|overall|final|first|second|full) )*(?:methods?|approach(?:es)?|algorithms?|frameworks?|models?|systems?|techniques?|architectures?|networks?|strateg(?:y|ies)|procedures?|schemes?|mechanisms?|modules?|tools?|study|studies|work)$/i;

export const whatFor: Template = {
	id: 'M2',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role !== 'method') return [];
			return drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null || draft.lead !== '' || isDangling(clause.subject)) return [];
				if (
					clause.subject === context.name ||
					countWords(clause.subject) > LONGEST_PART_WORDS ||
					NAMELESS.test(clause.subject) ||
					/,|\b(?:we|our)\b/i.test(clause.subject)
				)
					return [];
				const purpose = PURPOSE.exec(`${clause.verb} ${clause.rest}`)?.[1];
				if (purpose === undefined) return [];
				const verb = clause.plural ? 'are' : 'is';
				return [
					makeCandidate({
						template: 'M2',
						kind: 'mechanism',
						sentence,
						question: `In ${context.name ?? context.shortTitle}, what ${verb} ${midSentence(clause.subject, context)} for?`,
						answer: `to ${purpose}`,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

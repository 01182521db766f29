// P6: "A main obstacle in winter counts is that bees do not fly" → What is a main obstacle in winter counts, according to “T”? → Bees do not fly
import { countWords } from '../language/words.ts';
import { splitClause } from '../language/clause.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const OBSTACLE =
	/^((?:an?|one|the) (?:(?:main|major|key|central|fundamental|critical|significant|common|crucial|core|big|important|principal|notable|serious|further) )?(?:obstacle|challenge|difficulty|limitation|drawback|bottleneck|disadvantage|weakness|shortcoming|hurdle)s? (?:in|of|for|with|to|when) [^;:]{5,110}?),? (?:is|lies in|comes from) (?:that |the fact that )?(.+)$/i;
const LONGEST_SUBJECT_WORDS = 18;
const FEWEST_ANSWER_WORDS = 3;

export const obstacle: Template = {
	id: 'P6',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence)) return [];
			return drafts.flatMap((draft) => {
				const [, subject = '', what = ''] = OBSTACLE.exec(draft.text) ?? [];
				if (
					subject === '' ||
					draft.lead !== '' ||
					countWords(subject) > LONGEST_SUBJECT_WORDS ||
					countWords(what) < FEWEST_ANSWER_WORDS ||
					(isDangling(what) && !/^one (?:is|can|has|must)\b/i.test(what)) ||
					/\b(?:this|these|such|our|its|their|them|it|they|is|are)\b/i.test(subject)
				)
					return [];
				const clause = / (?:is|lies in|comes from) (?:that|the fact that) /i.test(draft.text);
				if (clause && splitClause(what) === null) return [];
				return [
					makeCandidate({
						template: 'P6',
						kind: 'problem',
						sentence,
						question: `What is ${midSentence(subject, context).replace(/,$/, '')}, according to ${context.shortSource}?`,
						answer: what,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

// P5: "The goal is to keep hives warm at low cost" → What is the goal of “T”? → To keep hives warm at low cost
import { contentStems, withoutFullStop } from '../language/words.ts';
import type { Candidate, TaggedSentence } from '../types.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template } from './template.ts';

const GOAL =
	/^(?:the|our) (?:\w+ )?(goal|aim|objective|purpose)(?: of (?:this|the|our) (?:\w+ )?(?:paper|work|study|article|research|project|approach|method))? (?:is|was) (?:therefore |thus |then )?(to (?:\w+ly )?[a-z]+ .+)$/i;
/** "The challenge is to V X": no aim in its words, but what has to be done. */
const CHALLENGE =
	/^(?:however, )?(?:the|a|one) (?:\w+ )?(challenge|difficulty) (?:here |then )?is (to [a-z]+ .+|how to .+)$/i;
const POINTS_OUT = /\b(?:this|these|such|our|we|it|them|their)\b/i;
/** What every study sets out to do. */
const STUDY =
	/^to (?:\w+ly )?(?:determine|evaluate|assess|compare|examine|investigate|study|test|analy[sz]e|describe|explore|estimate|measure|report|identify|review|characterize|quantify|verify|clarify|present|provide|propose|have)\b/i;
const FEWEST_STEMS = 4;

export const goal: Template = {
	id: 'P5',
	propose: (context) =>
		context.sentences.flatMap(({ sentence }) => {
			if (sentence.damaged || !/^(?:objective|background)$/.test(sentence.role)) return [];
			const stated = withoutFullStop(sentence.text);
			const [, difficulty = '', task = ''] = CHALLENGE.exec(stated) ?? [];
			if (standsAlone(task)) {
				const question = `Which ${difficulty.toLowerCase()} does ${context.shortSource} take up?`;
				return cardOf(sentence, question, task);
			}
			const [, noun = '', what = ''] = GOAL.exec(stated) ?? [];
			if (sentence.role !== 'objective' || !standsAlone(what) || STUDY.test(what)) return [];
			return cardOf(sentence, `What is the ${noun.toLowerCase()} of ${context.shortSource}?`, what);
		}),
};

const standsAlone = (task: string): boolean =>
	!POINTS_OUT.test(task) && contentStems(task).length >= FEWEST_STEMS;

const cardOf = (sentence: TaggedSentence, question: string, task: string): Candidate[] =>
	shortenings(task)
		.slice(0, 1)
		.map((answer) =>
			makeCandidate({
				template: 'P5',
				kind: 'problem',
				sentence,
				question,
				answer,
				condensed: [],
			}),
		);

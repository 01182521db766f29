// P5: "The goal is to keep hives warm at low cost" → What is the goal of “T”? → To keep hives warm at low cost
import { contentStems, withoutFullStop } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template } from './template.ts';

const GOAL =
	/^(?:the|our) (?:\w+ )?(goal|aim|objective|purpose)(?: of (?:this|the|our) (?:\w+ )?(?:paper|work|study|article|research|project|approach|method))? (?:is|was) (?:therefore |thus |then )?(to (?:\w+ly )?[a-z]+ .+)$/i;
/** "The challenge is to V X": no aim in its words, but what has to be done. */
const CHALLENGE =
	/^(?:however, )?(?:the|a|one) (?:\w+ )?(challenge|difficulty) (?:here |then )?is (to [a-z]+ .+|how to .+)$/i;
const statesOrAims = ({ role }: TaggedSentence): boolean =>
	role === 'objective' || role === 'background';
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
			const [, difficulty = '', task = ''] = CHALLENGE.exec(withoutFullStop(sentence.text)) ?? [];
			if (
				task !== '' &&
				statesOrAims(sentence) &&
				!POINTS_OUT.test(task) &&
				contentStems(task).length >= FEWEST_STEMS
			) {
				return shortenings(task)
					.slice(0, 1)
					.map((answer) =>
						makeCandidate({
							template: 'P5',
							kind: 'problem',
							sentence,
							question: `Which ${difficulty.toLowerCase()} does ${context.shortSource} take up?`,
							answer,
							condensed: [],
						}),
					);
			}
			if (sentence.role !== 'objective') return [];
			const [, noun = '', what = ''] = GOAL.exec(withoutFullStop(sentence.text)) ?? [];
			if (
				what === '' ||
				POINTS_OUT.test(what) ||
				STUDY.test(what) ||
				contentStems(what).length < FEWEST_STEMS
			)
				return [];
			return shortenings(what)
				.slice(0, 1)
				.map((answer) =>
					makeCandidate({
						template: 'P5',
						kind: 'problem',
						sentence,
						question: `What is the ${noun.toLowerCase()} of ${context.shortSource}?`,
						answer,
						condensed: [],
					}),
				);
		}),
};

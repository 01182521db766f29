// D1: "static noise, a local form of noise applied after the trace" → In “T”, what is static noise? → A local form of noise …
import { isPlural } from '../language/noun-phrase.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

/** "(packet) based approach": the first half of the term was cut off. */
const BROKEN_TERM =
	/^(?:based|driven|level|like|free|aware|specific|related|type|style|guided|induced)\b/i;

export const definition: Template = {
	id: 'D1',
	propose: (context) =>
		context.paper.facts.definitions.flatMap(({ term, definition: text, sentence: index }) => {
			const sentence = context.paper.sentences[index];
			if (sentence === undefined || sentence.damaged || isDangling(text)) return [];
			if (term === context.name || BROKEN_TERM.test(term)) return [];
			const verb = isPlural(term) ? 'are' : 'is';
			return [
				makeCandidate({
					template: 'D1',
					kind: 'definition',
					sentence,
					question: `In ${context.shortTitle}, what ${verb} ${midSentence(term, context)}?`,
					answer: text,
					condensed: [],
				}),
			];
		}),
};

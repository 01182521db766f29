// D2: "static noise, which is local, and dynamic noise, which is global" → Which kind of noise is local, in “T”? → Static noise
import { countWords } from '../language/words.ts';
import { makeCandidate, type Template } from './template.ts';

export const kinds: Template = {
	id: 'D2',
	propose: (context) => {
		const { definitions } = context.paper.facts;
		return definitions.flatMap(({ term, definition, sentence: index }) => {
			const head = term.split(' ').at(-1) ?? '';
			const twins = definitions.filter(
				(other) =>
					other.sentence === index && other.term !== term && other.term.endsWith(` ${head}`),
			);
			const sentence = context.paper.sentences[index];
			if (twins.length === 0 || sentence === undefined || sentence.damaged) return [];
			if (countWords(definition) > 16) return [];
			return [
				makeCandidate({
					template: 'D2',
					kind: 'definition',
					sentence,
					question: `In ${context.shortTitle}, which kind of ${head} is ${definition}?`,
					answer: term,
					condensed: [],
				}),
			];
		});
	},
};

// `A random net is a neural network where the hidden layer …` → random net: a neural network where …
import { functionWords } from '../../words/function-words.ts';
import { judgingWords } from '../../words/judging-words.ts';
import type { DefinitionRule } from './rule.ts';

const pattern =
	/^(?:(?:The|A|An) )?((?:[\p{L}\p{N}][\p{L}\p{N}\-+'’]*)(?: [\p{L}\p{N}][\p{L}\p{N}\-+]*){0,4})(?: \([^()]{2,20}\))? (?:is|are|refers? to) ((?:an?|the (?:task|problem|process|ability|practice|study) of) [\p{L}\p{N}].{10,260}?)(?=[.;:]|, (?:and|but|while|which|yet|so|with)\b|$)/u;
const telling = /\b(?:that|which|where|who|whose|for|of|to|in which|designed|used)\b/;

/** A sentence whose subject is said to be a kind of thing. */
export const copula: DefinitionRule = {
	name: 'copula',
	find: ({ text }) => {
		const match = pattern.exec(text.slice(0, 400));
		const [whole = '', term = '', definition = ''] = match ?? [];
		if (match === null || !telling.test(definition)) return [];
		const subject = term.toLowerCase().split(' ');
		if (subject.some((part) => functionWords.has(part) && part !== 'of')) return [];
		const head = definition.split(' ').slice(0, 4);
		if (head.some((part) => judgingWords.has(part.toLowerCase()))) return [];
		if (definition.split(' ').length > 30) return [];
		const end = whole.length;
		return [{ term, start: end - definition.length, end }];
	},
};

// R15: ✗ "Our results ____ that RS2 is faster." ✓ "S4D's kernel computation requires just ____ lines of code."
import { contentStems, countWords } from '../language/words.ts';
import type { Filter } from './filter.ts';

const LONGEST_STEM = 25;
const FEWEST_CONTENT_WORDS = 6;

export const goodCloze: Filter = {
	id: 'R15 good cloze',
	check({ question, answer }, { paper }) {
		if (!question.includes('____')) return null;
		const stem = question.replace('____', ' ');
		if (countWords(stem) > LONGEST_STEM) return 'The sentence around the blank is too long.';
		if (contentStems(stem).length < FEWEST_CONTENT_WORDS)
			return 'Too little is left around the blank.';
		if (!/\d/.test(answer) && !/[A-Z]/.test(answer))
			return 'The blank is neither a number nor a name.';
		const name = paper.facts.name?.name;
		if (name === undefined || !question.includes(name))
			return 'The sentence does not name its subject.';
		return stem.includes(answer.replace(/\.$/, ''))
			? 'The sentence around the blank holds the answer.'
			: null;
	},
};

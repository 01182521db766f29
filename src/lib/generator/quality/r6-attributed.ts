// R6: ✗ "What is the best black-box search?" → "ClaPS" ✓ "What did ClaPS report against black-box search?"
import type { Filter } from './filter.ts';

const AGING =
	/\b(?:state[- ]of[- ]the[- ]art|sota|first|recent(?:ly)?|new(?:ly)?|best[- ]known|novel|latest|unprecedented)\b/i;

export const attributed: Filter = {
	id: 'R6 attributed',
	check({ question, answer }, { paper }) {
		const name = paper.facts.name;
		const names = name === null ? [] : [name.name, ...name.aliases];
		const says =
			question.includes('“') ||
			names.some((each) => question.toLowerCase().includes(each.toLowerCase()));
		return !says && AGING.test(answer) ? 'A claim that ages is not attributed to its paper.' : null;
	},
};

// R2: ✗ "How much faster is speculative decoding?" ✓ "How does SpecTr generalize speculative decoding?"
import { matchesOf } from '../language/matches.ts';
import type { Filter } from './filter.ts';

export const anchored: Filter = {
	id: 'R2 anchored',
	check({ kind, question }, { paper }) {
		if (question.includes('“”')) return 'The paper has no title to ask by.';
		const title = paper.title.text.replace(/[“”"’]/g, '');
		// A title is quoted with or without what it says in brackets.
		const plainTitle = title.replace(/ ?\([^)]*\)/g, '');
		const quoted = matchesOf(question, /“([^”]+?)(?: …)?”/g);
		if (
			quoted.some(([, part = '']) =>
				[title, plainTitle].some((each) => each.includes(part.replace(/’/g, ''))),
			)
		)
			return null;
		const names =
			paper.facts.name === null ? [] : [paper.facts.name.name, ...paper.facts.name.aliases];
		const lower = question.toLowerCase();
		if (names.some((name) => lower.includes(name.toLowerCase()))) return null;
		if (title === '' && paper.facts.name === null)
			return 'The paper has neither a title nor a name to ask by.';
		if (kind === 'acronym' && /\b[\w-]*[A-Z][\w-]*[A-Z\d][\w-]*\b/.test(question)) return null;
		return 'The question does not say which paper it belongs to.';
	},
};

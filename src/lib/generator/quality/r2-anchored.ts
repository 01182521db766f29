// R2: ✗ "How much faster is speculative decoding?" ✓ "How does SpecTr generalize speculative decoding?"
import type { Filter } from './filter.ts';

export const anchored: Filter = {
	id: 'R2 anchored',
	check({ kind, question }, { paper }) {
		if (/“[^”]{8,}”|“[^”]*…”|“\S+”/.test(question)) return null;
		const names =
			paper.facts.name === null ? [] : [paper.facts.name.name, ...paper.facts.name.aliases];
		const lower = question.toLowerCase();
		if (names.some((name) => lower.includes(name.toLowerCase()))) return null;
		if (kind === 'acronym' && /\b[\w-]*[A-Z][\w-]*[A-Z\d][\w-]*\b/.test(question)) return null;
		return 'The question does not say which paper it belongs to.';
	},
};

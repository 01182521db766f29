// R10: ✗ "The method significantly outperforms prior methods." ✓ "It hashes candidates by function"
import { GENERIC_WORDS } from '../language/word-lists.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Filter } from './filter.ts';

const GENERIC_STEMS = new Set(
	[...GENERIC_WORDS].flatMap((word) => contentStems(word).concat(stem(word))),
);
/** What a report is made of, in any paper. */
const REPORTING = new Set(['find', 'report', 'compare', 'obtain', 'observe', 'show'].map(stem));
const PRAISE =
	/^(?:the )?(?:efficacy|effectiveness|superiority|usefulness|strengths?|potential|feasibility|validity|benefits?) of (?:the|a|an)?\b/i;
const FEWEST_WORDS = 2;

export const informative: Filter = {
	id: 'R10 informative',
	check({ kind, answer }) {
		if (kind === 'acronym' || kind === 'number') return null;
		if (PRAISE.test(answer)) return 'The answer only praises.';
		if (/\d/.test(answer)) return null;
		const own = new Set(
			contentStems(answer).filter((word) => !GENERIC_STEMS.has(word) && !REPORTING.has(word)),
		);
		const fewest = kind === 'idea' ? FEWEST_WORDS + 1 : FEWEST_WORDS;
		return own.size < fewest ? 'The answer could belong to any paper.' : null;
	},
};

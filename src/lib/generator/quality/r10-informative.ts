// R10: ✗ "The method significantly outperforms prior methods." ✓ "It hashes candidates by function"
import { isClause } from '../language/clause.ts';
import { GENERIC_WORDS } from '../language/word-lists.ts';
import { contentStems, stem } from '../language/words.ts';
import type { AnalyzedPaper } from '../types.ts';
import type { Filter } from './filter.ts';

const GENERIC_STEMS = new Set(
	[...GENERIC_WORDS].flatMap((word) => contentStems(word).concat(stem(word))),
);
/** What a report is made of, in any paper. */
const REPORTING = new Set(['find', 'report', 'compare', 'obtain', 'observe', 'show'].map(stem));
const PRAISE =
	/^(?:the )?(?:efficacy|effectiveness|superiority|usefulness|strengths?|potential|feasibility|validity|benefits?) of (?:the|a|an)?\b/i;
const FEWEST_WORDS = 2;
/** Between a name and its long form. */
const CARRIES = new Set(
	['equipped', 'call', 'name', 'train', 'algorithm', 'network', 'learn'].map(stem),
);
/** "A novel technique that improves quality", "insight into how to improve it" */
const PROMISES =
	/^(?:an? |the )?(?:(?:novel|new|simple|general|efficient|effective) )*(?:technique|method|approach|model|framework|algorithm|solution|way|system|strategy)s? (?:that|which|to) (?:\w+ly )?(?:improv|outperform|achiev|enhanc|boost|surpass)\w*\b|^(?:new |novel |further )?(?:insights?|information|knowledge|understanding|perspectives?) (?:into|on|about|of)\b|^(?:an? )?(?:additional|further|first|important|small|big|new) steps? (?:in|towards?|to)\b|^theoretical (?:justifications?|support|insights?|foundations?)\b(?! (?:that|showing))|\bwhose (?:advantages?|benefits?|goals?|contributions?) (?:is|are) (?:two|three|mani)fold\b/i;
const TELLS_HOW = /\b(?:by|using|via|through|with|based on|from)\b|:/i;

/** "find to be effective? The new method, in two settings" */
const PRAISED =
	/\bfind to be (?:effective|useful|efficient|robust|superior|promising|successful)\?$/;
const OWN = /^The new (?:method|approach|model|algorithm|framework|system|technique)\b/;

export const informative: Filter = {
	id: 'R10 informative',
	check({ kind, template, question, answer }, { paper }) {
		if (kind === 'acronym' || kind === 'number') return null;
		if (template === 'I5' && PROMISES.test(answer) && !TELLS_HOW.test(answer))
			return 'It says that something is better, not what it is.';
		if (PRAISED.test(question) && OWN.test(answer)) return 'The answer only praises.';
		if (kind === 'idea' && spellsOut(answer, paper)) return 'It only spells the name out.';
		if (PRAISE.test(answer) && !isClause(answer)) return 'The answer only praises.';
		if (/\d/.test(answer)) return null;
		const own = new Set(
			contentStems(answer).filter((word) => !GENERIC_STEMS.has(word) && !REPORTING.has(word)),
		);
		const fewest = kind === 'idea' ? FEWEST_WORDS + 1 : FEWEST_WORDS;
		return own.size < fewest ? 'The answer could belong to any paper.' : null;
	},
};

/** "CyCADA" → "a novel Cycle-Consistent Adversarial Domain Adaptation model" */
function spellsOut(answer: string, { facts }: AnalyzedPaper): boolean {
	const names = facts.name === null ? [] : [facts.name.name, ...facts.name.aliases];
	const longs = facts.acronyms.filter(({ short }) => names.includes(short));
	if (longs.length === 0) return false;
	const known = new Set([...names, ...longs.map(({ long }) => long)].flatMap(contentStems));
	const fresh = contentStems(answer).filter(
		(word) => !known.has(word) && !GENERIC_STEMS.has(word) && !CARRIES.has(word),
	);
	return new Set(fresh).size < FEWEST_WORDS;
}

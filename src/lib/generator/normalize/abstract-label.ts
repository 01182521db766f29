// `Abstract. We study …`, `Abstract—We study …` → `We study …`
import { patternRule } from './rule.ts';

/** The word “Abstract” that came along when a page was copied. */
export const abstractLabel = patternRule(
	'abstract-label',
	null,
	/^(?:Abstract|ABSTRACT|Summary|SUMMARY)(?: ?[.:—–-] ?|\n)(?=\p{Lu})/gu,
	() => '',
);

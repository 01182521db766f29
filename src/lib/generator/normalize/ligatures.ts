// `eﬃcient ﬁlters` → `efficient filters`; `e` + combining acute → `é`
import { patternRule } from './rule.ts';

const letters: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
};

/** Typographic ligatures and letters with detached accents. */
export const ligatures = patternRule(
	'ligatures',
	null,
	/[\ufb00-\ufb06]|\p{L}[\u0300-\u036f]{1,4}/gu,
	(match) => letters[match[0]] ?? match[0].normalize('NFC'),
);

// `thank W. Herfort`, `E. coli` go on; `vitamin C. We found` breaks
import { sentenceStarters } from '../words/sentence-starters.ts';
import type { BreakRule } from './rule.ts';

/** Nouns a letter names, and `of`, as in "a subgroup of H. Conjugation …". */
const named =
	/(?:^|[\s(])(?:of|group|groups|type|vitamin|phase|class|hepatitis|influenza|panel|appendix|set|model|matrix|factor|arm|stage|grade|category|protein) $/i;

/** A single capital before the dot is an initial or a genus, unless a usual opener follows. */
export const initials: BreakRule = {
	name: 'initials',
	decide: ({ sign, before, after, text, at }) => {
		if (sign !== '.' || !/^(?:\p{Lu}|\p{Lu}\p{Ll}?\.-?\p{Lu})$/u.test(before)) return null;
		const previous = text[at - before.length - 1] ?? '';
		if (previous !== '' && !/[\s([“"]/.test(previous)) return null;
		if (sentenceStarters.has(after)) return true;
		return named.test(text.slice(Math.max(0, at - before.length - 12), at - before.length))
			? null
			: false;
	},
};

// `our method AriEL`, `our final model S4D`, `our GRAM can be …` → what stands after our
import { matchesOf } from '../../language/matches.ts';
import { isNameLike, nameToken } from './name-like.ts';
import { opensList, ownSentences, type Voter } from './voter.ts';

const possessive = new RegExp(
	`\\b(?:our|the proposed|proposed) (?:(?:final|new|proposed|full|best|resulting|approximated|optimal) ){0,3}(?:(?:method|model|approach|algorithm|framework|system|strategy|architecture|technique|dataset|benchmark|tool|solution|network|agent),? ){0,1}["“'‘(]?(${nameToken})`,
	'giu',
);

/** A name right after a possessive. */
export const ours: Voter = {
	name: 'ours',
	vote: (paper) =>
		ownSentences(paper).flatMap(({ text }) =>
			matchesOf(text, possessive).flatMap((match) => {
				const name = (match[1] ?? '').replace(/\.$/, '');
				const after = text.slice(match.index + match[0].length);
				// "our Kites_OLD data set" is what it was tried on, "our EMs" are several.
				if (/^_|^ (?:\w+ )?data ?sets?\b/.test(after) || /\p{Lu}s$/u.test(name)) return [];
				return isNameLike(name) && !opensList(after) ? [{ name, weight: 2.5 }] : [];
			}),
		),
};

// `low-resource languages (i.e., niche programming languages …)` → what stands after i.e.
import { matchesOf } from '../../language/matches.ts';
import { nounBefore } from './noun-before.ts';
import type { DefinitionRule } from './rule.ts';

const opening = /(?:, | \()(?:i\.e\.|that is|namely),? /g;
const closing = /[),;:?!]|\.(?:\s|$)| [—–] /;

/** A term explained by i.e. or that is. */
export const thatIs: DefinitionRule = {
	name: 'that-is',
	find: ({ text }) =>
		matchesOf(text, opening).flatMap((match) => {
			const noun = nounBefore(text, match.index);
			const start = match.index + match[0].length;
			const rest = text.slice(start, start + 240);
			const end = start + (closing.exec(rest)?.index ?? rest.length);
			const words = text.slice(start, end).split(' ').length;
			return noun === null || words < 3 || words > 25 || text.slice(start, end).includes('(')
				? []
				: [{ term: noun.term, start, end }];
		}),
};

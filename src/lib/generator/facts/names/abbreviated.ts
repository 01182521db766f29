// `we introduce Adaptive Prompt-Tailored Pruning (APTP)` → APTP
import { proposingVerbs } from '../../words/proposing-verbs.ts';
import { commonNames } from '../../words/common-names.ts';
import { proposingSentences, type Voter } from './voter.ts';

const verb = new RegExp(`\\b(?:${proposingVerbs}|called|named|termed|dubbed)\\b`, 'giu');
/** Between verb and object: a short noun phrase without a preposition that would open another one. */
const bridge = /^(?:["“'‘]|[\p{L}\p{N}-]+,? ){0,7}$/u;
const detour = /\b(?:using|with|via|by|for|on|of|in|from|based|through|that|which|to)\b/;

/** An acronym whose long form is the object of a proposing verb. */
export const abbreviated: Voter = {
	name: 'abbreviated',
	vote: (paper) =>
		proposingSentences(paper).flatMap(({ text, index, span }) =>
			paper.acronyms
				.filter(({ sentence, short }) => sentence === index && !commonNames.has(short))
				.flatMap((acronym) => {
					const before = text.slice(0, acronym.span.start - span.start);
					const last = Array.from(before.matchAll(verb)).at(-1);
					if (last === undefined) return [];
					const between = before.slice(last.index + last[0].length).trimStart();
					if (!bridge.test(between) || detour.test(between)) return [];
					return [{ name: acronym.short, weight: between.split(' ').length <= 4 ? 4 : 3 }];
				}),
		),
};

// `we introduce Adaptive Prompt-Tailored Pruning (APTP)` → APTP
import { matchesOf } from '../../language/matches.ts';
import { proposingVerbs } from '../../words/proposing-verbs.ts';
import { commonNames } from '../../words/common-names.ts';
import { isOwn, proposingSentences, type Voter } from './voter.ts';

const verb = new RegExp(`\\b(?:${proposingVerbs}|called|named|termed|dubbed)\\b`, 'giu');
/** Between verb and object: a short noun phrase without a preposition that would open another one. */
const bridge = /^(?:["“'‘]|[\p{L}\p{N}-]+,? ){0,7}$/u;
const detour = /\b(?:using|with|via|by|for|on|of|in|from|as|entity|based|through|that|which|to)\b/;

/** "a closed-loop (CL) analysis": an adjective, not a thing. */
const OF_A_KIND = /^[^(]{0,3}\([^)]*\) (?:analys[ie]s|settings?|problems?|tasks?|data|regimes?)\b/;
const NAMES = /^(?:called|named|termed|dubbed)$/i;

/** An acronym whose long form is the object of a proposing verb. */
export const abbreviated: Voter = {
	name: 'abbreviated',
	vote: (paper) =>
		proposingSentences(paper).flatMap(({ text, index, span }) =>
			paper.acronyms
				.filter(({ sentence, short }) => sentence === index && !commonNames.has(short))
				.flatMap((acronym) => {
					const before = text.slice(0, acronym.span.start - span.start);
					const last = matchesOf(before, verb).at(-1);
					if (last === undefined) return [];
					if (NAMES.test(last[0]) && !isOwn(text, last.index)) return [];
					const between = before.slice(last.index + last[0].length).trimStart();
					// "that learns the spread of reeds, termed the reed space (RS)": a notion within the proposal.
					if (NAMES.test(last[0]) && /^the\b/.test(between) && /\b(?:that|which)\b/.test(before))
						return [];
					if (!bridge.test(between) || detour.test(between)) return [];
					if (OF_A_KIND.test(text.slice(acronym.span.end - span.start))) return [];
					return [{ name: acronym.short, weight: between.split(' ').length <= 4 ? 4 : 3 }];
				}),
		),
};

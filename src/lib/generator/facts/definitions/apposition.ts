// `static noise, a local form of noise which is applied after …,` → static noise: a local form of noise …
import { matchesOf } from '../../language/matches.ts';
import { nounBefore } from './noun-before.ts';
import type { DefinitionRule } from './rule.ts';

const opening = /(?:, | [—–] | \()(?=(?:an?|one|the) [\p{L}\p{N}])/gu;
const closing = /[,;.:?!)]|(?: [—–] )/;
/** A definition says more than its head noun. */
const telling = /\b(?:that|which|where|who|whose|for|of|to|with|in|by|using|\p{L}+(?:ed|ing))\b/u;

/** It takes up the whole clause before, not its last noun: `…, a guarantee that was out of reach`. */
const RESUMES =
	/^(?:an?|one) (?:\w+ )?(?:guarantee|result|property|fact|finding|feat|step|situation|condition|requirement|assumption|challenge|history|lack|decrease|increase|reduction|improvement|change|number|feature|trend|rate|risk|problem|phenomenon that)\b/i;
/** One item of a list, unless the next is defined as well. */
const goesOn = /^,? (?:and|or) (?![^,.]{2,40}, an? )/;

/** A finite verb without a relative word before it: the comma opened a clause, not an apposition. */
const clause =
	/^(?:(?!\b(?:that|which|where|who|whose)\b).)*\b(?:is|are|was|were|has|have|can|will|may|does)\b/;

/** `Chile and Argentina, a region that …` says it of both. */
const inList = /\b\p{Lu}\S+ (?:and|or) \p{Lu}\S+$/u;
/** `out of raw pixels, a language that …`: the comma ends a phrase. */
const endsPhrase = /(?:^|, )(?:out of|from|given|without|despite|in|on|at) [^,]*$/i;

/** A noun phrase in apposition. */
export const apposition: DefinitionRule = {
	name: 'apposition',
	find: ({ text }) =>
		matchesOf(text, opening).flatMap((match) => {
			const noun = subjectBefore(text, match) ?? nounBefore(text, match.index);
			const start = match.index + match[0].length;
			const rest = text.slice(start, start + 240);
			const end = start + (closing.exec(rest)?.index ?? rest.length);
			const definition = text.slice(start, end);
			const words = definition.split(' ').length;
			if (noun === null || words < 5 || words > 25 || !telling.test(definition)) return [];
			const before = text.slice(0, match.index);
			if (match[0] === ', ' && (inList.test(before) || endsPhrase.test(before))) return [];
			if (match[0] === ', ' && (RESUMES.test(definition) || goesOn.test(text.slice(end))))
				return [];
			if (clause.test(definition) || definition.includes('(')) return [];
			// `the` before the noun names one thing only in brackets or between dashes.
			if (
				/^the (?!(?:practice|task|problem|process|ability|technique|tendency|phenomenon|act|art|idea) of\b)/.test(
					definition,
				) &&
				match[0] === ', '
			)
				return [];
			return [{ term: noun.term, start, end }];
		}),
};

const ACTIVITY =
	/^the (?:practice|task|problem|process|ability|technique|tendency|phenomenon|act|art) of\b/;
const SUBJECT =
	/^(?!The |A |An |In |On |At |For |With |By |From |Under |While |Although |When |Since |Recent |This |These |Our |We )\p{Lu}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,7}$/u;

/** `Net mending in wooden boats, the practice of …`: the subject of the sentence to its first word. */
function subjectBefore(
	text: string,
	match: RegExpMatchArray,
): { term: string; start: number } | null {
	const at = match.index ?? 0;
	const before = text.slice(0, at);
	if (!SUBJECT.test(before) || !ACTIVITY.test(text.slice(at + match[0].length))) return null;
	return { term: before, start: 0 };
}

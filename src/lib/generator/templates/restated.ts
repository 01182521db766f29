// A clause with its long subject cut down to the noun: "mothers who smoke were older" → The mothers were older
import type { Clause } from '../language/clause.ts';
import { PREPOSITIONS } from '../language/word-lists.ts';

/** "mothers who smoke | were older than …" → The mothers were older than …: whole, and the question's words but once. */
export function restated({ subject, adverb, verb, rest }: Clause): string {
	const words = headOf(subject.split(/,| (?:that|which|who|whose) /)[0] ?? subject).split(' ');
	// "the values obtained with the scanner": what follows the noun describes it.
	const end = words.findIndex(
		(word, i) =>
			i > 0 &&
			(/^[a-z]+(?:ed|ing)$|^(?:seen|shown|found|born|given|made|written|held|built|drawn|taken|known|chosen|driven|grown|kept|left|prior|about)$/.test(
				word,
			) ||
				PREPOSITIONS.has(word)),
	);
	const noun = words[(end < 0 ? words.length : end) - 1] ?? '';
	const named = /[A-Z\d]/.test(noun) || /\w+ing\b/.test(words[0] ?? '') || words.includes('and');
	const plain =
		/^[a-z][a-z-]{2,}$/.test(noun) && !/^(?:the|these|those|both|key|[a-z]+ed)$/.test(noun);
	const who = named || !plain ? subject : `the ${noun}`;
	return [who, adverb, verb, rest].filter((part) => part !== '').join(' ');
}

/** The subject up to its first preposition: `height of wide kites` → `height`. */
export const headOf = (subject: string): string =>
	subject.split(/\s(?:of|in|on|for|with|from|to|at|by|between|among)\s/)[0] ?? subject;

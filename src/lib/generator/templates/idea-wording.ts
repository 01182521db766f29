// How idea questions carry a condition: "For few samples, what is the main finding of “T”?" → "What does “T” find for few samples?"
import type { Draft } from '../condense/draft.ts';
import { upperFirst } from '../language/words.ts';
import type { TemplateContext } from './template.ts';
import { midSentence } from './wording.ts';

/** What is compared with belongs into the answer: behind the question it would compare the paper. */
const COMPARES =
	/^(?:compared|unlike|relative to|in (?:contrast|comparison)|as opposed|rather|instead|contrary|from(?! the (?:perspective|viewpoint|point of view) of)|between|until|over)\b/i;

/**
 * The question with the clause's condition behind it, where a condition reads well; null where it
 * does not. A clause without a condition leaves the question as it is.
 */
export function withConditionBehind(
	{ lead }: Draft,
	question: string,
	context: TemplateContext,
): string | null {
	if (lead === '') return upperFirst(question);
	if (COMPARES.test(lead) || /[,;:]/.test(lead)) return null;
	return `${upperFirst(question).slice(0, -1)} ${midSentence(upperFirst(lead), context)}?`;
}

/** The verb of an idea question, and whether a condition follows it. */
export interface IdeaStem {
	readonly stem: string;
	readonly conditioned: boolean;
}

const FIXED = /what is the (key \w+|main \w+)|what (main conclusion)/i;
const VERB =
	/^(?:what|which question) (?:does|do|did|is|are|was|were) (?:“”|the (?:[\w+-]+ ){1,6}?paper|the [\w-]+ of (?:“”|the (?:[\w+-]+ ){1,6}?paper)|the authors of (?:“”|the (?:[\w+-]+ ){1,6}?paper)|[\w+-]+) (\w+)(?: (?:out to do|to be \w+|on|with|from|in|by|upon))?(.*)\?$/i;

/** Reads the kind of question off an idea question, its paper left out: `propose`, `main finding`, `set`. */
export function ideaStemOf(question: string): IdeaStem {
	const plain = question.replace(/“[^”]*”/g, '“”');
	const fixed = FIXED.exec(plain);
	const known = fixed?.[1] ?? fixed?.[2];
	if (known !== undefined) return { stem: known.toLowerCase(), conditioned: false };
	const [, verb = '', behind = ''] = VERB.exec(plain) ?? [];
	if (verb !== '') return { stem: verb.toLowerCase(), conditioned: behind.trim() !== '' };
	return { stem: /^what is /i.test(plain) ? 'what is' : '', conditioned: false };
}

// R1: ✗ "What speedup did they achieve?" ✗ "our model is faster" ✓ "What speedup does SpecDec++ reach on GSM8K?"
import { matchesOf } from '../language/matches.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Filter } from './filter.ts';

const FIRST_PERSON =
	/\b(?:we|our|ours|us|here|the (?:above|below)|(?:above|below)(?=[.,;:)?]|$| (?:mentioned|described|discussed|listed|is|are|was|were|and)\b)|former|latter|aforementioned|aforesaid|herein|the following|as follows|last section|next section)\b/i;
const NAMELESS =
	/\b(?:[Tt]his|[Tt]he|[Oo]ur|[Tt]heir|[Tt]hese|[Pp]roposed) (?:paper|work|study|authors|approach|method|model|framework|algorithm|setting|results)\b(?!-)(?! (?:of|in|for) [^\s?.])(?! “)(?! [A-Z][\w+-]*\b)/;
const OPENING = /^(?:it|they|this|these|those|such|its|their|he|she|his|her)\b/i;
const LATER_PRONOUN =
	/\b(?:they|them|their|theirs|it|its|itself|themselves|this|these|those|such)\b/i;

/** "a rig that can remedy this" */
const BARE = /\b(?!like |as |such as |than )\w+ (?:this|these)(?=[.,;:]|$)/i;

/** "Because its ropes are wet": the thing asked about is the owner. */
const OWN_REASON = /^(?:because|(?:\w+ly )?due to|owing to) (?:of )?(?:its|their) /i;

/** Names for whole lists of things named before. */
const CLASS_NOUN =
	/^(?:treatments|factors|variables|groups|features|conditions|agents|species|compounds|effects|diseases|drugs|therapies|measures|quantities|properties|components|domains|tasks|metrics)$/i;

export const selfContained: Filter = {
	id: 'R1 self-contained',
	check({ template, question, answer }) {
		const quoted = question.replace(/“[^”]*”/g, '“T”');
		if (FIRST_PERSON.test(quoted) || FIRST_PERSON.test(answer.replace(/\bU[.]?S\b/g, ''))) {
			return 'It speaks as the authors do (we, our) or points to a place in the paper.';
		}
		if (NAMELESS.test(quoted) || NAMELESS.test(answer))
			return 'It speaks of “the method” or “the paper” without saying which.';
		if (OPENING.test(question) || OPENING.test(answer)) return 'It begins with a pronoun.';
		const pronoun = LATER_PRONOUN.exec(answer.replace(OWN_REASON, ''));
		// "How does “T” order the hives? By weighing them": the noun is the question's.
		const asked = template === 'M5' && /^(?:it|its|them|their)$/i.test(pronoun?.[0] ?? '');
		if (pronoun !== null && !asked && danglesAt(answer, pronoun.index))
			return 'A pronoun in the answer has no noun before it.';
		if (BARE.test(answer)) return 'The answer points to something that was said before.';
		if (/\b(?:this|these|such an?|those (?:two|three|four|five)) (?!end\b)[a-z]/i.test(quoted))
			return 'The question points to something that was said before.';
		if (pointsBack(answer, quoted)) return 'The answer points to something that was said before.';
		return null;
	},
};

/** A pronoun in the first three words cannot have its noun in front. */
function danglesAt(answer: string, at: number): boolean {
	return answer.slice(0, at).trim().split(/\s+/).filter(Boolean).length < 3;
}

/** "these treatments" is clear only after the treatments were named. */
function pointsBack(answer: string, question: string): boolean {
	for (const match of matchesOf(answer, /\b(?:this|these) ((?:[\w-]+ )?)([\w-]+)/gi)) {
		const before = answer.slice(0, match.index);
		const noun = match[2] ?? '';
		if (
			/^(?:who|that|which|of|is|are|was|were|in|with|from|for)$/i.test(
				(match[1] ?? '').trim() || noun,
			)
		)
			continue;
		const known = new Set([...contentStems(before), ...contentStems(question)]);
		if (known.has(stem(noun)) || known.has(stem((match[1] ?? '').trim()))) continue;
		if (/\band\b|\bor\b/.test(before) && CLASS_NOUN.test(noun) && before.split(/\s+/).length > 5)
			continue;
		return true;
	}
	return false;
}

// I2: "The key idea behind POSIX is to capture …" → What is the key idea behind POSIX? → To capture …
import type { Draft } from '../condense/draft.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, sourceFor } from './wording.ts';

const KEY_IDEA =
	/^(?:the|our|its|a|one) (?:key|central|main|core|basic|underlying|primary|fundamental) (?:idea|insight|intuition|observation|innovation|ingredient|novelty|principle|concept|technique)(?: (?:behind|of|in|underlying|here) [^,]{1,60}?)? (?:is|was|lies in|are) (?:to |that |the |a |an |in )?/i;
const OWN_METHOD =
	/^(?:our|the proposed|the (?:new|novel)|this) (?:\w+ ){0,2}?(?:method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|formulation|work|idea|solution)$/i;

/** From here on a text speaks of what the authors bring. */
const PROPOSES =
	/\b(?:we|this (?:paper|work|article)|I) (?:\w+ ){0,3}?(?:propose|introduce|present|develop|design|devise)s?\b/i;
/** What was done or measured, and what came of it. */
const DONE =
	/\b(?:was|were|had|did|experiments?|evaluations?|evaluated|results?|subgroups?|compared|better|higher|lower|outperforms?|achieves?|humans?|people|\d+%)\b|^(?:it|there|one)\b/i;

/** "MeadowNet uses …": a name and what it does. */
const NAMED_ACT = /^[A-Z][\w-]*[A-Z\d][\w-]* [a-z]+s /;

export const keyIdea: Template = {
	id: 'I2',
	propose: (context) => {
		const proposed = context.sentences.findIndex(({ sentence }) => PROPOSES.test(sentence.text));
		return context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged) return [];
			return drafts.flatMap((draft) => {
				// "For few samples, what is the key idea behind X?" has no sense.
				if (draft.lead !== '') return [];
				const stated = statedIdea(draft);
				const own = proposed >= 0 && proposed <= sentence.index;
				const answers = stated === null ? ideasOfMethod(draft, sentence, own) : [stated];
				return answers.map((answer) =>
					makeCandidate({
						template: 'I2',
						kind: 'idea',
						sentence,
						question: questionFor(answer, draft, context),
						answer,
						condensed: draft.applied,
					}),
				);
			});
		});
	},
};

function questionFor(answer: string, { text }: Draft, context: TemplateContext): string {
	const what = /^.{0,20}(?:insight|observation)/i.test(text) ? 'insight' : 'idea';
	return `What is the key ${what} behind ${context.name ?? sourceFor(answer, context)}?`;
}

/** What the sentence itself calls the idea. */
function statedIdea(draft: Draft): string | null {
	const head = KEY_IDEA.exec(draft.text);
	if (head === null) return null;
	const link = /(to|that|the|a|an|in) $/i.exec(head[0])?.[1]?.toLowerCase() ?? '';
	const rest = draft.text.slice(head[0].length);
	return link === '' || link === 'that' || link === 'in' ? rest : `${link} ${rest}`;
}

/** What a method sentence says of the method: "our system learns X" → "to learn X". */
function ideasOfMethod(draft: Draft, { role }: TaggedSentence, own: boolean): string[] {
	if (role !== 'method') return [];
	return [...new Set([draft.full, draft.text])].flatMap((text) => {
		const clause = splitClause(text);
		if (clause === null && NAMED_ACT.test(text) && countWords(text) <= MAX_ANSWER_WORDS) {
			return readVerb(text.split(' ')[1] ?? '').some(({ form }) => form === 'third') ? [text] : [];
		}
		if (clause === null || countWords(text) > MAX_ANSWER_WORDS + 3) return [];
		if (OWN_METHOD.test(clause.subject)) {
			const base = readVerb(clause.verb).find(({ form }) => form === 'third' || form === 'base');
			return base === undefined || isCopula(clause)
				? []
				: [`to ${clause.adverb} ${base.base} ${clause.rest}`];
		}
		// Only how something works is an idea; what was done or seen is none.
		return !own ||
			clause.form === 'past' ||
			isDangling(clause.subject) ||
			countWords(text) > MAX_ANSWER_WORDS ||
			DONE.test(text)
			? []
			: [text];
	});
}

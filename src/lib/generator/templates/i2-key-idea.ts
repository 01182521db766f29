// I2: "The key idea behind POSIX is to capture …" → What is the key idea behind POSIX? → To capture …
import type { Draft } from '../condense/draft.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, sourceFor, withLead } from './wording.ts';

const KEY_IDEA =
	/^(?:the|our|its|a|one) (?:key|central|main|core|basic|underlying|primary|fundamental) (?:idea|insight|intuition|observation|innovation|ingredient|novelty|principle|concept|technique)(?: (?:behind|of|in|underlying|here) [^,]{1,60}?)? (?:is|was|lies in|are) (?:to |that |the |a |an |in )?/i;
const OWN_METHOD =
	/^(?:our|the proposed|the (?:new|novel)|this) (?:\w+ ){0,2}?(?:method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|formulation|work|idea|solution)$/i;

/** "MeadowNet uses …": a name and what it does. */
const NAMED_ACT = /^[A-Z][\w-]*[A-Z\d][\w-]* [a-z]+s /;

export const keyIdea: Template = {
	id: 'I2',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged) return [];
			return drafts.flatMap((draft) => {
				const stated = statedIdea(draft);
				const answers = stated === null ? ideasOfMethod(draft, sentence) : [stated];
				return answers.map((answer) =>
					makeCandidate({
						template: 'I2',
						kind: 'idea',
						sentence,
						question: withLead(draft, questionFor(answer, draft, context), context),
						answer,
						condensed: draft.applied,
					}),
				);
			});
		}),
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
function ideasOfMethod(draft: Draft, { role }: TaggedSentence): string[] {
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
		return isDangling(clause.subject) || countWords(text) > MAX_ANSWER_WORDS ? [] : [text];
	});
}

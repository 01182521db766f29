// I4: "We show that gradient flow finds a global minimum" → What is the main finding of “T”? → Gradient flow finds a global minimum
import type { Draft } from '../condense/draft.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { countWords } from '../language/words.ts';
import { splitClause } from '../language/clause.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, sourceFor, withLead } from './wording.ts';

const EXAMPLE = /^(?:an?|one|another|the) (?:[\w-]+ )?(?:applications?|examples?) (?:is|are|of)\b/i;

export const mainFinding: Template = {
	id: 'I4',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			const fits =
				sentence.role === 'result' ||
				sentence.sub === 'implication' ||
				drafts.some(({ report }) => report !== null);
			if (sentence.damaged || !fits) return [];
			return drafts.flatMap(withFull).flatMap((draft) => {
				if (EXAMPLE.test(draft.text)) return [];
				if (isDangling(draft.text) || splitClause(draft.text) === null) return [];
				const source = draft.lead === '' ? sourceFor(draft.text, context) : context.shortSource;
				return [
					makeCandidate({
						template: 'I4',
						kind: 'idea',
						sentence,
						question: withLead(draft, questionFor(draft.report, source), context),
						answer: draft.text,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

/** A suggestion is not asked for as a finding. */
function questionFor(report: Draft['report'], source: string): string {
	if (report === 'argue') return `What is the main claim of ${source}?`;
	if (report === 'suggest') return `What main conclusion does ${source} suggest?`;
	return `What is the main finding of ${source}?`;
}

/** The clause, and where it is short enough the same with its tails. */
function withFull(draft: Draft): readonly Draft[] {
	if (draft.full === draft.text || countWords(draft.full) > MAX_ANSWER_WORDS) return [draft];
	return [{ ...draft, text: draft.full }, draft];
}

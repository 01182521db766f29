// I4: "We show that gradient flow finds a global minimum" → What is the main finding of “T”? → Gradient flow finds a global minimum
import type { Draft } from '../condense/draft.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { countWords } from '../language/words.ts';
import { isClause } from '../language/clause.ts';
import { looksEnglish } from '../rank/note.ts';
import { judgedIn } from './judged.ts';
import { aboutSubject } from './long-subject.ts';
import { makeCandidate, type Template } from './template.ts';
import { withConditionBehind } from './idea-wording.ts';
import { isDangling, sourceFor } from './wording.ts';

const EXAMPLE = /^(?:an?|one|another|the) (?:[\w-]+ )?(?:applications?|examples?) (?:is|are|of)\b/i;

const ARTICLE = /^(?:The|An?|This|These|All|Most|Many|Some|Both|Each|There|It|One) (?=[a-z])/;

/** Rules that take nothing out of the clause. */
const LEAVES_WHOLE = /^(?:C1|C4|P1)/;

export const mainFinding: Template = {
	id: 'I4',
	propose: (context) => {
		const english = looksEnglish(context.paper.abstract.text);
		return context.sentences.flatMap(({ sentence, drafts }) => {
			const fits =
				sentence.role === 'result' ||
				sentence.sub === 'implication' ||
				drafts.some(({ report }) => report !== null);
			if (sentence.damaged || !fits) return [];
			const about = drafts.flatMap((draft) => {
				const asked = aboutSubject(draft, context);
				if (asked === null) return [];
				const condensed = [...draft.applied, 'C7 subject asked'];
				return [makeCandidate({ template: 'I4', kind: 'idea', sentence, ...asked, condensed })];
			});
			const stated = drafts
				.flatMap(withFull)
				.flatMap((draft) => {
					const states = isStatement(draft, english);
					return withCondition(draft).map((each) => ({ draft: each, states }));
				})
				.flatMap(({ draft, states }) => {
					if (EXAMPLE.test(draft.text)) return [];
					const judged = judgedIn(draft);
					if (judged === null && (isDangling(draft.text) || !states)) return [];
					const answer = judged?.answer ?? draft.text;
					const source =
						draft.lead === '' ? sourceFor(answer, context, 'finding') : context.shortSource;
					const asked = judged === null ? questionFor(draft, source) : judged.ask(source);
					const question = withConditionBehind(draft, asked, context);
					if (question === null) return [];
					return [
						makeCandidate({
							template: 'I4',
							kind: 'idea',
							sentence,
							question,
							answer,
							condensed: draft.applied,
						}),
					];
				});
			return [...stated, ...about];
		});
	},
};

/** A claim that was reported, or a sentence left whole, is a statement whether or not its verb is known. */
const isStatement = ({ report, text, applied }: Draft, english: boolean): boolean =>
	report !== null ||
	(isClause(text) && !isDangling(text)) ||
	(english && applied.every((rule) => LEAVES_WHOLE.test(rule)));

/** "X should be offered to Y": advice, of which readers say that it is no finding. */
const ADVICE =
	/^(?!.*\b(?:that|which|who|whether|if|when) .*\bshould\b)[^;:]{3,120} (?:should|(?:is|are|may be|can be|could be|might be) (?:strongly |therefore |not )?(?:recommended|advised|advocated))\b/i;

/** A suggestion is not asked for as a finding. */
function questionFor({ text, report, lead }: Draft, source: string): string {
	if (ADVICE.test(text)) return `What does ${source} recommend?`;
	if (report === 'argue')
		return lead === '' ? `What is the main claim of ${source}?` : `What does ${source} claim?`;
	if (report === 'suggest')
		return lead === ''
			? `What main conclusion does ${source} suggest?`
			: `What does ${source} suggest?`;
	return lead === '' ? `What is the main finding of ${source}?` : `What does ${source} find?`;
}

/** The claim with its condition in front, where both fit an answer: then the question need not tell it. */
function withCondition(draft: Draft): readonly Draft[] {
	const whole = `${draft.lead}, ${draft.text.replace(ARTICLE, (article) => article.toLowerCase())}`;
	return draft.lead === '' || countWords(whole) > MAX_ANSWER_WORDS
		? [draft]
		: [{ ...draft, text: whole, lead: '' }, draft];
}

/** Both halves of a claim that was split: one alone may be the smaller part of the finding. */
const unsplit = (draft: Draft, whole: string): Draft => ({
	...draft,
	text: whole,
	full: whole,
	applied: draft.applied.filter((rule) => !/^C[67]/.test(rule)),
});

/** The clause, and where it is short enough the same with its tails. */
function withFull(draft: Draft): readonly Draft[] {
	const whole = draft.whole === undefined ? [] : [unsplit(draft, draft.whole)];
	if (draft.full === draft.text || countWords(draft.full) > MAX_ANSWER_WORDS)
		return [...whole, draft];
	return [...whole, { ...draft, text: draft.full }, draft];
}

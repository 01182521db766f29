// I7: "We formulate the choice of K as a Markov decision process" → As what does SpecDec++ cast the choice of K? → A Markov decision process
import type { Draft } from '../condense/draft.ts';
import { authorsAct } from './authors-act.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, withLead } from './wording.ts';

const CASTING =
	/^(?:formulate|model|view|cast|formalize|treat|frame|recast|interpret|reformulate|pose|see|regard|represent|conceptualize)$/;

export const castAs: Template = {
	id: 'I7',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role === 'background') return [];
			return [...drafts, ...beforeList(sentence.text, drafts)].flatMap((draft) => {
				const act = authorsAct(draft);
				if (act === null || !CASTING.test(act.verb)) return [];
				const match = /^(.{3,70}?) as ((?:a|an|the|one) .+)$/.exec(act.object);
				const [, what = '', as = ''] = match ?? [];
				if (
					match === null ||
					isDangling(what) ||
					/^(?:doubts?|light)\b/i.test(what) ||
					/,/.test(what)
				)
					return [];
				return [
					makeCandidate({
						template: 'I7',
						kind: 'mechanism',
						sentence,
						question: withLead(
							draft,
							`As what does ${context.shortSource} ${act.verb} ${what}?`,
							context,
						),
						answer: as,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

/** "We model X as Y and design tests to tell (i) A and (ii) B": the items of the list have lost the first act. */
function beforeList(text: string, drafts: readonly Draft[]): readonly Draft[] {
	const [first] = drafts;
	const [head = ''] = /^[Ww]e .*?(?=,? and (?:we )?[a-z]+ )/.exec(text) ?? [];
	return head === '' || first === undefined || !first.applied.includes('C6 list')
		? []
		: [{ ...first, text: head, full: head, lead: '' }];
}

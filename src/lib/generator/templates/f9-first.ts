// F9: "We give the first efficient algorithm for X" → What does “T” claim to be the first to give? → An efficient algorithm for X
import { authorsAct } from './authors-act.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const GIVING =
	/^(?:give|provide|present|introduce|propose|develop|prove|show|establish|obtain|derive|describe|report|design)$/;

export const first: Template = {
	id: 'F9',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'result' && sentence.role !== 'method')) return [];
			return drafts.flatMap((draft) => {
				const act = authorsAct(draft);
				if (act === null || !GIVING.test(act.verb) || draft.lead !== '') return [];
				const what = /^the first (?:known |ever )?(.+)$/i.exec(act.object)?.[1];
				if (what === undefined || isDangling(what)) return [];
				// What is left out in the middle may be what makes it the first.
				if (!sentence.text.replace(/ \([^()]*\)/g, '').includes(what)) return [];
				const [head = ''] = what.split(/ (?:that|which|for|of|to|with|in|on|under|between)\b/);
				const article =
					/s$/.test(head) && !/(?:ss|sis|us)$/.test(head)
						? ''
						: /^[aeio]/i.test(what)
							? 'an '
							: 'a ';
				return [
					makeCandidate({
						template: 'F9',
						kind: 'mechanism',
						sentence,
						question: `What does ${context.shortSource} claim to be the first to ${act.verb}?`,
						answer: `${article}${what}`,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

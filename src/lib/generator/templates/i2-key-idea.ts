// I2: "The key idea behind POSIX is to capture …" → What is the key idea behind POSIX? → To capture …
import { makeCandidate, type Template } from './template.ts';

const KEY_IDEA =
	/^(?:the|our|its|a) (?:key|central|main|core|basic|underlying|primary|fundamental) (?:idea|insight|intuition|observation|innovation|ingredient|contribution|novelty|principle|concept|technique)(?: (?:behind|of|in|underlying|here) [^,]{1,60}?)? (?:is|was|lies in|are) (?:to |that |the |a |an |in )?/i;

export const keyIdea: Template = {
	id: 'I2',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged) return [];
			return drafts.flatMap((draft) => {
				const head = KEY_IDEA.exec(draft.text);
				if (head === null) return [];
				const link = /(to|that|the|a|an|in) $/i.exec(head[0])?.[1]?.toLowerCase() ?? '';
				const rest = draft.text.slice(head[0].length);
				const answer = link === '' || link === 'that' || link === 'in' ? rest : `${link} ${rest}`;
				const what = /insight|observation/i.test(head[0]) ? 'insight' : 'idea';
				return [
					makeCandidate({
						template: 'I2',
						kind: 'idea',
						sentence,
						question: `What is the key ${what} behind ${context.name ?? context.title}?`,
						answer,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

// P1: "However, static pruning uses one model for all prompts." → Which problem does APTP address? → Static pruning uses one model for all prompts
import { isClause } from '../language/clause.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const CITES = /\bet al\b|\((?:19|20)\d\d\)|\[\d/;
const LACK =
	/\b(?:not|no|lack\w*|fail\w*|limit\w*|difficult\w*|hard|challeng\w*|expensive|costly|slow|unclear|unknown|poor\w*|suffer\w*|overlook\w*|neglect\w*|ignor\w*|hinder\w*|prohibit\w*|require\w*|little|unaffordable|struggle\w*|degrad\w*|insufficient|inefficient|impractical|bottleneck|however|rarely|few|problem\w*|drawback\w*|controvers\w*|poorly|restrict\w*|risk\w*|sensitive|brittle|only|cannot|remain\w*|los(?:e|es|ing)|wast\w+|damag\w+|miss(?:es|ing)?|scarce|debated|inconsistent|conflict\w*)\b/i;

export const problem: Template = {
	id: 'P1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.sub !== 'problem' || CITES.test(sentence.text)) return [];
			return drafts.flatMap((draft) => {
				if (draft.applied.at(-1) === 'C8 condition first') return [];
				if (/^the (?:key |main |basic )?(?:idea|goal|aim|purpose)\b/i.test(draft.text)) return [];
				if (isDangling(draft.text) || !isClause(draft.text) || !LACK.test(draft.text)) return [];
				return [
					makeCandidate({
						template: 'P1',
						kind: 'problem',
						sentence,
						question: `Which problem does ${context.name ?? context.shortTitle} address?`,
						answer: draft.lead === '' ? draft.text : `${draft.lead}, ${draft.text}`,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

// P2: "Standard baselines are lacking" → What was lacking before “T”? → Standard baselines; "it remains unclear how X works" → What was unclear before “T”? → How X works
import { splitClause } from '../language/clause.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const UNCLEAR =
	/^(?:it (?:is|remains) (?:still |largely |currently )?(?:unclear|unknown|an open question|not known|poorly understood)|little is known(?: \w+ly)? about|(?:the question of )) ?((?:how|why|whether|what|which|when|if|about)\b.+|[a-z].+)$/i;

export const lacking: Template = {
	id: 'P2',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.sub !== 'problem') return [];
			return drafts.flatMap((draft) => {
				if (draft.lead !== '') return [];
				const who = context.name ?? context.shortTitle;
				const unclear = UNCLEAR.exec(draft.text)?.[1];
				const little = /^little is known/i.test(draft.text);
				const clause = splitClause(draft.text);
				const missing =
					clause !== null &&
					/^(?:is|are|was|were)$/.test(clause.verb) &&
					/^(?:still |largely |currently )?(?:lacking|missing|unavailable|scarce)$/i.test(
						clause.rest,
					)
						? clause.subject
						: null;
				const answer = unclear ?? missing;
				if (
					answer === undefined ||
					answer === null ||
					isDangling(answer.replace(/^(?:how|why|what|which)\b/i, ''))
				)
					return [];
				const stem =
					missing !== null ? 'was lacking' : little ? 'was little known about' : 'was unclear';
				const question = little
					? `About what was little known before ${who}?`
					: `What ${stem} before ${who}?`;
				return [
					makeCandidate({
						template: 'P2',
						kind: 'problem',
						sentence,
						question,
						answer,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

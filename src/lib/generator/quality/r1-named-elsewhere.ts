// R1: ✗ "longer in group IV" ✗ "such walls" ✗ "the 13 children" ✗ "the remaining lakes": what they are, another sentence says
import type { Filter } from './filter.ts';

const NUMBER = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)';
/** Labels a study gave its own parts; "group A streptococci" have theirs from everybody. */
const LABEL =
	/\bgroups? (?:[IVX]{1,4}|[A-D]|[1-9])\b(?!-)(?! (?:strep|rota|carr|colon))|\b(?:profile|scenario|arm|cluster) [A-D1-9]\b|\bthe (?:first|second|third) (?:group|arm|cohort|series)\b/i;
const SUCH = /\bsuch (?!as\b|that\b)/i;
const REMAINING = /\bthe remaining (?!of\b)[a-z-]+/i;
const SIDES =
	/\bbetween (?:groups|arms|the (?:groups|two|arms|methods|models))\b(?! (?:of|that|which|with|in))/i;
/** "of the 36 patients" gives a share its base, "the 300 ms stimulus" a length. */
const COUNTED = new RegExp(
	`(?<!\\bof )(?<!\\bof all )\\bthe ${NUMBER} (?!(?:of|%|percent|per|ms|msec|s|min|h|hours?|days?|weeks?|months?|years?|mg|ml|mm|cm|kg|most|main|sides?)\\b)(?!(?:[\\w-]+ ){1,3}(?:of|that|who|which)\\b|(?:[\\w-]+ ){0,2}[\\w-]+:)[a-z]`,
	'i',
);
/** What is asked about by its short name. */
const ASKED_NAME = /^What (?:does|did|do|can|could|may|might) ([A-Z][\w-]*[A-Z\d][\w-]*) [a-z]/;
const THEM = /\b(?:of|on|from|in|for) them\b/i;

export const namedElsewhere: Filter = {
	id: 'R1 named elsewhere',
	check({ kind, question, answer }) {
		if (kind === 'acronym') return null;
		const asked = question.replace(/“[^”]*”/g, '“T”');
		for (const field of [asked, answer]) {
			if (LABEL.test(field)) return 'It speaks of a group or case by a label of the study.';
			if (SUCH.test(field)) return 'It says “such” of something another sentence describes.';
			if (REMAINING.test(field)) return 'It speaks of what remains without saying of what.';
			if (SIDES.test(field)) return 'It compares sides without saying which.';
		}
		if (COUNTED.test(`${asked} ${answer}`))
			return 'It speaks of several things without saying which.';
		const name = ASKED_NAME.exec(asked)?.[1];
		if (name !== undefined && ` ${answer.replace(/[.,;:]/g, ' ')} `.includes(` ${name} `))
			return 'What is asked about stands in the answer as something else.';
		return THEM.test(asked) ? 'The question says “them” of something it does not name.' : null;
	},
};

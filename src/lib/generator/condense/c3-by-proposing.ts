// C3: "We address these issues by proposing a router" → "We propose a router"; "a router is proposed that …" → "we propose a router that …"
import { baseOfGerund } from '../language/verbs.ts';
import { changed, type CondenseRule } from './draft.ts';

const BASES: Readonly<Record<string, string>> = {
	proposing: 'propose',
	introducing: 'introduce',
	presenting: 'present',
	developing: 'develop',
	designing: 'design',
	providing: 'provide',
	constructing: 'construct',
	devising: 'devise',
	proving: 'prove',
	deriving: 'derive',
	establishing: 'establish',
};
const BY = new RegExp(
	`^(?:we|this (?:paper|work|study)) [^;:]{3,180}? by (?:\\w+ly )?(${Object.keys(BASES).join('|')}) (.+)$`,
	'i',
);
/** Only where what is left out points back: else "by" tells how, and belongs to the claim. */
const POINTS_BACK =
	/\b(?:this|these|such|that|those|it|its|their|them|the (?:above|problem|gap|issue|issues|challenge|challenges|limitation|limitations)|the (?:first|second|former|latter) (?:shortcoming|problem|issue|challenge|limitation))\b/i;
/** "we advance the reading of rivers by introducing a gauge that counts fish": what is introduced says what it is for. */
const NEW_THING =
	/^(?:proposing|introducing|presenting) (?:an?|two|three|[A-Z][\w-]+, an?) [^;:]{4,90}? (?:that|which|to|for) \S+ \S+ \S+/;
/** What is proposed already: "a gauge for rivers, by introducing a lens". */
const HAS_THING =
	/^(?:we|this (?:paper|work|study)) (?:\w+ly )?(?:propose|present|introduce|develop|design|describe|provide|offer|build|construct)s? (?:an?|the|two|three|several|new|novel) /i;
/** "we address this question by combining tools" → "we combine tools" */
const BACK_BY =
	/^we (?:propose to |aim to |attempt to |try to |seek to |then |can )?(?:\w+ly )?[a-z]+ (?:up |out )?(?:this|these|such an?|it|them|both|the (?:above|problem|issue|issues|challenge|challenges))\b[^,;:]{0,60}?,? by (?:\w+ly )?(\w+ing) (.+)$/i;
/** "we extend earlier work on gauges, using glass" → "we propose to use glass" */
const EXTENDS =
	/^we (?:\w+ly )?(?:extend|build (?:up)?on|improve (?:up)?on|advance|continue|follow up on|complement) (?:the |a |an |some |our )?(?:recent|previous|prior|earlier|existing|past|related|line|works?|literature)\b[^;:]{0,140}?,? (?:(using)|by (\w+ing)) (?=\S+ \S+ \S+)(.+)$/i;
/** "we address these questions using X" → "we use X"; "we propose to solve this by Y" → "we propose Y" */
const BACK_WITH =
	/^we (?:propose to |aim to |attempt to |seek to )?(?:\w+ly )?(?:address|tackle|approach|investigate|study|solve|overcome|remedy|resolve|mitigate|alleviate|answer|explore|examine|treat|bridge|fill)(?:ed|d)? (?:this|these|such|both)\b[^,;:]{0,40}?,? (using|with|by means of|by|through|via) (?=(?:a|an|the|[a-z-]+) )(?!\w+ing\b)/i;
const PASSIVE =
	/^((?:a|an|the|two|three|several|new|novel) (?:(?!\b(?:that|which|who|where|when|we|is|are)\b)[^,;:]){3,140}?(?:, (?:called|named|termed|dubbed|namely) [^,]{2,80},)?) (?:is|are|was|were|has been|have been) (?:here |then |also )?(proposed|introduced|presented|developed|described|designed|constructed|devised|derived)(?: here| in this (?:paper|work|study|article))?(?:,? (.*))?$/i;
const PRESENT: Readonly<Record<string, string>> = {
	proposed: 'propose',
	introduced: 'introduce',
	presented: 'present',
	developed: 'develop',
	described: 'describe',
	designed: 'design',
	constructed: 'construct',
	devised: 'devise',
	derived: 'derive',
};
/** "Our aim in this paper is to propose X" → "we propose X". */
const AIM =
	/^(?:our|the|one|its) (?:\w+ )?(?:aim|goal|objective|purpose|approach|focus)(?: (?:of|in|here|for) [^,]{3,60}?)? (?:is|was) (?:to|on) (?=[a-z]+ )/i;
/** "The main contribution is a router" → "we propose a router". */
const CONTRIBUTION =
	/^(?:the|our|one|its|a) (?:key|main|central|core|primary|major|principal|first) (?:\w+ )?(?:contribution|novelty|innovation)(?: (?:of|in) (?:this|our|the) (?:paper|work|study|article))? is (?=(?:an?|the|[A-Z])(?:\b| ))/i;
/** "We use this opportunity to propose X" → "we propose X" */
const OPPORTUNITY =
	/^we (?:use|exploit|leverage|take|build on|apply) (?:advantage of )?(?:this|these|that) [a-z]+ to (?=(?:propose|introduce|present|develop|design|derive|construct)\b)/i;
/** A tail that only says that the problem named before is solved. */
const PURPOSE =
	/,? (?:to|in order to|for|that|which|so as to) (?:address(?:es|ing)?|overcome|overcoming|tackl(?:e|es|ing)|solv(?:e|es|ing)|resolv(?:e|es|ing)|alleviat(?:e|es|ing)|mitigat(?:e|es|ing)|bridg(?:e|es|ing)|fill(?:s|ing)?|handl(?:e|es|ing)|remed(?:y|ies|ying)) (?:this|these|such|the (?:above|aforementioned)|those|both) [^,;:]*$/i;

const PROPOSES =
	/^(?:we|this (?:paper|work|study)) (?:\w+ly )?(?:propose|introduce|present|develop|design|describe|devise|construct|provide|offer)s?\b/i;
/** "a model for this problem that uses graphs" → "a model that uses graphs" */
const FOR_THIS =
	/ (?:for|to|of|in|on) (?:this|these|such|both these) (?:\w+ )?(?:problems?|tasks?|purposes?|settings?|issues?|challenges?|contexts?|regard|end|goals?|questions?|limitations?)(?=[ ,]|$)/i;

export const byProposing: CondenseRule = {
	name: 'C3 by proposing',
	apply(draft) {
		let text = draft.text
			.replace(AIM, 'we ')
			.replace(CONTRIBUTION, 'we propose ')
			.replace(OPPORTUNITY, 'we ');
		const by = BY.exec(text);
		const verb = BASES[by?.[1]?.toLowerCase() ?? ''];
		if (by !== null && verb !== undefined) {
			const left = text.slice(0, text.length - (by[2]?.length ?? 0));
			const brought = !HAS_THING.test(left) && NEW_THING.test(`${by[1] ?? ''} ${by[2] ?? ''}`);
			if (POINTS_BACK.test(left) || brought) text = `we ${verb} ${by[2] ?? ''}`;
		}
		const other = BACK_BY.exec(text);
		const base = baseOfGerund(other?.[1] ?? '');
		if (other !== null && base !== undefined) text = `we ${base} ${other[2] ?? ''}`;
		text = text.replace(BACK_WITH, (_, link: string) =>
			/^(?:using|with)/i.test(link) ? 'we use ' : 'we propose ',
		);
		const extended = EXTENDS.exec(text);
		const done = extended?.[1] === undefined ? baseOfGerund(extended?.[2] ?? '') : 'propose to use';
		if (extended !== null && done !== undefined) text = `we ${done} ${extended[3] ?? ''}`;
		const passive = PASSIVE.exec(text);
		const present = PRESENT[passive?.[2]?.toLowerCase() ?? ''];
		if (passive !== null && present !== undefined && !/^by\b/.test(passive[3] ?? '')) {
			const [, what = '', , rest = ''] = passive;
			text = `we ${present} ${what.charAt(0).toLowerCase()}${what.slice(1)}${rest === '' ? '' : ` ${rest}`}`;
		}
		text = text.replace(PURPOSE, '');
		if (PROPOSES.test(text)) text = text.replace(FOR_THIS, '');
		return [text === draft.text ? draft : changed(draft, 'C3 by proposing', { text })];
	},
};

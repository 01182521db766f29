// The templates in the order of the card design; the list is all there is to know.
import type { Candidate } from '../types.ts';
import { whatIs } from './i1-what-is.ts';
import { keyIdea } from './i2-key-idea.ts';
import { how } from './i3-how.ts';
import { mainFinding } from './i4-main-finding.ts';
import { proposes } from './i5-proposes.ts';
import { titleQuestion } from './i6-title-question.ts';
import { castAs } from './i7-cast-as.ts';
import { ownAct } from './i8-own-act.ts';
import { finding } from './f1-finding.ts';
import { measures } from './f2-measures.ts';
import { robustTo } from './f3-robust-to.ts';
import { when } from './f4-when.ts';
import { surprise } from './f5-surprise.ts';
import { limit } from './f6-limit.ts';
import { whereas } from './f7-whereas.ts';
import { growing } from './f8-growing.ts';
import { first } from './f9-first.ts';
import { why } from './f10-why.ts';
import { reaches } from './n1-reaches.ts';
import { byHowMuch } from './n2-by-how-much.ts';
import { fromTo } from './n3-from-to.ts';
import { requiresOnly } from './n4-requires-only.ts';
import { cloze } from './n5-cloze.ts';
import { whatIsNumber } from './n6-what-is.ts';
import { share } from './n7-share.ts';
import { uses } from './m1-uses.ts';
import { whatFor } from './m2-what-for.ts';
import { stages } from './m3-stages.ts';
import { trainedWith } from './m4-trained-with.ts';
import { byDoing } from './m5-by-doing.ts';
import { counted } from './m6-counted.ts';
import { into } from './m7-into.ts';
import { kindOf } from './m8-kind-of.ts';
import { restsOn } from './m9-rests-on.ts';
import { withTool } from './m10-with-tool.ts';
import { problem } from './p1-problem.ts';
import { lacking } from './p2-lacking.ts';
import { whySlow } from './p3-why-slow.ts';
import { limits } from './p4-limits.ts';
import { goal } from './p5-goal.ts';
import { obstacle } from './p6-obstacle.ts';
import { definition } from './d1-definition.ts';
import { whatIsName } from './d3-what-is.ts';
import { kinds } from './d2-kinds.ts';
import { acronym } from './a1-acronym.ts';
import { settleDemonstratives } from './demonstratives.ts';
import { recommends } from './o1-recommends.ts';
import type { Template, TemplateContext } from './template.ts';

export const TEMPLATES: readonly Template[] = [
	...[whatIs, keyIdea, how, mainFinding, proposes, titleQuestion, castAs, ownAct],
	...[finding, measures, robustTo, when, surprise, limit, whereas, growing, first, why],
	...[reaches, byHowMuch, fromTo, requiresOnly, cloze, whatIsNumber, share],
	...[uses, whatFor, stages, trainedWith, byDoing, counted, into, kindOf, restsOn, withTool],
	...[problem, lacking, whySlow, limits, goal, obstacle],
	...[definition, kinds, whatIsName, acronym, recommends],
];

/** Everything the templates can say about a paper; most of it will not pass. */
export function proposeCandidates(context: TemplateContext): Candidate[] {
	return TEMPLATES.flatMap((template) => template.propose(context)).map((candidate) =>
		candidate.kind === 'idea' ? settleDemonstratives(candidate, context.paper) : candidate,
	);
}

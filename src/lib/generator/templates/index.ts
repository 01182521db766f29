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
import { problem } from './p1-problem.ts';
import { lacking } from './p2-lacking.ts';
import { whySlow } from './p3-why-slow.ts';
import { definition } from './d1-definition.ts';
import { kinds } from './d2-kinds.ts';
import { acronym } from './a1-acronym.ts';
import { settleDemonstratives } from './demonstratives.ts';
import { recommends } from './o1-recommends.ts';
import type { Template, TemplateContext } from './template.ts';

export const TEMPLATES: readonly Template[] = [
	...[whatIs, keyIdea, how, mainFinding, proposes, titleQuestion, castAs, ownAct],
	...[finding, measures, robustTo, when, surprise, limit, whereas, growing, first],
	...[reaches, byHowMuch, fromTo, requiresOnly, cloze, whatIsNumber, share],
	...[uses, whatFor, stages, trainedWith],
	...[problem, lacking, whySlow],
	...[definition, kinds, acronym, recommends],
];

/** Everything the templates can say about a paper; most of it will not pass. */
export function proposeCandidates(context: TemplateContext): Candidate[] {
	return TEMPLATES.flatMap((template) => template.propose(context)).map((candidate) =>
		candidate.kind === 'idea' ? settleDemonstratives(candidate, context.paper) : candidate,
	);
}

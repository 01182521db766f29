// The templates in the order of their value; the list is all there is to know.
import type { Candidate } from '../types.ts';
import { acronym } from './a1-acronym.ts';
import { definition } from './d1-definition.ts';
import { finding } from './f1-finding.ts';
import { whatIs } from './i1-what-is.ts';
import { keyIdea } from './i2-key-idea.ts';
import { how } from './i3-how.ts';
import { mainFinding } from './i4-main-finding.ts';
import { proposes } from './i5-proposes.ts';
import { problem } from './p1-problem.ts';
import type { Template, TemplateContext } from './template.ts';

export const TEMPLATES: readonly Template[] = [
	whatIs,
	keyIdea,
	how,
	mainFinding,
	proposes,
	finding,
	problem,
	definition,
	acronym,
];

/** Everything the templates can say about a paper; most of it will not pass. */
export function proposeCandidates(context: TemplateContext): Candidate[] {
	return TEMPLATES.flatMap((template) => template.propose(context));
}

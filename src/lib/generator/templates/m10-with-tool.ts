// M10: "We rank the hives using a scale of beeswax" → What does “T” use to rank the hives? → A scale of beeswax
import type { Draft } from '../condense/draft.ts';
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords, withoutFullStop } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { authorsOf, isAct, proposedAct, systemOf, TALK, withOwn } from './act.ts';
import { authorsAct, PROPOSING } from './authors-act.ts';
import { ownClause } from './predicate.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const TAIL =
	/^(.+?),? (?:by )?(?:using|leveraging|utilizing|employing|exploiting|with the help of|by means of|with the aid of) ([^;:]{5,150})$/i;
const FRONT =
	/^(?:(?:specifically|in particular|moreover|furthermore|concretely|then|finally),? )?(?:by )?(?:using|leveraging|utilizing|employing|exploiting|with the help of|by means of) ([^;:]{5,120}?), (?=we\b|our\b)(.+)$/i;
/** Steps of every study. */
const ROUTINE =
	/^(?:analy[sz]e|assess|evaluate|measure|compare|calculate|perform|record|collect|conduct|examine|determine|test|obtain|identify|do|make|carry|include|select|review|express|estimate|detect|confirm)$/;
const POINTS_OUT = /\b(?:this|these|those|such|our|we|it|its|their|them|both methods)\b/i;
/** What comes after the tool: another act, or what it is used for. */
const AFTER =
	/,? (?:and (?:then |also |thus |\w+ly )?(?=[a-z]+ (?:the|a|an|its|that|how|whether)\b)|which |where |so that |while |whereas |in order to |to (?=[a-z]+ (?:the|a|an|its)\b)).*$|, .*$/i;
const LONGEST_TOOL_WORDS = 18;
const FEWEST_TOOL_STEMS = 2;

interface Asked {
	readonly question: string;
	readonly tool: string;
}

export const withTool: Template = {
	id: 'M10',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			const asked = [
				...drafts.flatMap((draft) =>
					draft.lead === '' ? [atTheEnd(draft, context), passive(draft, context)] : [],
				),
				inFront(sentence, context),
			];
			return asked.flatMap((each) => {
				const tool = each?.tool.replace(AFTER, '') ?? '';
				if (each === null || !isTool(tool)) return [];
				return [
					makeCandidate({
						template: 'M10',
						kind: 'mechanism',
						sentence,
						question: `${each.question}?`,
						answer: tool,
						condensed: [],
					}),
				];
			});
		}),
};

const isTool = (tool: string): boolean =>
	contentStems(tool).length >= FEWEST_TOOL_STEMS &&
	countWords(tool) <= LONGEST_TOOL_WORDS &&
	!POINTS_OUT.test(tool) &&
	!/\bdrop-in replacement\b/i.test(tool) &&
	!isDangling(tool);

function atTheEnd(draft: Draft, context: TemplateContext): Asked | null {
	for (const text of new Set([draft.full, draft.text])) {
		const [, head = '', tool = ''] = TAIL.exec(text) ?? [];
		if (head === '') continue;
		const asked = askedOf({ ...draft, text: head }, context);
		if (asked !== null) return { question: asked, tool };
	}
	return null;
}

/** Who uses what for which act. */
function askedOf(said: Draft, context: TemplateContext): string | null {
	const own = ownClause(said, context);
	if (own !== null && own.base !== null) {
		const act = `${own.base} ${own.clause.rest}`;
		return isAct(act) && !TALK.test(own.base) ? `What does ${own.who} use to ${act}` : null;
	}
	const act = authorsAct(said);
	if (act === null || act.results || !said.text.endsWith(act.object)) return null;
	if (PROPOSING.test(act.verb)) {
		const proposed = proposedAct(act.object);
		if (proposed === null || !isAct(`${proposed.base} ${proposed.object}`)) return null;
		return `What does ${systemOf(context, proposed.noun)} use to ${proposed.base} ${proposed.object}`;
	}
	if (TALK.test(act.verb) || (act.past && ROUTINE.test(act.verb))) return null;
	if (!isAct(`${act.verb} ${withOwn(act.object).replace(/\bits /g, '')}`)) return null;
	const helper = act.past ? 'did' : 'does';
	return `What ${helper} ${authorsOf(context)} use to ${act.verb} ${withOwn(act.object)}`;
}

/** "The masks are drawn using a wire." */
function passive(draft: Draft, context: TemplateContext): Asked | null {
	const [, head = '', tool = ''] = TAIL.exec(draft.text) ?? [];
	const clause = head === '' ? null : splitClause(head);
	if (clause === null || !isCopula(clause) || /^(?:was|were)$/.test(clause.verb)) return null;
	const participle =
		clause.rest.replace(/^(?:\w+ly |then |first |also )*/i, '').split(' ')[0] ?? '';
	const base = readVerb(participle).find(
		({ form }) => form === 'past' || form === 'participle',
	)?.base;
	if (base === undefined || ROUTINE.test(base) || TALK.test(base)) return null;
	if (!isAct(clause.subject) || countWords(clause.rest) > 10 || POINTS_OUT.test(clause.rest))
		return null;
	return {
		question: `Using what ${clause.verb} ${midSentence(clause.subject, context)} ${clause.adverb} ${clause.rest}, in ${context.name ?? context.shortTitle}`,
		tool,
	};
}

/** "Using a wire, we draw the masks." */
function inFront({ text }: TaggedSentence, context: TemplateContext): Asked | null {
	const [, tool = '', rest = ''] = FRONT.exec(withoutFullStop(text)) ?? [];
	if (tool === '' || /,/.test(tool)) return null;
	const said: Draft = {
		text: rest.replace(/^we (?:\w+ly |then |also |first |further )?/i, 'we '),
		full: rest,
		lead: '',
		report: null,
		surprising: false,
		applied: [],
	};
	const asked = askedOf(said, context);
	return asked === null ? null : { question: asked, tool };
}

// M1: "We use optimal transport to keep the codes apart" → What does APTP use to keep the codes apart? → Optimal transport
import type { Draft } from '../condense/draft.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { predicateQuestions } from './predicate-question.ts';
import { authorsAct } from './authors-act.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { ownClause } from './predicate.ts';
import { isDangling, withLead } from './wording.ts';

const USING =
	/^(?:use|employ|introduce|utilize|leverage|exploit|apply|adopt|train|develop|propose|present|design|add|build|construct|incorporate|formulate|combine|derive|collect|devise|provide)$/;
/** Steps specific enough to be asked for without their purpose. */
const STEP =
	/^(?:train|combine|augment|initialize|encode|decode|align|extract|learn|estimate|predict|simulate|measure|compare|record|collect|apply|replace|extend|reformulate|prune|sample|select|cluster|fit|optimize|minimize|maximize|generate|synthesize|randomize|employ|exploit|leverage|integrate|incorporate|derive|regularize|decompose|embed|quantify|examine|test|adapt|transform|map|represent|constrain|isolate|sequence|screen|recruit|compute|define|characterize)$/;
const LONGEST_MEANS_WORDS = 12;
const LONGEST_PURPOSE_WORDS = 14;
const PURPOSE = /^(.{3,100}?)(?:,| in order)? to (([a-z-]+) .+)$/i;
const FRONT_PURPOSE =
	/^(?:(?:moreover|furthermore|finally|also|then|next|in addition|additionally), )?(?:in order )?to (([a-z-]+) [^,;:]{3,90}), (?=(?:we|this|the|our)\b)/i;
/** `to` after these belongs to the noun. */
const NO_PURPOSE =
	/\b(?:due|according|compared|similar|equal|access|ability|approach|approaches|respect|relative|related|applied|as|able|leads?|robust|addition|close|tend|need|learn|learns|how|method|methods|way|ways|algorithm|algorithms|framework|model|technique|techniques|strategy|procedure|system)$/i;
const POINTS_OUT = /\b(?:this|these|it|them|our|we|such)\b/i;

export const uses: Template = {
	id: 'M1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			return drafts.flatMap((draft) => {
				const pair = pairIn(draft, context, sentence);
				if (pair === null) return [];
				return [
					makeCandidate({
						template: 'M1',
						kind: 'mechanism',
						sentence,
						question: withLead(draft, pair.question, context),
						answer: pair.answer,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

const isBase = (word: string): boolean => readVerb(word).some(({ form }) => form === 'base');

const isPurpose = (purpose: string, verb: string): boolean =>
	isBase(verb) && countWords(purpose) <= LONGEST_PURPOSE_WORDS && !POINTS_OUT.test(purpose);

function pairIn(
	draft: Draft,
	context: TemplateContext,
	{ role, text }: TaggedSentence,
): { question: string; answer: string } | null {
	const own = ownClause(draft, context);
	const act = authorsAct(draft);
	const verb = own?.base ?? act?.verb ?? '';
	const object = own === null ? act?.object : own.clause.rest;
	if (object === undefined || isDangling(object)) return null;
	const who =
		own?.who ?? (context.name === null ? context.shortTitle : `the ${context.name} paper`);
	const helper = act?.past === true ? 'did' : 'does';
	const front = FRONT_PURPOSE.exec(text);
	if (
		front !== null &&
		draft.lead === '' &&
		USING.test(verb) &&
		isPurpose(front[1] ?? '', front[2] ?? '')
	) {
		const means = object.replace(PURPOSE, (whole, before: string, _all: string, verb: string) =>
			isBase(verb) && !NO_PURPOSE.test(before) ? before : whole,
		);
		return { question: `What ${helper} ${who} ${verb} to ${front[1]}?`, answer: means };
	}
	const match = PURPOSE.exec(object);
	const [, means = '', purpose = '', aim = ''] = match ?? [];
	if (
		USING.test(verb) &&
		match !== null &&
		!NO_PURPOSE.test(means) &&
		countWords(means) <= LONGEST_MEANS_WORDS &&
		isPurpose(purpose, aim)
	) {
		return { question: `What ${helper} ${who} ${verb} to ${purpose}?`, answer: means };
	}
	if (role === 'method' && own !== null) {
		const asked = predicateQuestions(own.clause, own.who).find(({ question }) =>
			/^what /.test(question),
		);
		if (asked !== undefined && contentStems(asked.answer).length >= 3)
			return { question: `${asked.question}?`, answer: asked.answer };
	}
	if (role !== 'method' || !STEP.test(verb) || contentStems(object).length < 3) return null;
	if (/^(?:to|that|how|whether|on|into|at|by|in|for|with|from|between|across)\s/i.test(object))
		return null;
	return { question: `What ${helper} ${who} ${verb}?`, answer: object };
}

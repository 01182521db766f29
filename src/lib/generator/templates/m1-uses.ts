// M1: "We use optimal transport to keep the codes apart" → What does APTP use to keep the codes apart? → Optimal transport
import type { Draft } from '../condense/draft.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { predicateQuestions } from './predicate-question.ts';
import { authorsAct, PROPOSING } from './authors-act.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { ownClause } from './predicate.ts';
import { isDangling, withLead } from './wording.ts';

const USING =
	/^(?:use|employ|introduce|utilize|leverage|exploit|apply|adopt|train|develop|propose|present|design|add|build|construct|incorporate|formulate|combine|derive|collect|devise|provide|consider|define|create|establish|model|adapt|extend|choose|select|propagate|seed|insert|attach|impose|learn|(?:build|draw|rely) (?:up)?on)$/;
/** Steps specific enough to be asked for without their purpose. */
const STEP =
	/^(?:train|combine|augment|initialize|encode|decode|align|extract|learn|estimate|predict|simulate|measure|compare|record|collect|apply|replace|extend|reformulate|prune|sample|select|cluster|fit|optimize|minimize|maximize|generate|synthesize|randomize|employ|exploit|leverage|integrate|incorporate|derive|regularize|decompose|embed|quantify|examine|test|adapt|transform|map|represent|constrain|isolate|sequence|screen|recruit|compute|define|characterize)$/;
const LONGEST_MEANS_WORDS = 12;
const LONGEST_PURPOSE_WORDS = 16;
const PURPOSE = /^(.{3,100}?)(?:,| in order)? to (([a-z-]+) .+)$/i;
/** "use a map for ranking the dances" */
const FOR_DOING = /^(.{3,100}?) for ((?:\w+ly )?([a-z]+ing) (?!and\b|or\b)[^,;:]{5,90})$/i;
/** "use a map for night flights", "an approach of using A for B and C for D": the first of the two is asked for. */
const FOR_THING =
	/^([^,;:]{3,80}?) for ((?!each\b|all\b|every\b|both\b|the first\b|an? )(?:[\w-]+ ){1,5}[\w-]+)$/i;
const USING_FOR =
	/\busing ([^,;:]{3,60}?) for ((?!each\b|all\b|every\b|both\b|the first\b|an? )(?:(?!and\b)[\w-]+ ){1,4}(?!and\b)[\w-]+)(?= and [^,;:]+ for |$)/i;
const NO_USE =
	/\b(?:years?|months?|days?|hours?|minutes?|weeks?|patients|purposes?|example|instance|time|times|evaluation)\b/i;
const FRONT_PURPOSE =
	/^(?:(?:moreover|furthermore|finally|also|then|next|in addition|additionally), )?(?:in order )?to ((?:\w+ly )?([a-z-]+) [^,;:]{3,130}), (?=(?:we|this|the|our)\b)/i;
/** `to` after these belongs to the noun. */
const NO_PURPOSE =
	/\b(?:due|according|compared|similar|equal|access|ability|approach|approaches|respect|relative|related|applied|as|able|leads?|robust|addition|close|tend|need|learn|learns|how|method|methods|way|ways|algorithm|algorithms|framework|model|technique|techniques|strategy|procedure|system)$/i;
/** "an attention map and leverage depth": another step. */
const SECOND_STEP =
	/ and (?:then |further |also )?(?:leverage|use|employ|apply|utilize|exploit|propose|introduce|train|develop|adopt|integrate|incorporate) .*$/;
/** How it does so is the better question. */
const WITH_MEANS = / (?:by|through|via|using) (?:[\w-]+ )?[a-z]+ing /i;
const POINTS_OUT = /\b(?:this|these|those|it|them|our|we|such)\b/i;

export const uses: Template = {
	id: 'M1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			return drafts.flatMap(withRelative(context)).flatMap((draft) => {
				const pair = pairIn(draft, context, sentence);
				if (pair === null || /:/.test(pair.answer)) return [];
				const means = pair.answer.replace(SECOND_STEP, '');
				if (/\bcombine\?$/.test(pair.question) && !/ (?:and|with) /.test(means)) return [];
				return [
					makeCandidate({
						template: 'M1',
						kind: 'mechanism',
						sentence,
						question: withLead(draft, pair.question, context),
						answer: means,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

const PROPOSED =
	/^(?:an?|the|our) (?:[\w-]+ ){0,6}?(method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|mechanism|estimator|sampler|optimizer|layer|module)(?: called [^,]{2,40}| named [^,]{2,40}| for [^,]{3,60})?,? (?:that|which) ([a-z]+) (.+)$/i;

/** The draft, and with it what a relative clause says of the thing proposed: "a counter that uses radar to …" → "our counter uses radar to …". */
const withRelative =
	(context: TemplateContext) =>
	(draft: Draft): readonly Draft[] => {
		const act = authorsAct({ ...draft, text: draft.full });
		if (act === null || !PROPOSING.test(act.verb)) return [draft];
		const said = relativeOf(act.object, context.name);
		return said === null ? [draft] : [draft, { ...draft, text: said, full: said, lead: '' }];
	};

const OPEN =
	/^(?:provides|offers|has|takes|allows|enables|achieves|is|does|makes|gives|helps|includes|contains)$/i;

function relativeOf(object: string, name: string | null): string | null {
	const apposed =
		name !== null && object.startsWith(name)
			? /^[^,]{1,60}, (?:[^,]{3,90}? )?(?:that|which) ([a-z]+) (.+)$/i.exec(object)
			: null;
	const [, noun = '', third = '', rest = ''] =
		apposed === null ? (PROPOSED.exec(object) ?? []) : ['', '', apposed[1] ?? '', apposed[2] ?? ''];
	if (!readVerb(third).some(({ form }) => form === 'third') || OPEN.test(third)) return null;
	return `${name ?? `our ${noun}`} ${third} ${rest}`;
}

/** "build | on X" → "build on | X": the preposition stays with its verb; any other one makes the object none. */
function together(
	verb: string,
	object: string | undefined,
): { readonly verb: string; readonly object: string | undefined } {
	const [, preposition = '', rest] = TIED.exec(object ?? '') ?? [];
	if (preposition === '') return { verb, object };
	return RESTS.test(verb)
		? { verb: `${verb} ${preposition}`, object: rest }
		: { verb, object: undefined };
}

const TIED =
	/^(on|upon|in|at|by|for|with|from|of|into|onto|over|between|across|under|through|against|towards?) (.+)$/i;
const RESTS = /^(?:build|draw|rely)$/;

const isBase = (word: string): boolean => readVerb(word).some(({ form }) => form === 'base');

/** What a test is for is nothing to ask. */
const PROVING = /^(?:demonstrate|show|evaluate|validate|verify|test|illustrate|assess|confirm)$/i;

const isPurpose = (purpose: string, verb: string): boolean =>
	isBase(verb) &&
	!PROVING.test(verb) &&
	countWords(purpose) <= LONGEST_PURPOSE_WORDS &&
	!POINTS_OUT.test(purpose) &&
	!/ and (?:\w+ly )?(?:is|are|can|has|was|were)\b/.test(purpose);

function pairIn(
	draft: Draft,
	context: TemplateContext,
	{ role, text }: TaggedSentence,
): { question: string; answer: string } | null {
	const own = ownClause(draft, context);
	const front = FRONT_PURPOSE.exec(text);
	const main =
		front !== null && draft.text.toLowerCase().startsWith(front[0].toLowerCase())
			? { ...draft, text: draft.text.slice(front[0].length) }
			: draft;
	const act = authorsAct(main);
	const given = own === null ? act?.object : own.clause.rest;
	const { verb, object } = together(own?.base ?? act?.verb ?? '', given);
	if (object === undefined || isDangling(object)) return null;
	const who =
		own?.who ?? (context.name === null ? context.shortTitle : `the ${context.name} paper`);
	const helper = act?.past === true ? 'did' : 'does';
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
	const [, tool = '', doing = '', gerund = ''] = FOR_DOING.exec(object) ?? [];
	if (
		USING.test(verb) &&
		tool !== '' &&
		!/\b(?:which|that|who)\b/.test(tool) &&
		countWords(tool) <= LONGEST_MEANS_WORDS &&
		countWords(doing) <= LONGEST_PURPOSE_WORDS &&
		!POINTS_OUT.test(doing) &&
		readVerb(gerund).some(({ form }) => form === 'gerund')
	) {
		return { question: `What ${helper} ${who} ${verb} for ${doing}?`, answer: tool };
	}
	const [, tool2 = '', what = ''] = FOR_THING.exec(object) ?? USING_FOR.exec(object) ?? [];
	const uses = USING_FOR.test(object) ? 'use' : verb;
	if (
		/^(?:use|employ|adopt|apply|utilize)$/.test(uses) &&
		what !== '' &&
		countWords(tool2) <= LONGEST_MEANS_WORDS &&
		!POINTS_OUT.test(what) &&
		!NO_USE.test(what) &&
		!/\b(?:that|which) \w+$/.test(tool2) &&
		(context.name === null || !tool2.includes(context.name))
	) {
		return { question: `What ${helper} ${who} ${uses} for ${what}?`, answer: tool2 };
	}
	if (role === 'method' && own !== null) {
		const asked = predicateQuestions(own.clause, own.who).find(({ question }) =>
			/^(?:what|(?:to|into|onto|based on) what) /.test(question),
		);
		if (
			asked !== undefined &&
			contentStems(asked.answer).length >= 3 &&
			!WITH_MEANS.test(own.clause.rest) &&
			!WITH_MEANS.test(draft.full)
		)
			return { question: `${asked.question}?`, answer: asked.answer };
	}
	if (role !== 'method' || !STEP.test(verb) || contentStems(object).length < 3) return null;
	if (/^(?:to|that|how|whether|on|into|at|by|in|for|with|from|between|across)\s/i.test(object))
		return null;
	return WITH_MEANS.test(object)
		? null
		: { question: `What ${helper} ${who} ${verb}?`, answer: object };
}

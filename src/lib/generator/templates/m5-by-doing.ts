// M5: "By cooling the walls, the cellar keeps apples" → How does the cellar keep apples, in “T”? → By cooling the walls
import { gerundOf, readVerb } from '../language/verbs.ts';
import { splitClause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import type { Draft } from '../condense/draft.ts';
import type { TaggedSentence } from '../types.ts';
import { authorsAct, PROPOSING } from './authors-act.ts';
import { ownClause } from './predicate.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

/** The means at the end: "…, by feeding the mean back". */
const BY = /,?\s+((?:by|through|via) (?:\w+ly )?([a-z]+ing) .+)$/i;
/** The means in front, then the clause. */
const FRONT =
	/^(?:(?:specifically|in particular|moreover|furthermore|more precisely|concretely|then|finally|instead|thus|therefore|hence|however),? )?(by (?:\w+ly )?([a-z]+ing) [^;:]{8,150}?), (?=(.+)$)/i;
/** What was done just before is told to be reached so. */
const ACHIEVED =
	/^(?:(?:specifically|concretely),? )?(?:we (?:achieve|accomplish|do|realize) (?:this|so)|this is (?:achieved|done|accomplished|realized|made possible)) ((?:by|through|via|with) .+)$/i;
/** "…, a decoder that drafts k texts at once." */
const SAID_TO = /\b(?:that|which) (?:can )?([a-z]+) ([^,;:.]{8,110})(?=[,.;:]|$)/i;
/** The authors telling what they do is no deed one asks "how" of. */
const TALK =
	/^(?:show|demonstrate|prove|find|propose|introduce|present|argue|observe|study|investigate|explore|analyze|evaluate|examine|conduct|perform|describe|provide|illustrate|verify|validate|confirm|discuss|conclude|report|begin|start|give|support|corroborate|establish|hope|use|apply|extend|compare|test|assess|seek|aim|try|attempt|focus|consider|contribute|help|enable|allow|utilize|employ|leverage|adopt|exploit|need)$/;
const POINTS_OUT =
	/\b(?:this|these|such|those|our|we|us|it|they|them|their|former|latter|above|following|resulting)\b/i;
const OWN_THING =
	/\bthe new (?=(?:[a-z-]+ ){0,2}?(?:method|approach|algorithm|framework|model|system|technique|architecture|formulation|procedure|pipeline|scheme|strategy|estimator|network|benchmark|dataset|metric|sampler|optimizer|agent|representation|protocol|module|objective|loss)\b)/gi;
const LONGEST_ACT_WORDS = 16;
const FEWEST_ACT_STEMS = 2;
const FEWEST_MEANS_STEMS = 3;

interface Asked {
	readonly question: string;
	readonly means: string;
}

export const byDoing: Template = {
	id: 'M5',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }, at) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			const before = context.sentences[at - 1]?.sentence;
			const asked = [
				...drafts.flatMap((draft) => (draft.lead === '' ? atTheEnd(draft, context) : [])),
				...inFront(sentence, context),
				...(before === undefined ? [] : ofBefore(sentence, before, context)),
			];
			return asked.flatMap(({ question, means }) => {
				if (!tells(means)) return [];
				return shortenings(means)
					.slice(0, 1)
					.map((answer) =>
						makeCandidate({
							template: 'M5',
							kind: 'mechanism',
							sentence,
							question: `${question}?`,
							answer,
							condensed: answer === means ? [] : ['C7 cut'],
						}),
					);
			});
		}),
};

const tells = (means: string): boolean =>
	contentStems(means).length >= FEWEST_MEANS_STEMS && !/\b(?:this|these|our|we|us)\b/i.test(means);

const isGerund = (word: string): boolean =>
	readVerb(word).some(({ form }) => form === 'gerund') || /[a-z]{3}ing$/.test(word);

/** An act that stands without its sentence. */
const isAct = (act: string): boolean =>
	countWords(act) <= LONGEST_ACT_WORDS &&
	contentStems(act).length >= FEWEST_ACT_STEMS &&
	!POINTS_OUT.test(act) &&
	!isDangling(act) &&
	!/[;:]|, /.test(act) &&
	!/\b(?:not|no|never|neither|that|which|only)\b/i.test(act);

/** "S V Y by V-ing X", for the authors, their system, or what they propose. */
function atTheEnd(draft: Draft, context: TemplateContext): readonly Asked[] {
	for (const text of draft.full === draft.text ? [draft.text] : [draft.full, draft.text]) {
		const by = BY.exec(text);
		if (by === null || !isGerund(by[2] ?? '')) continue;
		const said = { ...draft, text: text.slice(0, by.index) };
		const means = by[1] ?? '';
		const own = ownClause(said, context);
		if (own !== null && own.base !== null) {
			// With a name, I3 asks.
			if (own.clause.subject === context.name || !isAct(`${own.base} ${own.clause.rest}`)) continue;
			return [{ question: `How does ${own.who} ${own.base} ${own.clause.rest}`, means }];
		}
		const act = authorsAct(said);
		if (act === null || act.results) continue;
		const who = authorsOf(context);
		const object = act.object.replace(OWN_THING, 'its ');
		if (PROPOSING.test(act.verb)) {
			const asked = ofProposed(object, context);
			if (asked !== null) return [{ question: asked, means }];
			continue;
		}
		if (TALK.test(act.verb) || !isAct(`${act.verb} ${act.object.replace(OWN_THING, '')}`)) continue;
		return [{ question: `How ${act.past ? 'did' : 'does'} ${who} ${act.verb} ${object}`, means }];
	}
	return [];
}

const authorsOf = ({ name, shortTitle }: TemplateContext): string =>
	name === null ? shortTitle : `the ${name} paper`;
const systemOf = ({ name, shortTitle }: TemplateContext, noun: string): string =>
	name ?? `the ${noun} of ${shortTitle}`;

const PROPOSED =
	/^(?:an?|the|our) (?:[\w-]+ ){0,6}?(method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|mechanism|estimator|loss|regularizer|attack|defense|module|sampler|optimizer|layer|paradigm|solution|variant|extension)s?(?: called [^,]{2,40}| named [^,]{2,40})?,? (.+)$/i;

/** "a method to V Y", "a method that Vs Y": how does that method V Y. */
function ofProposed(object: string, context: TemplateContext): string | null {
	const [, noun = '', rest = ''] = PROPOSED.exec(object) ?? [];
	if (noun === '') return null;
	const who = systemOf(context, noun.toLowerCase());
	const [, verb = '', what = ''] =
		/^(?:(?:is )?able to|capable of|to|that|which)(?: can)? ([a-z]+) (.+)$/i.exec(rest) ?? [];
	const [, gerund = '', done = ''] = /^for (?:\w+ly )?([a-z]+ing) (.+)$/i.exec(rest) ?? [];
	const base =
		verb !== ''
			? readVerb(verb).find(({ form }) => form === 'base' || form === 'third')?.base
			: readVerb(gerund).find(({ form }) => form === 'gerund')?.base;
	const act = verb !== '' ? what : done;
	if (base === undefined || gerundOf(base) === null) return null;
	if (isAct(`${base} ${act}`)) return `How does ${who} ${base} ${act}`;
	// "to mitigate this issue": what for, another sentence told.
	return verb !== '' && /^(?:this|these|such|the above) [a-z]+$/i.test(act) && context.name === null
		? `How does ${who} work`
		: null;
}

/** "By V-ing X, S Vs Y." */
function inFront({ text }: TaggedSentence, context: TemplateContext): readonly Asked[] {
	const [, means = '', gerund = '', rest = ''] = FRONT.exec(text.replace(/[.\s]+$/, '')) ?? [];
	if (means === '' || !isGerund(gerund) || /\b(?:it|they|them|its|their)\b/i.test(means)) return [];
	const clause = splitClause(rest);
	if (clause === null || /\b(?:and|but|which|while|whereas)\b/.test(clause.rest)) return [];
	if (!isAct(`${clause.verb} ${clause.rest}`)) return [];
	const authors = /^we$/i.test(clause.subject);
	const own = authors ? null : ownClause({ ...NO_DRAFT, text: rest }, context);
	if (!authors && own === null && POINTS_OUT.test(clause.subject)) return [];
	if (!authors && own === null && contentStems(clause.subject).length === 0) return [];
	const who = authors ? authorsOf(context) : (own?.who ?? midSentence(clause.subject, context));
	const place = authors || own !== null ? '' : `, in ${context.name ?? context.shortTitle}`;
	if (/^(?:can|could|may|is|are)$/i.test(clause.verb)) {
		const [verb = ''] = clause.rest.split(' ');
		if (authors && TALK.test(verb)) return [];
		return [
			{ question: `How ${clause.verb} ${who} ${clause.adverb} ${clause.rest}${place}`, means },
		];
	}
	const reading = readVerb(clause.verb).find(
		({ form }) => form === 'third' || form === 'base' || form === 'past',
	);
	if (reading === undefined || (authors && TALK.test(reading.base))) return [];
	const helper = reading.form === 'past' ? 'did' : authors || !clause.plural ? 'does' : 'do';
	return [
		{
			question: `How ${helper} ${who} ${clause.adverb} ${reading.base} ${clause.rest}${place}`,
			means,
		},
	];
}

const NO_DRAFT: Draft = {
	text: '',
	full: '',
	lead: '',
	report: null,
	surprising: false,
	applied: [],
};

/** "We propose N, a decoder that drafts k texts. We achieve this by …" */
function ofBefore(
	{ text }: TaggedSentence,
	before: TaggedSentence,
	context: TemplateContext,
): readonly Asked[] {
	const [, means = ''] = ACHIEVED.exec(text.replace(/[.\s]+$/, '')) ?? [];
	if (means === '' || before.damaged) return [];
	if (
		!/\b(?:we|this (?:paper|work)) (?:\w+ly )?(?:propose|introduce|present|develop|design)/i.test(
			before.text,
		)
	)
		return [];
	const [, verb = '', what = ''] = SAID_TO.exec(before.text) ?? [];
	const base = readVerb(verb).find(({ form }) => form === 'third' || form === 'base')?.base;
	if (base === undefined || !isAct(`${base} ${what}`)) return [];
	return [{ question: `How does ${systemOf(context, 'method')} ${base} ${what}`, means }];
}

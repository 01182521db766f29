// M5: "By cooling the walls, the cellar keeps apples" → How does the cellar keep apples, in “T”? → By cooling the walls
import { gerundOf, readVerb } from '../language/verbs.ts';
import { splitClause } from '../language/clause.ts';
import { contentStems, withoutFullStop } from '../language/words.ts';
import type { Draft } from '../condense/draft.ts';
import type { TaggedSentence } from '../types.ts';
import { authorsOf, isAct, proposedAct, systemOf, TALK, withOwn } from './act.ts';
import { authorsAct, PROPOSING } from './authors-act.ts';
import { ownClause } from './predicate.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { midSentence } from './wording.ts';

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
const POINTS_OUT =
	/\b(?:this|these|such|those|our|we|us|it|they|them|their|former|latter|above|following|resulting)\b/i;
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
				...theWay(sentence, context),
				...suchGain(sentence, context),
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
		// "we identify A and mend B by …": the means are those of the second act.
		if (act === null || act.results || !said.text.endsWith(act.object)) continue;
		const who = authorsOf(context);
		const object = withOwn(act.object);
		if (PROPOSING.test(act.verb)) {
			const asked = ofProposed(object, context);
			if (asked !== null) return [{ question: asked, means }];
			continue;
		}
		if (TALK.test(act.verb) || !isAct(`${act.verb} ${withOwn(act.object).replace(/\bits /g, '')}`))
			continue;
		return [{ question: `How ${act.past ? 'did' : 'does'} ${who} ${act.verb} ${object}`, means }];
	}
	return [];
}

/** "a method to V Y", "a method that Vs Y": how does that method V Y. */
function ofProposed(object: string, context: TemplateContext): string | null {
	const proposed = proposedAct(object);
	if (proposed === null || gerundOf(proposed.base) === null) return null;
	const who = systemOf(context, proposed.noun);
	const act = `${proposed.base} ${proposed.object}`;
	if (isAct(act)) return `How does ${who} ${act}`;
	// "to mitigate this issue": what for, another sentence told.
	return /^(?:this|these|such|the above) [a-z]+$/i.test(proposed.object) && context.name === null
		? `How does ${who} work`
		: null;
}

/** "By V-ing X, S Vs Y." */
function inFront({ text }: TaggedSentence, context: TemplateContext): readonly Asked[] {
	const [, means = '', gerund = '', rest = ''] = FRONT.exec(withoutFullStop(text)) ?? [];
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
	const [, means = ''] = ACHIEVED.exec(withoutFullStop(text)) ?? [];
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

/** "The way we align the nets is by …" */
const WAY = /^the way (?:that |in which )?we ([a-z]+) ([^,;:]{3,80}?) is ((?:by|through|via) .+)$/i;

function theWay({ text }: TaggedSentence, context: TemplateContext): readonly Asked[] {
	const [, verb = '', object = '', means = ''] = WAY.exec(withoutFullStop(text)) ?? [];
	const base = readVerb(verb).find(({ form }) => form === 'base')?.base;
	return base === undefined || !isAct(`${base} ${object}`)
		? []
		: [{ question: `How does ${authorsOf(context)} ${base} ${object}`, means }];
}

/** "We achieve such speed with a second rope." */
const GAIN =
	/^(?:we|(?:our|the) (?:\w+ )?(?:method|approach|model|algorithm)) (achieves?|obtains?|reach(?:es)?) (?:such|this|these)(?: an?)? ((?!goal|aim|objective|end|result|task)[a-z][\w-]+(?: [\w-]+)?) ((?:by|with|through|via|using) .+)$/i;

function suchGain({ text }: TaggedSentence, context: TemplateContext): readonly Asked[] {
	const [, verb = '', gain = '', means = ''] = GAIN.exec(withoutFullStop(text)) ?? [];
	const base = readVerb(verb)[0]?.base;
	return base === undefined
		? []
		: [{ question: `How does ${authorsOf(context)} ${base} its ${gain}`, means }];
}

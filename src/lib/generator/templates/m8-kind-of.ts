// M8: "We build a foldable hive that fits into a backpack" → What kind of hive does “T” build? → A foldable hive that fits into a backpack
import type { Draft } from '../condense/draft.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import { authorsAct } from './authors-act.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling } from './wording.ts';

const MAKING =
	/^(?:propose|introduce|present|develop|design|devise|build|construct|create|formulate|curate|collect|train|consider|derive|define|use|employ|learn|provide|establish|describe|release|compile|assume|adopt)$/;
/** What follows the head noun and describes it. */
const DESCRIBES =
	/^(?:that|which|where|within which|whose|whereby|wherein|in which|on which|with which|based on|built on|made of|consisting of|composed of|using|with|without|for|of|between|over|from|under|inspired by|derived from|obtained by|trained on|written by|manually|designed to|tailored to|covering)\b/i;
/** "a set of 319 instructions": what is asked for is the instructions. */
const GATHERED =
	/^(?:an?|the) (?:(?:large|small|new|novel|diverse|rich|comprehensive|simple|unified|general|broad|wide) )?(?:set|collection|class|family|series|suite|corpus|pool|group|number|pair|range|variety|type|kind|form|sequence) of (?=\S)/i;
const PHRASE =
	/^(?:(?:an?|one|the|two|three|\d[\d,.]*[kKM]?) )?((?:(?!that\b|which\b|aimed\b|at\b|as\b|via\b|through\b|into\b|where\b|within\b|whereby\b|wherein\b|for\b|of\b|to\b|with\b|based\b|in\b|on\b|using\b|and\b|from\b|by\b|between\b|over\b|without\b|whose\b|written\b|manually\b|under\b|consisting\b|inspired\b)[\w-]+(?:, (?!that\b|which\b|where\b|and\b))? ?){1,7})(.*)$/i;
const GENERIC_HEAD =
	/^(?:method|approach|way|paper|work|study|number|result|evidence|insight|analysis|experiment|example|comparison|evaluation|overview|survey|review|problem|question|case|issue|fact|role|use|code|details?|step|first|guarantee|solution|contribution|idea|perspective|view|understanding|concept|notion|paradigm|tool|application|explanation|account|investigation|proof|discussion|description|summary|introduction|attempt|effort|same|information|knowledge|baseline|implementation|improvement|extension|alternative|procedure|set|equivalent|similar|able|suitable|block|thing|part|version|variant|family|member|component|element|step|aspect)s?$/i;
const POINTS_OUT = /\b(?:this|these|such|our|we|us|it|its|them|their|they)\b/i;
/** "the noisy setting where labels flip": a scene is brought in with "the". */
const SCENE =
	/^the (?:[\w-]+ ){1,5}?(?:setting|regime|scenario|case) (?:where|in which|with|of)\b/i;
const FEWEST_STEMS = 4;
/** So many words of the description are neither in the title nor the head. */
const FEWEST_FRESH = 3;

export const kindOf: Template = {
	id: 'M8',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role !== 'method') return [];
			return drafts.flatMap((draft) => {
				if (draft.lead !== '') return [];
				const asked = askedOf(draft, context);
				if (asked === null) return [];
				return shortenings(asked.answer)
					.filter((answer) => describes(answer, asked.head, context))
					.slice(0, 1)
					.map((answer) =>
						makeCandidate({
							template: 'M8',
							kind: 'mechanism',
							sentence,
							question: asked.question,
							answer,
							condensed: draft.applied,
						}),
					);
			});
		}),
};

function describes(answer: string, head: string, { paper, name }: TemplateContext): boolean {
	const told = new Set([
		...contentStems(`${paper.title.text} ${name ?? ''}`),
		...contentStems(head),
	]);
	return new Set(contentStems(answer).filter((word) => !told.has(word))).size >= FEWEST_FRESH;
}

/** The noun phrase, and what describes it: "a model | coupled to a pump" ends before the participle. */
function phraseOf(text: string): { readonly noun: string; readonly rest: string } {
	const [, words = '', rest = ''] = PHRASE.exec(text) ?? [];
	const noun = words.trim().replace(/,$/, '');
	const [, before = '', last = ''] = /^(.+[^,]) ([a-z-]+(?:ed|en|wn|ught|ound))$/.exec(noun) ?? [];
	const participle =
		!isNounLike(last) &&
		readVerb(last).some(({ form }) => form === 'past' || form === 'participle');
	return participle ? { noun: before, rest: `${last} ${rest}` } : { noun, rest };
}

function askedOf(
	draft: Draft,
	context: TemplateContext,
): { question: string; answer: string; head: string } | null {
	const act = authorsAct({ ...draft, text: draft.full });
	if (act === null || act.results || !MAKING.test(act.verb)) return null;
	const { object } = act;
	if (!/^(?:an?|the|one|two|three|\d|[a-z-]+s\b)/i.test(object) || isDangling(object)) return null;
	const gathered = GATHERED.exec(object)?.[0] ?? '';
	const scene = /^(?:consider|study|assume)$/.test(act.verb) && SCENE.test(object);
	if (gathered === '' && !/^(?:an?|one) /i.test(object) && !scene) return null;
	const { noun, rest } = phraseOf(object.slice(gathered.length));
	const head = noun.split(/[\s,]+/).at(-1) ?? '';
	if (!/^[a-z-]{3,}$/.test(head) || GENERIC_HEAD.test(head)) return null;
	if (
		!DESCRIBES.test(rest.trim()) &&
		!/^\w+(?:ed|en|wn|ught|ound) (?:to|with|by|from|into|on|in)\b/.test(rest) &&
		countWords(noun) < 4
	)
		return null;
	if (/^[A-Z]/.test(rest.trim()) || POINTS_OUT.test(object)) return null;
	const answer = object.replace(/, (?=(?:called|named|termed|dubbed|which we|and) ).*$/i, '');
	if (contentStems(answer).length < FEWEST_STEMS || /,? called /i.test(answer)) return null;
	if (context.name !== null && answer.includes(context.name)) return null;
	const who = context.name === null ? context.shortTitle : `the ${context.name} paper`;
	const helper = act.past ? 'did' : 'does';
	const which = scene ? `Which ${head}` : `What kind of ${head}`;
	return { question: `${which} ${helper} ${who} ${act.verb}?`, answer, head };
}

// I5: "We propose a hierarchical model for …" → What does “T” propose? → A hierarchical model for …
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import type { Draft } from '../condense/draft.ts';
import { countWords } from '../language/words.ts';
import {
	authorsAct,
	OBTAINING,
	PROPOSING,
	STUDYING,
	TALKING,
	type AuthorsAct,
} from './authors-act.ts';
import { shortenings } from './shortenings.ts';
import { isBackground } from './template.ts';
import { makeCandidate, type Template } from './template.ts';
import { withConditionBehind } from './idea-wording.ts';
import { isDangling, sourceFor } from './wording.ts';

export const proposes: Template = {
	id: 'I5',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || isBackground(sentence)) return [];
			return drafts.flatMap((draft) =>
				answersOf(draft, saysName(sentence.text, context.name)).flatMap(({ stem, answer, cut }) => {
					// A step that was taken is not what the authors set out to do.
					if (sentence.role === 'method' && /\bset out\b/.test(stem(''))) return [];
					if (/^to /.test(answer) && STEP.test(sentence.text)) return [];
					const question = withConditionBehind(
						withoutContrast(draft),
						stem(sourceFor(answer, context)),
						context,
					);
					if (question === null) return [];
					return makeCandidate({
						template: 'I5',
						kind: 'idea',
						sentence,
						question,
						answer,
						condensed: cut ? [...draft.applied, 'C7 cut'] : draft.applied,
					});
				}),
			);
		}),
};

/** One step of several, told as a deed: "Then we dry the silt". */
const STEP =
	/^(?:Then|Next|Finally|Lastly|After(?:wards)?|Further(?:more)?|Moreover|In addition|Additionally|Besides|Also|Second(?:ly)?|Third(?:ly)?)\b|\b[Ww]e (?:then|also|further|finally|additionally|next)\b/;

/** Then “What is N?” asks for the thing without its name. */
const saysName = (text: string, name: string | null): boolean =>
	name !== null && text.includes(name);

/** The object of the authors' act in all lengths that fit, with the question each answers. */
function answersOf(draft: Draft, named: boolean): readonly (Wording & { readonly cut: boolean })[] {
	const answers = new Map<string, Wording & { readonly cut: boolean }>();
	for (const text of new Set([draft.full, draft.text])) {
		const act = authorsAct({ ...draft, text });
		const worded = act === null ? null : wording(act);
		if (worded === null) continue;
		for (const answer of named ? shortenings(worded.answer) : lengthsOf(worded.answer)) {
			if (!answers.has(answer)) {
				answers.set(answer, { stem: worded.stem, answer, cut: answer !== worded.answer });
			}
		}
	}
	return [...answers.values()];
}

/** "Unlike earlier gauges, we read the water": what others do is no condition of what is proposed. */
const CONTRAST =
	/^(?:unlike|in contrast (?:to|with)|as opposed to|contrary to|rather than|instead of) /i;
const withoutContrast = (draft: Draft): Draft =>
	CONTRAST.test(draft.lead) ? { ...draft, lead: '' } : draft;

/** "a gauge called Slow Dam that reads": the name says less than what the thing does. */
const CALLED =
	/^(an? [^,]{3,90}?),? called (?:the )?["“‘']?[A-Z][\w-]*(?: [A-Z][\w-]*)*["”’']?(?: \([^()]*\))?,? (?=(?:that|which|to|for|where|based|using) [a-z])/;
/** "Slow Dam, a gauge that reads the water": the thing itself. */
const APPOSED =
	/^(?:the )?[A-Z][\w-]*(?: [\w-]+){0,6}(?: \([^()]*\))?, (?=an? [^,]+ (?:that|which|for|to) )/;

/** The answer in all lengths that fit, and without the name of the thing where that leaves more room for what it does. */
function lengthsOf(answer: string): readonly string[] {
	const plain = answer.replace(CALLED, '$1 ').replace(APPOSED, '');
	if (plain === answer || countWords(answer) <= MAX_ANSWER_WORDS) return shortenings(answer);
	return [...new Set([...shortenings(plain), ...shortenings(answer)])];
}

/** "a careful analysis of dams": what was carried out, as a thing to present. */
const EXAMINATION =
	/^(?:an?|the first) (?:[\w-]+ ){0,4}(?:analysis|study|comparison|evaluation|survey|investigation|review|benchmark) (?:of|on|into|between|across) /i;

interface Wording {
	readonly stem: (source: string) => string;
	readonly answer: string;
}

function wording({ verb, object, past, results }: AuthorsAct): Wording | null {
	const does = (verb: string) => (source: string) => `What does ${source} ${verb}?`;
	const setOut = (source: string) => `What did the authors of ${source} set out to do?`;
	if (verb === 'publish' && DATA.test(object)) return { stem: does(verb), answer: object };
	if (/^(?:recommend|advocate|advise)$/.test(verb) && !results && !past && !PHRASE.test(object))
		return isDangling(object) ? null : { stem: does(verb), answer: object };
	if (TALKING.test(verb) || /^that\s/i.test(object)) return null;
	const question = QUESTION.exec(object)?.[1];
	if (question !== undefined) {
		return { stem: (source) => `Which question does ${source} ask?`, answer: question };
	}
	if (ASKED.test(object)) {
		const asked = object.replace(/^if /i, 'whether ');
		if (ASKING_VERB.test(verb)) return { stem: does(verb), answer: asked };
		return STUDYING.test(verb) && !results ? { stem: does('investigate'), answer: asked } : null;
	}
	const focus = /^on\s+(.+)$/i.exec(object)?.[1];
	if (verb === 'focus' && focus !== undefined && !isDangling(focus)) {
		return { stem: does('focus on'), answer: focus };
	}
	const phrase = PHRASE.test(object) || isDangling(object);
	if (PROPOSING.test(verb)) {
		if (/^to\s/i.test(object)) return { stem: does('propose'), answer: object };
		if (phrase) return null;
		return { stem: does(verb === 'devise' ? 'propose' : verb), answer: object };
	}
	if (OBTAINING.test(verb)) {
		return phrase ? null : { stem: does(verb), answer: object };
	}
	if (results) return null;
	if (/^(?:discuss|release|illustrate)$/.test(verb))
		return phrase ? null : { stem: does(verb), answer: object };
	if (STUDYING.test(verb) && !phrase) {
		if (/^(?:review|survey)$/.test(verb)) return { stem: does(verb), answer: object };
		if (/^(?:use|apply|conduct|perform|test)$/.test(verb)) {
			return !past && verb !== 'use' && verb !== 'apply' && EXAMINATION.test(object)
				? { stem: does('present'), answer: object }
				: { stem: setOut, answer: `to ${verb} ${object}` };
		}
		const stem = /^(?:compare|evaluate|assess|determine|describe|measure)$/.test(verb)
			? verb
			: 'investigate';
		return { stem: does(stem), answer: object };
	}
	if (IDLE.test(`${verb} ${object}`)) return null;
	return { stem: past ? setOut : does('propose'), answer: `to ${verb} ${object}` };
}

/** What authors do around their idea: they show, add, follow up. */
const IDLE =
	/^(?:include|outperform|surpass|beat|exceed|achieve|attain|reach|display|demonstrate|showcase|continue|add|follow|restrict|delineate|contribute|complement|verify|validate|confirm|reproduce|benchmark|experiment|point|note|draw|take|hypothesi[sz]e|assume|obtain|get|collect|improve (?:up)?on|extend (?:previous|prior|earlier|existing|recent|the (?:work|line|results?))|(?:conduct|carry out|perform|run|do|give|make) |(?:show|test|evaluate|assess) )\b/i;

/** No object. */
const PHRASE = /^(?:to|how|whether|if|on|into|at|by|in|for|with|from|that|against)\s/i;
/** What one brings by publishing it. */
const DATA = /^an? (?:[\w-]+ ){0,4}(?:data ?set|corpus|benchmark|collection|database)\b/i;
/** "we address the following question: how redundant is X?" */
const QUESTION =
	/^(?:the|a|one|an) (?:[\w-]+ ){0,3}questions?(?: (?:of|in) [^:]{3,60})?: ?((?:how|what|why|when|which|where|to what|under what|in what|do(?:es)?|is|are|can|will|should)\b[^?]+\??)$/i;
const ASKED = /^(?:how|why|when|where|whether|if) (?!to address\b)/i;
const ASKING_VERB = /^(?:show|demonstrate|explain|describe|discuss|prove|illustrate|reveal)$/;

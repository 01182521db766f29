// I5: "We propose a hierarchical model for …" → What does “T” propose? → A hierarchical model for …
import type { Draft } from '../condense/draft.ts';
import { cutPoints, isHarmless, MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { contentStems, countWords } from '../language/words.ts';
import {
	authorsAct,
	OBTAINING,
	PROPOSING,
	STUDYING,
	TALKING,
	type AuthorsAct,
} from './authors-act.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, sourceFor, withLead } from './wording.ts';

const MOST_CUTS = 3;
const IDEAL_WORDS = 14;

export const proposes: Template = {
	id: 'I5',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role === 'background') return [];
			return drafts.flatMap((draft) =>
				answersOf(draft).map(({ stem, answer, cut }) =>
					makeCandidate({
						template: 'I5',
						kind: 'idea',
						sentence,
						question: withLead(draft, stem(sourceFor(answer, context)), context),
						answer,
						condensed: cut ? [...draft.applied, 'C7 cut'] : draft.applied,
					}),
				),
			);
		}),
};

/** The object of the authors' act in all lengths that fit, with the question each answers. */
function answersOf(draft: Draft): readonly (Wording & { readonly cut: boolean })[] {
	const answers = new Map<string, Wording & { readonly cut: boolean }>();
	for (const text of [draft.full, draft.text]) {
		const act = authorsAct({ ...draft, text });
		const worded = act === null ? null : wording(act);
		if (worded === null) continue;
		for (const answer of shortenings(worded.answer)) {
			if (!answers.has(answer)) {
				answers.set(answer, { stem: worded.stem, answer, cut: answer !== worded.answer });
			}
		}
	}
	return [...answers.values()];
}

interface Wording {
	readonly stem: (source: string) => string;
	readonly answer: string;
}

function wording({ verb, object, past, results }: AuthorsAct): Wording | null {
	const does = (verb: string) => (source: string) => `What does ${source} ${verb}?`;
	const setOut = (source: string) => `What did the authors of ${source} set out to do?`;
	if (TALKING.test(verb) || /^that\s/i.test(object)) return null;
	const phrase =
		/^(?:to|how|whether|if|on|into|at|by|in|for|with|from)\s/i.test(object) || isDangling(object);
	if (PROPOSING.test(verb)) {
		if (/^to\s/i.test(object)) return { stem: does('propose'), answer: object };
		if (phrase) return null;
		const stem = /^(?:give|provide|offer)$/.test(verb) ? verb : 'propose';
		return { stem: does(stem), answer: object };
	}
	if (OBTAINING.test(verb)) {
		return phrase ? null : { stem: does(verb), answer: object };
	}
	if (results) return null;
	if (STUDYING.test(verb) && !phrase) {
		if (/^(?:use|apply|conduct|perform|test|review|survey)$/.test(verb)) {
			return { stem: setOut, answer: `to ${verb} ${object}` };
		}
		const stem = /^(?:compare|evaluate|assess|determine|describe|measure)$/.test(verb)
			? verb
			: 'investigate';
		return { stem: does(stem), answer: object };
	}
	return { stem: past ? setOut : does('propose'), answer: `to ${verb} ${object}` };
}

const ADJUNCT =
	/,? (?=(?:that|which|where|by \w+ing|using|based on|through|via|so that|such that|in order to|to \w+|for|thus|thereby|as well as|in the context of|while)\s)/g;
const FEWEST_CONTENT_WORDS = 5;

/** The answer itself when short enough, and what is left of it after each harmless cut. */
function shortenings(answer: string): string[] {
	if (countWords(answer) <= IDEAL_WORDS) return [answer];
	const adjuncts = [...answer.matchAll(ADJUNCT)].map(({ index }) => index);
	const ends = new Set([
		...cutPoints(answer).filter((at) => isHarmless(answer.slice(at))),
		...adjuncts,
	]);
	const cuts = [...ends]
		.sort((a, b) => b - a)
		.map((at) => answer.slice(0, at).trim())
		.filter((short) => countWords(short) <= MAX_ANSWER_WORDS)
		.filter((short) => contentStems(short).length >= FEWEST_CONTENT_WORDS);
	const whole = countWords(answer) <= MAX_ANSWER_WORDS ? [answer] : [];
	return [...whole, ...cuts.slice(0, MOST_CUTS)];
}

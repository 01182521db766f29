// F1: "we find that larger LLMs are not always better" → What does “T” find about larger LLMs? → Larger LLMs are not always better
import type { Draft } from '../condense/draft.ts';
import { isCopula, splitClause, type Clause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { contentOverlap, contentStems, countWords } from '../language/words.ts';
import { authorsAct, OBTAINING } from './authors-act.ts';
import { makeCandidate, resultSentences, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_SUBJECT_WORDS = 12;
const LONGEST_FULL_WORDS = 24;
const OWN_METHOD =
	/^(?:our|the proposed|the (?:new|novel|resulting)|this) (?:\w+ ){0,2}?(method|approach|algorithm|framework|model|system|technique|architecture|network|strategy)$/i;

export const finding: Template = {
	id: 'F1',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap(bothLengths).flatMap((draft) => {
				const pair = authorsPair(draft, context) ?? clausePair(draft, context);
				if (pair === null) return [];
				return [
					makeCandidate({
						template: 'F1',
						kind: 'result',
						sentence,
						question: withLead(draft, pair.question, context),
						answer: pair.answer,
						condensed: draft.applied,
					}),
				];
			}),
		),
};

/** Subjects that name nothing to ask about. */
const NO_TOPIC =
	/^(?:to|there|one|no|not|neither|the (?:techniques?|investigation|measures?|methodology|proofs?|theory|observations?|resulting \w+|research|analysis|strategy|search|work)$|for|in|on|at|above|below|with|when|if|by|from|as|most|\d|(?:the )?(?:experiments?|results?|findings?|study|studies|evaluations?|analysis|authors?|data|code|examples?)$|(?:extensive|comprehensive|empirical|experimental|numerical|our|the) (?:\w+ )?(?:experiments|results|evaluations|analyses|studies)\b)|\b(?:we|they|it|you)$|,/i;

interface Pair {
	readonly question: string;
	readonly answer: string;
}

/** "we prove an equivalence between …" → What does “T” prove? */
function authorsPair(draft: Draft, context: TemplateContext): Pair | null {
	const act = authorsAct(draft);
	if (act === null || !OBTAINING.test(act.verb)) return null;
	if (isDangling(act.object) || /^(?:that|how|to|for|in|on|with)\b/i.test(act.object)) return null;
	return { question: `What does ${context.shortSource} ${act.verb}?`, answer: act.object };
}

function clausePair(draft: Draft, context: TemplateContext): Pair | null {
	const clause = splitClause(draft.text);
	if (clause === null) return null;
	const { subject } = clause;
	if (subject === context.name) return objectPair(clause, subject);
	const own = OWN_METHOD.exec(subject);
	if (own !== null) {
		return context.name === null
			? objectPair(clause, `the ${own[1]} of ${context.shortTitle}`)
			: null;
	}
	if (isDangling(subject) || countWords(subject) > LONGEST_SUBJECT_WORDS) return null;
	if (NO_TOPIC.test(subject)) return null;
	const topic = midSentence(subject, context);
	const verb = draft.report === null ? 'find' : draft.report;
	const question = `What does ${context.shortSource} ${verb} about ${topic}?`;
	if (contentOverlap(draft.text, question) <= 0.5) return { question, answer: draft.text };
	if (isCopula(clause) && contentStems(clause.rest).length >= 2)
		return { question, answer: clause.rest };
	return predicatePair(clause, topic, context);
}

/** The name is the subject: ask for the object. "APTP outperforms X" → What does APTP outperform? → X */
function objectPair(clause: Clause, subject: string): Pair | null {
	const act = actOf(clause);
	if (act === null) return null;
	return { question: `What ${act.auxiliary} ${subject} ${act.verb}?`, answer: act.object };
}

/** The clause repeats the title: ask for the object and leave the subject out of the answer. */
function predicatePair(clause: Clause, topic: string, context: TemplateContext): Pair | null {
	const act = actOf(clause);
	if (act === null) return null;
	return {
		question: `According to ${context.shortSource}, what ${act.auxiliary} ${topic} ${act.verb}?`,
		answer: act.object,
	};
}

/** "can efficiently find an ordered set" → can … efficiently find, an ordered set. */
function actOf(clause: Clause): { auxiliary: string; verb: string; object: string } | null {
	if (isCopula(clause)) return null;
	const modal = /^(?:can|could|may|might|will|would|cannot|must|should)$/i.test(clause.verb);
	let base = readVerb(clause.verb).find(
		({ form }) => form === 'third' || form === 'base' || form === 'past',
	);
	let rest = clause.rest;
	let { adverb } = clause;
	if (modal) {
		const inner = /^((?:not |\w+ly |also |further )*)([a-z-]+)\s+(.+)$/.exec(rest);
		base = readVerb(inner?.[2] ?? '').find(({ form }) => form === 'base');
		adverb = `${adverb} ${inner?.[1] ?? ''}`;
		rest = inner?.[3] ?? '';
	}
	if (base === undefined || rest === '') return null;
	const particle =
		/^(?:to|in|on|from|with|for|into|over|through) (?=(?:a|an|the|\w+)\b)/.exec(rest)?.[0] ?? '';
	const object = rest.slice(particle.length);
	if (
		/^(?:that|by|as|than|better|worse|well|best|and|or|how|when|while|if)\b/i.test(object) ||
		isDangling(object)
	)
		return null;
	const auxiliary = modal
		? clause.verb
		: base.form === 'past'
			? 'did'
			: clause.plural
				? 'do'
				: 'does';
	return {
		auxiliary,
		verb: `${adverb.replace(/\b(?:also|further)\b/g, '').trim()} ${base.base} ${particle}`.trim(),
		object,
	};
}

/** The clause, and where it is short enough the same with its tails. */
function bothLengths(draft: Draft): readonly Draft[] {
	if (draft.full === draft.text || countWords(draft.full) > LONGEST_FULL_WORDS) return [draft];
	return [draft, { ...draft, text: draft.full }];
}

// F1: "we find that larger LLMs are not always better" → What does “T” find about larger LLMs? → Larger LLMs are not always better
import type { Draft } from '../condense/draft.ts';
import { isCopula, splitClause, type Clause } from '../language/clause.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';
import { contentOverlap, contentStems, countWords } from '../language/words.ts';
import { authorsAct, OBTAINING, RESULTING } from './authors-act.ts';
import { OWN_SYSTEM } from './predicate.ts';
import { predicateQuestions } from './predicate-question.ts';
import { headOf, restated } from './restated.ts';
import { makeCandidate, resultSentences, type Template, type TemplateContext } from './template.ts';
import { onlySubject, partPlayed } from './subject-question.ts';
import { ADJECTIVE, topicOf } from './topic.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const LONGEST_SUBJECT_WORDS = 18;
const LONGEST_FULL_WORDS = 24;

export const finding: Template = {
	id: 'F1',
	propose: (context) =>
		resultSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap(bothLengths).flatMap((draft) =>
				pairsOf(draft, context, sentence.text).map(({ question, answer }) =>
					makeCandidate({
						template: 'F1',
						kind: 'result',
						sentence,
						question: withLead(draft, question, context),
						answer,
						condensed: draft.applied,
					}),
				),
			),
		),
};

/** Subjects that name nothing to ask about. */
const NO_TOPIC =
	/^(?:(?:to|there|one|no|not|neither|of|after|during|among|between|until|since|before|majority|for|in|on|at|above|below|with|when|if|by|from|as|most)(?![\w-])|an? total of|(?:nearly |about |almost |over |more than )?half of|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$|(?:(?:about|around|approximately|nearly|almost|over|only|all|more than|less than|at least|up to|the remaining|another|other) )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?(?: hundred| percent)?(?: and \w+(?:-\w+)?)? (?:of|percent|patients|cases|women|men|children|subjects|participants|infants)\b)|the (?:techniques?|investigation|measures?|methodology|proofs?|theory|observations?|resulting \w+|research|analysis|strategy|search|work)$|\d|(?:the )?(?:experiments?|results?|findings?|study|studies|evaluations?|analysis|authors?|data|code|examples?)$|(?:extensive|comprehensive|empirical|experimental|numerical|our|the) (?:\w+ )?(?:experiments|results|evaluations|analyses|studies)\b)|\b(?:we|they|it|you|I|there)$|[,:]/i;

/** "a large, sparse model": the comma of two adjectives. */
const BETWEEN_ADJECTIVES =
	/(\b(?:an?|the|training|using) (?:[\w-]+ )?[\w-]+),(?! [\w-]*ed (?:in|by|with|on|from|using|to|for|at|as)\b)(?= [\w-]*(?:ed|ing|al|ive|ous|ic|ble|ful|ar|ent|ant|less|se|ng|ll|ge)(?: [\w-]+)? [\w-]+)/i;

/** "NO synthase": a formula, not the word. */
const plainSubject = (subject: string): string =>
	subject.replace(BETWEEN_ADJECTIVES, '$1 ').replace(/^(?=(?:NO|IN|AS|AT)\b)/, 'the ');

/** Another template asks what a paper recommends. */
const ADVISES = /^(?:should|ought)$/i;
/** How a study was made up is no finding. */
const SETUP =
	/^(?:\w+ly |then |also |not )*(?:obtained|collected|enrolled|recruited|included|reviewed|randomi[sz]ed|interviewed|excluded|done|used|applied|employed|categorized|considered|defined|benchmarked|evaluated|invited|discarded|recorded|sampled|administered|performed|conducted|carried out|undertaken|mailed|surveyed|approached|(?:rated|graded|scored|assessed|examined|measured|analy[sz]ed) (?:by|with|using))\b/i;
/** "mean patient age", "median follow-up": who was looked at, and how long. */
const SETUP_MEASURE =
	/^(?:the )?(?:mean|median|average) (?:[\w-]+ )?(?:age|follow-up)(?: (?:time|period|duration))?(?: of .*)?$/i;
/** "identify 102 consecutive infants": whom, not what. */
const COUNTED =
	/^(?:an? total of )?\d[\d,]* (?:\w+ )?(?:patients|infants|women|men|children|cases|subjects|participants|studies|articles|papers|trials|people|individuals)\b/i;

interface Pair {
	readonly question: string;
	readonly answer: string;
}

const isBase = (word: string): boolean =>
	word === 'be' || readVerb(word).some(({ form }) => form === 'base');

function pairsOf(draft: Draft, context: TemplateContext, source: string): readonly Pair[] {
	const authors = authorsPair(draft, context);
	if (authors !== null) return [authors];
	const clause = splitClause(draft.text);
	if (clause === null) return [];
	return expletivePair(draft, clause, context) ?? clausePairs(draft, clause, context, source);
}

/** "we prove an equivalence between …" → What does “T” prove? */
function authorsPair(draft: Draft, context: TemplateContext): Pair | null {
	const act = authorsAct(draft);
	if (act === null) return null;
	const { verb, object, results } = act;
	if (!OBTAINING.test(verb) && !(results && RESULTING.test(verb))) return null;
	if (
		COUNTED.test(object) ||
		isDangling(object) ||
		splitClause(object)?.form === 'auxiliary' ||
		/^(?:that|out that|how|to|for|in|on|with)\b/i.test(object)
	)
		return null;
	const who =
		results && RESULTING.test(verb)
			? `do the results of ${context.shortSource}`
			: `does ${context.shortSource}`;
	return { question: `What ${who} ${verb}?`, answer: object };
}

/** "it is impossible to match X", "there is no difference in X": what stands in front says nothing. */
function expletivePair(
	draft: Draft,
	clause: Clause,
	context: TemplateContext,
): readonly Pair[] | null {
	const { shortSource } = context;
	if (/^it$/i.test(clause.subject)) {
		const match = /^((?:not |\w+ly |also |still )*[a-z-]+(?:, \w+)?) (to [a-z]+ .+|that .+)$/i.exec(
			clause.rest,
		);
		if (match === null || !isCopula(clause)) return [];
		const [, quality = '', what = ''] = match;
		if (/^to /i.test(what) && !isBase(what.split(' ')[1] ?? '')) return [];
		return [
			{ question: `What ${clause.verb} ${quality}, according to ${shortSource}?`, answer: what },
		];
	}
	const there = /^there$/i.test(clause.subject);
	if (!there && !/^[Nn]o\b/.test(clause.subject)) return null;
	const said = there ? clause.rest : draft.text;
	const [, degree = '', compared = '', sides = ''] = DIFFERENCE.exec(said) ?? [];
	if (degree !== '' && !isDangling(compared) && !isDangling(sides))
		return [differencePair(degree, compared, sides, clause, draft, context)];
	const topic = RELATION.exec(said)?.[1];
	if (topic === undefined || isDangling(topic) || contentStems(topic).length === 0) return [];
	return [{ question: aboutQuestion(topic, draft, context), answer: draft.text }];
}

/** "(no) significant difference in X between …": X is what the clause is about. */
const RELATION =
	/^(?:(?:also|still|a|an|no|not any|the|some) )*(?:[\w-]+ ){0,3}(?:differences?|correlations?|associations?|relationships?|changes?|effects?|evidence|interactions?|trade-?offs?|reductions?|increases?|decreases?|improvements?|links?|gaps?|trends?|dependence)(?: (?:was|were) (?:\w+ )?(?:found|observed|seen|noted|detected|present))? (?:between|in|for|of|on|with|among) ((?:the )?[^,;:]+?)(?= (?:between|in|for|on|with|among|when|if|at|after|during|was|were|is|are|of|to)\b|,|$)/i;

/** "no significant difference in X between A and B" → no significant; X; A and B */
const DIFFERENCE =
	/^((?:no|not any|an?|little|(?:statistically )?significant)(?: \w+ly)?(?: \w+)?) differences? (?:(?:was|were) (?:found|observed|seen|noted|detected) )?in ([^;:]{3,90}?) between ((?:the )?[^,;:]{2,60} and [^,;:]{2,60})$/i;

/** "there was no difference in X between A and B" → How did X differ between A and B? → There was no difference */
function differencePair(
	degree: string,
	compared: string,
	sides: string,
	clause: Clause,
	draft: Draft,
	{ shortSource, ...context }: TemplateContext,
): Pair {
	const there = /^there$/i.test(clause.subject);
	const told = there ? `There ${clause.verb} ${degree} difference` : `${degree} difference`;
	const many = isPlural(compared) || /\band\b/.test(compared);
	const past = /^(?:was|were)$/.test(clause.verb) || /\b(?:was|were)\b/.test(draft.text);
	const helper = past ? 'did' : many ? 'do' : 'does';
	const what = midSentence(compared, { shortSource, ...context });
	return {
		question: `How ${helper} ${what} differ between ${sides}, according to ${shortSource}?`,
		answer: there && clause.verb === 'were' ? `${told}s` : told,
	};
}

const aboutQuestion = (topic: string, { report }: Draft, context: TemplateContext): string =>
	`What does ${context.shortSource} ${report ?? 'find'} about ${midSentence(topic, context)}?`;

function clausePairs(
	draft: Draft,
	clause: Clause,
	context: TemplateContext,
	source: string,
): readonly Pair[] {
	const { subject } = clause;
	if (subject === context.name) return asked(clause, subject, '');
	const own = OWN_SYSTEM.exec(subject);
	if (own !== null) {
		if (context.name !== null) return [];
		return asked(clause, `the ${own[1]?.toLowerCase() ?? 'method'} of ${context.shortTitle}`, '');
	}
	if (isDangling(subject) || countWords(subject) > LONGEST_SUBJECT_WORDS) return [];
	const only = onlySubject(clause);
	if (only !== null)
		return [
			{ question: `${only.question}, according to ${context.shortSource}?`, answer: subject },
		];
	const part = partPlayed(clause, midSentence(subject, context));
	if (part !== null && contentOverlap(part.answer, part.question) <= 0.5)
		return [
			{ question: `${part.question}, according to ${context.shortSource}?`, answer: part.answer },
		];
	if (NO_TOPIC.test(plainSubject(subject)) || SETUP_MEASURE.test(subject)) return [];
	if (countWords(subject) === 1 && ADJECTIVE.test(subject)) return [];
	if (/\bsheds? lights?\b/i.test(draft.text) || ADVISES.test(clause.verb)) return [];
	// The source's verb does not fit its subject: a question would repeat the fault.
	if (clause.form === 'third' && isPlural(subject) && !/\band\b|^\w+ing\b/i.test(headOf(subject)))
		return [];
	if (isCopula(clause) && SETUP.test(clause.rest)) return [];
	const superlative = isCopula(clause) ? SUPERLATIVE.exec(clause.rest)?.[1] : undefined;
	if (
		superlative !== undefined &&
		!isDangling(subject) &&
		contentStems(superlative).length >= 2 &&
		/^were|^are/.test(clause.verb) === isPlural(headOf(superlative))
	) {
		const question = `What ${clause.verb} ${superlative}, according to ${context.shortSource}?`;
		return [{ question, answer: subject }];
	}
	const about = (topic: string): string => aboutQuestion(topic, draft, context);
	const said = asked(
		clause,
		midSentence(subject, context),
		`, according to ${context.shortSource}`,
	).filter(({ question }) => !(EACH_ITS_OWN.test(source) && /^between which/.test(question)));
	// The subject stands in another sentence: the answer keeps to what this one says.
	if (contentOverlap(subject, source) < 1 && contentStems(clause.rest).length >= 3) {
		return [{ question: about(subject), answer: restated(clause) }, ...said];
	}
	const topic = topicOf(subject, draft.text, about);
	if (topic !== null) return [{ question: about(topic), answer: draft.text }, ...said];
	const quality =
		isCopula(clause) && contentStems(clause.rest).length >= 2
			? [{ question: about(subject), answer: restated(clause) }]
			: [];
	return [...quality, ...said];
}

/** "varied from 2 to 9 in dry and wet years, respectively": no range. */
const EACH_ITS_OWN = /\brespectively\b/i;

/** "X was the most common Y": what it is the most common of is asked for. */
const SUPERLATIVE =
	/^(the (?:(?:second |third |by far the )?(?:most|least) (?:\w+ly )?[a-z]+|only(?: \w+)?|(?:single )?(?:best|strongest|main|primary|leading|commonest|major)) (?!(?:one|ones|of|in|for|when)\b)[a-z][^,;:()]*?)(?:, (?:followed|with|and|but|while)\b.*)?$/i;

/** The predicate asked for a part of it: "APTP outperforms X" → What does APTP outperform? → X */
const asked = (clause: Clause, who: string, source: string): readonly Pair[] =>
	predicateQuestions(clause, who)
		.filter(({ question, answer }) => contentOverlap(answer, question) <= 0.5)
		.map(({ question, answer }) => ({ question: `${question}${source}?`, answer }));

/** The clause, and where it is short enough the same with its tails. */
function bothLengths(draft: Draft): readonly Draft[] {
	if (draft.full === draft.text || countWords(draft.full) > LONGEST_FULL_WORDS) return [draft];
	return [draft, { ...draft, text: draft.full }];
}

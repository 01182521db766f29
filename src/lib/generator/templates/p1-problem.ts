// P1: "However, static pruning uses one model for all prompts." → Which problem does APTP address? → Static pruning uses one model for all prompts
import type { Draft } from '../condense/draft.ts';
import { isClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, isPluralName } from './wording.ts';

const CITES = /\bet al\b|\((?:19|20)\d\d\)|\[\d/;
const LACK =
	/\b(?:not|no|lack\w*|fail\w*|limit\w*|difficult\w*|hard|challeng\w*|expensive|costly|slow|unclear|unknown|poor\w*|suffer\w*|overlook\w*|neglect\w*|ignor\w*|hinder\w*|prohibit\w*|require\w*|little|unaffordable|struggle\w*|degrad\w*|insufficient|inefficient|impractical|bottleneck|however|rarely|few|problem\w*|drawback\w*|controvers\w*|poorly|restrict\w*|risk\w*|sensitive|brittle|only|cannot|remain\w*|los(?:e|es|ing)|wast\w+|damag\w+|miss(?:es|ing)?|scarce|debated|inconsistent|conflict\w*|falls? short|underperform\w*|disconnect|vulnerable|susceptible|unstable|instabilit\w*|hampers?|undermin\w*|severely|at the (?:expense|cost) of|trade-?offs?|sacrific\w+|prone|intractable|infeasible|time-consuming)\b/gi;
/** An aim, or what somebody does about a problem told before. */
const NO_PROBLEM =
	/^(?:the (?:key |main |basic )?(?:idea|goal|aim|purpose)\b|to [a-z]+ )|\b(?:this|these|such) (?:problems?|issues?|challenges?|limitations?|tasks?)\b/i;
/** "A drawback of this approach is that C": which approach, stood before; C stands alone. */
const OF_THIS =
	/^(?:(?:an?|one|the) (?:\w+ )?(?:drawback|limitation|problem|issue|challenge|disadvantage|shortcoming|difficulty|weakness) (?:of|with|in|for) (?:this|these|such|that|those|existing|previous|prior|current) [\w -]{2,40}? is that |it is (?:also |often )?(?:possible|likely|known|clear|well known|well-known) that )/i;
/** "In this context counting is slow" */
const HERE =
	/^(?:in|for|under) (?:this|that|these|such) (?:context|setting|case|regime|scenario|situation)s?,? (?=\S)/i;
/** Another sentence names it. */
const UNNAMED =
	/\bthe (?:phenomenon|problem|issue|same problem)\b(?! (?:of|in|that|with|when|for)\b)/i;
/** Called a drawback, it needs no other word of lack. */
const DRAWBACK =
	/^(?:an?|one|the) (?:\w+ )?(?:drawback|limitation|disadvantage|shortcoming|difficulty|weakness) /i;
/** Without a word of lack, these at least tell what others do or what may happen. */
const OTHERS =
	/^(?:existing|previous|prior|current|most|many|recent|standard|traditional|conventional|common|popular)\b.*\b(?:methods?|approach\w*|works?|techniques?|models?|algorithms?|attempts?)\b|\b(?:can|could|may|might) (?:inadvertently|easily|still|severely|accidentally)\b/i;
/** The sentence turns against what was said before. */
const TURNS = /^(?:However|Unfortunately|Nonetheless|Nevertheless|Yet|But|Still)\b/;
/** What follows from the problem; and the second half of a long sentence, which only explains the first. */
const CONSEQUENCE =
	/(?:, and while\b|,? and (?:thus|therefore|hence|consequently|so|it)|, so(?! (?:that|as)\b))\b.*$/i;
const EXPLAINS =
	/(?:\s+[—–]\s+| (?=despite the fact that\b)|:\s+|;\s+|, (?:where|which|whereas|while|because|since|as|leading|making|resulting|despite)\b)/g;
const FEWEST_WORDS = 7;
/** Lead of the role over the next, in natural-log units. */
const SURE_MARGIN = 1;

export const problem: Template = {
	id: 'P1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence) || CITES.test(sentence.text)) return [];
			const statements = drafts
				.map(statementOf)
				.filter(({ text }) => stands(text) && !opensWithName(text, context.name));
			const plain = statements.filter(({ draft, text }) => says(text) || DRAWBACK.test(draft.text));
			const turned =
				sentence.sub === 'problem' &&
				sentence.margin >= SURE_MARGIN &&
				TURNS.test(sentence.text) &&
				!PART.test(drafts.flatMap(({ applied }) => applied).join());
			const told =
				plain.length > 0 || !turned ? plain : statements.filter(({ text }) => OTHERS.test(text));
			const who = context.name ?? context.shortTitle;
			const does = isPluralName(who) ? 'do' : 'does';
			return told.map(({ draft, text }) =>
				makeCandidate({
					template: 'P1',
					kind: 'problem',
					sentence,
					question: `Which problem ${does} ${who} address?`,
					answer: draft.lead === '' || isMoved(draft) ? text : `${draft.lead}, ${text}`,
					condensed: draft.applied,
				}),
			);
		}),
};

/** Half of what the sentence turns against is no problem. */
const PART = /C6 (?:two facts|list|both)/;

/** A condition moved to the front to save words goes back: here the rest is cut instead. */
const isMoved = ({ applied }: Draft): boolean => applied.at(-1) === 'C8 condition first';

const statementOf = (draft: Draft): { readonly draft: Draft; readonly text: string } => ({
	draft,
	text: shortened(
		(isMoved(draft) ? draft.full : draft.text)
			.replace(CONSEQUENCE, '')
			.replace(OF_THIS, '')
			.replace(HERE, ''),
	),
});

const stands = (text: string): boolean =>
	!NO_PROBLEM.test(text) &&
	!UNNAMED.test(text) &&
	!opensWithVerb(text) &&
	!isDangling(text) &&
	isClause(text);

/** A long statement up to where its explanation begins, if what is left still says what is wrong. */
function shortened(text: string): string {
	if (countWords(text) <= MAX_ANSWER_WORDS) return text;
	const starts = matchesOf(text, EXPLAINS)
		.map(({ index }) => text.slice(0, index))
		.reverse();
	return (
		starts.find(
			(kept) =>
				countWords(kept) <= MAX_ANSWER_WORDS &&
				countWords(kept) >= FEWEST_WORDS &&
				says(kept) &&
				isClause(kept),
		) ?? text
	);
}

/** "Suffers from noise": the subject got lost. */
const opensWithVerb = (text: string): boolean => {
	const [first = ''] = text.split(' ');
	return (
		/^[a-z]/.test(first) &&
		readVerb(first).some(({ form }) => form === 'third') &&
		!isNounLike(first)
	);
};

/** Some word says what is wrong, and not only of a thing the sentence describes: "models that face a challenge". */
const says = (text: string): boolean =>
	matchesOf(text, LACK).some(({ index }) => !DESCRIBING.test(text.slice(0, index)));

const DESCRIBING = /\b(?:that|which|who|whose) (?:(?!\b(?:but|however|is|are|was|were)\b)[^,;])*$/i;

/** What the paper's own system does is no problem it addresses. */
const opensWithName = (text: string, name: string | null): boolean =>
	name !== null && text.startsWith(`${name} `);

// P1: "However, static pruning uses one model for all prompts." → Which problem does APTP address? → Static pruning uses one model for all prompts
import { isClause } from '../language/clause.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const CITES = /\bet al\b|\((?:19|20)\d\d\)|\[\d/;
const LACK =
	/\b(?:not|no|lack\w*|fail\w*|limit\w*|difficult\w*|hard|challeng\w*|expensive|costly|slow|unclear|unknown|poor\w*|suffer\w*|overlook\w*|neglect\w*|ignor\w*|hinder\w*|prohibit\w*|require\w*|little|unaffordable|struggle\w*|degrad\w*|insufficient|inefficient|impractical|bottleneck|however|rarely|few|problem\w*|drawback\w*|controvers\w*|poorly|restrict\w*|risk\w*|sensitive|brittle|only|cannot|remain\w*|los(?:e|es|ing)|wast\w+|damag\w+|miss(?:es|ing)?|scarce|debated|inconsistent|conflict\w*|falls? short|underperform\w*|disconnect|prone|intractable|infeasible|time-consuming)\b/i;
/** An aim, or what somebody does about a problem told before. */
const NO_PROBLEM =
	/^(?:the (?:key |main |basic )?(?:idea|goal|aim|purpose)\b|to [a-z]+ )|\b(?:this|these|such) (?:problems?|issues?|challenges?|limitations?|tasks?)\b/i;
/** What follows from the problem; and the second half of a long sentence, which only explains the first. */
const CONSEQUENCE =
	/(?:,? and (?:thus|therefore|hence|consequently|so|it)|, so(?! (?:that|as)\b))\b.*$/i;
const EXPLAINS =
	/(?:\s+[—–]\s+| (?=despite the fact that\b)|:\s+|;\s+|, (?:where|which|whereas|while|because|since|as|leading|making|resulting|despite)\b)/g;
const FEWEST_WORDS = 7;

export const problem: Template = {
	id: 'P1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence) || CITES.test(sentence.text)) return [];
			return drafts.flatMap((draft) => {
				// A condition moved to the front to save words goes back: here the rest is cut instead.
				const moved = draft.applied.at(-1) === 'C8 condition first';
				const text = shortened((moved ? draft.full : draft.text).replace(CONSEQUENCE, ''));
				if (NO_PROBLEM.test(text) || opensWithVerb(text)) return [];
				if (isDangling(text) || !isClause(text) || !LACK.test(text)) return [];
				const who = context.name ?? context.shortTitle;
				const does = /[A-Z]s$/.test(who) ? 'do' : 'does';
				return [
					makeCandidate({
						template: 'P1',
						kind: 'problem',
						sentence,
						question: `Which problem ${does} ${who} address?`,
						answer: draft.lead === '' || moved ? text : `${draft.lead}, ${text}`,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

/** A long statement up to where its explanation begins, if what is left still says what is wrong. */
function shortened(text: string): string {
	if (countWords(text) <= MAX_ANSWER_WORDS) return text;
	const starts = [...text.matchAll(EXPLAINS)].map(({ index }) => text.slice(0, index)).reverse();
	return (
		starts.find(
			(kept) =>
				countWords(kept) <= MAX_ANSWER_WORDS &&
				countWords(kept) >= FEWEST_WORDS &&
				LACK.test(kept) &&
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

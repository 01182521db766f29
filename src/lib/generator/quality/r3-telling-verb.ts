// R3: ✗ "What did women have?" "What can networks operate?" "What does penetration use?" ✓ "What does RS2 cut?"
import type { Filter } from './filter.ts';

/** Verbs that leave open what is asked for: a dozen things would be right. */
const OPEN_VERB =
	/\b(?:have|has|exert|raise|use|operate|extend|provide|train|need|include|contain|present|offer|support|bring|give|take|make|involve|represent|constitute|describe|discuss|address|consider|focus on|deal with)(?=\?|, (?:according|in “))/i;
/** A step of a method may be asked for by what is used. */
const OPEN_STEP =
	/\b(?:have|has|raise|operate|extend|train|need|involve|include)(?=\?|, (?:according|in “))/i;
/** "How was a value of 481 measured?", "To what can the data be put?": the answer stands in the question, or there is none. */
const ASKS_USE =
	/\bhow (?:is|are|was|were) an? [^?]* of [\d.]+|\b(?:to do what|for what|to what) can (?:the )?(?:[\w-]+ )?(?:data|results?|findings|datasets?|measurements)\b/i;
/** "What does “T” detect?": anything. */
const PAPER_SEES = /\bdoes (?:“T”|the \S+(?: \S+)? paper) (?:detect|obtain)\?/;
/** "What did rash occur in? 5 patients": it asks for cases, and of how many. */
const OCCURS = /\b(?:occur|happen|arise)(?: (?:in|with|at|on))?(?=\?|, (?:according|in “))/i;
/** "What does RFC make?" → "Selection more reliable": the verb wants both a thing and what becomes of it. */
const HALF_VERB = /\b(?:make|help|let|keep|leave|render)(?=\?|, (?:according|in “))/i;
/** These say nothing of a named system either, unless a number or a condition does. */
const EMPTY_VERB =
	/^What (?!.*\bfirst to ).*\b(?:take|obtain|incur|require|give|make|parameterize)(?=\?|, (?:according|in “))/i;
/** What a paper as a whole provides or presents is its own. */
const PAPER_SHOWS = /\bdoes (?:“[^”]*”|the \S+ paper) (?:provide|present|offer|describe)\?/;

/** "What does also reveal …", "What did of the cases record …": the subject got lost. */
const NO_SUBJECT =
	/^In (?:\d+|one|two|three|four|five), |\buse to (?:fail|be unable)\b|\bwhat of\b|\bas compared(?:,|\?)|\bwhat (?:does|do|did) \w+ly \w+(?:,|\?)|\bwhat (?:does|do|did|is|are|was|were|can|may) (?:also|of|in|on|at|by|for|with|from|when|if|because|thus|therefore|further)\b/i;
/** A comparison in front of the paper's name would compare the paper. */
const COMPARES_PAPER =
	/^(?:unlike|in contrast to|contrary to|rather than|instead of) [^“]*, what (?:does|do|did) (?:“|the [^ ]+ paper\b)/i;

/** "In addition, what …": the sentence was one of several. */
const ONE_OF_SEVERAL =
	/^(?:in addition|additionally|furthermore|moreover|in sum|in summary|finally|also|besides|similarly|likewise|as well|lastly|second(?:ly)?|third(?:ly)?|next|then)\b[^?]{0,40}, (?:what|how|by|when|which)\b/i;
/** People and samples that every study has, as what is asked about. */
const SAMPLES =
	/\b(?:how|by what|with what|what) (?:is|are|was|were|does|do|did) (?:the )?(?:samples?|data|patients|subjects|participants|groups?|results?|images|children|women|animals)(?: (?:analy[sz]ed|collected|measured|obtained|assessed|evaluated|recorded|have|show))?(?:,|\?)/i;
/** A count of cases as the subject: which ones, another sentence tells. */
const COUNTED =
	/\bwhat (?:does|do|did) (?:all|some|many|most|several|few|both|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|\d+) (?:of the |of )?(?:patients|women|men|children|cases|subjects|participants|animals|eyes|samples|studies|groups)\b/iu;

/** "How does “T” avoid to judge by only looking?": by that it does not. */
const BACKWARDS =
	/^how (?:does|do|did|can) [^?]*\b(?:(?:avoid|refuse|decline|hesitate|fail) to|refrain from)\b/i;
/** "it is also useful to dry the silt": "it" was the kite of the clause before. */
const STOOD_FOR =
	/^what (?:is|was) (?:\w+ly )?(?:useful|helpful|effective|beneficial|suitable|sufficient|efficient|valuable)(?=\?|,)/i;

export const tellingVerb: Filter = {
	id: 'R3 telling verb',
	check({ kind, question: asked, answer }, { paper }) {
		// A title may ask "What Is in a Word?" itself.
		const question = asked.replace(/“[^”]*”/g, '“T”');
		if (NO_SUBJECT.test(question)) return 'The question has lost its subject.';
		if (ONE_OF_SEVERAL.test(question)) return 'It asks for one of several things said in a row.';
		if (SAMPLES.test(question) || COUNTED.test(question))
			return 'The question asks about some cases without saying which.';
		if (kind !== 'idea' && COMPARES_PAPER.test(question))
			return 'The question compares the paper with a method.';
		if (kind !== 'result' && kind !== 'mechanism') return null;
		if (BACKWARDS.test(question)) return 'It asks how something is left undone.';
		if (STOOD_FOR.test(question) && /^To /.test(answer))
			return 'In the source “it” may be a thing named before.';
		if (ASKS_USE.test(question)) return 'The question holds its answer, or asks for a use.';
		if (kind === 'result' && PAPER_SEES.test(question))
			return 'Many answers would fit the question.';
		if (OCCURS.test(question)) return 'It asks in what something occurs, and not how often.';
		if (HALF_VERB.test(question)) return 'The verb of the question wants more than a thing.';
		if (EMPTY_VERB.test(question) && !/\d/.test(answer) && !/^which /i.test(question))
			return 'The verb of the question leaves open what is asked for.';
		const name = paper.facts.name?.name;
		if (name !== undefined && question.includes(` ${name} `)) return null;
		// "Which two stages does X have": the noun says what is asked for.
		if (PAPER_SHOWS.test(question) || /^which (?:two|three) /i.test(question)) return null;
		return (kind === 'result' ? OPEN_VERB : OPEN_STEP).test(question)
			? 'Many answers would fit the question.'
			: null;
	},
};

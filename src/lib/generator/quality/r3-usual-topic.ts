// R3: ✗ "… about means?" ✗ "… about a further benefit?" ✗ "… about the detector?" ✓ "… about base deficit?"
import { contentOverlap } from '../language/words.ts';
import type { Filter } from './filter.ts';

const TOPIC = /\b(?:find|show|suggest|report|conclude|claim) about ([^?]+)\?$/;

/** Words that weigh what they stand with. */
const WEIGHING =
	'(?:(?:an?|the|no|any|some|more|\\w+ly|(?:non-)?significant|main|key|further|additional|important|negative|positive|direct|inverse|linear|close|moderate|modest|slight|marked|similar|separate|alternate|alternative|potential|greater|strong|weak|clear|new|second|third) )*';
/** Nouns of reporting: what was compared or gained, they leave open. */
const NOUN =
	'differences?|improvements?|correlations?|associations?|trends?|contributions?|benefits?|(?:dis)?advantages?|increases?|decreases?|reductions?|changes?|relationships?|agreement|concordance';
const REPORT_NOUN = new RegExp(
	`^${WEIGHING}(?:${NOUN}|explanations?|consequences?|features?|discrepanc(?:y|ies)|strateg(?:y|ies)|means|minority|majority|applications?)$`,
	'i',
);
/** The same with what it is of, where the noun is weighed before it is told. */
const WEIGHED = new RegExp(
	`^(?:(?:an?|the|no|any) )?(?:(?:statistically )?(?:non-)?significant(?:ly \\w+)? (?:${NOUN})|(?:main|key|major) (?:contribution|feature|advantage)s?|(?:further|potential|additional) (?:benefit|advantage|application)s?|(?:important )?consequence|range|number|minority|majority|questions|average(?= of)) (?:of|in|for|between|towards?) `,
	'i',
);
/** "the detector", "the rules": of several in the abstract, or one that only it knows. */
const UNNAMED = /^the [a-z-]+$/;
/** "the majority of the sample comprised children": a clause in the place of a thing. */
const HOLDS_CLAUSE = /\b(?:comprised|consisted|was|were|resulted)\b/i;
/** "a fracture energy of 481 J/m2 was measured": the question holds the number it should ask for. */
const HOLDS_VALUE =
	/^an? [^?]* of (?:about |approximately |up to |only )?[\d.,]+(?: ?[^\s?]+){0,2}$/i;

/** "the present dose", "a second walker", "the group as a whole": another sentence says which. */
const POINTED =
	/^(?:(?:the|both|all) (?:present|current|chosen|same|given|respective|corresponding|resulting|remaining)\b|an? (?:second|third|fourth|further|additional|subgroup|subset|separate|single)\b|.*\bas a whole$)/i;
/** "more commonly involved bones", "important factors": which ones is what should be asked. */
const WEIGHS =
	/^(?:(?:more|most|less) \w+ly\b|(?:the )?(?:important|key|main|major|relevant|certain|various|common) (?:factors?|parameters?|features?|issues?|points?|reasons?|causes?|themes?|problems?|aspects?)$)/i;

/** What was computed or drawn to find it out. */
const EVIDENCE =
	/^(?:(?:the|an?) )?(?:[\w-]+ ){0,4}?(?:regressions?|(?:Kaplan-Meier|survival|ROC) curves?|ablations?|operative reports|background|statistics)$/i;

export const usualTopic: Filter = {
	id: 'R3 usual topic',
	check({ question }, { paper }) {
		const topic = TOPIC.exec(question.replace(/“[^”]*”/g, '“T”'))?.[1];
		if (topic === undefined) return null;
		if (REPORT_NOUN.test(topic) || WEIGHED.test(topic))
			return 'The question asks about a word of reporting, not about a thing.';
		if (POINTED.test(topic)) return 'The question points to something another sentence names.';
		if (EVIDENCE.test(topic)) return 'The question asks about how it was found out.';
		if (WEIGHS.test(topic)) return 'The question weighs things and does not say which.';
		const inTitle = contentOverlap(topic, paper.title.text) === 1;
		if (UNNAMED.test(topic) && /^What does/.test(question) && !inTitle)
			return 'The question does not say which one it means.';
		if (HOLDS_CLAUSE.test(topic)) return 'The question asks about a clause.';
		return HOLDS_VALUE.test(topic) ? 'The question holds the number it should ask for.' : null;
	},
};

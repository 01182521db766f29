// R3: ✗ "What does “T” find about although the event rate?" ✗ "… about sixteen women?" ✓ "… about severe hypoglycaemia?"
import type { Filter } from './filter.ts';

/** What a finding is asked about. */
const TOPIC = /\babout ([^?]+)\?$/;

/** Openings of something else than a thing. */
const NO_THING =
	/^(?:although|though|while|whilst|whereas|when|if|because|whether|since|unlike|distinct|existing|previous|prior|current|recent|such|similar|compared|given|based|due|that|how|not|in|on|at|by|for|with|from|after|before|during|as|than|to|are|is|was|were|also|thus|therefore|further|then|still|even)\b/i;
/** A count of cases: which ones is told by another sentence. */
const COUNTED =
	/^(?:a total of|a number of|much|some|many|most|few|fewer|several|all|every|each|any|none|only|another|other|others|both(?! [^?]+ and )|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d[\d,.]*%?|(?:patient|case|subject|group|table|figure|phase|study|experiment) (?:\d+|[A-Z]))\b/i;
/** Kinds of people and things that every paper has. */
const BARE =
	/^(?:the |an? )?(?:(?:study|control|intervention|treatment|experimental) )?(?:groups?|patients|participants|subjects|women|men|children|people|individuals|cases|controls|respondents|animals|rats|mice|data|datasets?|samples?|results?|findings?|models?|methods?|experiments?|tests?|evidence|effectiveness|similar findings|similar results|differences?|the difference|analys[ie]s|evaluations?|performance|training|mean age|claim|hypothesis|conjecture|assumption|statement|(?:mean|median|minimum|maximum) follow-up)$/i;
/** What is still to be done is no finding. */
/** The same, as the subject of another question. */
const TO_DO_SUBJECT = /\b(?:does|do|did|is|are|can|may|should) (?:further|additional|future) /i;
const TO_DO = /^(?:a more|further|additional|future|more (?:research|work|studies|data))\b/i;

export const realTopic: Filter = {
	id: 'R3 real topic',
	check({ question, answer }) {
		if (TO_DO_SUBJECT.test(question)) return 'What is still to be done is no finding.';
		const topic = TOPIC.exec(question.replace(/“[^”]*”/g, '“T”'))?.[1];
		if (topic === undefined) return null;
		if (NO_THING.test(topic)) return 'The question asks about something that is no thing.';
		if (COUNTED.test(topic)) return 'The question asks about some of several without saying which.';
		if (BARE.test(topic)) return 'The question asks about something that every paper has.';
		if (isCutOff(topic, answer)) return 'The question names only the beginning of its subject.';
		return TO_DO.test(topic) ? 'What is still to be done is no finding.' : null;
	},
};

/** A topic that ends in the middle of a phrase: "a large set | of noisy data", "the models learned | by". */
function isCutOff(topic: string, answer: string): boolean {
	if (!answer.toLowerCase().startsWith(topic.toLowerCase())) return false;
	const rest = answer.slice(topic.length);
	if (
		/^ (?:of|that|which|and|or|than|as compared|\p{Ll}+ed (?:in|by|on|with|from|at|to))\b/u.test(
			rest,
		)
	)
		return true;
	const oneWord = !/\s/.test(topic.replace(/^(?:the|an?) /i, ''));
	const endsInParticiple = /\p{Ll}{3}ed$/u.test(topic);
	return (
		(oneWord || endsInParticiple) &&
		/^ (?:in|for|between|among|with|without|to|from|on|at|by)\b/.test(rest)
	);
}

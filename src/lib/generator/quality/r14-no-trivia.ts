// R14: ✗ "Where is the code of LoGAH?" ✗ "On how many tasks was it tested?" ✓ "What ratio to the oracle prompt do they reach?"
import { contentStems, withoutFullStop } from '../language/words.ts';
import type { Filter } from './filter.ts';

const WHERE_TO_GET =
	/https?:|www\.|github|gitlab|\b(?:source code|our code|(?<!lines of )code (?:is|are|and|will)|(?:code|data) repository|under (?:an?|the) [\w-]+ licen[cs]e|(?:is|are|be|made) (?:\w+ )?(?:publicly|freely|openly) available|open[- ]sourced\b|supplementary material|demo (?:is|will|can)\b)\b/i;
const SETUP_COUNT =
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)\s+(?:\w+ ){0,2}(?:tasks|datasets|data sets|benchmarks|baselines|domains|languages|models|experiments)\.?$/i;

/** How groups compared before anything was done, and how long they were followed. */
const SETUP =
	/\b(?:comparable|similar|balanced|matched|no (?:\w+ )?differences?)\b.*\b(?:at baseline|baseline characteristics|with respect to age)\b|^(?:the )?(?:mean|median|average|minimum|maximum) (?:follow-up|age|duration of follow-up)\b|^(?:the )?(?:primary|secondary) (?:outcome|endpoint|end point)s? (?:is|was|were)\b/i;
/** How alike the groups were before anything was done. */
const ALIKE =
	/\b(?:is|are|was|were) (?:\w+ly )?(?:similar|comparable|alike|matched|identical|balanced) (?:in|for|with respect to|regarding|as to) (?:[\w-]+(?:, | and |, and | or | )){0,4}?(?:ages?|sex|gender|demograph\w*|ethnicity|race|baseline|body mass index|BMI|parity)\b/i;
/** A disease that was brought about in animals, a formula that was tried on another group. */
const PROCEDURE =
	/\b(?:was|were) (?:\w+ly )?(?:induced in|produced in|established in|cross-validated|validated (?:in|on|using|with|by)|tested (?:in|on))\b/i;
/** "Into what were the women divided?" */
const DIVIDED =
	/^(?:into|to) (?:what|which \w+) (?:was|were) [^?]*\b(?:divided|classified|categori[sz]ed|stratified|assigned|randomi[sz]ed|allocated|split|grouped|separated)\b/i;
/** "A subgroup of women fared better": the others are what the paper is about. */
const SUBGROUP =
	/^(?:only )?(?:an?|one|the|some) (?:[\w-]+ )?(?:subgroups?|subsets?|subpopulations?)\b/i;
/** "Higher scores indicated a rebound": how to read a scale, whatever was found. */
const READING_RULE =
	/^(?:(?:a )?(?:higher|lower|greater|positive|negative|increased|smaller|larger) )(?:[\w-]+ ){0,2}?(?:scores?|values?|ratings?|numbers?)\b.*\b(?:indicat|reflect|represent|denot|mean|correspond)\w*/i;
/** What was done to samples. */
const ROUTINE =
	/^(?:was |were )?(?:compared|analy[sz]ed|measured|assessed|evaluated|calculated|performed|tested|recorded|collected) (?:using|by|with|through|via)\b/i;
/** "Scores were calculated for each period": a step, not an idea. */
const STEP =
	/\b(?:was|were) (?:\w+ly )?(?:collected|calculated|performed|measured|obtained|conducted|carried out|analy[sz]ed|assessed|recorded|recruited|compared|evaluated|included|randomi[sz]ed|enrolled|reviewed|selected|excluded|used|divided|assigned)\b/i;
/** "One patient died of another cause": what befell a few is no main finding. */
const FEW_CASES =
	/^(?:in )?(?:(?:only )?(?:one|two|three|a single|another|1|2|3) (?:[\w-]+ )?(?:patients?|cases?|subjects?|participants?|child|children|wom[ae]n|m[ae]n|infants?)\b(?! (?:of|in) (?:\d|\w+ten\b|four\b|five\b))|patient \d)/i;
const IN_FEW_CASES = / in (?:one|two|three|1|2|3) (?:patients?|cases?)\?$/i;
/** Calls for more of the same. */
const TO_DO =
	/\b(?:(?:further|future|additional|more|larger|prospective) (?:[\w-]+ ){0,4}?(?:studies|study|research|work|investigations?|trials?|data|evaluation|analysis)\b.*\b(?:need|needed|required|warranted|necessary|should|recommended)|(?:^the )need for (?!.* (?:grows|rises|falls|shrinks|increases|decreases|depends|vanishes)\b)|\bneeds? (?:auditing|further)|remains? to be (?:seen|determined|elucidated|established|investigated)|(?:is|are|seems?|appears?) (?:warranted|needed|required)\b|\byet to be\b)/i;
/** "Into what is more research needed?" */
const ASKS_MORE =
	/\b(?:is|are|does|do|will|should|could|may) (?:further|future|additional|more) (?:[\w-]+ ){0,3}?(?:research|work|studies|study|investigations?|data|trials?)\b/i;

export const noTrivia: Filter = {
	id: 'R14 no trivia',
	check({ kind, template, question, answer }, { paper }) {
		if (WHERE_TO_GET.test(question) || WHERE_TO_GET.test(answer))
			return 'Where to get code or data is nothing to learn.';
		if (SETUP_COUNT.test(answer)) return 'How many tasks were tried is nothing to learn.';
		if (kind !== 'problem' && SETUP.test(answer))
			return 'How a study was set up is nothing to learn.';
		if (DIVIDED.test(question)) return 'How a study was set up is nothing to learn.';
		if ((kind === 'result' || template === 'I4') && (ALIKE.test(answer) || PROCEDURE.test(answer)))
			return 'How a study was set up is nothing to learn.';
		if (template === 'I4' && SUBGROUP.test(answer))
			return 'A subgroup is not what a paper is about.';
		if (template === 'I4' && (FEW_CASES.test(answer) || IN_FEW_CASES.test(question)))
			return 'What befell a few is nothing to learn.';
		if (kind === 'result' && ROUTINE.test(answer)) return 'Routine steps are nothing to learn.';
		if (template === 'I2' && STEP.test(answer)) return 'Routine steps are nothing to learn.';
		if ((kind === 'idea' || kind === 'result') && (TO_DO.test(answer) || ASKS_MORE.test(question)))
			return 'That more work is needed is nothing to learn.';
		if (READING_RULE.test(answer)) return 'How a score is to be read is no finding.';
		const name = paper.facts.name?.name.toLowerCase();
		const bare = withoutFullStop(answer).toLowerCase();
		if (kind !== 'acronym' && (bare === name || contentStems(answer).length === 0))
			return 'The answer is a bare name.';
		return null;
	},
};

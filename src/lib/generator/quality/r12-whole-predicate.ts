// R12: ✗ "What can self-distillation work?" ✗ "In what was A higher incidence found?" ✓ "With what is severe hypoglycaemia associated?"
import { isPlural } from '../language/noun-phrase.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import type { Filter } from './filter.ts';

/** Verbs with nothing to ask by "what". */
const WITHOUT_OBJECT =
	/\b(?:converge|fall|work|tend|differ|vary|exist|occur|happen|remain|behave|suffer|appear|seem|come|go|belong|serve|act|need to|have to|fail to|tend to|able|begin|continue|proceed|disappear|decline|rise|result|rely|depend|consist|benefit|stem|arise|emerge|account|perform)(?:\?|,|$)/i;
const CAPITAL_INSIDE =
	/\b(?:about|is|are|was|were|does|do|did|can|could|may|might|will) (?:A|An|The|This) ['‘a-z]/;
/** "When was the year a predictor is …": one verb too many. */
const TWO_COPULAS = /^(?:when|where|how|why) (?:is|are|was|were) .* (?:is|are|was|were) \w/i;
const RELATIVE =
	/\b(?:that|which|who|where|when|if|as|than|what) (?:\S+ ){0,6}?(?:is|are|was|were) /i;
/** "What could X have?" → "Cut costs": a helping verb without its verb. */
const HALF_PERFECT = /\b(?:can|could|may|might|would|will|must) .* have(?:\?|,|$)/i;
const DOES_NP = /\bdoes (?:the |a |an )?((?:[a-z-]+ ){0,3}?)([a-z-]+s) ([a-z]+)(?=[ ,?])/;
/** "meet | some of": a noun has none behind it. */
const DETERMINER = /^(?:the|an?|some|all|any|its|their|many|most|more|new|this|that|each|every)$/;

export const wholePredicate: Filter = {
	id: 'R12 whole predicate',
	check({ question, answer }) {
		const plain = question.replace(/“[^”]*”/g, '“T”');
		if (CAPITAL_INSIDE.test(plain)) return 'A sentence’s first word stands inside the question.';
		const [ask = plain] = plain.split(/, according to |, in the \S+ paper/);
		if (
			TWO_COPULAS.test(plain.replace(/, according to .*/, '')) &&
			!RELATIVE.test(plain.slice('When'.length))
		)
			return 'The question has two verbs.';
		if (HALF_PERFECT.test(ask)) return 'The question breaks a verb in two.';
		if (
			/\bwhat\b/i.test(ask) &&
			!/^(?:[A-Z]\w+ )?(?:on|to|for|with|from|in|by|at|of|under|between) what\b/i.test(ask) &&
			WITHOUT_OBJECT.test(ask.replace(/\?$/, '') + '?')
		)
			return 'The verb of the question takes no “what”.';
		const [first = '', second = ''] = answer.toLowerCase().split(/\s+/);
		if (
			/\bto$/.test(ask.replace(/\?$/, '')) &&
			readVerb(first).some(({ form }) => form === 'base') &&
			(!isNounLike(first) || DETERMINER.test(second))
		)
			return 'The question breaks off behind “to”, before the verb.';
		const next = /\b(?:does|do|did) ([a-z]+) (?:the|an?|its|their) /.exec(plain)?.[1];
		if (next !== undefined) {
			const readings = readVerb(next);
			if (readings.length > 0 && readings.every(({ form }) => form === 'third'))
				return 'The question has two verbs and no subject.';
		}
		const [, before = '', noun] = DOES_NP.exec(plain) ?? [];
		return noun !== undefined &&
			// "does the pull of paper tails change": the pull does.
			!/\b(?:of|in|for|on|with|between|from) /.test(before) &&
			isPlural(noun) &&
			readVerb(DOES_NP.exec(plain)?.[3] ?? '').some(({ form }) => form === 'base')
			? 'The verb “does” does not fit its subject.'
			: null;
	},
};

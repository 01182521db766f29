// Acts one can ask "how" and "with what" of: "track single bees without light".
import { baseOfGerund, readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import type { TemplateContext } from './template.ts';
import { isDangling } from './wording.ts';

/** The authors telling what they do is no deed one asks "how" of. */
export const TALK =
	/^(?:show|demonstrate|prove|find|propose|introduce|present|argue|observe|study|investigate|explore|analyze|evaluate|examine|conduct|perform|describe|provide|illustrate|verify|validate|confirm|discuss|conclude|report|begin|start|give|support|corroborate|establish|hope|use|apply|compare|test|assess|seek|aim|try|attempt|focus|consider|contribute|help|enable|allow|utilize|employ|leverage|adopt|exploit|need|display|showcase|exhibit|rely|depend|consist|work)$/;
const POINTS_OUT =
	/\b(?:this|these|such|those|our|we|us|it|they|them|their|former|latter|above|following|resulting)\b/i;
const SYSTEM =
	'(?:method|approach|algorithm|framework|model|system|technique|architecture|formulation|procedure|pipeline|scheme|strategy|estimator|network|benchmark|dataset|metric|sampler|optimizer|agent|representation|protocol|module|objective|loss)';
const OWN_THING = new RegExp(`\\bthe new (?=(?:[a-z-]+ ){0,2}?${SYSTEM}\\b)`, 'gi');
const LONGEST_ACT_WORDS = 16;
const FEWEST_ACT_STEMS = 2;

/** "curate the new dataset" of a paper is asked as "curate its dataset". */
export const withOwn = (object: string): string => object.replace(OWN_THING, 'its ');

/** "build a rig made": of what, by what? */
const LEFT_OPEN =
	/ (?:based|built|created|derived|driven|found|generated|given|made|obtained|produced|trained|used)$/i;

/** Can the act (`track bees without light`) be understood without its sentence? */
export const isAct = (act: string): boolean =>
	countWords(act) <= LONGEST_ACT_WORDS &&
	contentStems(act).length >= FEWEST_ACT_STEMS &&
	!POINTS_OUT.test(act) &&
	!isDangling(act) &&
	!LEFT_OPEN.test(act) &&
	!/[;:—]|, /.test(act) &&
	!/\b(?:not|no|never|neither|that|which|only|effectiveness|efficacy|usefulness|superiority)\b/i.test(
		act,
	);

/** How a question names the authors: `the BeeNet paper`, or the title. */
export const authorsOf = ({ name, shortTitle }: TemplateContext): string =>
	name === null ? shortTitle : `the ${name} paper`;

/** How a question names the system: `BeeNet`, or `the method of “T”`. */
export const systemOf = ({ name, shortTitle }: TemplateContext, noun: string): string =>
	name ?? `the ${noun} of ${shortTitle}`;

const PROPOSED =
	/^(?:(?:an?|the|our) )?(?:[\w-]+ ){0,6}?(method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|mechanism|estimator|loss|regularizer|attack|defense|module|sampler|optimizer|layer|paradigm|solution|variant|extension|pipeline)s?(?: called [^,]{2,40}| named [^,]{2,40})?,? (.+)$/i;

/** What the authors propose to do: the verb and its object, with the noun of what does it. */
export interface ProposedAct {
	readonly noun: string;
	readonly base: string;
	readonly object: string;
}

/** "a method to track bees", "a method that tracks bees", "methods for tracking bees". */
export function proposedAct(object: string): ProposedAct | null {
	const [, noun = '', rest = ''] = PROPOSED.exec(object) ?? [];
	if (noun === '') return null;
	const [, verb = '', what = ''] =
		/^(?:(?:is )?able to|capable of|to|that|which)(?: can)? ([a-z]+) (.+)$/i.exec(rest) ?? [];
	const [, gerund = '', done = ''] = /^for (?:\w+ly )?([a-z]+ing) (.+)$/i.exec(rest) ?? [];
	const base =
		verb !== ''
			? readVerb(verb).find(({ form }) => form === 'base' || form === 'third')?.base
			: baseOfGerund(gerund);
	return base === undefined
		? null
		: { noun: noun.toLowerCase(), base, object: verb !== '' ? what : done };
}

// M9: "Our proof relies on a map of all dances" → On what does the proof of “T” rely? → A map of all dances
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems } from '../language/words.ts';
import { shortenings } from './shortenings.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const OWN_WORK =
	/^(?:our|the(?: new)?) (?:(?:main|key|theoretical|technical|new|proposed|core|central|convergence|upper|lower|formal) )*(proof|analysis|analyses|result|theory|technique|bound|theorem|construction|derivation|argument|reduction|method|approach|algorithm|model|framework|system|architecture|procedure|strategy|evaluation|implementation|formulation|design)(s?)$/i;
/** Nearly all texts are told by this; it spares taking the clause apart. */
const OWN_OPENS = /^\s*(?:our|the) /i;
const RESTS =
	/^(?:(?:\w+ly|also|mainly|then) )*(on|upon|from) (?:(?:the (?:observation|fact|insight|idea|assumption|hypothesis) )?that )?(.+)$/i;
const VERBS = /^(?:rely|rest|build|follow|hinge|depend|draw|stem|derive|start)$/;
const BASED =
	/^(?:(?:\w+ly|also|mainly) )*(based|built|founded|grounded|inspired|motivated|derived) (on|upon|in|by|from) (.+)$/i;
const POINTS_OUT = /\b(?:this|these|such|our|we|us)\b/i;
const SECOND_VERB =
	/,? and (?:\w+ly )?(?:allows|enables|achieves|provides|leads|makes|improves|yields|has|is|does|can|requires|reduces|uses|shows) .*$/i;
const OPENER = /^(?:\w+ly|in addition|moreover|furthermore|here|thus|hence|in particular), /i;
const WHICH = /, which .*$/i;
/** How many people a study had. */
const PEOPLE =
	/\b(?:patients|participants|subjects|cases|respondents|children|women|men|samples?|sample size)\b/i;
const FEWEST_STEMS = 3;

export const restsOn: Template = {
	id: 'M9',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			const whole = sentence.text
				.replace(OPENER, '')
				.replace(/[.\s]+$/, '')
				.replace(WHICH, '');
			return [whole, ...drafts.filter(({ lead }) => lead === '').map(({ full }) => full)].flatMap(
				(text) => {
					if (!OWN_OPENS.test(text)) return [];
					const clause = splitClause(text);
					const [, noun = '', plural = ''] = OWN_WORK.exec(clause?.subject ?? '') ?? [];
					if (clause === null || noun === '') return [];
					const base = readVerb(clause.verb).find(
						({ form }) => form === 'third' || form === 'base',
					)?.base;
					const [, based = '', by = '', ground = ''] = isCopula(clause)
						? (BASED.exec(clause.rest) ?? [])
						: [];
					const [, link = '', basis = ''] =
						base !== undefined && VERBS.test(base) ? (RESTS.exec(clause.rest) ?? []) : [];
					const what = (ground === '' ? basis : ground).replace(SECOND_VERB, '');
					if (what === '' || PEOPLE.test(what) || isDangling(what) || POINTS_OUT.test(what))
						return [];
					const who = `the ${noun.toLowerCase()}${plural} of ${context.name ?? context.shortTitle}`;
					const helper = plural === 's' || noun.toLowerCase() === 'analyses' ? 'do' : 'does';
					const question =
						ground === ''
							? `${link} what ${helper} ${who} ${base ?? ''}?`
							: `${by} what ${clause.verb} ${who} ${based}?`;
					return shortenings(what)
						.filter((answer) => contentStems(answer).length >= FEWEST_STEMS)
						.slice(0, 1)
						.map((answer) =>
							makeCandidate({
								template: 'M9',
								kind: 'mechanism',
								sentence,
								question,
								answer,
								condensed: [],
							}),
						);
				},
			);
		}),
};

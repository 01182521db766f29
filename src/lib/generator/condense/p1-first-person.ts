// P1: "our method achieves 85%" → "S4D achieves 85%"; "LoGAH allows us to predict" → "LoGAH allows predicting"
import { mayHold } from '../language/may-hold.ts';
import { gerundOf, readVerb, thirdPersonOf } from '../language/verbs.ts';
import { changed, type CondenseContext, type CondenseRule } from './draft.ts';

const SYSTEM =
	'method|approach|algorithm|framework|model|system|technique|architecture|formulation|procedure|pipeline|scheme|strategy|estimator|network|solution|paradigm|mechanism|tool|benchmark|dataset|metric|sampler|optimizer|agent|representation|protocol|module|attack|defense|defence|objective|loss';
const OUR_SYSTEM = new RegExp(
	`\\b(our|the proposed|this|the (?:new|novel|resulting))(?: (?:proposed|new|novel|adaptive|final|simple|full|improved|resulting|unified))* (?:${SYSTEM})(?=\\s|[,.;]|$)(?! (?:of|in|for)\\b)`,
	'gi',
);
const OWN_NAMELESS = new RegExp(
	`\\b(?:our|the proposed)(?: (?:proposed|new|novel|final|simple|full|improved|resulting))* ((?:[a-z-]+ ){0,2}?(?:${SYSTEM}))(?=\\s|[,.;]|$)(?! (?:of|in|for)\\b)`,
	'gi',
);
const ACTS =
	/\bwe (?=(?:(?:\w+ly|also|can|then|further|still) )*(?:achieve|outperform|surpass|obtain|improve|reduce|attain|reach|exceed|match|beat|gain|speed|cut|lower|raise|increase|decrease)\b)/gi;
const US_TO =
	/\b(allow|allows|enable|enables|help|helps|let|lets|allowed|enabled|helped|permit|permits) us to (\w+)/gi;

/** "the model performance" is the performance of models, not of "the model" of a paper. */
const ATTRIBUTIVE =
	/\b[Tt]he ((?:model|method|framework|algorithm|setting|approach) (?:performance|accuracy|size|sizes|parameters?|weights?|outputs?|predictions?|architectures?|training|complexity|selection|capacity|class|classes|space|quality|design|behaviou?r|updates?|representations?))\b/g;

/** "the method that maximizes X": which one it is, it says itself; no reader looks for one named before. */
const SAYS_WHICH =
	/\b(of|into|by|with|to|as|in|on|from|for|than) the (method|approach|framework|model|algorithm) (?=that [a-z]+s )/g;

/** "an approach, where we sample subsets" → "an approach that samples subsets". */
const WHERE_WE =
	/(\b(?:method|approach|algorithm|framework|model|system|technique|architecture|procedure|scheme|strategy|network)s?(?: called [^,]{2,60}| for [^,]{2,60})?),? (?:where|in which|with which|by which|wherein) we (\w+ly )?([a-z]+) /gi;

/** "a method that we use to plan" → "a method used to plan" */
const USED = /,? (?:which|that) we (?:then |also |further )?(use|employ|utilize) (to|for|as) /gi;
/** "PolyGAN, where we model the data" → "PolyGAN, which models the data" */
const WHERE_SYSTEM = /(?<=[a-z][A-Z]\w*|[A-Z]{2,}[\w-]*),? where we (\w+ly )?([a-z]+) /g;

/** "an approach we call X", "a method, which we refer to as X" → "… called X". */
const WE_CALL =
	/(?:,? (?:that|which))? we (?:call|term|dub|name|coin|(?:refer to|denote) as|denote(?: by)?) (?=\S)(?!(?:the|a|an|this|it)\b)/gi;

/** "a regime we call the Slow Dam": the capital shows that what follows is a name. */
const WE_CALL_THE =
	/(?:,? (?:that|which))? we (?:call|term|dub|name|coin|(?:refer to|denote) as) (?=the (?:[\w-]+ ){0,3}[A-Z])/g;
/** "to build what we call the Slow Dam" → "to build the Slow Dam" */
const WHAT_WE_CALL = / what we (?:call|term|dub|name|refer to as) (?=(?:the|an?|[A-Z]))/g;

/** A noun of the authors' own that is no system: "our regularization" → "the regularization". */
const OWN_NOUN =
	/\bour (?!(?:\w+ ){0,2}(?:paper|work|study|authors|approach|method|model|framework|algorithm|setting|results|findings|knowledge|experiments|best)\b)(?=[a-z])/gi;

/** "Our model, Slow Radar, counts": an apposition with a capital names it. */
const APPOSED = new RegExp(
	`^(?:our|the proposed)(?: (?:proposed|new|novel|final|full))* (?:${SYSTEM}), (?:called |named |the )?\\p{Lu}[^,;:]{1,70}, (?=[a-z]+ )`,
	'iu',
);

/** "our method X" and "our X": the possessive goes, the name stays. */
function namesOwn(text: string, name: string): string {
	if (!mayHold(text, name)) return text;
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(
		new RegExp(
			`\\b(?:our|the)(?: (?:proposed|new|novel|final|adaptive|approximated|optimal|strategy|${SYSTEM}))*,? (${escaped})(?![\\w-])`,
			'gi',
		),
		(whole, own: string, at: number) => {
			// "our X pipeline" is "the X pipeline".
			const kind = new RegExp(`^ (?:${SYSTEM})\\b`, 'i').test(text.slice(at + whole.length));
			return kind ? `${at === 0 ? 'The' : 'the'} ${own}` : own;
		},
	);
}

function fixAgreement(text: string, name: string): string {
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(
		new RegExp(`(${escaped} (?:(?:\\w+ly|also|then|further|still) )*)(\\w+)`),
		(whole, head: string, verb: string) => {
			const base = readVerb(verb).find(({ form }) => form === 'base');
			return base === undefined ? whole : head + thirdPersonOf(base.base);
		},
	);
}

/** "The same technique also helps …" after a sentence that names it. */
const THE_SAME = new RegExp(`^the same (?:${SYSTEM})(?= (?!as\\b|of\\b))`, 'i');

/** What the authors do with a thing becomes what it does, or what is done. */
const withoutWe = (text: string): string =>
	text
		.replace(USED, (_, verb: string, link: string) => ` ${verb.replace(/e?$/, 'ed')} ${link} `)
		.replace(WHERE_SYSTEM, (whole, adverb: string | undefined, verb: string) => {
			const base = readVerb(verb).find(({ form }) => form === 'base')?.base;
			return base === undefined ? whole : `, which ${adverb ?? ''}${thirdPersonOf(base)} `;
		})
		.replace(WHERE_WE, (whole, joint: string, adverb: string | undefined, verb: string) => {
			const base = readVerb(verb).find(({ form }) => form === 'base')?.base;
			return base === undefined ? whole : `${joint} that ${adverb ?? ''}${thirdPersonOf(base)} `;
		})
		.replace(WHAT_WE_CALL, ' ')
		.replace(WE_CALL_THE, ' called ')
		.replace(WE_CALL, ' called ')
		.replace(/\b[Ww]e can (?=[a-z])/g, (we) => (we.startsWith('W') ? 'One can ' : 'one can '));

function rewrite(given: string, { name, named, before }: CondenseContext): string {
	const text =
		name !== null && named && before.includes(name) ? given.replace(THE_SAME, name) : given;
	let personal = text.replace(US_TO, (whole, verb: string, base: string) => {
		const gerund = gerundOf(base.toLowerCase());
		return gerund === null || /^(?:help|let)/i.test(verb)
			? whole.replace(' us', '')
			: `${verb} ${gerund}`;
	});
	if (/\bwe /i.test(personal)) personal = withoutWe(personal);
	personal = personal
		.replace(OWN_NOUN, (_, at: number) => (at === 0 ? 'The ' : 'the '))
		.replace(ATTRIBUTIVE, '$1')
		.replace(
			SAYS_WHICH,
			(_, link: string, noun: string) => `${link} ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} `,
		);
	if (name === null)
		return personal.replace(
			OWN_NAMELESS,
			(_, noun: string, at: number) => `${at === 0 ? 'The' : 'the'} new ${noun}`,
		);
	personal = namesOwn(personal.replace(APPOSED, `${name} `), name).replace(
		OUR_SYSTEM,
		(whole, whose: string) => (named || /^(?:our|the proposed)$/i.test(whose) ? name : whole),
	);
	if (ACTS.test(personal)) {
		ACTS.lastIndex = 0;
		personal = fixAgreement(personal.replace(ACTS, `${name} `), name);
	}
	ACTS.lastIndex = 0;
	return personal;
}

export const firstPerson: CondenseRule = {
	name: 'P1 first person',
	apply(draft, context) {
		const text = rewrite(draft.text, context);
		const lead = draft.lead === '' ? '' : rewrite(draft.lead, context);
		if (text === draft.text && lead === draft.lead) return [draft];
		return [changed(draft, 'P1 first person', { text, lead })];
	},
};

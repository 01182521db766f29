// Questions for what a clause says of its subject: "X reduces cost" → what does X reduce → cost
import { isCopula, type Clause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { VERB_IDIOMS } from '../language/verb-lists.ts';
import { isNounLike, isObjectless, readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { finiteVerb, MODAL, type Ask } from './finite-predicate.ts';
import { change, range } from './predicate-change.ts';
import { causative, choice, relation, transfer } from './predicate-relations.ts';
import { isDangling } from './wording.ts';

const FEWEST_OBJECT_WORDS = 1;
/** What follows is no noun phrase: the question would want another word than what. */
const NO_OBJECT =
	/^(?:that|by|as|than|and|or|how|when|while|if|whether|why|not|even|similarly|in|on|at|of|with|for|from|to|into|over|under|between|during|after|before|equally|about|up|out|down|off|both (?:\w+ly|in|on|by|for|with)|only (?:in|on|for|when|if|with|by|at|to)|(?:(?:much|far|even|slightly|significantly) )?(?:better|worse|well|best|faster|slower|higher|lower|earlier|later|longer|further|more|less)(?= (?:than|on|in|at|with|for|when|if|by|as|to|after|during|under|across|and)\b|,|$)|(?:more|less|most|least) \w+ly)(?![\w-])/i;
const ADVERB_HEAD = /^(?!only\b)[a-z]+ly\b/;
const PHRASAL = /^(?:about|up|out|down|off|over) (?=(?:a|an|the|to|\w+)\b)/;
const PREPOSITION =
	/^(?:to|in|on|from|with|for|into|over|through|upon|against|by|across|under|towards?|beyond) (?=\S)/;
const LATE_ADVERB = /^(\w+ly) ((?:on|upon|to|from|with) (?:the|an?|[a-z-]+) .+)$/;
/** "gives rise to X", "takes X into account": the noun belongs to the verb. */
const IDIOM = new RegExp(`^(?:full |further )?(?:${VERB_IDIOMS.join('|')}) (?=\\S)`, 'i');
/** "plays a key role in X", "has no effect on X". */
const SHARE =
	/^(?:an?|no|little|only an? \w+) (?:[\w-]+ ){0,2}?(?:(?:role|part) in|(?:effect|impact|influence|bearing) on) (?=\S)/i;
/** Where an idea comes from is no finding. */
const NO_CLAIM =
	/^(?:inspired|motivated|called|named|termed|known|related|compared|followed|given)$/;
const PASSIVE_HOW = /^(?:by \w+ing|via|using|through|with the (?:help|use) of)\b/;
const PASSIVE_PREPOSITION = /^(as|by|into|to|with) (?=\S)/;

/** All ways to ask for a part of the predicate, the plainest first; `who` is the subject as a question says it. */
export function predicateQuestions(clause: Clause, who: string): readonly Ask[] {
	// Where the verb wants two things, asking for all behind it would ask for a piece of a clause.
	const pair = causative(clause, who) ?? choice(clause, who) ?? transfer(clause, who);
	const changed = range(clause, who) ?? change(clause, who);
	return [
		passive(clause, who),
		ability(clause, who),
		relation(clause, who),
		pair,
		changed ?? manner(clause, who),
		pair === null && changed === null ? active(clause, who) : null,
	]
		.filter((ask) => ask !== null)
		.map(({ question, answer }) => ({ question, answer: withoutSecondVerb(answer, clause) }));
}

/** "each other and decline quickly", "severity and positively correlated with age": the subject's next verb is another fact. */
function withoutSecondVerb(answer: string, { plural, verb }: Clause): string {
	for (const { index, 1: word = '', 2: next = '' } of matchesOf(
		answer,
		/,? (?:and|but) (?:\w+ly |then |also |thus |even |still )*([a-z-]+)(?= ([^ ]+))/g,
	)) {
		if (/\b(?:both|either|to|that|which|who)\b/i.test(answer.slice(0, index))) continue;
		const forms = readVerb(word).map(({ form }) => form);
		const third = !plural && forms.includes('third') && !isNounLike(word);
		const base =
			(plural || MODAL.test(verb)) &&
			forms.includes('base') &&
			!isNounLike(word) &&
			/^(?:the|an?|their|its|\w+ly|in|on|with|for|from|to|at|by|more|less|better|up)$/.test(next);
		const participle =
			/^(?:is|are|was|were)$/.test(verb) &&
			forms.includes('past') &&
			/^(?:with|by|to|in|from|on|for)$/.test(next);
		if (third || base || participle) return answer.slice(0, index);
	}
	return answer;
}

/** "is able to generate X" → what is S able to generate. */
function ability({ verb, rest }: Clause, who: string): Ask | null {
	const match =
		/^((?:not |also |\w+ly )*)(able|unable|likely|unlikely|sufficient|necessary|enough) to ((?:\w+ly )?)([a-z]+) (.+)$/i.exec(
			rest,
		);
	if (match === null || !/^(?:is|are|was|were)$/.test(verb)) return null;
	const [, before = '', quality = '', adverb = '', act = '', object = ''] = match;
	if (act === 'be' || NO_OBJECT.test(object) || isDangling(object)) return null;
	if (!readVerb(act).some(({ form }) => form === 'base')) return null;
	return {
		question: `what ${verb} ${who} ${before.replace(/\balso /, '')}${quality} to ${adverb}${act}`,
		answer: object,
	};
}

/** "can be viewed as X" → as what can S be viewed; "is computed by solving Y" → how is S computed. */
function passive(clause: Clause, who: string): Ask | null {
	const modal = MODAL.test(clause.verb);
	if (!modal && !isCopula(clause)) return null;
	const rest = modal
		? /^((?:not |also |\w+ly )*)be (.+)$/.exec(clause.rest)
		: ['', '', clause.rest];
	const match = /^((?:not |also |still |\w+ly )*)([a-z]+(?:-[a-z]+)?) (.+)$/.exec(rest?.[2] ?? '');
	if (rest === null || match === null) return null;
	const [, adverb = '', participle = '', tail = ''] = match;
	if (!isParticiple(participle) || NO_CLAIM.test(participle)) return null;
	const manner = `${clause.adverb} ${rest[1] ?? ''}${adverb}`.replace(/\balso\b/g, '').trim();
	const helper = `${clause.verb} ${who} ${modal ? `${manner} be` : manner} ${participle}`;
	if (PASSIVE_HOW.test(tail)) return { question: `how ${helper}`, answer: tail };
	const purpose = /^to ((?:\w+ly )?[a-z]+) \S/.exec(tail);
	if (purpose !== null && isBase(purpose[1] ?? '')) {
		return /^(?:used|designed|extended|applied|adapted|employed|modified|exploited|leveraged|trained|combined|optimized|generalized|required|needed)$/.test(
			participle,
		)
			? { question: `to do what ${helper}`, answer: tail }
			: null;
	}
	const preposition = PASSIVE_PREPOSITION.exec(tail)?.[1];
	const object = preposition === undefined ? '' : tail.slice(preposition.length + 1);
	if (preposition === undefined || NO_OBJECT.test(object) || isDangling(object)) return null;
	// "required to clinch the diagnosis": a verb follows, known or not.
	if (preposition === 'to' && /^(?:required|needed|used|designed|expected)$/.test(participle))
		return null;
	return { question: `${preposition} what ${helper}`, answer: object };
}

const isParticiple = (word: string): boolean =>
	readVerb(word).some(({ form }) => form === 'past' || form === 'participle');
const isBase = (words: string): boolean =>
	readVerb(words.split(' ').at(-1) ?? '').some(({ form }) => form === 'base');

/** "reduces cost" → what does S reduce; "fails to keep X" → what does S fail to keep. */
function active(clause: Clause, who: string): Ask | null {
	if (isCopula(clause)) return null;
	const finite = finiteVerb(clause);
	// What should be done is asked for as a recommendation.
	if (finite === null || LINKING.test(finite.verb) || /^(?:should|must)$/i.test(clause.verb))
		return null;
	let { verb, rest } = finite;
	const infinitive = /^to ((?:\w+ly |not )?)([a-z]+) (.+)$/.exec(rest);
	if (infinitive !== null && isBase(infinitive[2] ?? '')) {
		verb = `${verb} to ${infinitive[1] ?? ''}${infinitive[2] ?? ''}`;
		rest = infinitive[3] ?? '';
	}
	const idiom = IDIOM.exec(rest)?.[0] ?? SHARE.exec(rest)?.[0];
	if (idiom !== undefined) {
		const object = rest.slice(idiom.length);
		if (NO_OBJECT.test(object) || isDangling(object)) return null;
		return {
			question: `what ${finite.helper} ${who} ${finite.adverb} ${verb} ${idiom}`
				.replace(/\s+/g, ' ')
				.trim(),
			answer: object,
		};
	}
	// "depends mainly on Y": what does S mainly depend on.
	const [, late = '', tied = ''] = LATE_ADVERB.exec(rest) ?? [];
	if (late !== '' && isObjectless(finite.verb)) {
		verb = `${late} ${verb}`;
		rest = tied;
	}
	const phrasal = PHRASAL.exec(rest)?.[0] ?? '';
	rest = rest.slice(phrasal.length);
	const preposition = PREPOSITION.exec(rest)?.[0] ?? '';
	const object = rest.slice(preposition.length);
	if (NO_OBJECT.test(object) || ADVERB_HEAD.test(object) || isDangling(object)) return null;
	if (
		/^\w+ing\b/.test(object) &&
		preposition === '' &&
		!/^(?:allow|enable|involve|require|mean)/.test(verb)
	)
		return null;
	if (verb === 'prove' && !/^(?:an?|the)\b/i.test(object)) return null;
	if (/^from /.test(preposition) && /\d/.test(object)) return null;
	if (countWords(object) < FEWEST_OBJECT_WORDS) return null;
	return {
		question: `what ${finite.helper} ${who} ${finite.adverb} ${verb} ${phrasal}${preposition}`
			.replace(/\s+/g, ' ')
			.trim(),
		answer: object,
	};
}

/** "performs worse than BP" → how does S perform. */
function manner(clause: Clause, who: string): Ask | null {
	if (isCopula(clause)) return null;
	const finite = finiteVerb(clause);
	if (finite === null || !INTRANSITIVE.test(finite.verb)) return null;
	if (!MANNER.test(`${finite.adverb} ${finite.rest}`.trim())) return null;
	const answer = /ly$/.test(finite.adverb) ? `${finite.adverb} ${finite.rest}` : finite.rest;
	const adverb = /ly$/.test(finite.adverb) ? '' : `${finite.adverb} `;
	return { question: `how ${finite.helper} ${who} ${adverb}${finite.verb}`, answer };
}

const INTRANSITIVE =
	/^(?:perform|behave|scale|generalize|compare|fare|work|function|converge|compose|act|vary|change|respond|run|train|transfer|differ|evolve|operate|adapt|grow|increase|decrease|decay|rise|decline|converge|drop|shrink|improve|degrade|deteriorate)$/;
const MANNER =
	/^(?:(?:much|far|even|slightly|\w+ly|very|quite|as|at) )*(?:better|worse|well|best|poorly|faster|slower|more|less|similarly|comparably|competitively|robustly|equally|like|as|linearly|exponentially|quadratically|logarithmically|polynomially|sublinearly|monotonically|efficiently|differently|on par)\b/i;

/** What follows these is no object. */
const LINKING = /^(?:appear|seem|remain|stay|look|sound|feel|become|get|turn|go|come)$/;

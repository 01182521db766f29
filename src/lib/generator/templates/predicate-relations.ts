// "X is equivalent to Y" → what is X equivalent to; "X helps Y reach Z" → what does X help Y reach; "judges favor Y over Z" → what do judges favor over Z
import type { Clause } from '../language/clause.ts';
import { isAdverb } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { finiteVerb, type Ask } from './finite-predicate.ts';
import { isDangling } from './wording.ts';

/** Adjectives with the preposition that ties them to another thing. */
const RELATION =
	/^((?:not |both |\w+ly |more |less |at least as |as |also |still )*)((?:equivalent|equal|identical|similar|comparable|analogous|superior|inferior|complementary|orthogonal|proportional|applicable|transferable|crucial|essential|close|closer|limited|restricted|prone|attributable|unrelated|tantamount|isomorphic|due|adaptable|conducive|detrimental|related|linked|sensitive|insensitive|resistant|susceptible|vulnerable|responsive) to|(?:free|independent|distinct|indistinguishable|different|derived|separable|recoverable|absent|far) from|(?:independent|predictive|indicative|capable|characteristic|representative|reminiscent) of|(?:competitive|compatible|consistent|comparable|inconsistent|incompatible|on par|commensurate|correlated|associated) with|(?:necessary|sufficient|responsible|suitable|essential|crucial|critical|detrimental|beneficial|accountable|suited|well-suited|ill-suited|useful|optimal) for|(?:dependent|contingent|conditional|reliant) on) ((?!\w+ing\b|what\b|how\b|whether\b|that\b|these\b|this\b|be\b)\S.*)$/i;

/** "is theoretically equivalent to Y" → what is S theoretically equivalent to. */
export function relation({ verb, adverb, rest }: Clause, who: string): Ask | null {
	if (!/^(?:is|are|was|were)$/i.test(verb)) return null;
	const [, degree = '', link = '', object = ''] = RELATION.exec(rest) ?? [];
	if (object === '' || isDangling(object)) return null;
	if (isInfinitive(link, object) || /^(?:each other|one another)\b/i.test(object)) return null;
	const manner = `${adverb} ${degree}`.replace(/\b(?:also|both) /g, '').trim();
	return { question: `what ${verb} ${who} ${manner} ${link}`, answer: object };
}

const isBase = (word: string): boolean => readVerb(word).some(({ form }) => form === 'base');
const isInfinitive = (link: string, object: string): boolean =>
	link.endsWith(' to') && isBase(object.split(' ')[0] ?? '') && !/^\S+s\b/.test(object);

const HELPS = /^(?:help|let)$/;
const LEADS = /^(?:enable|allow|cause|force|lead|encourage|require|drive|push|motivate|help)$/;
const MAKES = /^(?:make|render|keep|leave)$/;
/** What something is made: more of something, or one of the plain qualities. */
const QUALITY =
	/^(.+?) ((?:much |far |\w+ly )?(?:more|less) (?:\w+ly )?[a-z-]+|(?:\w+ly )?(?:faster|slower|easier|harder|simpler|cheaper|better|worse|larger|smaller|possible|impossible|feasible|infeasible|tractable|intractable|robust|unfair|efficient|practical|unnecessary|unstable|stable|vulnerable|invariant|obsolete|redundant|accessible|applicable))((?: (?:in|on|for|to|than|without|at|with|under) .+)?)$/i;
const LONGEST_HELPED_WORDS = 8;

/** "helps Y reach Z" → what does S help Y reach; "makes Y more stable" → what does S make more stable. */
export function causative(clause: Clause, who: string): Ask | null {
	const finite = finiteVerb(clause);
	if (finite === null) return null;
	const { helper, adverb, verb, rest } = finite;
	const stem = `what ${helper} ${who} ${adverb} ${verb}`.replace(/\s+/g, ' ');
	if (MAKES.test(verb)) {
		const [, object = '', quality = '', tail = ''] = QUALITY.exec(rest) ?? [];
		if (object === '' || isDangling(object) || / (?:that|which|and) \S+$/.test(object)) return null;
		return { question: `${stem} ${quality}${tail}`, answer: object };
	}
	if (!HELPS.test(verb) && !LEADS.test(verb)) return null;
	const helped = helpedBy(rest, HELPS.test(verb));
	if (helped === null || isDangling(helped.who)) return null;
	const { act, object } = helped;
	const link = LEADS.test(verb) && helped.to ? 'to ' : '';
	return TAKES_NO_THING.test(object)
		? { question: `${stem} ${helped.who} ${link}do`, answer: `${act} ${object}` }
		: { question: `${stem} ${helped.who} ${link}${act}`, answer: object };
}

/** Behind the verb stands no thing: then what is done is asked for with its verb. */
const TAKES_NO_THING =
	/^(?:than|that|as|by|in|on|at|of|with|for|from|to|into|over|under|between|across|better|worse|more|less|well|faster|slower|effectively|\w+ly)(?![\w-])/i;

interface Helped {
	readonly who: string;
	readonly act: string;
	readonly object: string;
	readonly to: boolean;
}

/** "six methods achieve high scores", "the agent to plan ahead": who, what they do, and to what. */
function helpedBy(rest: string, bare: boolean): Helped | null {
	const words = rest.split(' ');
	for (let i = 1; i < Math.min(words.length - 1, LONGEST_HELPED_WORDS + 1); i++) {
		const before = words[i - 1] ?? '';
		const to = words[i] === 'to';
		let at = to ? i + 1 : i;
		while (at < words.length - 1 && isAdverb(words[at] ?? '')) at++;
		if ((!to && !bare) || !isBase(words[at] ?? '') || /[,;:]$/.test(before)) continue;
		// "helps reduce cost": nobody is helped; "the model size": a noun.
		if (!to && !/(?:s|people|children|women|men|them)$/.test(before)) continue;
		if (!to && /^(?:the|an?|of|in|on|for|with|and|or|to|by)$/i.test(before)) continue;
		const act = words.slice(to ? i + 1 : i, at + 1).join(' ');
		const object = words.slice(at + 1).join(' ');
		if (act === 'be' || object === '') return null;
		return { who: words.slice(0, i).join(' '), act, object, to };
	}
	return null;
}

const SENDS =
	/^(?:map|adapt|match|convert|transform|translate|attribute|tailor|project|distill|assign|decompose|factorize)$/;
const SORTS =
	/^(?:parameterize|select|choose|weight|rank|prune|allocate|adjust|assign|group|cluster|classify|update|schedule|order)$/;
const LONGEST_SENT_WORDS = 8;

/** "maps Y to Z" → to what does S map Y; "ranks Y based on Z" → based on what does S rank Y; "takes Y as input" → what does S take as input. */
export function transfer(clause: Clause, who: string): Ask | null {
	const finite = finiteVerb(clause);
	if (finite === null) return null;
	const { helper, adverb, verb, rest } = finite;
	const stem = `${helper} ${who} ${adverb} ${verb}`.replace(/\s+/g, ' ');
	const taken = /^(.+) (as (?:an? |its |the )?(?:inputs?|outputs?|arguments?))$/i.exec(rest);
	if (verb === 'take' && taken !== null && !isDangling(taken[1] ?? ''))
		return { question: `what ${stem} ${taken[2] ?? ''}`, answer: taken[1] ?? '' };
	const [, object = '', how = '', link = '', target = ''] =
		(SENDS.test(verb)
			? /^(.+?)((?: \w+ly)?) (to|into|onto) (.+)$/i
			: /^(.+?)((?: \w+ly)?) (based on) (.+)$/i
		).exec(rest) ?? [];
	if (object === '' || !(SENDS.test(verb) || SORTS.test(verb))) return null;
	if (/,|\b(?:that|which|who)\b/.test(object) || countWords(object) > LONGEST_SENT_WORDS)
		return null;
	const sent = target.replace(/ (\w+ly)$/, '');
	const late = how === '' && sent !== target ? target.slice(sent.length) : how;
	if (isDangling(object) || isDangling(sent) || isBase(sent.split(' ')[0] ?? '')) return null;
	return { question: `${link} what ${stem} ${object}${late}`, answer: sent };
}

const CHOOSES = /^(?:favou?r|prefer|choose|select|rank|rate|prioritize)$/;
const LONGEST_CHOICE_WORDS = 14;

/** "judges favor Y over Z" → what do judges favor over Z. */
export function choice(clause: Clause, who: string): Ask | null {
	const finite = finiteVerb(clause);
	if (finite === null || !CHOOSES.test(finite.verb)) return null;
	const { helper, adverb, verb, rest } = finite;
	const [, object = '', other = ''] = /^(.+) (over [^,]+|to [^,]+|above [^,]+)$/i.exec(rest) ?? [];
	if (object === '' || isDangling(object) || countWords(object) > LONGEST_CHOICE_WORDS) return null;
	if (isBase(other.split(' ')[1] ?? '') && other.startsWith('to ')) return null;
	return {
		question: `what ${helper} ${who} ${adverb} ${verb} ${other}`.replace(/\s+/g, ' '),
		answer: object,
	};
}

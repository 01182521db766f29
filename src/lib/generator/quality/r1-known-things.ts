// R1: ✗ "The seed is a (machine, sample) identifier." (which seed?) ✗ "a suitable one exists" ✓ "the seed of the perturbation"
import { matchesOf } from '../language/matches.ts';
import { looksAdjective } from '../language/near-verb.ts';
import { contentSet, contentStems, wordsOf } from '../language/words.ts';
import type { Filter } from './filter.ts';
import { CLOSING_WORDS, PLAIN_THINGS, SAYING_WHICH, SYSTEM_NOUNS } from './known-words.ts';

/** "the two groups", "the remaining lesions": their names stood in another sentence. */
const NUMBERED =
	/\bthe (?:two|three|four|five|six|remaining|other (?:two|three|four)) (?:[\w-]+ ){0,2}?(?:groups?|arms|cohorts|types|methods|models|conditions|settings|environments|categories|classes|approaches|techniques|procedures|treatments|strategies|stages|phases|cases|patients|subjects|lesions|samples|systems|sites|tests|tasks|sets|steps)\b(?! (?:of|that|who|which|with|without|in|between)\b)/i;

/** Words that count or compare things named in another sentence. */
const POINTS_AWAY =
	/\b(?:both (?:the )?(?:training |treatment |study |\w+al )?(?:methods|models|groups|approaches|cases|algorithms|conditions|tasks|settings|types|phenomena|schemes|techniques|regimes|procedures|strategies|variants|arms|instruments|measures)(?! of\b)|all (?:of the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|remaining|the remaining) (?:[\w-]+ ){0,2}?\w+s\b(?! (?:of|with|who|that)\b)|\b(?:group|cohort|sample) as a whole\b|(?:first|last|other|latter) (?:two|three)\b|the (?:second|third|former|latter) (?:[\w-]+ )?(?:model|method|approach|property|experiment|study|group|case|phase|step|part|task|one|demo|variant|version|setting|scenario|component|module|dataset|algorithm|technique|theorem|result|contribution|stage|hypothesis|question)\b|^the (?:second|third|former|latter)\b(?!-)(?! (?:of|ever))|on them\b|(?:from|of|in|than|by|with|for) such (?:models|methods|approaches|techniques|systems|cases|studies)\b|^especially\b|this (?:is|was|may|can|means|suggests)\b|their respective|respective\b|aforementioned|as mentioned)/i;
/** "her", "his" without anybody in front. */
const SOMEBODY =
	/\b(?:wom[ae]n|m[ae]n|patients?|mothers?|fathers?|person|girls?|boys?|students?|authors?|people|\p{Lu}\p{Ll}+)\b.*\b(?:her|his)\b/u;

/** "a low one", "either one", "zero-mean ones" with nothing in front that they could stand for. */
const STAND_IN =
	/\b(?:(?:a|an|the|either|any|every|each|another) (?:[\w-]+ )?one\b(?!-)(?! (?:of|pass|hand|side|time|step|hour|week|day|month|year|third|half|or))|(?:[\w-]+ )ones\b)/i;
const STAND_IN_NEEDS = 4;

/** Where a question names what it asks about; a condition in front ("in the few-shot setting") sets a scene. */
const ASKED_ABOUT =
	/\b(?:about|does|do|did|is|are|was|were|can|could|may|might|has|have|find for) [Tt]he (?=([^.,;:?!()]+))/g;
const ANSWERS_WITH = /^[Tt]he (?=([^.,;:?!()]+))/g;
/** "our method" as a card says it. */
const OWN_NEW =
	/^The new (?:method|algorithm|model|approach|framework|system|architecture|network|technique|procedure|estimator)s? /;
/** So many key terms of a paper make its subject. */
const KEY_TERMS = 6;

/** "the string under A", "women of profile B": a letter that another sentence gave a meaning. */
const LETTER =
	/\b(?:under|by|from|than|between|with|profiles?|groups?|arms?|cohorts?|models?|methods?|clusters?|conditions?|scenarios?) [A-D](?![\w’'-])(?! strep)/;

export const knownThings: Filter = {
	id: 'R1 known things',
	check({ kind, question, answer }, { paper, sourceText }) {
		const { name, phrases } = paper.facts;
		const asked = question.replace(/“[^”]*”/g, '“T”');
		const named = name !== null && question.includes(name.name);
		const known: Known = {
			sets: [
				contentSet([paper.title.text, name?.name ?? '', ...phrases.slice(0, KEY_TERMS)].join(' ')),
			],
			system: named,
		};
		// Behind an idea's question stands its condition: a scene, not the thing asked about.
		const inQuestion = unknownThing(
			kind === 'idea' ? asked.replace(/ (?:find|suggest|claim) for the .*$/, '?') : asked,
			ASKED_ABOUT,
			known,
		);
		if (inQuestion !== null)
			return `The question speaks of “the ${inQuestion}” without saying which.`;
		if (stoodForMore(answer, sourceText))
			return 'The source says “these”: which ones, stood in another sentence.';
		// What the paper brings is "the new method" where the question names the paper.
		const own = kind === 'idea' && question.includes('“') && OWN_NEW.test(answer);
		const inAnswer =
			own || !/^the /i.test(answer)
				? null
				: unknownThing(answer, ANSWERS_WITH, {
						...known,
						sets: [...known.sets, contentSet(asked)],
					});
		if (inAnswer !== null) return `The answer speaks of “the ${inAnswer}” without saying which.`;
		if (LETTER.test(answer) || LETTER.test(asked))
			return 'A letter stands for something that another sentence names.';
		if (NUMBERED.test(answer) || NUMBERED.test(asked))
			return 'It speaks of several groups or things without saying which.';
		if (POINTS_AWAY.test(answer) || POINTS_AWAY.test(asked))
			return 'It points to things that another sentence names.';
		if (/\b(?:her|his)\b/.test(answer) && !SOMEBODY.test(answer))
			return 'It speaks of somebody unnamed.';
		const standIn = STAND_IN.exec(answer);
		if (standIn !== null && wordsOf(answer.slice(0, standIn.index)).length < STAND_IN_NEEDS)
			return 'The answer says “one” of something it does not name.';
		return STAND_IN.test(asked) ? 'The question says “one” of something it does not name.' : null;
	},
};

/** What a reader can place without having read the abstract. */
interface Known {
	/** Stems of what was said, in as many sets as there were texts. */
	readonly sets: readonly ReadonlySet<string>[];
	/** The question names a system, which is then "the network" or "the method". */
	readonly system: boolean;
}

/** The first "the X", of those the pattern finds, that nothing explains. */
function unknownThing(text: string, pattern: RegExp, { sets, system }: Known): string | null {
	for (const match of matchesOf(text, pattern)) {
		const words = (match[1] ?? '').trim().split(/\s+/);
		const [first = '', second = '', third = ''] = words;
		const phrase = bareNoun(first, second, third);
		if (
			phrase === null ||
			saidBehindPair(words) ||
			(system && SYSTEM_NOUNS.has(phrase.toLowerCase()))
		)
			continue;
		const told = [...sets, contentSet(text.slice(0, match.index))];
		if (contentStems(phrase).some((word) => told.some((set) => set.has(word)))) continue;
		return phrase;
	}
	return null;
}

const isIn = (words: ReadonlySet<string>, word: string): boolean => words.has(word.toLowerCase());

/** "the rank and number of cells", "the financial and social costs of": what follows the pair says which. */
function saidBehindPair(words: readonly string[]): boolean {
	const at = words.slice(0, 4).findIndex((word) => /^(?:and|or)$/i.test(word));
	return at > 0 && words.slice(at + 2, at + 5).some((word) => isIn(SAYING_WHICH, word));
}

/** The noun that follows "the", with its one adjective; null where the phrase says enough by itself. */
function bareNoun(first: string, second: string, third: string): string | null {
	if (second === 'paper' || isIn(PLAIN_THINGS, first) || /^[A-Z\d“$]|[^\w'’-]/.test(first))
		return null;
	if (isIn(SAYING_WHICH, second) || second.startsWith('“')) return null;
	// "the observed social, economic … differences": the noun is still to come.
	if (looksAdjective(second) && (third === '' || /^(?:and|or)$/i.test(third))) return null;
	if (first.endsWith('-')) return null;
	if (second === '' || isIn(CLOSING_WORDS, second)) return first;
	if (!/^[a-z-]+$/.test(second) || isIn(PLAIN_THINGS, second)) return null;
	return third === '' || isIn(CLOSING_WORDS, third) ? `${first} ${second}` : null;
}

const POINTS = /\b(?:these|those|this|such) /i;

/**
 * "These adversarial examples" (those just described) are not "the adversarial examples" of everybody;
 * "this parameter-function map" is one thing, and its adjective says which.
 */
function stoodForMore(answer: string, source: string): boolean {
	const noun = /^The ((?:[\w-]+ )?[\w-]+)/.exec(answer)?.[1];
	if (noun === undefined) return false;
	if (!POINTS.test(source) || source.toLowerCase().includes(`the ${noun.toLowerCase()}`))
		return false;
	const [, demonstrative = ''] =
		new RegExp(`\\b(this|these|those|such) ${noun}\\b`, 'i').exec(source) ?? [];
	return (
		demonstrative !== '' &&
		!(/^this$/i.test(demonstrative) && noun.includes(' ') && contentStems(noun).length > 1)
	);
}

// Which word of a clause is its finite verb: "models trained on X achieve" → achieve
import { verbFollows } from './later-verb.ts';
import { isAdverb, isPlural } from './noun-phrase.ts';
import { VERB_PREPOSITIONS } from './verb-lists.ts';
import { isIntransitive, isNounLike, isPurePast, readVerb, type VerbForm } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_WORDS } from './word-lists.ts';
import type { Word } from './words.ts';

/** How a finite verb reads. */
export type FiniteForm = VerbForm | 'auxiliary';

const PRONOUNS = new Set([
	'we',
	'they',
	'it',
	'i',
	'you',
	'he',
	'she',
	'there',
	'these',
	'those',
	'one',
]);

/** The last word of the verb group that begins at `i`: `had not been controlled` → the place of `controlled`. */
export function lastOfVerbGroup(words: readonly Word[], i: number): number {
	let last = i;
	for (let at = i + 1; at < words.length; at++) {
		const word = (words[at] as Word).text;
		if (isAdverb(word) || word === 'not') continue;
		if (/^(?:be|been|being|have)$/.test(word)) {
			last = at;
			continue;
		}
		return readVerb(word).length > 0 ? at : last;
	}
	return last;
}

/** How the word at `i` reads as the finite verb of the clause; null where it cannot be that. */
export function finiteForm(words: readonly Word[], i: number, text: string): FiniteForm | null {
	const word = (words[i] as Word).text;
	const lower = word.toLowerCase();
	const before = (words[i - 1] as Word).text.toLowerCase();
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	if (word !== lower) return null;
	if (before === 'to' || (DETERMINERS.has(before) && !PRONOUNS.has(before) && before !== 'all'))
		return null;
	if (AUXILIARIES.has(lower)) return PREPOSITIONS.has(before) ? null : 'auxiliary';
	if (after === '') return null;
	if (PREPOSITIONS.has(before) || (/^(?:and|or|not)$/.test(before) && isNounLike(lower)))
		return null;
	const noun = lastNoun(words, i);
	if (noun === null) return null;
	const nounLike = isNounLike(lower);
	if (nounLike && !PRONOUNS.has(noun.toLowerCase()) && verbFollows(words, i, text)) return null;
	if (nounLike && goesWith(lower, after) && !detached(words, i, text)) {
		const subject = text.slice(0, (words[i] as Word).start);
		const fits = readVerb(lower).find(({ form }) =>
			form === 'third' ? !isPlural(subject) : form === 'base' && isPlural(subject),
		);
		if (fits !== undefined) return fits.form;
	}
	for (const { form, base } of readVerb(lower)) {
		// `set`, `cut`: as past forms they cannot be told from nouns and participles.
		if (form === 'past' && base === lower) continue;
		// "similar results to theirs" is no clause, "it results in X" is one.
		if (base === 'result' && !/^(?:in|from)$/.test(after)) continue;
		if (form === 'third' && acceptsThird(words, i, noun, text)) return form;
		if (form === 'base' && acceptsBase(words, i, noun, text)) return form;
		if (form === 'past' && acceptsPast(words, i, text)) return form;
	}
	return null;
}

/** "focuses on", "acts as": a noun hardly has that preposition. */
const goesWith = (word: string, after: string): boolean =>
	readVerb(word).some(({ base }) => VERB_PREPOSITIONS.get(base) === after);

/** The word before, adverbs skipped; null where that cannot end a subject. */
function lastNoun(words: readonly Word[], i: number): string | null {
	let at = i - 1;
	while (at > 0 && isAdverb((words[at] as Word).text)) {
		at--;
		// "significantly and consistently outperforms"
		if (
			at > 1 &&
			/^(?:and|or|but)$/.test((words[at] as Word).text) &&
			isAdverb((words[at - 1] as Word).text)
		)
			at--;
	}
	const word = (words[at] as Word).text;
	const lower = word.toLowerCase();
	if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === 'and' || lower === 'or') {
		return PRONOUNS.has(lower) ? word : null;
	}
	return word;
}

function acceptsThird(words: readonly Word[], i: number, noun: string, text: string): boolean {
	if (
		isPlural(noun) &&
		!/[A-Z]/.test(noun) &&
		noun.toLowerCase() !== 'data' &&
		!insideOfPhrase(words, i) &&
		!opensWithGerund(words, i)
	)
		return false;
	if (describesNext(words, i)) return false;
	const lower = (words[i] as Word).text.toLowerCase();
	if (words[i + 1]?.text === 'of' && lower !== 'consists') return false;
	if (!isNounLike(lower)) return true;
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	if (detached(words, i, text)) return false;
	// "S4D uses …": a name at the start is a whole subject.
	if (i === 1 && /[A-Z].*[A-Z\d]|\d/.test(noun)) return true;
	if (/ly$/.test((words[i - 1] as Word).text)) return true;
	return (
		DETERMINERS.has(after) ||
		isAdverb(after) ||
		STARTS_OBJECT.test(after) ||
		(looksAdjective(after) && !isPlural(noun))
	);
}

/** With these a thing or a measure begins that the verb goes on to. */
const STARTS_OBJECT =
	/^(?:in|to|from|significant|substantial|considerable|existing|similar|comparable|strong|better|good|high|higher|low|lower|new|advantages?|improvements?|only)$/;

/** "the extracted chains": a participle behind a determiner wants its noun. */
function describesNext(words: readonly Word[], i: number): boolean {
	const before = words[i - 1]?.text.toLowerCase() ?? '';
	return (
		DETERMINERS.has(words[i - 2]?.text.toLowerCase() ?? '') &&
		/ed$/.test(before) &&
		readVerb(before).some(({ form }) => form === 'past')
	);
}

/** Something stands between the word and the next: `large models, the approach`. */
function detached(words: readonly Word[], i: number, text: string): boolean {
	const next = words[i + 1];
	return next === undefined || /[,;:()]/.test(text.slice((words[i] as Word).end, next.start));
}

/** "adding examples helps": the gerund is the head, not the noun before the verb. */
function opensWithGerund(words: readonly Word[], i: number): boolean {
	const opening = words
		.slice(0, Math.min(3, i))
		.map(({ text }) => text.toLowerCase())
		.find((word) => !isAdverb(word));
	return opening !== undefined && readVerb(opening).some(({ form }) => form === 'gerund');
}

/** A preposition among the last words: the noun before the verb need not be the head. */
function insideOfPhrase(words: readonly Word[], i: number): boolean {
	return words
		.slice(Math.max(0, i - 6), i)
		.some(({ text }) => PREPOSITIONS.has(text.toLowerCase()));
}

function acceptsBase(words: readonly Word[], i: number, noun: string, text: string): boolean {
	const lower = (words[i] as Word).text.toLowerCase();
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	if (PRONOUNS.has(noun.toLowerCase())) return noun.toLowerCase() !== 'it';
	const subject = text.slice(0, (words[i] as Word).start);
	if (!isPlural(noun) && !isPlural(subject)) return false;
	if (!isNounLike(lower)) return after !== 'of';
	if (detached(words, i, text)) return false;
	if (
		/[a-zA-Z]s$/.test(noun) &&
		isPlural(noun) &&
		!PREPOSITIONS.has(after) &&
		!AUXILIARIES.has(after)
	)
		return true;
	return (
		DETERMINERS.has(after) ||
		(isAdverb(after) && isPlural(noun)) ||
		/^(?:to|from|better|worse)$/.test(after)
	);
}

/** What something is called or how old it is does not happen to it. */
const NEVER_FINITE = /^(?:aged|called|named|termed|dubbed|entitled|titled)$/;
const PERSONS = /^(?:we|they|it|he|she|i|you)$/i;

/** What is done to the things a study looks at; without an object these are participles. */
const EXAMINED =
	/^(?:analy[sz]ed|assessed|considered|described|enrolled|evaluated|examined|identified|included|interviewed|investigated|measured|observed|obtained|proposed|randomi[sz]ed|recorded|reported|reviewed|screened|selected|studied|surveyed|tested|treated|used)$/;
/** Participles that stand in front of a noun: "recorded reduced pain". */
const CHANGED =
	/^(?:decreased|deteriorated|elevated|enhanced|impaired|improved|increased|limited|lowered|prolonged|raised|reduced|sustained)$/;
const NOT_ADJECTIVES =
	/^(?:control|trial|signal|individual|proposal|journal|arrival|interval|hospital|animal|metal|professional|material|metric|topic|logic|clinic|public|arithmetic|alternative|derivative|objective|initiative|perspective|additive|adaptive|variable|table|arousal|approval|withdrawal|removal|renewal|retrieval|survival|potential|capital|cable)$/;

/** "the relative expected rewards": behind an adjective no predicate begins. */
const looksAdjective = (word: string): boolean =>
	/^[a-z-]+(?:ive|al|ous|ful|ic|able|ible|less)$/.test(word) && !NOT_ADJECTIVES.test(word);

const LISTS_ON =
	/^,\s+(?!(?:and|but|while|whereas|which|with|although|though|so|or|yet|as|because|since|even|especially)\b)/;

/** A past form is finite unless it only describes the noun: "models trained on X achieve". */
function acceptsPast(words: readonly Word[], i: number, text: string): boolean {
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	const word = words[i] as Word;
	if (NEVER_FINITE.test(word.text)) return false;
	if (isPurePast(word.text)) return true;
	if (PERSONS.test((words[i - 1] as Word).text)) return true;
	const before = (words[i - 1] as Word).text;
	if (looksAdjective(before) || /^randomi[sz]ed$/.test(before)) return false;
	// "they said they would …"
	if (PERSONS.test(after)) return true;
	// "women in the cohort studied met criteria", "a randomized controlled trial"
	if (
		EXAMINED.test(word.text) &&
		!CHANGED.test(after) &&
		!isAdverb(before) &&
		readVerb(after).some(({ form }) => form === 'past')
	)
		return false;
	// "samples generated with X" is no clause; "accuracy improved with X" is one.
	if (PREPOSITIONS.has(after) && !isIntransitive(word.text) && !goesWith(word.text, after))
		return false;
	// "nodes involved, response to therapy and margin were …": the comma goes on with a list.
	if (
		LISTS_ON.test(text.slice(word.end)) &&
		words.slice(i + 1).some(({ text: later }) => AUXILIARIES.has(later.toLowerCase()))
	)
		return false;
	if (
		/^(?:compared|based|given|related|associated|named|called|used|aimed|due|known|relative)$/i.test(
			word.text,
		) &&
		/^(?:to|with|on|for|by|as|in)$/.test(after)
	)
		return false;
	if (
		!PREPOSITIONS.has(after) &&
		!/^(?:to|using|based|as|by|if|when|and|or)$/.test(after) &&
		!readsAsNoun(after)
	) {
		return true;
	}
	if (DETERMINERS.has(after)) return true;
	// "reduced insulin secretion and stimulated …": with an object right behind it is no participle of the subject.
	const takesObject =
		readsAsNoun(after) &&
		!PREPOSITIONS.has(after) &&
		!/^(?:to|using|as|by|if|when|and|or)$/.test(after);
	const stop = text.slice(word.end).search(/[;:]|,\s/);
	const end = stop < 0 ? text.length : word.end + stop;
	for (let j = i + 1; j < words.length && (words[j] as Word).start < end; j++) {
		if (RELATIVE_WORDS.has((words[j] as Word).text.toLowerCase())) break;
		const later = (words[j] as Word).text.toLowerCase();
		if (AUXILIARIES.has(later)) return false;
		const noun = (words[j - 1] as Word).text.toLowerCase();
		if (PREPOSITIONS.has(noun) || DETERMINERS.has(noun) || noun === 'to') continue;
		const behind = words[j + 1]?.text.toLowerCase() ?? '';
		// "occurred in 9 % of the patients compared with …"
		const describes = PREPOSITIONS.has(behind) && !isIntransitive(later);
		if (
			readVerb(later).some(
				({ form }) =>
					form === 'third' || form === 'base' || (form === 'past' && !takesObject && !describes),
			) &&
			(!isNounLike(later) || /^(?:to|in)$/.test(behind) || DETERMINERS.has(behind))
		) {
			return false;
		}
	}
	return true;
}

const readsAsNoun = (word: string): boolean =>
	word !== '' && !DETERMINERS.has(word) && !isAdverb(word) && !/\d/.test(word);

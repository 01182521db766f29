// Which word of a clause is its finite verb: "models trained on X achieve" → achieve
import { verbFollows } from './later-verb.ts';
import { detached, goesWith, looksAdjective } from './near-verb.ts';
import { isAdverb, isPlural } from './noun-phrase.ts';
import { acceptsPast } from './past-form.ts';
import { isNounLike, readVerb, type VerbForm } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './word-lists.ts';
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
	if (readVerb(lower).length === 0 && !AUXILIARIES.has(lower)) return null;
	if (
		before === 'to' ||
		(DETERMINERS.has(before) && !PRONOUNS.has(before) && !/^(?:all|both)$/.test(before))
	)
		return null;
	if (AUXILIARIES.has(lower)) return PREPOSITIONS.has(before) ? null : 'auxiliary';
	// "the support were", "features such as X"
	if (after === '' || BE_OR_HAVE.test(after) || (after === 'such' && words[i + 2]?.text === 'as'))
		return null;
	if (PREPOSITIONS.has(before) || (/^(?:and|or|not)$/.test(before) && isNounLike(lower)))
		return null;
	const noun = lastNoun(words, i);
	if (noun === null) return null;
	const nounLike = isNounLike(lower);
	// "good results", "involve changes": nouns, after an adjective or as the object of a verb.
	if (nounLike && (looksAdjective(before) || isPlainVerb(before))) return null;
	if (nounLike && !PRONOUNS.has(noun.toLowerCase()) && verbFollows(words, i, text)) return null;
	if (nounLike && goesWith(lower, after) && !detached(words, i, text)) {
		const subject = text.slice(0, (words[i] as Word).start);
		const fits = readVerb(lower).find(({ form }) =>
			form === 'third'
				? !isPlural(noun) || !isPlural(subject)
				: form === 'base' && isPlural(subject),
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

const BE_OR_HAVE = /^(?:is|are|was|were|has|have|had|can|may|might|will|would|should)$/;

/** A verb and nothing else: `involve`, `requires`. */
const isPlainVerb = (word: string): boolean =>
	!isNounLike(word) && readVerb(word).some(({ form }) => form === 'base' || form === 'third');

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
		isPlural(text.slice(0, (words[i] as Word).start)) &&
		!insideOfPhrase(words, i) &&
		!opensWithGerund(words, i)
	)
		return false;
	if (describesNext(words, i)) return false;
	const lower = (words[i] as Word).text.toLowerCase();
	if (words[i + 1]?.text === 'of' && lower !== 'consists') return false;
	if (!isNounLike(lower)) return true;
	// "GAN models share two aspects"
	if (
		readVerb(words[i + 1]?.text ?? '').some(({ form }) => form === 'base') &&
		DETERMINERS.has(words[i + 2]?.text ?? '')
	)
		return false;
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	if (detached(words, i, text)) return false;
	// "S4D uses …": a name at the start is a whole subject.
	if (i === 1 && /[A-Z].*[A-Z\d]|[a-z].*\d|\d.*[a-z]/.test(noun)) return true;
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
	if (PRONOUNS.has(noun.toLowerCase())) return !/^(?:it|one|he|she)$/i.test(noun);
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
		/ly$/.test((words[i - 1] as Word).text) ||
		/^(?:to|from|better|worse)$/.test(after)
	);
}

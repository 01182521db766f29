// Which word of a clause is its finite verb: "models trained on X achieve" → achieve
import { isAdverb, isPlural } from './noun-phrase.ts';
import { isNounLike, readVerb, type VerbForm } from './verbs.ts';
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

/** The last word of the verb group that begins at `i`: `did not have` → the place of `have`. */
export function lastOfVerbGroup(words: readonly Word[], i: number): number {
	let at = i + 1;
	while (at < words.length && (isAdverb((words[at] as Word).text) || words[at]?.text === 'not'))
		at++;
	return readVerb(words[at]?.text ?? '').length > 0 ? at : i;
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
	for (const { form, base } of readVerb(lower)) {
		// `set`, `cut`: as past forms they cannot be told from nouns and participles.
		if (form === 'past' && base === lower) continue;
		if (form === 'third' && acceptsThird(words, i, noun, text)) return form;
		if (form === 'base' && acceptsBase(words, i, noun, text)) return form;
		if (form === 'past' && acceptsPast(words, i, text)) return form;
	}
	return null;
}

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
	return DETERMINERS.has(after) || isAdverb(after) || /^(?:in|to|from|significant)$/.test(after);
}

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

const LISTS_ON =
	/^,\s+(?!(?:and|but|while|whereas|which|with|although|though|so|or|yet|as|because|since|even|especially)\b)/;

/** A past form is finite unless it only describes the noun: "models trained on X achieve". */
function acceptsPast(words: readonly Word[], i: number, text: string): boolean {
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	const word = words[i] as Word;
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
	const stop = text.slice(word.end).search(/[;:.]|,\s/);
	const end = stop < 0 ? text.length : word.end + stop;
	for (let j = i + 1; j < words.length && (words[j] as Word).start < end; j++) {
		if (RELATIVE_WORDS.has((words[j] as Word).text.toLowerCase())) break;
		const later = (words[j] as Word).text.toLowerCase();
		if (AUXILIARIES.has(later)) return false;
		const noun = (words[j - 1] as Word).text.toLowerCase();
		if (PREPOSITIONS.has(noun) || DETERMINERS.has(noun) || noun === 'to') continue;
		if (
			readVerb(later).some(
				({ form }) => form === 'third' || form === 'base' || (form === 'past' && !takesObject),
			) &&
			(!isNounLike(later) || /^(?:to|in)$/.test(words[j + 1]?.text ?? ''))
		) {
			return false;
		}
	}
	return true;
}

const readsAsNoun = (word: string): boolean =>
	word !== '' && !DETERMINERS.has(word) && !isAdverb(word) && !/\d/.test(word);

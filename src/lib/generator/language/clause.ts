// Subject and predicate of a clause, found by word lists alone.
// "instructed LLMs are very competitive" → subject "instructed LLMs", verb "are", rest "very competitive"
import { isNounLike, readVerb, type VerbForm } from './verbs.ts';
import { wordsOf, type Word } from './words.ts';
import {
	AUXILIARIES,
	DETERMINERS,
	NOT_ADVERBS,
	PLAIN_ADVERBS,
	PREPOSITIONS,
	RELATIVE_WORDS,
} from './word-lists.ts';

/** A clause taken apart; the pieces joined with blanks give the clause again. */
export interface Clause {
	readonly subject: string;
	/** Adverbs between subject and verb, or empty: `significantly`, `also`. */
	readonly adverb: string;
	/** The finite verb as it stands: `are`, `achieves`, `may`. */
	readonly verb: string;
	readonly form: VerbForm | 'auxiliary';
	/** All after the finite verb. */
	readonly rest: string;
	readonly plural: boolean;
}

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
const COPULAS = new Set(['is', 'are', 'was', 'were']);

export function isAdverb(word: string): boolean {
	const lower = word.toLowerCase();
	return PLAIN_ADVERBS.has(lower) || (/[a-z]{2}ly$/.test(lower) && !NOT_ADVERBS.has(lower));
}

/** True for a noun phrase of more than one: by its head, or by `and` between its parts. */
export function isPlural(phrase: string): boolean {
	const head = phrase.split(
		/\s(?:of|in|on|for|with|from|to|at|by|between|among|under|over|via|per|that|which|who|where|using|based|without|trained|across|within|than|as|during|after|against)\s/,
	)[0];
	const text = (head ?? phrase).replace(/\s*\([^)]*\)/g, '').trim();
	if (/\b(?:and|nor)\b/.test(text) && !/^(?:each|every)\b/i.test(text)) return true;
	const last = headOf(text);
	const first = text.split(/\s+/)[0]?.toLowerCase() ?? '';
	if (/^(?:these|those|many|several|few|both|most|all|we|they|two|three|four|five)$/.test(first)) {
		return true;
	}
	if (/^(?:this|that|a|an|each|every|it)$/.test(first)) return false;
	if (/^(?:data|people|children|women|men|mice|criteria|phenomena|bacteria|media)$/i.test(last)) {
		return true;
	}
	if (/[A-Z0-9]s$/.test(last)) return true;
	return /[a-z]s$/.test(last) && !/(?:ss|us|is|ics|ness|ous|series|analysis|basis)$/.test(last);
}

/** The last word, participles behind a plural left out: `networks found` → `networks`. */
function headOf(text: string): string {
	const words = text.split(/\s+/);
	const last = words.at(-1) ?? '';
	const before = words.at(-2) ?? '';
	const participle = readVerb(last).some(({ form }) => form === 'past' || form === 'participle');
	return participle && /[a-zA-Z]s$/.test(before) ? before : last;
}

const clauses = new Map<string, Clause | null>();
const MOST_CLAUSES_KEPT = 5_000;

/** Takes a main clause apart; null when no finite verb is found with confidence. */
export function splitClause(text: string): Clause | null {
	const known = clauses.get(text);
	if (known !== undefined) return known;
	if (clauses.size >= MOST_CLAUSES_KEPT) clauses.clear();
	const clause = findClause(text);
	clauses.set(text, clause);
	return clause;
}

function findClause(text: string): Clause | null {
	const words = wordsOf(text);
	let relatives = 0;
	for (let i = 1; i < Math.min(words.length, 40); i++) {
		const word = words[i] as Word;
		const lower = word.text.toLowerCase();
		const before = (words[i - 1] as Word).text.toLowerCase();
		if (RELATIVE_WORDS.has(lower) && !PREPOSITIONS.has(before)) {
			relatives++;
			continue;
		}
		const form = finiteForm(words, i, text);
		if (form === null) continue;
		if (relatives > 0) {
			relatives--;
			continue;
		}
		return assemble(text, words, i, form);
	}
	return null;
}

function finiteForm(words: readonly Word[], i: number, text: string): Clause['form'] | null {
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
	const lower = (words[i] as Word).text.toLowerCase();
	if (words[i + 1]?.text === 'of' && lower !== 'consists') return false;
	if (!isNounLike(lower)) return true;
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	if (detached(words, i, text)) return false;
	return DETERMINERS.has(after) || isAdverb(after) || /^(?:in|to|from|significant)$/.test(after);
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
	return DETERMINERS.has(after) || isAdverb(after) || /^(?:to|from|better|worse)$/.test(after);
}

/** A past form is finite unless it only describes the noun: "models trained on X achieve". */
function acceptsPast(words: readonly Word[], i: number, text: string): boolean {
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	const word = words[i] as Word;
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
	const stop = text.slice(word.end).search(/[;:.]|,\s/);
	const end = stop < 0 ? text.length : word.end + stop;
	for (let j = i + 1; j < words.length && (words[j] as Word).start < end; j++) {
		if (RELATIVE_WORDS.has((words[j] as Word).text.toLowerCase())) break;
		const later = (words[j] as Word).text.toLowerCase();
		if (AUXILIARIES.has(later)) return false;
		const noun = (words[j - 1] as Word).text.toLowerCase();
		if (PREPOSITIONS.has(noun) || DETERMINERS.has(noun) || noun === 'to') continue;
		if (
			readVerb(later).some(({ form }) => form === 'third' || form === 'base' || form === 'past') &&
			!isNounLike(later)
		) {
			return false;
		}
	}
	return true;
}

const readsAsNoun = (word: string): boolean =>
	word !== '' && !DETERMINERS.has(word) && !isAdverb(word) && !/\d/.test(word);

function assemble(
	text: string,
	words: readonly Word[],
	at: number,
	form: Clause['form'],
): Clause | null {
	let first = at;
	while (first > 1 && isAdverb((words[first - 1] as Word).text)) {
		first--;
		if (
			first > 2 &&
			/^(?:and|or|but)$/.test((words[first - 1] as Word).text) &&
			isAdverb((words[first - 2] as Word).text)
		)
			first--;
	}
	const verb = words[at] as Word;
	const subject = text.slice(0, (words[first] as Word).start).trim();
	if (subject === '' || /[,;:]$/.test(subject)) return null;
	return {
		subject,
		adverb: text.slice((words[first] as Word).start, verb.start).trim(),
		verb: verb.text,
		form,
		rest: text.slice(verb.end).trim(),
		plural:
			/^(?:are|were|have|do)$/i.test(verb.text) ||
			(!/^(?:is|was|has|does)$/i.test(verb.text) && form !== 'third' && isPlural(subject)),
	};
}

/** True where the finite verb is a form of be. */
export function isCopula(clause: Clause): boolean {
	return COPULAS.has(clause.verb.toLowerCase());
}

/** True for a text that can stand as a sentence: it has a subject and a finite verb. */
export function isClause(text: string): boolean {
	return splitClause(text) !== null;
}

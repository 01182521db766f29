// What word lists alone can tell of a noun phrase: adverbs, and whether it is one thing or several.
import { readVerb } from './verbs.ts';
import { NOT_ADVERBS, PLAIN_ADVERBS } from './word-lists.ts';

/** True for a word that can stand between subject and verb: `also`, `significantly`. */
export function isAdverb(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		PLAIN_ADVERBS.has(lower) ||
		(lower.endsWith('ly') && /[a-z]{2}ly$/.test(lower) && !NOT_ADVERBS.has(lower))
	);
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
	return participle && /[a-zA-Z]s$|^(?:women|men|children|people|mice)$/i.test(before)
		? before
		: last;
}

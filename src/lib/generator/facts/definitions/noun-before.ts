import { functionWords } from '../../words/function-words.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\-+'’]*$/u;
const mostWords = 4;
/** Adverbials that stand before a comma and are no terms. */
const notTerms = new Set(
	'example instance contrast addition particular general practice fact turn short paper work study article section end however moreover furthermore finally first second third recently here today now then result results hand case cases years namely say words conclusion comparison consequence'.split(
		' ',
	),
);
const owned =
	/\b(?:this|these|that|those|our|their|its|his|her|such|each|every|another|no|any|some|many|several|other) $/i;
/** Verb forms that may stand right before a noun: the term begins after them. */
const verbal =
	/^(?:using|use|uses|used|is|are|by|called|named|introduce|introduces|introduced|propose|proposes|proposed|present|presents|presented|develop|develops|consider|considers|study|studies|employ|employs|leverage|leverages|via|include|includes|including|define|defines|apply|applies|utilize|utilizes|on|provide|provides|combining|adopt|adopts|exploit|exploits|investigate|explore|analyze|we|perform|performs|learn|learns|exhibit|exhibits)$/i;

/** After these a verb stands, which belongs to no noun phrase. */
const verbFollows = /\b(?:we|they|to|can|will|may|also|then) $/i;

/** The noun phrase that ends at `end`, as a reader would name it, or null where none is sure. */
export function nounBefore(text: string, end: number): { term: string; start: number } | null {
	let start = end;
	let first: string | null = null;
	for (let taken = 0; taken < mostWords; taken += 1) {
		const before = text.slice(0, start).replace(/ $/, '');
		const match = word.exec(before.slice(-40))?.[0];
		if (match === undefined || verbal.test(match) || functionWords.has(match.toLowerCase())) break;
		if (verbFollows.test(before.slice(0, before.length - match.length).slice(-9))) break;
		// A comma or bracket before the phrase ends it.
		if (taken > 0 && start > 0 && text[start - 1] !== ' ') break;
		start = before.length - match.length;
		first ??= match;
	}
	if (first === null || notTerms.has(first.toLowerCase()) || /ly$/.test(first)) return null;
	const term = text.slice(start, end);
	if (owned.test(text.slice(Math.max(0, start - 9), start)) || !/\p{L}{2}/u.test(term)) return null;
	return { term, start };
}

// A second look at a word that is a noun as often as a verb: where a plain verb follows in the same
// clause, it was a noun. "Existing approaches to learning models rely on X" → rely
import { isAdverb } from './noun-phrase.ts';
import { VERB_PREPOSITIONS } from './verb-lists.ts';
import { isNounLike, isPurePast, readVerb } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './word-lists.ts';
import type { Word } from './words.ts';

/** Here the clause is at its end, or another begins. */
const BOUNDARY =
	/^(?:and|or|but|that|which|who|whose|where|when|if|while|whereas|because|since|although|though|as|how|whether|what|why|so|we|they|it)$/i;
/** These have a whole clause behind them, or a thing and a bare verb: "helps users choose". */
const WITH_CLAUSE = /^(?:show|claim|report|note|mean|help|let|make|suspect|reason|notice)/i;

/** True where a verb that cannot be read as a noun follows before the clause ends. */
export function verbFollows(words: readonly Word[], i: number, text: string): boolean {
	if (WITH_CLAUSE.test((words[i] as Word).text)) return false;
	let onlyAdverbs = true;
	for (let j = i + 1; j < words.length; j++) {
		const word = words[j] as Word;
		if (/[,;:()—]/.test(text.slice((words[j - 1] as Word).end, word.start))) return false;
		const lower = word.text.toLowerCase();
		// "features that are significant": what has a clause of its own is a noun.
		if (j === i + 1 && /^(?:that|which|who)$/.test(lower) && opensRelative(words[j + 1]))
			return true;
		if (BOUNDARY.test(lower)) return false;
		if (isPlainVerb(words, j) || (onlyAdverbs && j > i + 1 && isPast(lower))) return true;
		onlyAdverbs &&= isAdverb(lower);
	}
	return false;
}

const isPast = (word: string): boolean => readVerb(word).some(({ form }) => form === 'past');

const opensRelative = (next: Word | undefined): boolean => {
	const lower = next?.text.toLowerCase() ?? '';
	return AUXILIARIES.has(lower) || readVerb(lower).some(({ form }) => form !== 'gerund');
};

function isPlainVerb(words: readonly Word[], j: number): boolean {
	const lower = (words[j] as Word).text;
	const before = (words[j - 1] as Word).text.toLowerCase();
	if (before === 'to' || PREPOSITIONS.has(before) || DETERMINERS.has(before)) return false;
	if (AUXILIARIES.has(lower) || isPurePast(lower)) return true;
	if (isNounLike(lower)) {
		const preposition = words[j + 1]?.text ?? '';
		return (
			isAdverb(before) &&
			readVerb(lower).some(({ base }) => VERB_PREPOSITIONS.get(base) === preposition)
		);
	}
	return readVerb(lower).some(
		({ form }) =>
			form === 'base' ||
			form === 'third' ||
			// "factors proved to be": no participle goes with "to be".
			(form === 'past' &&
				words[j + 1]?.text === 'to' &&
				/^(?:be|have)$/.test(words[j + 2]?.text ?? '')),
	);
}

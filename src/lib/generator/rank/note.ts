// Why there are few cards or none, in a sentence for the reader.
import { remember } from '../language/remember.ts';
import { countWords } from '../language/words.ts';
import type { AnalyzedPaper, GeneratedCard } from '../types.ts';

const ENOUGH_CARDS = 3;
const FEWEST_WORDS = 20;

/** Null when there are enough cards. */
export function noteFor(paper: AnalyzedPaper, cards: readonly GeneratedCard[]): string | null {
	if (cards.length >= ENOUGH_CARDS) return null;
	const { text, lossy } = paper.abstract;
	if (text.trim() === '') return 'There is no abstract to make cards from.';
	const words = countWords(text);
	if (words === 0) return 'The abstract holds no words.';
	if (words < FEWEST_WORDS)
		return `The abstract has only ${words} ${words === 1 ? 'word' : 'words'}: too little to make cards from.`;
	if (!looksEnglish(text))
		return 'The abstract does not seem to be in English, the only language cards are made from so far.';
	if (paper.title.text.trim() === '' && cards.length === 0)
		return 'Without a title or a name a card could not say which paper it belongs to.';
	if (lossy.length > 0)
		return 'Formulas of this abstract lost parts on the way here, and what rests on them is left out.';
	if (cards.length === 0) return 'No sentence of this abstract can stand alone as a card.';
	return 'Only these statements of the abstract can stand alone as cards; the rest would be filler.';
}

const FUNCTION_WORDS = new Set(
	'the of and to in a is for that we with on are by this as an from be which our it'.split(' '),
);

const MOST_TEXTS_KEPT = 50;
/** Function words of English make up a good part of any English text. */
export const looksEnglish = remember(MOST_TEXTS_KEPT, (text): boolean => {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const known = words.filter((word) => FUNCTION_WORDS.has(word));
	return known.length / Math.max(1, words.length) > 0.12;
});

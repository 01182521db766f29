// R5: ✗ title "Practical Guidelines for Fine Tuning" → "Guidelines for fine tuning" ✓ "How does RS2 choose data?" → "A random subset for each epoch"
import { GENERIC_WORDS } from '../language/word-lists.ts';
import { contentOverlap, contentStems, stem, withoutFullStop } from '../language/words.ts';
import type { Filter } from './filter.ts';

const HIGHEST_OVERLAP = 0.5;
/** An idea may share more with the title it is asked by. */
const HIGHEST_TITLE_OVERLAP = 0.6;
/** A title asks whether X helps Y; "X does not help Y" tells something, though every word was known. */
const HIGHEST_OVERLAP_OF_TURN = 0.9;
const TURNS = /\b(?:not|no|cannot|neither|without|unlikely|but)\b/i;
/** A short form whose words the title holds is no riddle: the title is shown above the question. */
const TITLE_TELLS_LONG_FORM = 0.6;
/** A title that asks leaves its words to the answer; one that states does not. */
const TITLE_TELLS_FACT = 0.5;
/** Questions for what a paper looks into, and how much of it a title may tell. */
const AIM =
	/(?:”|paper) (?:investigate|determine|assess|evaluate|compare|measure|describe|review|survey|discuss|illustrate|focus on|ask|test)\b|\bset out to do\b/;
const AIM_TOLD = 0.65;
/** What a title asks is told by it: to look into just that goes without saying. */
const AIM_TOLD_BY_QUESTION = 0.3;
/** That the title's question is open goes without saying. */
const OPEN_QUESTION =
	/^whether\b|\b(?:unclear|unknown|not known|uncertain|controversial|debated|open question)\b/i;
const OPEN_TOLD = 0.4;
/** From here on the answer is the title in other words. */
const SAME_AS_TITLE = 0.75;

/** Words that tell nothing, and so hide how much of the rest was told already. */
const LIGHT = new Set(
	[
		...GENERIC_WORDS,
		...'propose use leverage apply give make find found show shown report allow well also not no only more most less first both other these many few being having because occur while one two three four five'.split(
			' ',
		),
	].map(stem),
);

/** The share of what the answer tells that the text holds, accents aside. */
export const toldBy = (answer: string, text: string): number =>
	overlapWith(unaccented(answer), unaccented(text));

function overlapWith(answer: string, text: string): number {
	// Once more for `embeddings` and `embedding`.
	const stems = (words: string) =>
		contentStems(words.replace(/ings\b/g, 'ing')).filter((word) => !LIGHT.has(word));
	const told = [...new Set(stems(answer))];
	const known = new Set(stems(text));
	const shared = told.filter((word) => known.has(word)).length;
	return Math.max(contentOverlap(answer, text), told.length < 3 ? 0 : shared / told.length);
}

/** Cramér is Cramer. */
const unaccented = (text: string): string =>
	/[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{Mn}/gu, '') : text;

export const leak: Filter = {
	id: 'R5 leak',
	check({ kind, question, answer }, { paper }) {
		const bare = withoutFullStop(answer).toLowerCase();
		if (question.toLowerCase().includes(bare)) return 'The question contains its answer.';
		const overlap = toldBy(answer, question);
		if (kind === 'idea' && question.includes('“')) {
			const asks = paper.title.text.includes('?');
			const highest = asks && TURNS.test(answer) ? HIGHEST_OVERLAP_OF_TURN : HIGHEST_TITLE_OVERLAP;
			if (overlap >= highest) return 'The title in the question tells the answer.';
			if (
				AIM.test(question) &&
				toldBy(answer, paper.title.text) >= (asks ? AIM_TOLD_BY_QUESTION : AIM_TOLD)
			)
				return 'The title tells already what is looked into.';
			return !asks && overlapWith(answer, paper.title.text) >= SAME_AS_TITLE
				? 'The answer says no more than the title.'
				: null;
		}
		if (overlap > HIGHEST_OVERLAP) return 'The question holds most of the words of its answer.';
		const ofTitle = contentOverlap(answer, paper.title.text);
		if (kind === 'acronym')
			return ofTitle >= TITLE_TELLS_LONG_FORM ? 'The title spells the abbreviation out.' : null;
		if (kind === 'definition') return null;
		if (
			kind === 'problem' &&
			paper.title.text.includes('?') &&
			OPEN_QUESTION.test(answer) &&
			ofTitle >= OPEN_TOLD
		)
			return 'The title asks that already.';
		if (
			(kind === 'result' || kind === 'mechanism') &&
			!/\d|\b(?:not|no|neither|nor|than|only)\b/i.test(answer) &&
			ofTitle > (paper.title.text.includes('?') ? HIGHEST_TITLE_OVERLAP : TITLE_TELLS_FACT)
		)
			return 'The title tells the answer.';
		const asked = contentStems(question);
		const given = paper.facts.acronyms.some(({ short, long }) => {
			return (
				(bare === long.toLowerCase() && question.includes(short)) ||
				(bare === short.toLowerCase() && contentStems(long).every((word) => asked.includes(word)))
			);
		});
		return given ? 'The question spells out the abbreviation that is the answer.' : null;
	},
};

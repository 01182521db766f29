// R8: ✗ "SpecTr is 2.13X faster than speculative decoding" where the source says 1.37X over it
import { align } from '../language/alignment.ts';
import { matchesOf } from '../language/matches.ts';
import { contentSet, contentStems, stem } from '../language/words.ts';
import type { Filter } from './filter.ts';
import { numbersOf } from './r7-atomic.ts';

const LOWEST_SHARE = 0.85;
/** So many words of the answer stand in the source in the same order. */
const LOWEST_ORDER = 0.6;
/** Words a template may bring along. */
const TEMPLATE_WORDS = new Set(
	['by', 'to', 'a', 'with', 'when', 'because', 'new', 'versus'].map(stem),
);
const NAME = /(?<![\w-])[\w-]*(?:[A-Z][\w-]*[A-Z]|[A-Z]\w*\d|[a-z]+[A-Z])[\w+-]*/g;

/** "3D" and "2-D" are no numbers to remember, and still not to be changed. */
const DIMENSION = /\b\d-?D(?=\b|-)/gi;

const plain = (text: string): string => text.toLowerCase().replace(/[\s,]+/g, '');

export const grounded: Filter = {
	id: 'R8 grounded',
	check({ question, answer }, { paper, sourceText, spanText }) {
		// The unit of a blanked number stays in the question.
		const bare = (number: string): string =>
			question.includes('____') ? plain(number).replace(/[×x%‰]$/, '') : plain(number);
		if (!inOrder(numbersOf(answer).map(bare), numbersOf(spanText).map(bare))) {
			return 'A number of the answer is not what the source says.';
		}
		const title = paper.title.text;
		const known = `${sourceText} ${title} ${paper.facts.name?.name ?? ''}`;
		const names = /[A-Z\d]/.test(answer.slice(1)) ? matchesOf(answer, NAME) : [];
		for (const [name] of names) {
			if (!known.toLowerCase().includes(name.toLowerCase().replace(/s$/, ''))) {
				return `“${name}” does not stand in the source.`;
			}
		}
		if (matchesOf(answer, DIMENSION).some(([each]) => !known.includes(each)))
			return 'A dimension of the answer is not what the source says.';
		const stems = contentStems(answer);
		const sources = [sourceText, title, paper.facts.name?.name ?? ''].map(contentSet);
		const found = stems.filter(
			(word) =>
				sources.some((source) => source.has(word)) || TEMPLATE_WORDS.has(word) || /^\d/.test(word),
		).length;
		if (stems.length > 0 && found / stems.length < LOWEST_SHARE)
			return 'The answer says more than its source.';
		const aligned = align(answer, spanText);
		return aligned.of < 3 || aligned.found / aligned.of >= LOWEST_ORDER
			? null
			: 'The answer turns the words of its source around.';
	},
};

/** Is the first list contained in the second in the same order? */
function inOrder(inner: readonly string[], outer: readonly string[]): boolean {
	let at = 0;
	for (const item of inner) {
		const found = outer.indexOf(item, at);
		if (found < 0) return false;
		at = found + 1;
	}
	return true;
}

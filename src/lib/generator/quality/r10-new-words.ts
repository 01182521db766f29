// R10: ✗ "New insights into sparse training" (title: "Sparse training …") ✓ "Fewer than a tenth of the weights"
import { GENERIC_WORDS } from '../language/word-lists.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Filter } from './filter.ts';

const VAGUE =
	'insight guidance benefit problem algorithm prior previous approach question issue concern role impact effect influence value aspect way technique framework model response variety range number importance potential evidence strategy practice setting case factor feature tool mean basis support improvement advantage ability use study research work paper experiment comparison demonstrate show find'.split(
		' ',
	);
/** Stems of words that every paper may use. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
	[...GENERIC_WORDS, ...VAGUE].flatMap((word) => [stem(word), ...contentStems(word)]),
);
const FEWEST = 2;
/** A number, a denial or a comparison tells something by itself. */
const TELLS =
	/[\dΑ-ω]|\b(?:not|no|none|neither|nor|never|without|only|than|less|more|fewer|higher|lower|better|worse|larger|smaller|faster|slower|increas\w+|decreas\w+|reduc\w+|impossible|unaffected)\b/i;

export const newWords: Filter = {
	id: 'R10 new words',
	check({ kind, question, answer }, { paper }) {
		if (kind !== 'result' && kind !== 'mechanism') return null;
		if (TELLS.test(answer)) return null;
		const told = new Set([...contentStems(paper.title.text), ...contentStems(question)]);
		const fresh = new Set(
			contentStems(answer).filter((word) => !told.has(word) && !SAYS_NOTHING.has(word)),
		);
		return fresh.size < FEWEST ? 'The answer adds hardly a word to title and question.' : null;
	},
};

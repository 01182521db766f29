// R4: ✗ "Do larger LLMs always perform better?" ✓ "In which setting do larger LLMs perform worse?"
import type { Filter } from './filter.ts';

const AUXILIARY =
	/^(?:is|are|was|were|does|do|did|can|could|has|have|had|will|would|should|may|might|must)\b/i;

export const notYesNo: Filter = {
	id: 'R4 not yes/no',
	check({ question, answer }) {
		if (AUXILIARY.test(question)) return 'Half of a yes/no question is guessed.';
		if (/^(?:yes|no|true|false)\b[.!]?$/i.test(answer))
			return 'Half of a yes/no answer is guessed.';
		return null;
	},
};

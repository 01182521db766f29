// R13: ✗ "prompts of kleq 10 tokens" ✗ "O(nm) time" (a root was lost) ✓ "prompts of k ≤ 10 tokens"
import type { Filter } from './filter.ts';

const DEBRIS =
	/\\|~|``|''| -- |\bmath(?:bf|cal|frak|rm|bb)\b|\b\w{0,2}(?:leq|geq|neq)\b|\b[a-z]ge\d|\binfty\b|\bepsilon\b|\bell_|\dtimes\b|scriptsize|\bObig|displaystyle|textit|\$|\*\w+\*|<\/?[a-z]+>|&[a-z]+;|\uFFFD/;
const FORMULA = /[OΩΘ]\s?\(/;

export const noDamage: Filter = {
	id: 'R13 no damage',
	check({ question, answer, span, sentence }, { paper, sentence: source }) {
		if (DEBRIS.test(question) || DEBRIS.test(answer))
			return 'A formula or mark is damaged in the source.';
		if (source?.damaged === true) return 'The sentence is damaged in the source.';
		const { lossy } = sentence < 0 ? paper.title : paper.abstract;
		if (lossy.some(({ start, end }) => start < span.end && end > span.start))
			return 'A formula lost a part in the source.';
		const lost = lossy.map(({ start, end }) =>
			(sentence < 0 ? paper.title : paper.abstract).text.slice(start, end),
		);
		if (lost.some((text) => text.length > 1 && `${question} ${answer}`.includes(text)))
			return 'A formula lost a part in the source.';
		if (lossy.length > 0 && FORMULA.test(`${question} ${answer}`))
			return 'Formulas of this abstract cannot be trusted.';
		return null;
	},
};

// R9: ✗ "What was survival for patients treated?" → "21 weeks" (the source: "treated with A and 23 weeks for patients treated with B")
import { findQuantities } from '../facts/quantities/find-quantities.ts';
import { contentStems } from '../language/words.ts';
import type { Filter } from './filter.ts';

const BRACKETS = /\s*\([^()]*\)/g;
/** Where what belongs to one value ends, before the next. */
const JOINT =
	/[,;:]|\.(?=\s|$)| (?:whereas|while|but|versus|vs|compared|which|where|respectively)\b/;

/** Of several values with one unit, one may be asked for only with all that tells it from the others. */
export const armValue: Filter = {
	id: 'R9 value of one arm',
	check({ template, question, answer }, { sourceText }) {
		if (template !== 'N1' && template !== 'N6') return null;
		const text = sourceText.replace(BRACKETS, '');
		const at = text.indexOf(answer.replace(/[.\s]+$/, ''));
		if (at < 0) return null;
		const all = findQuantities(text);
		const own = all.find(({ valueEnd }) => valueEnd > at);
		if (own === undefined || own.unit === '') return null;
		const rival = all.find(({ unit, start }) => unit === own.unit && start > own.end);
		if (rival === undefined) return null;
		const behind = text.slice(own.end, rival.start).split(JOINT)[0] ?? '';
		const asked = new Set(contentStems(question.replace(/“[^”]*”/g, '')));
		return contentStems(behind).every((word) => asked.has(word))
			? null
			: 'The source gives another value for another group.';
	},
};

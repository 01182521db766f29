// R9: ✗ "What was survival for patients treated?" → "21 weeks" (the source: "treated with A and 23 weeks for patients treated with B")
import { findQuantities } from '../facts/quantities/find-quantities.ts';
import { contentStems } from '../language/words.ts';
import type { Filter } from './filter.ts';

const BRACKETS = /\s*\([^()]*\)/g;
/** Where what belongs to one value ends, before the next. */
const JOINT =
	/[,;:]|\.(?=\s|$)| (?:whereas|while|but|versus|vs|compared|which|where|respectively)\b/;

/** Where another thing is said, and no other group's value. */
const OTHER_CLAUSE = /;|\.(?=\s)|\b(?:is|was|were|are|has|have|had)\b/;
/** "in the control group": whose value says something beside that of the others only. */
const ONE_GROUP =
	/\b(?:in|for|among|of) (?:the )?(?:[\w'-]+ ){1,5}?(?:group|arm|cohort|controls)\b(?! as a whole)/i;
const COMPARED = /\b(?:compared|than|versus|vs|relative|over|differences?|both|from)\b/i;

/** Of several values with one unit, one may be asked for only with all that tells it from the others. */
export const armValue: Filter = {
	id: 'R9 value of one arm',
	check({ template, question, answer }, { sourceText }) {
		if (!/^N[167]$/.test(template)) return null;
		const stem = question.replace(/“[^”]*”/g, '');
		if (!answer.includes(' versus ') && ONE_GROUP.test(stem) && !COMPARED.test(stem))
			return 'The value of one group says little without that of the other.';
		if (template === 'N7') return null;
		const text = sourceText.replace(BRACKETS, '');
		const at = text.indexOf(answer.replace(/[.\s]+$/, ''));
		if (at < 0) return null;
		const all = findQuantities(text);
		const own = all.find(({ valueEnd }) => valueEnd > at);
		if (own === undefined || own.unit === '') return null;
		const other = all.find(
			({ unit, start, end }) =>
				unit === own.unit &&
				(end <= own.start || start >= own.end) &&
				!OTHER_CLAUSE.test(text.slice(Math.min(end, own.end), Math.max(start, own.start))),
		);
		if (template === 'N6' && other !== undefined)
			return 'The value it is compared with is left out.';
		const rival = all.find(({ unit, start }) => unit === own.unit && start > own.end);
		if (rival === undefined) return null;
		const behind = text.slice(own.end, rival.start).split(JOINT)[0] ?? '';
		const asked = new Set(contentStems(stem));
		return contentStems(behind).every((word) => asked.has(word))
			? null
			: 'The source gives another value for another group.';
	},
};

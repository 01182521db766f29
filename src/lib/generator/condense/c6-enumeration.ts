// C6: "We find: (i) A is B; (ii) C is D" → "A is B" and "C is D": an item is a fact of its own
import { isClause, splitClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { changed, type CondenseRule, type Draft, type Report } from './draft.ts';

const MARKER = /(?:^|[\s:;,—])(?:and\s+)?(?:\((?:\d|i{1,3}|iv|v|[a-d])\)|(?<=[\s:])[1-9]\))\s+/g;
const REPORTS = /\b(?:find|show|prove|demonstrate|observe|reveal|conclude)\w*\b/i;
const SUGGESTS = /\b(?:suggest|imply|implies|indicate)\w*\b/i;

/** "Moreover, the gauge (1) reads silt" */
const OPENER = /^[A-Z][a-z]+, /;

export const enumeration: CondenseRule = {
	name: 'C6 list',
	apply(draft) {
		const markers = matchesOf(draft.text, MARKER);
		const [first] = markers;
		if (first === undefined || markers.length < 2) return [draft];
		const head = draft.text.slice(0, first.index);
		const report: Report | null = SUGGESTS.test(head)
			? 'suggest'
			: REPORTS.test(head)
				? 'find'
				: draft.report;
		const items = markers.flatMap((marker, i) => {
			const text = draft.text
				.slice(marker.index + marker[0].length, markers[i + 1]?.index ?? draft.text.length)
				.replace(/[,;.\s]+(?:and)?\s*$/, '');
			return isClause(text) ? [changed(draft, 'C6 list', { text, report })] : [];
		});
		if (items.length > 0) return items;
		const predicates = ofOneSubject(draft, head.replace(OPENER, '').trim(), markers, report);
		if (predicates !== null) return predicates;
		// Two or three things in a row: the sentence as it is, without the numbers.
		const text = draft.text.replace(MARKER, (marker) => marker.replace(/\(?\w+\)\s+/, ''));
		return markers.length > 3 ? [] : [changed(draft, 'C6 list', { text })];
	},
};

/** "The gauge (1) reads silt, (2) is cheap, and (3) lasts": each with the subject in front. */
function ofOneSubject(
	draft: Draft,
	subject: string,
	markers: readonly RegExpExecArray[],
	report: Report | null,
): readonly Draft[] | null {
	if (!/\w$/.test(subject)) return null;
	const texts = markers.map((marker, i) => {
		const end = markers[i + 1]?.index ?? draft.text.length;
		const item = draft.text.slice(marker.index + marker[0].length, end);
		return `${subject} ${item.replace(/[,;.\s]+(?:and)?\s*$/, '')}`;
	});
	const own = texts.filter((text) => splitClause(text)?.subject === subject);
	// "works well": a verb that could be a noun is one beside the others.
	return own.length * 2 > texts.length && texts.every(isClause)
		? texts.map((text) => changed(draft, 'C6 list', { text, report }))
		: null;
}

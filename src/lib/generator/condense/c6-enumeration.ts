// C6: "We find: (i) A is B; (ii) C is D" → "A is B" and "C is D": an item is a fact of its own
import { isClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { changed, type CondenseRule, type Report } from './draft.ts';

const MARKER = /(?:^|[\s:;,—])(?:and\s+)?(?:\((?:\d|i{1,3}|iv|v|[a-d])\)|(?<=[\s:])[1-9]\))\s+/g;
const REPORTS = /\b(?:find|show|prove|demonstrate|observe|reveal|conclude)\w*\b/i;
const SUGGESTS = /\b(?:suggest|imply|implies|indicate)\w*\b/i;

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
		// Two or three things in a row: the sentence as it is, without the numbers.
		const text = draft.text.replace(MARKER, (marker) => marker.replace(/\(?\w+\)\s+/, ''));
		return markers.length > 3 ? [] : [changed(draft, 'C6 list', { text })];
	},
};

// C2: "we probe models, revealing that few tokens matter" → also "few tokens matter", reported as found
import { isClause } from '../language/clause.ts';
import { changed, type CondenseRule, type Report } from './draft.ts';

const EMBEDDED =
	/,? (?:and |thus |thereby |hence |by |while )*(?:\w+ly )?(revealing|showing|demonstrating|finding|proving|confirming|establishing|discovering|observing|suggesting|indicating|implying)(?: \w+ly)? that (?=\S)/i;
const HINTS = /^(?:suggesting|indicating|implying)$/i;

export const embedded: CondenseRule = {
	name: 'C2 embedded report',
	apply(draft) {
		const match = EMBEDDED.exec(draft.text);
		if (match === null || match.index === 0) return [draft];
		const text = draft.text.slice(match.index + match[0].length);
		if (!isClause(text)) return [draft];
		const report: Report = HINTS.test(match[1] ?? '') ? 'suggest' : 'find';
		return [draft, changed(draft, 'C2 embedded report', { text, lead: '', report })];
	},
};

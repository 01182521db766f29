// C2: "LCNs are shown to need more samples" → "LCNs need more samples", reported as found
import { splitClause } from '../language/clause.ts';
import { isAdverb } from '../language/noun-phrase.ts';
import { pastOf, readVerb, thirdPersonOf } from '../language/verbs.ts';
import { changed, type CondenseRule } from './draft.ts';

const REPORTED =
	/^((?:\w+ly |also |then |further )*)(?:found|shown|observed|demonstrated|proved|proven|seen|reported|noted|determined) to ((?:\w+ly |also |not )*)([a-z]+)(?= |$)(.*)$/i;
const SINGULAR_BE: Readonly<Record<string, string>> = {
	is: 'is',
	are: 'are',
	was: 'was',
	were: 'were',
};

export const passiveReport: CondenseRule = {
	name: 'C2 passive report',
	apply(draft) {
		const clause = splitClause(draft.text);
		if (clause === null) return [draft];
		// "can be shown to need": what can be shown is so.
		const shown = clause.verb === 'can' && clause.rest.startsWith('be ');
		const be = shown ? (clause.plural ? 'are' : 'is') : SINGULAR_BE[clause.verb];
		const said = shown ? clause.rest.slice('be '.length) : clause.rest;
		const match = be === undefined ? null : REPORTED.exec(said);
		if (be === undefined || match === null || match[2]?.includes('not')) return [draft];
		const [, , adverbs = '', verb = '', rest = ''] = match;
		const past = be === 'was' || be === 'were';
		const finite = finiteOf(verb, be, past, clause.plural);
		if (finite === null) return [draft];
		const manner = isAdverb(adverbs.trim()) ? adverbs : '';
		const text =
			finite === be
				? `${clause.subject} ${be} ${manner}${rest}`
				: `${clause.subject} ${manner}${finite}${rest}`;
		return [changed(draft, 'C2 passive report', { text, report: draft.report ?? 'find' })];
	},
};

function finiteOf(verb: string, be: string, past: boolean, plural: boolean): string | null {
	if (verb === 'be') return be;
	if (!readVerb(verb).some(({ form }) => form === 'base')) return null;
	if (past) return pastOf(verb);
	return plural ? verb : thirdPersonOf(verb);
}

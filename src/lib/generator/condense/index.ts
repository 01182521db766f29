// The condensing rules in order: a sentence goes in, clauses that can stand alone come out.
import { parentheses } from './c4-parentheses.ts';
import { inserts } from './c4-inserts.ts';
import { frames } from './c1-frames.ts';
import { openers } from './c1-openers.ts';
import { unwrap } from './c2-unwrap.ts';
import { lead } from './c8-lead.ts';
import { firstPerson } from './p1-first-person.ts';
import { ownPronoun, pronouns } from './p2-pronouns.ts';
import { enumeration } from './c6-enumeration.ts';
import { contrast } from './c6-contrast.ts';
import { byProposing } from './c3-by-proposing.ts';
import { dangling } from './c7-dangling.ts';
import { tails } from './c5-tails.ts';
import { length } from './c7-length.ts';
import { lighten } from './c7-lighten.ts';
import { embedded } from './c2-embedded.ts';
import { passiveReport } from './c2-passive-report.ts';
import { inserted } from './c6-inserted.ts';
import { participle } from './c6-participle.ts';
import { demonstratives } from './p3-demonstratives.ts';
import { tidy, type CondenseContext, type CondenseRule, type Draft } from './draft.ts';

const keepFull: CondenseRule = {
	name: 'full',
	apply: (draft) => [{ ...draft, full: draft.text }],
};

const RULES: readonly CondenseRule[] = [
	parentheses,
	enumeration,
	openers,
	frames,
	lead,
	ownPronoun,
	unwrap,
	openers,
	lead,
	byProposing,
	embedded,
	firstPerson,
	pronouns,
	demonstratives,
	inserted,
	contrast,
	openers,
	unwrap,
	lead,
	inserts,
	passiveReport,
	participle,
	keepFull,
	tails,
	dangling,
	lighten,
	length,
];

/** Rules that stand in the list more than once: a draft that one left as it was need not go through it again. */
const REPEATED = [...new Set(RULES.filter((rule, place) => RULES.indexOf(rule) !== place))];

/** The clauses of one sentence, each shortened as far as its truth allows. */
export function condense(sentence: string, context: CondenseContext): readonly Draft[] {
	const start: Draft = {
		text: tidy(sentence.replace(/[.!\s]+$/, '')),
		full: sentence.trim(),
		lead: '',
		report: null,
		surprising: false,
		applied: [],
	};
	const left = new Map(REPEATED.map((rule) => [rule, new Set<Draft>()]));
	const apply = (rule: CondenseRule, draft: Draft): readonly Draft[] => {
		const unchanged = left.get(rule);
		if (unchanged?.has(draft) === true) return [draft];
		const drafts = rule.apply(draft, context);
		if (drafts.length === 1 && drafts[0] === draft) unchanged?.add(draft);
		return drafts;
	};
	let drafts: Draft[] = [start];
	for (const rule of RULES) {
		const next: Draft[] = [];
		for (const draft of drafts) for (const each of apply(rule, draft)) next.push(each);
		drafts = next;
	}
	return drafts;
}

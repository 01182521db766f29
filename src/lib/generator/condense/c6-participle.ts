// C6: "X keeps quality while cutting cost" → also "X keeps quality" and "X cuts cost": a participle may hold a fact of its own
import { splitClause, type Clause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { baseOfGerund, pastOf, thirdPersonOf } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { cutPoints } from './c7-length.ts';
import { changed, type CondenseRule } from './draft.ts';

/** What the subject itself does: `leading to` and `making it` may belong to the whole event. */
const ACTS =
	'achieving|reaching|attaining|obtaining|outperforming|surpassing|exceeding|reducing|improving|increasing|cutting|saving|lowering|requiring|using|avoiding|maintaining|preserving|retaining|matching|alleviating|eliminating|providing|offering|yielding|averaging|enabling|accelerating|decreasing|keeping|ensuring|overcoming|removing|mitigating|minimizing|scaling|being';
const JOINT = new RegExp(
	`(?:(?:,| —)?(?: all)? (?:while|whilst)|, (?:thus|thereby|hence|and)|,)(?: (?:also|still|simultaneously|at the same time))?(?: (\\w+ly))? (${ACTS})(?= )`,
	'gi',
);
const SECOND = new RegExp(
	`^(.+?),? and(?: (?:also|thus|thereby))?(?: (\\w+ly))? (${ACTS}) (.+)$`,
	'i',
);
const FEWEST_WORDS = 5;
const AUTHORS = /^(?:we|this (?:paper|work|study)|the authors)$/i;

export const participle: CondenseRule = {
	name: 'C6 participle',
	apply(draft) {
		const clause = splitClause(draft.text);
		if (clause === null) return [draft];
		const offset = draft.text.length - clause.rest.length;
		const joint = matchesOf(draft.text, JOINT).find(
			({ index }) => index >= offset && cutsWell(draft.text, index),
		);
		if (joint === undefined) return [draft];
		const [whole, adverb = '', act = ''] = joint;
		const left = draft.text.slice(0, joint.index);
		const rest = draft.text.slice(joint.index + whole.length + 1);
		const authors = AUTHORS.test(clause.subject);
		if (
			(!authors && countWords(left) < FEWEST_WORDS) ||
			/\b(?:that|which|who|whose|where)\b/i.test(left.slice(offset))
		)
			return [draft];
		// "they can rob the hive while staying unseen": by itself the second is no feat.
		if (ABLE.test(clause.verb) && STAYS.test(act) && / (?:while|whilst)\b/.test(whole))
			return [draft];
		const facts = [...(authors ? [] : [left]), ...factsOf(clause, adverb, act, rest)];
		return [draft, ...facts.map((text) => changed(draft, 'C6 participle', { text }))];
	},
};

const ABLE = /^(?:can|could|may|might)$/;
const STAYS = /^(?:maintaining|preserving|retaining|keeping|using|ensuring|requiring|being)$/i;

const cutsWell = (text: string, at: number): boolean =>
	/^(?:,| —)?(?: all)? (?:while|whilst)\b/.test(text.slice(at)) || cutPoints(text).includes(at);

/** "cutting cost and saving time" gives two. */
function factsOf(clause: Clause, adverb: string, act: string, rest: string): readonly string[] {
	const finite = conjugated(clause, act);
	if (finite === null) return [];
	const second = SECOND.exec(rest);
	const first = second?.[1] ?? rest;
	const fact = `${clause.subject} ${adverb} ${finite} ${first}`;
	if (second === null) return [fact];
	return [fact, ...factsOf(clause, second[2] ?? '', second[3] ?? '', second[4] ?? '')];
}

function conjugated(clause: Clause, gerund: string): string | null {
	const base = baseOfGerund(gerund);
	const past = clause.form === 'past' || /^(?:was|were|had|did)$/.test(clause.verb);
	if (/^being$/i.test(gerund)) {
		return past ? (clause.plural ? 'were' : 'was') : clause.plural ? 'are' : 'is';
	}
	if (base === undefined) return null;
	if (/^(?:can|could|may|might|will|would)$/.test(clause.verb)) return `${clause.verb} ${base}`;
	if (past) return pastOf(base);
	return clause.plural || /^we$/i.test(clause.subject) ? base : thirdPersonOf(base);
}

// C6: "A needs k samples, whereas B needs kd" → "A needs k samples" and "B needs kd": two facts
import { isClause, splitClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { AUXILIARIES } from '../language/word-lists.ts';
import { countWords } from '../language/words.ts';
import { openers } from './c1-openers.ts';
import { MAX_ANSWER_WORDS } from './c7-length.ts';
import { lightened } from './c7-lighten.ts';
import { changed, type CondenseRule, type Draft } from './draft.ts';

const CONTRAST =
	/(?:,|;)\s+(?:whereas|while|but|yet|although|though|however,?)\s+|\s+(?:whereas|while|although|but)\s+(?=(?:the|a|an|it|they|this|we|our|its)\b)|\s+whereas\s+|\s+and that\s+(?!(?:of|in|for|from|with)\b)/i;
const GRANTED = /\b(?:although|though)\b/i;
/** Verbs that only authors are the subject of, in any form a report may stand in. */
const ACTS =
	/^(?:shows?|showed|demonstrat|prov|finds?$|found|propos|introduc|present|provid|evaluat|investigat|observ|argu|develop|deriv|establish|appl[yi]|analy[sz]|validat|report|illustrat|study$|studie[sd]|discover|identif|compar|explor|offer)/;
const REPORTS = /^(?:show|demonstrat|prove|find|found|argue|observe|propose|introduce|present)/;
const HELPING =
	/^(?:does|do|did|is|are|was|were|has|have|had|can|cannot|could|may|might|will|would|should|must) (?!(?:the|we|it|they|this)\b)/i;
const NO_CONTEXT = { name: null, subjectBefore: null, before: '', named: true };
const ADDED = /,\s+(?:and|so)\s+(?:that\s+|we (?:also )?(?:show|find|prove|observe) that\s+)?/gi;

function splitAt(draft: Draft, at: number, length: number): readonly Draft[] | null {
	const left = draft.text.slice(0, at);
	const after = draft.text.slice(at + length);
	const subject = splitClause(left)?.subject ?? '';
	// "X cuts A, but does not add B": the second verb has the first one's subject.
	const right = HELPING.test(after) && subject !== '' ? `${subject} ${after}` : after;
	if (!isClause(left) || !startsClause(right)) return null;
	return [
		changed(draft, 'C6 two facts', { text: left }),
		changed(draft, 'C6 two facts', { text: right }),
	];
}

/** A clause of its own: its subject is short and begins at once. */
function startsClause(text: string): boolean {
	const clause = splitClause(text);
	return (
		clause !== null &&
		clause.subject.split(/\s+/).length <= 12 &&
		!/,/.test(clause.subject) &&
		!/^(?:\w+ing|to)\b/.test(clause.subject)
	);
}

/** "X not only cuts A but also adds B" → "X cuts A" and "X adds B". */
function splitNotOnly(draft: Draft): readonly Draft[] | null {
	const match = /^(.+?) not only (.+?),? but (?:also )?(.+)$/i.exec(draft.text);
	if (match === null) return null;
	const [, head = '', first = '', second = ''] = match;
	const left = `${head} ${first}`;
	const clause = splitClause(left);
	if (clause === null) return null;
	const right = `${clause.subject} ${second}`;
	if (clause.subject !== head || !isClause(right)) {
		return [changed(draft, 'C6 both', { text: `${head} both ${first} and ${second}` })];
	}
	return [
		changed(draft, 'C6 two facts', { text: left }),
		changed(draft, 'C6 two facts', { text: right }),
	];
}

/** "X cuts A, adds B, and makes C better" → three facts. */
function splitList(draft: Draft): readonly Draft[] | null {
	const places = matchesOf(draft.text, /, (and )?(?:\w+ly )?([a-z]+) /g);
	if (places.length < 2) return null;
	const clause = splitClause(draft.text);
	if (clause === null || clause.form !== 'third') return null;
	const offset = draft.text.length - clause.rest.length;
	const joints = places.filter(
		({ index, 2: verb = '' }) =>
			index >= offset && readVerb(verb).some(({ form }) => form === 'third') && !isNounLike(verb),
	);
	if (joints.length < 2 || joints.at(-1)?.[1] === undefined) return null;
	const starts = joints.map(({ index, 1: and = '' }) => index + ', '.length + and.length);
	const parts = [
		draft.text.slice(0, joints[0]?.index),
		...starts.map(
			(start, i) => `${clause.subject} ${draft.text.slice(start, joints[i + 1]?.index)}`,
		),
	];
	return parts.map((text) => changed(draft, 'C6 two facts', { text }));
}

/** "X cuts A and adds B" → "X cuts A" and "X adds B". */
function splitPredicates(draft: Draft): readonly Draft[] | null {
	const places = matchesOf(
		draft.text,
		/,? and (?:also |thus |thereby |hence |then |further )?(?=((?:\w+ly )?)([a-z]+) )/g,
	);
	if (places.length === 0 || /\b(?:both|either|neither|between)\b/i.test(draft.text)) return null;
	const clause = splitClause(draft.text);
	if (clause === null) return null;
	for (const joint of places) {
		if (joint.index < draft.text.length - clause.rest.length) continue;
		const verb = joint[2] ?? '';
		const sameForm = readVerb(verb).some(({ form }) => form === clause.form && form === 'third');
		const copula = AUXILIARIES.has(verb) && verb !== 'that';
		if (!sameForm && !copula) continue;
		// "reduces the cost of rigs and models to a tenth": a noun, as what is done to it still comes.
		if (
			!copula &&
			isNounLike(verb) &&
			JOINS.test(draft.text.slice(joint.index + joint[0].length + verb.length))
		)
			continue;
		const left = draft.text.slice(0, joint.index);
		const right = `${clause.subject} ${draft.text.slice(joint.index + joint[0].length)}`;
		if (/\b(?:that|which|who)\b/.test(left.slice(clause.subject.length))) return null;
		return [
			changed(draft, 'C6 two facts', { text: left }),
			...splitPredicatesOf(changed(draft, 'C6 two facts', { text: right })),
		];
	}
	return null;
}

const JOINS = /^ (?:to|of|by|with|as|from|at) /;

/** "We study X and propose Y": what the authors do besides is another fact. */
function splitActs(draft: Draft): readonly Draft[] | null {
	const [head] = /^(?:we|this (?:paper|work|study|article)) /i.exec(draft.text) ?? [];
	if (head === undefined) return null;
	for (const { index, 0: joint, 1: verb = '' } of matchesOf(draft.text, JOINED_ACT)) {
		const left = draft.text.slice(0, index);
		const act = ACTS.test(verb) && (joint.startsWith(',') || REPORTS.test(verb));
		const next = POINTS_BACK.test(left) && readVerb(verb).some(({ form }) => form === 'base');
		if (!act && !next) continue;
		// "to assess and compare": both verbs hang on "to".
		if (/\bto (?:\w+ly )?[a-z-]+$/.test(left) || left.split(' ').length < 4) continue;
		const right = `${head}${draft.text.slice(index + joint.length)}`;
		return [
			changed(draft, 'C6 two facts', { text: left }),
			...splitPredicatesOf(changed(draft, 'C6 two facts', { text: right })),
		];
	}
	return null;
}

/** "we treat this as X and use Y": the first part cannot stand alone, the second may. */
const POINTS_BACK = / (?:this|these|such) /i;
const JOINED_ACT =
	/,? and (?:we )?(?:also |thus |thereby |hence |then |further |instead |finally |\w+ly )*(?=([a-z]+) )/g;

const splitPredicatesOf = (draft: Draft): readonly Draft[] =>
	splitActs(draft) ?? splitList(draft) ?? splitPredicates(draft) ?? [draft];

export const contrast: CondenseRule = {
	name: 'C6 two facts',
	apply(draft) {
		const parts = joints(draft).flatMap((part) => splitNotOnly(part) ?? splitPredicatesOf(part));
		const whole = parts.length > 1 && !/[;:]/.test(draft.text) ? lightened(draft.text) : '';
		return whole === '' || countWords(whole) > MAX_ANSWER_WORDS
			? parts
			: parts.map((part) => ({ ...part, whole }));
	},
};

/** "A is high and the cost of B is low": a second clause without a comma, its subject in full. */
const JOINED_CLAUSE =
	/ and (?=(?:the|an?|there|it|they|future|further|no|most|all|many|several) [^,;:]{3,80} (?:is|are|was|were|has|have|had|can|may|will|should|could|did|does)\b)/gi;

/** "under the assumption that A holds and the B is C": what follows "and" may be assumed too. */
const ASSUMED =
	/\S \S+ (?:assum(?:ption|ptions|ing|e)|provided|given|if|when|whenever|where|because|since|unless|as long as|such that|so that)\b/i;

const OWN_LEAD = /^(?:in|on|for|with|under|at|during|after|when|if) [^,;:]{2,60}, /i;

const TURNS = /\b(?:but|yet)\b/i;
const LONGEST_TURN_WORDS = 24;
/** "has great promise, but has proven hard": praise first, the problem behind. */
const PROMISES = /\b(?:but|yet) (?:has|have|remains?|suffers?|lacks?|requires?)\b/i;

const turns = (joint: string, text: string): boolean =>
	TURNS.test(joint) && !PROMISES.test(text) && countWords(text) <= LONGEST_TURN_WORDS;

function joints(draft: Draft): readonly Draft[] {
	const parts = draft.text.split(/;\s+|:\s+(?=we )/i);
	if (parts.length > 1) {
		return parts
			.map((text, i) =>
				// "In May, A falls; in June, B falls": the second has a condition of its own.
				changed(
					draft,
					'C6 two facts',
					i > 0 && OWN_LEAD.test(text) ? { text, lead: '' } : { text },
				),
			)
			.flatMap((part) => openers.apply(part, NO_CONTEXT))
			.filter(({ text }) => isClause(text))
			.flatMap(joints);
	}
	const joint = CONTRAST.exec(draft.text);
	if (joint !== null && joint.index > 0) {
		const parts = splitAt(draft, joint.index, joint[0].length);
		// What is granted was not found under the condition in front.
		// Of "A holds, but B does not", half would mislead: the whole is told first.
		if (parts !== null && turns(joint[0], draft.text)) return [draft, ...parts];
		if (parts !== null)
			return draft.lead !== '' && GRANTED.test(joint[0]) ? parts.slice(0, 1) : parts;
	}
	for (const joined of matchesOf(draft.text, JOINED_CLAUSE)) {
		if (ASSUMED.test(draft.text.slice(0, joined.index))) continue;
		const behind = draft.text.slice(joined.index + joined[0].length);
		// With numbers it is a list of results, of which one alone is the smaller part.
		if (/\d/.test(behind) || splitClause(behind)?.form !== 'auxiliary') continue;
		const parts = splitAt(draft, joined.index, joined[0].length);
		if (parts !== null) return parts;
	}
	for (const added of matchesOf(draft.text, ADDED)) {
		const parts = splitAt(draft, added.index, added[0].length);
		if (parts !== null) return parts;
	}
	return [draft];
}

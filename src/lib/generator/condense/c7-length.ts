// C7: "X beats Y on Z, with lower cost, and in addition needs …" (> 25 words) → "X beats Y on Z"
import { isClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { GUARDED_WORDS } from '../language/word-lists.ts';
import { countWords } from '../language/words.ts';
import { breaksOff } from './breaks-off.ts';
import { changed, type CondenseRule, type Draft } from './draft.ts';

/** The longest answer the rubric allows (R7). */
export const MAX_ANSWER_WORDS = 25;

const BOUNDARY =
	/,?\s+(?=(?:and|but|so that|such that|in order to|as well as|because|since|as evidenced by|by \w+ing|through \w+ing|via \w+ing|where|which)\b)|[,;]\s+|\s+—\s+|:\s+/g;
/** A tail that begins so is part of the truth (C8): it is never left out. */
const BINDING =
	/^[,;:—\s]*(?:(?:and |but )?(?:not|no|without|only|unless|except|than|compared|relative to|versus|if|when|whenever|under|provided|given|as long as|where|in the (?:case|absence|presence)|especially|particularly)|(?:for|on|at|in|over|with|of|to|because|since))\b/i;
/** After a comma these only add something: "…, with most students viewing them twice". */
const ADDING = /^,\s+(?:with|to|because|since|given that)\b/i;

/** Shortest loss first: the places where the text may end, the last one that fits coming first. */
export function cutPoints(text: string): number[] {
	return matchesOf(text, BOUNDARY)
		.map(({ index }) => index)
		.filter(
			(at) =>
				at > 0 &&
				!insideBrackets(text, at) &&
				!insideAdjectives(text, at) &&
				!insidePair(text, at) &&
				!insideList(text, at) &&
				(ADDING.test(text.slice(at)) || !BINDING.test(text.slice(at))),
		)
		.reverse();
}

/** "the necessary and sufficient conditions", "1% and 10% of the labels": one phrase. */
const insideAdjectives = (text: string, at: number): boolean =>
	/^,? (?:and|or)\b|^, (?!(?:and|or|but|which|where|by|so|such|as|with|to|because|since|\w+ing)\b)/.test(
		text.slice(at),
	) &&
	(/\w(?:ary|ous|ive|able|ible|ic|ful|less|(?<!m)ent)$/i.test(text.slice(0, at)) ||
		(/\d\s?%$/.test(text.slice(0, at)) && /^ (?:and|or)\b/.test(text.slice(at))));

/** "between A | and B", "both A | and B", "from A | to B and C". */
const insidePair = (text: string, at: number): boolean =>
	/^,? (?:and|or|nor)\b/.test(text.slice(at)) &&
	/\b(?:between|both|either|neither|whether)\b(?!.*\b(?:and|or|nor)\b)[^;:]*$/i.test(
		text.slice(0, at),
	);

/** "fever, pain, | cough and weakness": a comma, short items, and the "and" of the last. */
const insideList = (text: string, at: number): boolean =>
	/^, (?!(?:and|or|but|which|where|who|while|whereas|by|so|such|as|with|to|because|since|thus|thereby|even|although|we|it|they|this|the authors|\w+ing)\b)(?:[\w-]+ ){0,3}[\w-]+(?:, (?:[\w-]+ ){0,4}[\w-]+)*,? (?:and|or|as well as) (?!(?:is|are|was|were|has|have|can|may|will|does|do|did|\w+s (?:the|a|an))\b)/.test(
		text.slice(at),
	) ||
	(/^,? (?:and|or) /.test(text.slice(at)) &&
		/, (?:[\w-]+ ){0,4}[\w-]+$/.test(text.slice(0, at)) &&
		/^,? (?:and|or) (?:[\w-]+ ){0,5}[\w-]+(?:[.,;]|$)/.test(text.slice(at)));

const insideBrackets = (text: string, at: number): boolean => {
	const before = text.slice(0, at);
	return before.split('(').length !== before.split(')').length;
};

/** True when a cut-off tail holds no word that could turn the claim around. */
export function isHarmless(tail: string): boolean {
	if (/^, with \w+/i.test(tail) && !/\b(?:no|not|without|except|only)\b/i.test(tail)) return true;
	// A reason, whatever it says, does not limit what it is the reason of.
	if (/^, (?:because|since|given that|as evidenced by) /i.test(tail)) return true;
	// "i.e. …" says the same in other words.
	if (/^,? (?:i\.e\.|that is),? /i.test(tail)) return true;
	const [first = ''] = tail.split(/[,;]\s/).filter((part) => part.trim() !== '');
	return !first
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some(
			(word) => GUARDED_WORDS.has(word) && word !== 'can' && word !== 'likely' && word !== 'least',
		);
}

export const length: CondenseRule = {
	name: 'C7 cut',
	apply(draft) {
		if (countWords(draft.text) <= MAX_ANSWER_WORDS) return [draft];
		const plainer = draft.text.replace(EXAMPLE, ' ');
		if (plainer !== draft.text && countWords(plainer) <= MAX_ANSWER_WORDS && isClause(plainer)) {
			return [changed(draft, 'C7 cut', { text: plainer })];
		}
		const ends = cutPoints(draft.text).filter((at) => {
			const kept = draft.text.slice(0, at);
			if (countWords(kept) > MAX_ANSWER_WORDS || countWords(kept) < 5) return false;
			if (/\b(?:and|or|but|also|then)$/i.test(kept)) return false;
			return isClause(kept) && isHarmless(draft.text.slice(at));
		});
		const cutAt = (end: number | undefined): Draft | null =>
			end === undefined ? null : changed(draft, 'C7 cut', { text: draft.text.slice(0, end) });
		// The last place that leaves no phrase or list in halves; else a condition that can go in front; else the last one.
		const whole = ends.find((at) => !breaksOff(draft.text.slice(0, at), draft.text.slice(at)));
		return [
			cutAt(whole) ??
				moveCondition(draft, CONDITION) ??
				movePopulation(draft) ??
				cutAt(ends[0]) ??
				moveCondition(draft, PLACE) ??
				draft,
		];
	},
};

/** "a model of care, such as a birth center, does …": the example goes. */
const EXAMPLE = /, (?:such as|for example|including|especially|e\.g\.,?) [^,;:]{3,60}, (?=[a-z])/i;
/** Where or in what light something holds: it may go in front as well as behind. */
const PLACE =
	/ (?=(?:in(?! (?:the|an?) (?:\w+ly )?(?:correct|right|same|wrong|new|different|\w+ way|way|manner|form|sense|fashion)\b)|during|within|among|across|for (?:two|three|four|five|several|many|most|all|different|various) |from the (?:perspective|viewpoint) of) )/gi;
/** These want the phrase that follows: it is no condition of the whole. */
const WANTS_PHRASE =
	/\b(?:increases?|decreases?|changes?|differences?|reductions?|roles?|interests?|rises?|declines?|improvements?|losses|loss|variations?|alterations?|gains?|involved|differ|differs|result|results|resulted|lies|lie|live|participate|\w+ed|found|seen|shown|used|even|only|and|or|but|not|especially|particularly|than|as)$/i;

const CONDITION =
	/,? (?=(?:when|whenever|if|during|after|among|regarding|concerning|with (?:regard|respect) to|in (?:the )?(?:patients|children|women|men|adults|subjects|participants|individuals|elderly|cases)|for (?:the )?(?:patients|children|women|men|adults|elderly))\b)/gi;
const LONGEST_CONDITION = 14;
/** A conclusion the authors report may hold for patients described at length. */
const LONGEST_POPULATION = 19;
/** "… of a third of patients | with early cancer": whom the claim is about. */
const POPULATION =
	/^(.+ (?:of|in) (?:[\w-]+ )?(patients|children|women|men|adults)) (with [^,;:]+)$/i;

/** "X was not slower (…) when suspicion arose at night" → the condition goes in front, for the question. */
function moveCondition(draft: Draft, places: RegExp): Draft | null {
	if (draft.lead !== '') return null;
	for (const { index, 0: blank } of matchesOf(draft.text, places).reverse()) {
		const kept = draft.text
			.slice(0, index)
			.replace(/,? in (?:the )?(?:regime|case|cases|setting|situation|scenario)$/i, '');
		const condition = draft.text.slice(index + blank.length);
		if (
			/[,;:]|\b(?:such|this|these|our|we|it|they|but|than)\b|^in \w+ing\b/i.test(condition) ||
			// "within a month and lower cost": the second part is another object of the verb.
			(places === PLACE &&
				/\b(?:and|or)\b/i.test(condition) &&
				!/\b(?:both|between)\b/i.test(condition)) ||
			/\b(?:even|only|and|or|but|not|necessarily|always|mainly|mostly|least|particularly|especially)$/.test(
				kept,
			) ||
			(places === PLACE && WANTS_PHRASE.test(kept))
		)
			continue;
		const most =
			draft.report !== null && places === CONDITION ? LONGEST_POPULATION : LONGEST_CONDITION;
		if (countWords(condition) > most) continue;
		if (countWords(kept) > MAX_ANSWER_WORDS || countWords(kept) < 6 || !isClause(kept)) continue;
		return changed(draft, 'C8 condition first', { text: kept, lead: condition });
	}
	return null;
}

/** "X alters the care of a third of patients with early cancer" → "… of a third of patients", asked "in patients with early cancer". */
function movePopulation(draft: Draft): Draft | null {
	const [, kept, who, condition] = POPULATION.exec(draft.text) ?? [];
	if (draft.lead !== '' || kept === undefined || who === undefined || condition === undefined)
		return null;
	const fits = countWords(kept) <= MAX_ANSWER_WORDS && isClause(kept);
	if (!fits || /\b(?:such|this|these|our|we|it|they|and|than|not|without)\b/i.test(condition))
		return null;
	return changed(draft, 'C8 condition first', { text: kept, lead: `in ${who} ${condition}` });
}

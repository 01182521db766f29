// The few cards of a paper: one idea, then the best of the rest, no two alike, in the order of learning.
import { contentLikeness, countWords } from '../language/words.ts';
import { sameQuestion } from './same-question.ts';
import type { Candidate, CardKind, Rejection } from '../types.ts';

export interface Scored {
	readonly candidate: Candidate;
	readonly score: number;
	/** Log-odds that a reader keeps it. */
	readonly odds: number;
}

/** At most so many cards of these kinds together in one paper (rubric R18). */
const QUOTAS: readonly { readonly kinds: readonly CardKind[]; readonly most: number }[] = [
	{ kinds: ['idea'], most: 1 },
	{ kinds: ['number'], most: 2 },
	{ kinds: ['problem'], most: 1 },
	{ kinds: ['acronym', 'definition'], most: 2 },
	{ kinds: ['recommendation'], most: 1 },
];
const LIKENESS_PENALTY = 1.5;
/** Far more than a paper can need; keeps the choice quick on long texts. */
const LARGEST_POOL = 80;
/** Rubric R16: from here on two answers count as one. */
const SAME_ANSWER = 0.8;
const TERMS: ReadonlySet<CardKind> = new Set(['acronym', 'definition']);
/** Two answers from one sentence that share so much of their place are one fact. */
const SAME_SPAN = 0.75;
/** "When U, what does T obtain? X" and "When does T obtain X? When U": one fact asked both ways. */
const TURNED_AROUND = 0.85;
const wholeOf = ({ question, answer }: Candidate): string => `${question} ${answer}`;
const ORDER: readonly CardKind[] = [
	'idea',
	'problem',
	'mechanism',
	'result',
	'number',
	'definition',
	'recommendation',
	'acronym',
];

export interface Selection {
	readonly chosen: readonly Scored[];
	readonly rejected: readonly Rejection[];
}

/** Chooses at most `maxCards` by maximal marginal relevance under the quotas. */
export function select(scored: readonly Scored[], maxCards: number): Selection {
	const pool = [...scored].sort((a, b) => b.score - a.score).slice(0, LARGEST_POOL);
	const chosen: Scored[] = [];
	const rejected: Rejection[] = [];
	while (pool.length > 0) {
		const at = indexOfBest(pool, chosen);
		const [best] = pool.splice(at, 1);
		if (best === undefined) break;
		const objection = objectionAmong(best.candidate, chosen, maxCards);
		if (objection !== null) rejected.push({ candidate: best.candidate, ...objection });
		else if (isSpare(best, chosen)) rejected.push({ candidate: best.candidate, ...DOUBTFUL });
		else chosen.push(best);
	}
	fillFromIdea(chosen, rejected, scored);
	return { chosen: inLearningOrder(chosen), rejected };
}

/** So few cards leave a paper isolated. */
const FEW_CARDS = 3;
/** As likely kept as thrown away. */
const ODDS_OF_MORE = 0;
/** A part of the idea's answer, in words, that is small enough to be a question of its own. */
const SMALL_PART = 0.45;

/**
 * Where there are few cards, a mechanism that asks for a small part of what the idea tells is no
 * repetition: "by what means" beside "what is proposed".
 */
function fillFromIdea(chosen: Scored[], rejected: Rejection[], scored: readonly Scored[]): void {
	const idea = chosen.find(({ candidate }) => candidate.kind === 'idea')?.candidate;
	if (idea === undefined) return;
	for (let at = 0; at < rejected.length && chosen.length < FEW_CARDS; at++) {
		const { candidate, filter } = rejected[at] as Rejection;
		if (filter !== 'R16 duplicate' || candidate.kind !== 'mechanism') continue;
		if (candidate.sentence !== idea.sentence) continue;
		if (countWords(candidate.answer) > SMALL_PART * countWords(idea.answer)) continue;
		if (chosen.some((each) => alike(each.candidate, candidate, idea))) continue;
		const found = scored.find((each) => each.candidate === candidate);
		if (found === undefined) continue;
		chosen.push(found);
		rejected.splice(at, 1);
		at--;
	}
}

/** A paper's first cards, and its findings, may be plain; what comes on top must be likely to be kept. */
const isSpare = ({ candidate, odds }: Scored, chosen: readonly Scored[]): boolean =>
	chosen.length >= FEW_CARDS && candidate.kind !== 'result' && odds < ODDS_OF_MORE;

const DOUBTFUL = {
	filter: 'R19 worth keeping',
	reason: 'There are better cards, and readers threw away many like this one.',
} as const;

const alike = (other: Candidate, candidate: Candidate, idea: Candidate): boolean =>
	sameQuestion(other.question, candidate.question) ||
	contentLikeness(other.answer, candidate.answer) >= (other === idea ? SAME_ANSWER : 0.6) ||
	(other !== idea &&
		other.sentence === candidate.sentence &&
		sharedSpan(other, candidate) >= SAME_SPAN);

function indexOfBest(pool: readonly Scored[], chosen: readonly Scored[]): number {
	let [best, at] = [-Infinity, 0];
	pool.forEach(({ candidate, score }, i) => {
		const likeness = Math.max(
			0,
			...chosen.map((each) => contentLikeness(each.candidate.answer, candidate.answer)),
		);
		const worth = score - LIKENESS_PENALTY * likeness;
		if (worth > best) [best, at] = [worth, i];
	});
	return at;
}

function objectionAmong(
	candidate: Candidate,
	chosen: readonly Scored[],
	maxCards: number,
): Omit<Rejection, 'candidate'> | null {
	for (const { candidate: other } of chosen) {
		const sameFact =
			other.sentence === candidate.sentence &&
			!insideIdea(other, candidate) &&
			(sharedSpan(other, candidate) >= SAME_SPAN ||
				contentLikeness(other.answer, candidate.answer) >= 0.6 ||
				contentLikeness(wholeOf(other), wholeOf(candidate)) >= TURNED_AROUND);
		if (
			sameFact ||
			sameQuestion(other.question, candidate.question) ||
			contentLikeness(other.answer, candidate.answer) >= SAME_ANSWER
		) {
			return { filter: 'R16 duplicate', reason: 'Another card of this paper asks the same.' };
		}
	}
	for (const { kinds, most } of QUOTAS) {
		if (!kinds.includes(candidate.kind)) continue;
		const held = chosen.filter((each) => kinds.includes(each.candidate.kind)).length;
		if (held >= most)
			return { filter: 'R18 balance', reason: 'There are enough cards of this kind.' };
	}
	const clozes = chosen.filter((each) => each.candidate.question.includes('____')).length;
	if (candidate.question.includes('____') && (clozes + 1) * 3 > Math.max(3, chosen.length + 1)) {
		return { filter: 'R18 balance', reason: 'There are enough cards with a blank.' };
	}
	if (chosen.length >= maxCards)
		return { filter: 'R18 count', reason: 'Better cards took the places there are.' };
	return null;
}

const inLearningOrder = (chosen: readonly Scored[]): Scored[] =>
	[...chosen].sort(
		(a, b) =>
			ORDER.indexOf(a.candidate.kind) - ORDER.indexOf(b.candidate.kind) ||
			a.candidate.sentence - b.candidate.sentence ||
			a.candidate.span.start - b.candidate.span.start,
	);

/** A number within the idea is worth asking for by itself. */
const insideIdea = (a: Candidate, b: Candidate): boolean =>
	(a.kind === 'idea' && b.kind === 'number') || (a.kind === 'number' && b.kind === 'idea');

/** Overlap of two spans as a share of the shorter one. */
function sharedSpan(a: Candidate, b: Candidate): number {
	// A term inside another answer is a question of its own.
	if (TERMS.has(a.kind) !== TERMS.has(b.kind)) return 0;
	const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
	const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
	return shorter <= 0 ? 0 : Math.max(0, shared) / shorter;
}

// Which reviews a fit learns from and how much each counts.
import type { ReviewLog } from './log.ts';

/** A long first gap on fewer cards than this says more about a holiday than about memory. */
const FEW_CARDS = 6;
const LONG_FIRST_GAP_DAYS = 100;
const LONG_FIRST_GAP_AFTER_EASY_DAYS = 365;
/** At most this share of a grade's cards is left out as rare. */
const RARE_SHARE = 0.05;

/** Where the first scored review of a card stands; every packed card has one. */
export function firstScored(log: ReviewLog, card: number): number {
	let index = log.starts[card]! + 1;
	while (log.days[index] === 0) index += 1;
	return index;
}

/**
 * Finds cards whose beginning is unlike the rest: grouped by first grade and first gap, the rarest
 * groups, up to 5 % of the grade's cards, and long gaps that only a few cards had.
 * @returns 1 for each card to leave out
 */
export function findOutliers(log: ReviewLog): Uint8Array {
	const groups = new Map<number, { grade: number; days: number; cards: number[] }>();
	const cardsOfGrade = new Float64Array(5);
	for (let card = 0; card < log.cards; card += 1) {
		const grade = log.grades[log.starts[card]!]!;
		const days = log.days[firstScored(log, card)]!;
		const key = days * 8 + grade;
		const group = groups.get(key);
		if (group) group.cards.push(card);
		else groups.set(key, { grade, days, cards: [card] });
		cardsOfGrade[grade]! += 1;
	}
	const rarestFirst = [...groups.values()].sort(
		(a, b) => a.cards.length - b.cards.length || b.days - a.days || a.grade - b.grade,
	);
	const outliers = new Uint8Array(log.cards);
	const left = cardsOfGrade.map((count) => count * RARE_SHARE);
	for (const { grade, days, cards } of rarestFirst) {
		const long = grade === 4 ? LONG_FIRST_GAP_AFTER_EASY_DAYS : LONG_FIRST_GAP_DAYS;
		const rare = cards.length <= left[grade]!;
		if (rare) left[grade]! -= cards.length;
		if (rare || (cards.length < FEW_CARDS && days > long))
			for (const card of cards) outliers[card] = 1;
	}
	return outliers;
}

/**
 * Weights for the first `count` scored reviews in order of time, 0.25 for the oldest rising to 1
 * (0.25 + 0.75 x³): a reader's memory of last week says more about next week than last year's.
 */
export function recencyWeights(log: ReviewLog, count: number, outliers: Uint8Array): Float64Array {
	const weights = new Float64Array(log.grades.length);
	for (let rank = 0; rank < count; rank += 1) {
		const age = count > 1 ? rank / (count - 1) : 1;
		weights[log.scored[rank]!] = 0.25 + 0.75 * age ** 3;
	}
	for (let card = 0; card < log.cards; card += 1)
		if (outliers[card] === 1) weights.fill(0, log.starts[card]!, log.starts[card + 1]!);
	return weights;
}

/** Weight 1 for the scored reviews of rank `from` up to `to`, 0 for the rest. */
export function plainWeights(log: ReviewLog, from = 0, to = log.scored.length): Float64Array {
	const weights = new Float64Array(log.grades.length);
	for (const index of log.scored.subarray(from, to)) weights[index] = 1;
	return weights;
}

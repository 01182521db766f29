// A round of cram: cards come back until each was known once. A value; every answer makes another.
import type { CardId } from '$lib/domain/id.ts';
import type { Grade } from '$lib/domain/schedule.ts';

/** A forgotten card comes back after so many others: late enough to have left the eye. */
const BACK_AFTER = 4;

export interface CramRound {
	/** The card shown, then those to come. */
	readonly queue: readonly CardId[];
	readonly answers: readonly { readonly card: CardId; readonly grade: Grade }[];
}

/** A round over these cards, in their order. */
export function startRound(cards: readonly CardId[]): CramRound {
	return { queue: cards, answers: [] };
}

/** The round after the card shown was graded; *hard* asks again at the end, *again* a little later. */
export function answerRound({ queue, answers }: CramRound, grade: Grade): CramRound {
	const [card, ...rest] = queue;
	if (!card) return { queue, answers };
	const next = { queue: rest, answers: [...answers, { card, grade }] };
	if (grade === 'good' || grade === 'easy') return next;
	const place = grade === 'again' ? Math.min(BACK_AFTER, rest.length) : rest.length;
	return { ...next, queue: rest.toSpliced(place, 0, card) };
}

/** The round without a card that is gone. */
export function dropFromRound(round: CramRound, card: CardId): CramRound {
	return { ...round, queue: round.queue.filter((one) => one !== card) };
}

/** Cards by their first answer: known at once, or not. */
export function firstAnswers({ answers }: CramRound): {
	readonly known: readonly CardId[];
	readonly slipped: readonly CardId[];
} {
	const first = new Map<CardId, Grade>();
	for (const { card, grade } of answers) if (!first.has(card)) first.set(card, grade);
	const cards = [...first];
	return {
		known: cards.filter(([, grade]) => grade !== 'again').map(([card]) => card),
		slipped: cards.filter(([, grade]) => grade === 'again').map(([card]) => card),
	};
}

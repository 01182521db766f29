import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintCardId } from '$lib/domain/id.ts';
import { GRADES } from '$lib/domain/schedule.ts';
import { bytesOf } from '$lib/domain/test-support.ts';
import { answerRound, firstAnswers, startRound } from './cram-round.ts';

const cards = Array.from({ length: 6 }, (_, n) => mintCardId(bytesOf(n)));

describe('a round of cram', () => {
	it('is done with a card that was known', () => {
		expect(answerRound(startRound(cards), 'good').queue).toEqual(cards.slice(1));
	});

	it('asks a forgotten card again after four others', () => {
		expect(answerRound(startRound(cards), 'again').queue.indexOf(cards[0]!)).toBe(4);
	});

	it('asks a hard card again at the end', () => {
		expect(answerRound(startRound(cards), 'hard').queue.at(-1)).toBe(cards[0]);
	});

	it('counts a card by its first answer', () => {
		const [one, two] = cards;
		let round = startRound([one!, two!]);
		for (const grade of ['again', 'good', 'good'] as const) round = answerRound(round, grade);
		expect(firstAnswers(round)).toEqual({ known: [two], slipped: [one] });
		expect(round.queue).toEqual([]);
	});

	it('loses no card, whatever is answered', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...GRADES)), (grades) => {
				let round = startRound(cards);
				for (const grade of grades) round = answerRound(round, grade);
				const done = round.answers.filter(({ grade }) => grade === 'good' || grade === 'easy');
				const all = [...round.queue, ...done.map(({ card }) => card)];
				expect(new Set(all)).toEqual(new Set(cards));
				expect(all).toHaveLength(cards.length);
			}),
		);
	});
});

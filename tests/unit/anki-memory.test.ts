import { describe, expect, it } from 'vitest';
import { nextMemory, type Memory } from '../../src/lib/domain/fsrs.ts';
import { GRADES } from '../../src/lib/domain/schedule.ts';
import { studyDay } from '../../src/lib/domain/time.ts';
import cards from '../fixtures/anki-memories.json';

/** Anki stores stability to 4 decimals and difficulty to 3. */
const ROUNDING = { stability: 0.5e-4, difficulty: 0.5e-3 };
const TOLERANCE = 0.0001;

/** Replays a card's answers, the day of each told by `dayOf`. */
function replay(card: (typeof cards)[number], dayOf: (at: number) => number): Memory {
	const days = card.at.map(dayOf);
	return card.grades.reduce<Memory | null>(
		(memory, grade, index) =>
			nextMemory(
				card.parameters,
				memory,
				days[index]! - (days[index - 1] ?? days[index]!),
				GRADES[grade - 1]!,
			),
		null,
	)!;
}

function agrees(card: (typeof cards)[number], memory: Memory): boolean {
	return (['stability', 'difficulty'] as const).every(
		(name) => Math.abs(memory[name] - card[name]) <= ROUNDING[name] * 1.01 + card[name] * TOLERANCE,
	);
}

// Answer times, grades and memories as they stand in three Anki packages, one of them written by Anki
// under FSRS-4.5: printed by scripts/anki-replay-check.ts FOLDER --facts.
describe('memory replayed from answers', () => {
	it('is what Anki stored, within 0.01 %, for every card', () => {
		expect(cards.length).toBeGreaterThan(30);
		for (const card of cards) {
			const memory = replay(card, (at) =>
				studyDay({ at, offsetMin: card.offsetMin }, card.rolloverHour),
			);
			expect(agrees(card, memory), JSON.stringify({ card, memory })).toBe(true);
		}
	});

	it('would be another if days were counted by the UTC calendar', () => {
		const equal = cards.filter((card) =>
			agrees(
				card,
				replay(card, (at) => Math.floor(at / 86_400_000)),
			),
		);
		expect(equal.length).toBeLessThan(cards.length / 2);
	});
});

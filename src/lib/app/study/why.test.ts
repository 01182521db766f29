import { describe, expect, it } from 'vitest';
import type { Event } from '$lib/domain/event.ts';
import { foldCard } from '$lib/domain/fold.ts';
import { EventMaker, samplePaper, writtenCard } from '$lib/domain/test-support.ts';
import { DEFAULT_PARAMETERS } from '$lib/domain/fsrs.ts';
import { DEFAULT_SETTINGS } from '$lib/domain/settings.ts';
import { studyDay } from '$lib/domain/time.ts';
import { whyWords } from './why.ts';

const rules = { parameters: DEFAULT_PARAMETERS, settings: DEFAULT_SETTINGS };

function historyOf(grades: readonly ('again' | 'good')[]) {
	const maker = new EventMaker();
	const card = writtenCard(samplePaper(1).id, 1);
	const events: Event[] = [maker.make({ type: 'card.written', card })];
	for (const grade of grades) events.push(maker.grade(card.id, grade));
	const history = foldCard(events, rules);
	if (!history) throw new Error('no card');
	const last = events[events.length - 1];
	if (!last) throw new Error('no event');
	return { history, today: studyDay(last, 4) };
}

describe('whyWords', () => {
	it('says that a new card has no history', () => {
		const { history, today } = historyOf([]);
		const words = whyWords(history, rules, today);
		expect(words.lead).toMatch(/not met this card/);
		expect(words.measures).toEqual([]);
	});

	it('tells recall, stability and difficulty, and the answers newest first', () => {
		const { history, today } = historyOf(['again', 'good']);
		const words = whyWords(history, rules, today);
		expect(words.measures.map(({ term }) => term)).toEqual([
			'Recall now',
			'Stability',
			'Difficulty',
			'Forgotten',
		]);
		expect(words.answers.map(({ grade }) => grade)).toEqual(['Good', 'Again']);
		expect(words.answers[1]?.note).toBe('first time');
		expect(words.lead).toContain('90%');
	});

	it('never shows NaN, on any later day', () => {
		const { history, today } = historyOf(['good', 'good']);
		for (const days of [0, 1, 400, 36_500, -1]) {
			const text = JSON.stringify(whyWords(history, rules, today + days));
			expect(text).not.toMatch(/NaN|Infinity|null/);
		}
	});
});

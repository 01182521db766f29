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
	return { history, events, maker, card, today: studyDay(last, 4) };
}

describe('whyWords', () => {
	it('says that a new card has no history', () => {
		const { history, events, today } = historyOf([]);
		const words = whyWords(history, events, { rules, today });
		expect(words.lead).toMatch(/not met this card/);
		expect(words.measures).toEqual([]);
	});

	it('tells recall, stability and difficulty, and the answers newest first', () => {
		const { history, events, today } = historyOf(['again', 'good']);
		const words = whyWords(history, events, { rules, today });
		expect(words.measures.map(({ term }) => term)).toEqual([
			'Due',
			'Recall now',
			'Stability',
			'Difficulty',
			'Forgotten',
		]);
		expect(words.events.map(({ what }) => what)).toEqual(['Good', 'Again']);
		expect(words.events[1]?.note).toBe('first time');
		expect(words.lead).toContain('within minutes');
	});

	it('tells why the date lies beside the day that memory alone gives', () => {
		const { maker, card, events } = historyOf(['good']);
		const graded = maker.wait({ days: 1 }).make({
			type: 'card.reviewed',
			card: card.id,
			grade: 'good',
			tookMs: 3000,
		});
		const today = studyDay(graded, 4);
		const wordsWith = (dueDay: number | null) => {
			const due = { unit: 'day', day: dueDay ?? 0 } as const;
			const all = [...events, dueDay === null ? graded : { ...graded, due }];
			const history = foldCard(all, rules);
			if (!history) throw new Error('no card');
			return whyWords(history, all, { rules, today });
		};
		const plain = wordsWith(null);
		expect(plain.lead).toMatch(
			/falls to 90%, the level you chose, within (.+)\. It comes back then/,
		);
		const [, days = ''] = /within (\d+) days?/.exec(plain.lead) ?? [];
		const other = wordsWith(today + Number(days) + 1);
		expect(other.lead).toContain(`It comes back after ${String(Number(days) + 1)} days`);
		expect(other.events[0]?.note).toContain(`back after ${String(Number(days) + 1)} days`);
	});

	it('tells what else moved the date, and nothing that was undone', () => {
		const { maker, card, events, today } = historyOf(['good', 'good']);
		const moved = maker.make({ type: 'card.rescheduled', card: card.id, dueDay: today + 9 });
		const put = maker.make({ type: 'card.buried', card: card.id, untilDay: today + 1 });
		const all = [...events, moved, put, maker.voidOf(put)];
		const history = foldCard(all, rules);
		if (!history) throw new Error('no card');
		const { lead, events: told, measures } = whyWords(history, all, { rules, today });
		expect(lead).toMatch(/Its date was moved since\.$/);
		expect(told.map(({ what }) => what)).toEqual(['Moved', 'Good', 'Good']);
		expect(told[0]?.note).toBe('to be asked in 9 days');
		expect(measures[0]).toMatchObject({ term: 'Due', value: 'in 9 days' });
	});

	it('never shows NaN, on any later day', () => {
		const { history, events, today } = historyOf(['good', 'good']);
		for (const days of [0, 1, 400, 36_500, -1]) {
			const text = JSON.stringify(whyWords(history, events, { rules, today: today + days }));
			expect(text).not.toMatch(/NaN|Infinity|null/);
		}
	});
});

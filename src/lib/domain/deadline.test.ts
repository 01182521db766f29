import { describe, expect, it } from 'vitest';
import { emptyColumns, PHASE } from './columns.ts';
import { rulesFor } from './deadline-rules.ts';
import { estimateDeadline } from './deadline.ts';
import { EMPTY_COLLECTION, type Deadline } from './fold-collection.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import type { CardId, DeadlineId, PaperId } from './id.ts';

const TODAY = 20_000;
const paper = 'p1' as PaperId;
const deadline: Deadline = {
	id: 's1' as DeadlineId,
	title: 'Reading group',
	papers: [paper],
	day: TODAY + 10,
	desiredRetention: 0.95,
};

describe('rulesFor', () => {
	const collection = { ...EMPTY_COLLECTION, deadlines: [deadline] };

	it('raises the desired retention of its papers until the date, and relaxes on it', () => {
		expect(rulesFor(collection, paper, TODAY)).toMatchObject({
			rules: { settings: { desiredRetention: 0.95 } },
			latestDay: TODAY + 10,
		});
		expect(rulesFor(collection, paper, TODAY + 10)).toMatchObject({
			rules: { settings: { desiredRetention: 0.9 } },
			latestDay: null,
		});
		expect(rulesFor(collection, 'p2' as PaperId, TODAY).latestDay).toBeNull();
	});

	it('takes the stricter and the nearer of two, and never lowers what the reader wants', () => {
		const later = { ...deadline, day: TODAY + 20, desiredRetention: 0.8 };
		const both = { ...collection, deadlines: [later, deadline] };
		expect(rulesFor(both, paper, TODAY)).toMatchObject({ latestDay: TODAY + 10 });
		const low = { ...collection, deadlines: [later] };
		expect(rulesFor(low, paper, TODAY).rules.settings.desiredRetention).toBe(0.9);
	});
});

describe('estimateDeadline', () => {
	const columns = emptyColumns(4);
	columns.papers.push(paper);
	columns.paperRowOf.set(paper, 0);
	const given = {
		parameters: DEFAULT_PARAMETERS,
		day: TODAY,
		minutesPerDay: 5,
		msPerAnswer: 12_000,
	};
	const put = (row: number, stability: number, dueDay: number) => {
		columns.ids[row] = `c${row}` as CardId;
		columns.status[row] = 1;
		columns.phase[row] = stability > 0 ? PHASE.review : PHASE.new;
		columns.stability[row] = stability;
		columns.difficulty[row] = 5;
		columns.lastDay[row] = TODAY - 1;
		columns.dueDay[row] = dueDay;
		columns.length = Math.max(columns.length, row + 1);
	};
	put(0, 0, 0);
	put(1, 1000, TODAY + 400);
	put(2, 12, TODAY + 11);

	it('counts what is to be done and says what there is time for', () => {
		const estimate = estimateDeadline(columns, deadline, given);
		expect(estimate).toMatchObject({ cards: 3, unseen: 1, minutesAvailable: 50 });
		expect(estimate.answers).toBeGreaterThanOrEqual(4);
		expect(estimate.minutesNeeded).toBe(Math.ceil((estimate.answers * 12) / 60) || 1);
		expect(estimate.recallUntouched).toBeGreaterThan(0.5);
		expect(estimate.recallUntouched).toBeLessThan(0.67);
	});

	it('brings forward only what would be due too late', () => {
		const { facts } = estimateDeadline(columns, deadline, given).plan;
		expect(facts.map(({ card }) => card)).toEqual(['c2']);
		expect(facts[0]?.dueDay).toBeLessThanOrEqual(deadline.day);
		expect(facts[0]?.dueDay).toBeGreaterThanOrEqual(TODAY);
	});

	it('has nothing to say of papers without cards', () => {
		const none = { ...deadline, papers: ['p9' as PaperId] };
		expect(estimateDeadline(columns, none, given)).toMatchObject({ cards: 0, recallUntouched: 0 });
	});
});

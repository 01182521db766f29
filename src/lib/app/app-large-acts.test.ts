import { describe, expect, it } from 'vitest';
import { sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { emptyApp } from './intake-support.ts';

const CARDS = 2300;

describe('a large act', () => {
	it('is one step of undo and redo, however many chunks it was saved in', async () => {
		const app = await emptyApp();
		const papers = Array.from({ length: CARDS / 100 }, (_, n) => samplePaper(n));
		const cards = papers.flatMap((paper) =>
			Array.from({ length: 100 }, (_, n) => sampleCard(paper, n)),
		);
		await app.act(papers.map((paper) => ({ type: 'paper.added', paper })));
		const { cards: accepted } = await app.act(
			cards.map((card) => ({ type: 'card.accepted', card })),
		);
		expect(accepted).toHaveLength(CARDS);
		const active = () => app.columns.status.slice(0, app.columns.length).filter(Boolean).length;
		expect(active()).toBe(CARDS);
		await app.undo();
		expect(active()).toBe(0);
		expect(app.lastAct?.events).toHaveLength(papers.length);
		await app.redo();
		expect(active()).toBe(CARDS);
		expect(app.lastAct?.events).toHaveLength(CARDS);
	});
});

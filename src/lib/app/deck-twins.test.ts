import { describe, expect, it } from 'vitest';
import type { Card } from '$lib/domain/card.ts';
import { mintCardId } from '$lib/domain/id.ts';
import { bytesOf, samplePaper } from '$lib/domain/test-support.ts';
import { DeckTwins, twinWords } from './deck-twins.ts';
import { emptyApp } from './intake-support.ts';

const papers = [samplePaper(1), samplePaper(2)];

function card(number: number, paper: number, question: string, answer: string): Card {
	const id = mintCardId(bytesOf(900 + number));
	const origin = { type: 'written', source: null } as const;
	const { id: of } = papers[paper] ?? samplePaper(1);
	return { id, paper: of, kind: null, form: 'plain', question, answer, origin };
}

const kept = card(1, 0, 'How long do limpets stay on a wet rock?', 'Nine hours.');
const other = card(2, 1, 'How long do the limpets stay on a wet rock?', 'Three days.');
const same = card(3, 0, 'How long do limpets stay on wet rock?', 'nine hours');
const unlike = card(4, 1, 'How long do gulls stay on a dry mast?', 'Nine hours.');

async function deck() {
	const app = await emptyApp();
	await app.act(papers.map((paper) => ({ type: 'paper.added', paper })));
	await app.act([{ type: 'card.written', card: kept }]);
	return { app, twins: new DeckTwins(app) };
}

describe('cards hard to tell from one the reader has', () => {
	it('names the card, its paper, and whether the answer is the same', async () => {
		const { twins } = await deck();
		const found = await twins.find([other, same, unlike]);
		expect([...found.keys()]).toEqual([other.id, same.id]);
		expect([...found.values()].map(({ type, title }) => [type, title])).toEqual([
			['alike', papers[0]?.title],
			['same', null],
		]);
		const words = [...found.values()].map(twinWords);
		expect(words[0]).toMatch(/^Much like a card you have of “.*which has another answer: How long/);
		expect(words[1]).toMatch(/^The same as a card you have of this paper: How long/);
	});

	it('learns of cards kept, edited, discarded and undone after it was read', async () => {
		const { app, twins } = await deck();
		expect((await twins.find([unlike])).size).toBe(0);
		const late = card(5, 1, unlike.question, 'Two minutes.');
		await app.act([{ type: 'card.written', card: late }]);
		expect((await twins.find([unlike])).get(unlike.id)?.card.id).toBe(late.id);
		const question = 'What eats the limpets?';
		await app.act([{ type: 'card.edited', card: late.id, question, answer: 'Gulls.' }]);
		expect((await twins.find([unlike])).size).toBe(0);
		await app.undo();
		expect((await twins.find([unlike])).size).toBe(1);
		await app.undo();
		expect((await twins.find([unlike])).size).toBe(0);
	});
});

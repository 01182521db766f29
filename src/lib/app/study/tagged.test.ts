import { describe, expect, it } from 'vitest';
import type { CardId } from '$lib/domain/id.ts';
import { samplePaper } from '$lib/domain/test-support.ts';
import { openCram } from './open-cram.ts';
import { cardsTagged, tagsInUse } from './tagged.ts';
import { testApp } from './test-app.ts';

async function tagged() {
	const made = await testApp(4);
	const [first, second, third] = made.cards;
	if (!first || !second || !third) throw new Error('no cards');
	await made.app.act([
		{ type: 'paper.tagged', paper: samplePaper(0).id, tags: ['Reading group', 'pebbles'] },
		{ type: 'card.tagged', card: first, tags: ['pebbles'] },
		{ type: 'card.tagged', card: second, tags: ['reading Group'] },
		{ type: 'card.tagged', card: third, tags: ['reading group'] },
		{ type: 'card.suspended', card: third },
	]);
	return { ...made, first, second };
}

const idsOf = (states: readonly { card: { id: CardId } }[]) => states.map(({ card }) => card.id);

describe('tags in use', () => {
	it('count the cards in study that bear them, by themselves or by their paper, once each', async () => {
		const { app } = await tagged();
		expect(await tagsInUse(app)).toEqual([
			{ tag: 'Reading group', cards: 2 },
			{ tag: 'pebbles', cards: 1 },
		]);
	});

	it('lead to these cards, in any case and up to a number', async () => {
		const { app, first, second } = await tagged();
		expect(idsOf(await cardsTagged(app, 'READING GROUP', 9)).sort()).toEqual(
			[first, second].sort(),
		);
		expect(await cardsTagged(app, 'reading group', 1)).toHaveLength(1);
		expect(await cardsTagged(app, 'nothing', 9)).toEqual([]);
	});

	it('are crammed over papers and cards alike', async () => {
		const { app } = await tagged();
		const round = await openCram(app, 'tag:reading group');
		expect(round.practice).toBe('reading group');
		expect(round.progress.left).toBe(2);
	});
});

import { describe, expect, it } from 'vitest';
import { mintCardId, type CardId } from '$lib/domain/id.ts';
import { bytesOf, samplePaper, writtenCard } from '$lib/domain/test-support.ts';
import { siblingDays } from '$lib/domain/due-counts.ts';
import { contentWords, findAlikesBeyond } from '$lib/domain/similarity.ts';
import type { AlikesRequest, RowTexts } from '$lib/worker/alikes-protocol.ts';
import { findBeyond } from './alikes-beyond.ts';
import { StudySession } from '../study.svelte.ts';
import { testApp } from './test-app.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('look-alikes in a session', () => {
	it('are kept apart though they belong to different papers', async () => {
		const { app } = await testApp(0);
		const ask = (n: number, question: string, answer: string) => ({
			...writtenCard(samplePaper(n).id, n),
			id: mintCardId(bytesOf(1000 + n)),
			question,
			answer,
		});
		const cards = [
			ask(0, 'What does Lantern sort pebbles by at night?', 'Reflected moonlight.'),
			ask(1, 'What does Torch sort pebbles by at night?', 'Reflected starlight.'),
			ask(2, 'Why do tidal models fail near river mouths?', 'Sediment is not conserved.'),
			ask(3, 'How many islands has Kelder?', 'Forty-one.'),
			ask(4, 'What is coppicing?', 'Cutting trees back so that shoots grow.'),
		];
		await app.act([
			...cards.map((_, n) => ({ type: 'paper.added' as const, paper: samplePaper(n) })),
			...cards.map((card) => ({ type: 'card.written' as const, card })),
		]);
		const session = new StudySession(app);
		session.open();
		await settled();
		await settled();
		const shown: (CardId | undefined)[] = [];
		for (let count = 0; count < cards.length; count++) {
			shown.push(session.card?.state.card.id);
			session.reveal();
			session.grade(session.token, 'easy');
			await settled();
		}
		const [first, second] = [shown.indexOf(cards[0]!.id), shown.indexOf(cards[1]!.id)];
		expect(first).toBe(0);
		expect(second).toBe(4);
	});
});

describe('look-alikes beyond the session', () => {
	const ask = (n: number, question: string, answer: string) => ({
		...writtenCard(samplePaper(n).id, n),
		id: mintCardId(bytesOf(2000 + n)),
		question,
		answer,
	});

	/** As the worker does it. */
	const compare = async ({ few, many }: AlikesRequest) => {
		const words = (texts: RowTexts) =>
			new Map(texts.map(([row, text]) => [row, contentWords(text)]));
		return findAlikesBeyond(words(few), words(many));
	};

	it('are found among the cards due later, and their days avoided', async () => {
		const { app } = await testApp(0);
		const cards = [
			ask(0, 'What does Lantern sort pebbles by at night?', 'Reflected moonlight.'),
			ask(1, 'What does Torch sort pebbles by at night?', 'Reflected starlight.'),
			ask(2, 'Why do tidal models fail near river mouths?', 'Sediment is not conserved.'),
			ask(3, 'What is coppicing?', 'Cutting trees back so that shoots grow.'),
		];
		const [lantern, torch, tides] = cards;
		if (!lantern || !torch || !tides) throw new Error('no cards');
		const due = { unit: 'day', day: app.today() + 9 } as const;
		await app.act([
			...cards.map((_, n) => ({ type: 'paper.added' as const, paper: samplePaper(n) })),
			...cards.map((card) => ({ type: 'card.written' as const, card })),
			...[torch, tides].map(({ id }) => ({
				...({ type: 'card.reviewed', grade: 'easy', tookMs: 1000, due } as const),
				card: id,
			})),
		]);
		const row = (id: CardId) => app.columns.rowOf.get(id) ?? -1;
		const inside = cards.filter((card) => card !== torch && card !== tides);
		const found = await findBeyond(
			app,
			inside.map(({ id }) => row(id)),
			compare,
		);
		expect([...found]).toEqual([[lantern.id, [torch.id]]]);
		expect(siblingDays(app.columns, row(lantern.id), [row(torch.id)])).toEqual([due.day]);
	});
});

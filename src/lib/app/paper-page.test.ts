import { describe, expect, it } from 'vitest';
import type { CardState } from '$lib/domain/fold.ts';
import { sampleCard, samplePaper, START } from '$lib/domain/test-support.ts';
import { MS_PER_DAY } from '$lib/domain/time.ts';
import { emptyApp } from './intake-support.ts';
import { condensedWords } from './paper-page-explain.ts';
import { linkOf } from './paper-page-link.ts';
import { heldOf, heldWords, memoryWords, recallOn, stateWords } from './paper-page.ts';
import { PaperPage } from './paper-page.svelte.ts';

const paper = samplePaper(1);
const [one, two] = [sampleCard(paper, 1), sampleCard(paper, 2)];
const noInspector = { inspect: () => Promise.reject(new Error('not asked for')) };

async function opened() {
	const app = await emptyApp();
	await app.act([
		{ type: 'paper.added', paper },
		{ type: 'card.accepted', card: one },
		{ type: 'card.accepted', card: two },
	]);
	const page = new PaperPage(app, noInspector, paper.id);
	await page.load();
	return { app, page };
}

function only(states: readonly CardState[]): CardState {
	const [state] = states;
	if (!state) throw new Error('No card.');
	return state;
}

describe('PaperPage', () => {
	it('pauses, discards and restores a card, each to be undone', async () => {
		const { page } = await opened();
		await page.pause(only(page.kept));
		expect(page.kept.map(({ status }) => status)).toEqual(['suspended', 'active']);
		await page.undo();
		await page.discard(only(page.kept));
		expect([page.kept.length, page.discarded.length]).toEqual([1, 1]);
		await page.restore(only(page.discarded));
		expect([page.kept.length, page.discarded.length]).toEqual([2, 0]);
	});

	it('removes the paper with its cards as one act, and undo brings all back', async () => {
		const { app, page } = await opened();
		await page.remove();
		expect([page.state?.status, page.kept.length]).toEqual(['removed', 0]);
		expect((await app.store.columns()).status[0]).toBe(0);
		expect(page.canUndo).toBe(true);
		await page.undo();
		expect([page.state?.status, page.kept.length]).toEqual(['active', 2]);
	});

	it('brings a paper removed earlier back, but no card discarded before', async () => {
		const { app, page } = await opened();
		await app.act([{ type: 'card.rejected', card: sampleCard(paper, 3) }]);
		await page.remove();
		await page.bringBack();
		expect([page.state?.status, page.kept.length, page.discarded.length]).toEqual(['active', 2, 1]);
	});

	it('keeps a restored card in the words it was edited to', async () => {
		const { page } = await opened();
		await page.edit(only(page.kept), 'Mine?', 'Mine.');
		await page.discard(only(page.kept));
		await page.restore(only(page.discarded));
		expect(only(page.kept).card.question).toBe('Mine?');
	});

	it('writes a card and its reverse as one act, anchored where it was selected', async () => {
		const { app, page } = await opened();
		const source = { start: 0, end: 7, quote: paper.abstract.slice(0, 7) };
		await page.write([
			{ question: 'What?', answer: 'Pebbles', source },
			{ question: 'Pebbles', answer: 'What?', source },
		]);
		const written = page.kept.filter(({ card }) => card.origin.type === 'written');
		expect(written.map(({ card }) => card.answer)).toEqual(['Pebbles', 'What?']);
		expect(only(written).card.origin).toEqual({ type: 'written', source });
		expect(new Set(page.kept.map(({ card }) => card.id)).size).toBe(4);
		await app.undo();
		await page.load();
		expect(page.kept).toHaveLength(2);
	});

	it('knows a card with a gap for a cloze', async () => {
		const { page } = await opened();
		await page.write([{ question: 'Pebbles are ____ to sort.', answer: 'hard', source: null }]);
		expect(page.kept.at(-1)?.card.form).toBe('cloze');
	});

	it('says when the generator gives no answer', async () => {
		const { page } = await opened();
		await page.inspect();
		expect([page.generation, page.trouble]).toEqual([
			null,
			'The generator gave no answer. Try again.',
		]);
	});
});

describe('words of a paper page', () => {
	const day = Math.floor(START / MS_PER_DAY);

	async function studied(days: number) {
		const { app, page } = await opened();
		await app.act([
			{
				type: 'card.reviewed',
				card: one.id,
				grade: 'easy',
				tookMs: 2000,
				due: { unit: 'day', day: day + 9 },
			},
		]);
		await page.load();
		return { state: only(page.kept), rules: app.rules, now: { at: START, day: day + days } };
	}

	it('says where a card stands', async () => {
		const { state, now } = await studied(0);
		const on = (days: number) => stateWords(state, { ...now, day: now.day + days });
		expect([on(0), on(8), on(9), on(12)]).toEqual([
			'due in 9 days',
			'due tomorrow',
			'due today',
			'overdue by 3 days',
		]);
		expect(stateWords({ ...state, status: 'suspended' }, now)).toBe('paused');
		expect(stateWords({ ...state, status: 'removed' }, now)).toBe('discarded');
	});

	it('says nothing of the memory of a new card', async () => {
		const { page, app } = await opened();
		const now = { at: START, day };
		expect(memoryWords(only(page.kept), now, app.rules)).toBe('');
		expect(stateWords(only(page.kept), now)).toBe('new');
		expect(heldWords(heldOf(page.kept, day, app.rules), app.rules)).toBe(
			'2 cards, none of them studied yet.',
		);
	});

	it('finds the last day on which recall stays at the goal', async () => {
		const { state, rules } = await studied(0);
		const { untilDay, recall } = heldOf([state], day, rules);
		expect(recall).toBe(1);
		expect(recallOn(state, untilDay ?? 0, rules)).toBeGreaterThanOrEqual(0.9);
		expect(recallOn(state, (untilDay ?? 0) + 1, rules)).toBeLessThan(0.9);
		expect(heldOf([state], day + 400, rules).untilDay).toBeNull();
	});

	it('leads to the paper only by a web address', () => {
		expect(linkOf(paper)?.href).toBe('https://arxiv.org/abs/2603.00001');
		const bare = { ...paper, identifiers: {} };
		expect(linkOf({ ...bare, url: 'https://example.org/a' })?.label).toBe('example.org');
		expect(linkOf({ ...bare, url: 'javascript:alert(1)' })).toBeNull();
		expect(linkOf(bare)).toBeNull();
	});

	it('tells condensing in plain words, and keeps the name of a rule it does not know', () => {
		expect(condensedWords('C4 aside')).toBe('an aside left out');
		expect(condensedWords('C3 definition')).toBe('only the definition taken');
		expect(condensedWords('Z9 new-rule')).toBe('new rule');
	});
});

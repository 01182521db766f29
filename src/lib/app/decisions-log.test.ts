import { describe, expect, it } from 'vitest';
import { sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import { gatherTraces, learnedRecords, learnedShift } from './decisions-log.ts';
import { emptyApp } from './intake-support.ts';

const paper = samplePaper(1);
const [one, two] = [sampleCard(paper, 1), sampleCard(paper, 2)];

describe('gatherTraces', () => {
	it('goes on from where it was, and comes to the same as from the start', async () => {
		const app = await emptyApp();
		await app.act([{ type: 'paper.added', paper }]);
		await app.act([{ type: 'card.accepted', card: one }]);
		const first = await gatherTraces(app.store);
		await app.undo();
		await app.act([{ type: 'card.rejected', card: two }]);
		const later = await gatherTraces(app.store, first);
		expect(later).toEqual(await gatherTraces(app.store));
		expect(later.traces).toHaveLength(3);
	});

	it('starts over when the cache is of another log', async () => {
		const app = await emptyApp();
		await app.act([{ type: 'card.accepted', card: one }]);
		const other = await emptyApp();
		await other.act([{ type: 'card.rejected', card: two }]);
		await other.act([{ type: 'card.rejected', card: one }]);
		const foreign = await gatherTraces(other.store);
		expect(await gatherTraces(app.store, foreign)).toEqual(await gatherTraces(app.store));
	});
});

describe('what was learned', () => {
	it('follows the decisions, the switch and the reset', async () => {
		const app = await emptyApp();
		await app.act([{ type: 'card.accepted', card: one }]);
		await app.act([{ type: 'card.rejected', card: two }]);
		expect(await learnedShift(app)).toEqual(
			new Map([
				['T1', 0.41],
				['T2', -0.41],
			]),
		);
		await app.undo();
		expect(await learnedShift(app)).toEqual(new Map([['T1', 0.41]]));
		await app.act([{ type: 'settings.changed', change: { learnFromDecisions: false } }]);
		expect(await learnedShift(app)).toEqual(new Map());
		expect(await learnedRecords(app)).toHaveLength(1);
		const now = app.moment().at;
		await app.act([{ type: 'settings.changed', change: { decisionsCountFrom: now } }]);
		expect(await learnedRecords(app)).toEqual([]);
	});
});

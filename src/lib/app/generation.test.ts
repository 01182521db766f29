import { describe, expect, it } from 'vitest';
import { samplePaper } from '$lib/domain/test-support.ts';
import type { App } from './app.svelte.ts';
import { CardMaker } from './generation.svelte.ts';
import { emptyApp, fakeWorker } from './intake-support.ts';

const papers = Array.from({ length: 120 }, (_, n) => samplePaper(n));
const ids = papers.map(({ id }) => id);

async function appWithPapers(): Promise<App> {
	const app = await emptyApp();
	await app.act(papers.map((paper) => ({ type: 'paper.added', paper })));
	return app;
}

describe('CardMaker', () => {
	it('makes the cards of every paper and counts them', async () => {
		const app = await appWithPapers();
		const maker = new CardMaker(app, fakeWorker(4));
		let heard = 0;
		expect(await maker.make(ids, () => heard++)).toBe('done');
		expect([maker.done, maker.total, maker.cards, heard]).toEqual([120, 120, 480, 120]);
		expect(await app.store.draftPapers()).toHaveLength(120);
		expect(maker.few).toEqual([]);
	});

	it('says which papers gave few cards and why', async () => {
		const app = await appWithPapers();
		const maker = new CardMaker(app, fakeWorker(2));
		await maker.make(ids.slice(0, 1));
		expect(maker.few).toEqual([
			{ paper: ids[0], title: papers[0]?.title, cards: 2, note: 'Too short for more.' },
		]);
	});

	it('keeps what was done when it is cancelled, and makes the rest on the next visit', async () => {
		const app = await appWithPapers();
		const maker = new CardMaker(
			app,
			fakeWorker(3, (paper) => {
				if (paper.id === ids[70]) maker.cancel();
			}),
		);
		expect(await maker.make(ids)).toBe('cancelled');
		expect(maker.done).toBe(70);
		expect(await app.store.draftPapers()).toHaveLength(70);

		const nextVisit = new CardMaker(app, fakeWorker(3));
		await nextVisit.resume();
		expect([nextVisit.total, nextVisit.quiet]).toEqual([50, true]);
		expect(await app.store.draftPapers()).toHaveLength(120);
	});

	it('makes nothing twice on a visit with nothing left to do', async () => {
		const app = await appWithPapers();
		await new CardMaker(app, fakeWorker(3)).make(ids);
		const nextVisit = new CardMaker(app, fakeWorker(3));
		await nextVisit.resume();
		expect(nextVisit.total).toBe(0);
	});

	it('joins a run that is under way', async () => {
		const app = await appWithPapers();
		const maker = new CardMaker(app, fakeWorker(3));
		await Promise.all([maker.make(ids.slice(0, 60)), maker.make(ids.slice(60))]);
		expect([maker.done, maker.total]).toEqual([120, 120]);
	});

	it('says what went wrong, and works again afterwards', async () => {
		const app = await appWithPapers();
		let broken = true;
		const worker = fakeWorker(3, () => {
			if (broken) throw new Error('The role model could not be loaded (404).');
		});
		const maker = new CardMaker(app, worker);
		expect(await maker.make(ids)).toBe('failed');
		expect(maker.trouble).toBe('The role model could not be loaded (404).');
		broken = false;
		expect(await maker.make(ids)).toBe('done');
		expect([maker.trouble, maker.done]).toEqual([null, 120]);
	});
});

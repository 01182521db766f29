// A collection for the study tests, brought in the way a reader brings one: by restoring a backup.
import type { Page } from '@playwright/test';
import type { Card } from '../../src/lib/domain/card.ts';
import type { Event, Fact } from '../../src/lib/domain/event.ts';
import { DEFAULT_PARAMETERS } from '../../src/lib/domain/fsrs.ts';
import { generatedCardId } from '../../src/lib/domain/hashed-id.ts';
import type { CardId } from '../../src/lib/domain/id.ts';
import { toPaper, type Paper } from '../../src/lib/domain/paper.ts';
import type { Settings } from '../../src/lib/domain/settings.ts';
import { EventMaker } from '../../src/lib/domain/test-support.ts';
import { expect } from './support.ts';

const DAY_MS = 86_400_000;

const NAMES = ['Heron', 'Osprey', 'Plover', 'Swift', 'Wren', 'Avocet', 'Curlew', 'Dunlin'] as const;

function paperOf(n: number): Paper {
	const name = `${NAMES[n % NAMES.length] ?? 'Rook'}${n < NAMES.length ? '' : String(n)}`;
	return toPaper(
		{
			title: `${name}: Sorting Small Stones with a Patient Arm`,
			abstract: `Small stones are slow to sort by hand. We present ${name}, an arm that waits until a stone lies still. ${name} sorts ${n + 20}% more stones in an hour than the arm before it. It needs no camera.`,
			authors: ['A. Fen', 'B. Moor'],
			year: 2026,
			url: `https://example.org/${name.toLowerCase()}`,
		},
		'added',
	);
}

/** The result card of a paper, resting on its third sentence. */
export function resultCard(paper: Paper, form: Card['form'] = 'plain'): Card {
	const name = paper.title.split(':')[0] ?? '';
	const start = paper.abstract.indexOf(`${name} sorts`);
	const end = paper.abstract.indexOf(' It needs');
	const share = /(\d+%)/.exec(paper.abstract)?.[1] ?? '';
	const template = form === 'cloze' ? 'C1' : 'R1';
	const id: CardId = generatedCardId({ paper: paper.id, template, start, end, slot: share });
	return {
		id,
		paper: paper.id,
		kind: 'result',
		form,
		question:
			form === 'cloze'
				? `${name} sorts ____ more stones in an hour than the arm before it.`
				: `${name} is an arm that waits until a stone lies still. How many more stones does it sort in an hour?`,
		answer: form === 'cloze' ? share : `${share} more than the arm before it.`,
		origin: {
			type: 'generated',
			template,
			generatorVersion: '1',
			condensed: [],
			source: { start, end, quote: paper.abstract.slice(start, end) },
		},
	};
}

export interface Wanted {
	/** Papers of one new card each. */
	readonly papers?: number;
	/** The first paper's card is a cloze. */
	readonly cloze?: boolean;
	/** Times the first paper's card was forgotten before. */
	readonly forgotten?: number;
	/** Papers, from the second on, whose cards were answered long ago and are overdue. */
	readonly overdue?: number;
	/** Parameters were fitted once before. */
	readonly fitted?: boolean;
	/** The first paper's tags. */
	readonly tags?: readonly string[];
	readonly settings?: Partial<Settings>;
	/** Adopted last; what is no number cannot be written to a file and arrives as null. */
	readonly parameters?: readonly number[];
	/** The time it is brought in (UTC ms), where the test turns the clock. */
	readonly now?: number;
}

/** The events of such a collection, some weeks old. */
export function collectionOf(wanted: Wanted): readonly Event[] {
	const { papers = 3, cloze = false, forgotten = 0, overdue = 0 } = wanted;
	const { tags, settings, parameters } = wanted;
	const maker = new EventMaker({ at: (wanted.now ?? Date.now()) - 90 * DAY_MS });
	const events: Event[] = [];
	const add = (fact: Fact) => events.push(maker.make(fact));
	if (settings) add({ type: 'settings.changed', change: settings });
	if (wanted.fitted)
		add({
			type: 'parameters.adopted',
			parameters: DEFAULT_PARAMETERS.map((value, place) => (place === 0 ? value * 1.1 : value)),
			logLossBefore: 0.36,
			logLossAfter: 0.35,
			reviewCount: 120,
		});
	for (let n = 0; n < papers; n++) {
		const paper = paperOf(n);
		const card = resultCard(paper, cloze && n === 0 ? 'cloze' : 'plain');
		add({ type: 'paper.added', paper });
		add({ type: 'card.accepted', card });
		if (n > 0 && n <= overdue) events.push(maker.grade(card.id, 'easy'));
		if (n > 0) continue;
		if (tags) add({ type: 'paper.tagged', paper: paper.id, tags });
		for (let time = 0; time < forgotten; time++) {
			maker.wait({ days: 2 });
			events.push(maker.grade(card.id, 'easy'));
			maker.wait({ days: 4 });
			events.push(maker.grade(card.id, 'again'));
		}
	}
	if (parameters)
		add({
			type: 'parameters.adopted',
			parameters,
			logLossBefore: 0.4,
			logLossAfter: 0.3,
			reviewCount: 500,
		});
	return events;
}

/** Brings a collection into a fresh browser. */
export async function bring(page: Page, wanted: Wanted = {}): Promise<void> {
	const backup = { format: 'paperweight-backup', version: 1, events: collectionOf(wanted) };
	await page.goto('./settings');
	await page.getByLabel('Backup to restore').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(backup)),
	});
	await expect(page.getByText(/^Restored:/)).toBeVisible();
}

/** The button that shows the answer. */
export const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show answer' });

/** A grade's button, by its word. */
export const gradeButton = (page: Page, word: string) =>
	page.getByRole('button', { name: new RegExp(`^${word}\\b`) });

/** Waits until nothing fades in any more: half-transparent text has no contrast to measure. */
export async function still(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		document.getAnimations().every(({ playState }) => playState !== 'running'),
	);
}

/** Pixels by which the page is wider than the screen. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
}

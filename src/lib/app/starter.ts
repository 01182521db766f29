// The starter library: papers in our own words, so that a first session needs none of one's own.
import { asset } from '$app/paths';
import type { Fact } from '$lib/domain/event.ts';
import { toPaper, type Paper } from '$lib/domain/paper.ts';
import type { App } from './app.svelte.ts';
import { cardMaker } from './generation.svelte.ts';

function isTexts(value: unknown): value is { readonly title: string; readonly abstract: string } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'title' in value &&
		typeof value.title === 'string' &&
		'abstract' in value &&
		typeof value.abstract === 'string'
	);
}

/** The papers of the starter library's file; entries that are none are left out. */
export function parseStarterLibrary(json: unknown): Paper[] {
	if (typeof json !== 'object' || json === null || !('papers' in json)) return [];
	const papers = Array.isArray(json.papers) ? json.papers : [];
	return papers
		.filter(isTexts)
		.map(({ title, abstract }) => toPaper({ title, abstract }, 'starter'));
}

/** What was taken in. */
export interface StarterResult {
	readonly papers: number;
	readonly cards: number;
}

/**
 * Adds the starter papers, makes their cards and keeps them all: one tap, two acts that can each be
 * undone. Papers that are there already are left alone. An aborted run keeps what is done; its papers
 * then wait in the inbox. Rejects when the library cannot be fetched or nothing can be saved.
 */
export async function addStarterLibrary(
	app: App,
	onProgress: (share: number) => void,
	signal?: AbortSignal,
): Promise<StarterResult> {
	const response = await fetch(asset('/starter-library.json'), { signal: signal ?? null });
	if (!response.ok) throw new Error('The starter library could not be loaded.');
	const known = await app.loadPapers();
	const papers = parseStarterLibrary(await response.json()).filter(({ id }) => !known.has(id));
	if (papers.length === 0) return { papers: 0, cards: 0 };
	// The last first: the library shows the newest on top, and the list begins with the newest.
	await app.act([...papers].reverse().map((paper): Fact => ({ type: 'paper.added', paper })));

	const maker = await cardMaker(app);
	const cancel = () => maker.cancel();
	signal?.addEventListener('abort', cancel);
	const ids = papers.map(({ id }) => id);
	await maker.make(ids, () => onProgress(maker.done / Math.max(1, maker.total)));
	signal?.removeEventListener('abort', cancel);
	if (maker.trouble) throw new Error(maker.trouble);
	const drafts = await Promise.all(ids.map((id) => app.store.drafts(id)));
	const cards = drafts.flatMap((draft) => draft?.cards ?? []);
	if (cards.length > 0 && !signal?.aborted)
		await app.act(cards.map((card): Fact => ({ type: 'card.accepted', card })));
	return { papers: papers.length, cards: cards.length };
}

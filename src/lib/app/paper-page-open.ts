// Opening a paper's page.
import { parseId, type PaperId } from '$lib/domain/id.ts';
import type { App } from './app.svelte.ts';
import { PaperPage } from './paper-page.svelte.ts';
import { textWorker } from './text-worker.ts';

/** The page of the paper with this id, loaded; null for an id that cannot be one. */
export async function openPaperPage(app: App, id: string): Promise<PaperPage | null> {
	const paper = parseId<PaperId>(id);
	if (!paper) return null;
	const page = new PaperPage(app, textWorker, paper);
	await Promise.all([page.load(), app.loadPapers()]);
	return page;
}

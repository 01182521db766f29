// Opening the inbox: what waits, and the maker that may still be adding to it.
import { parseId, type PaperId } from '$lib/domain/id.ts';
import type { App } from './app.svelte.ts';
import { cardMaker, type CardMaker } from './generation.svelte.ts';
import { Inbox } from './inbox.svelte.ts';

/** The inbox, loaded, at the asked paper if it waits there. */
export async function openInbox(
	app: App,
	paper: string | null,
): Promise<{ inbox: Inbox; maker: CardMaker }> {
	const inbox = new Inbox(app);
	const [maker] = await Promise.all([cardMaker(app), inbox.load(parseId<PaperId>(paper))]);
	return { inbox, maker };
}

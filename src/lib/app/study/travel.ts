// Undo and redo while studying: the act taken back or brought back, and what it means for the session.
import type { CardId } from '$lib/domain/id.ts';
import type { Grade } from '$lib/domain/schedule.ts';
import type { App } from '../app.svelte.ts';
import { actWords, cardOfAct } from './act-words.ts';
import type { Notice } from './notice.ts';

export interface Trip {
	/** "Undone: grade Good". */
	readonly words: string;
	readonly offers: Notice['offers'];
	/** The one card the act was done to; null when it is about none or several. */
	readonly card: CardId | null;
	/** The grades among the act. */
	readonly grades: readonly { readonly card: CardId; readonly grade: Grade }[];
}

/** Takes back the reader's last act, or brings back the one last taken back. Rejects with a StoreError. */
export async function travel(app: App, way: 'undo' | 'redo'): Promise<Trip> {
	const act = await (way === 'undo' ? app.undo() : app.redo());
	if (!act) return { words: `Nothing to ${way}`, offers: 'nothing', card: null, grades: [] };
	return {
		words: `${way === 'undo' ? 'Undone' : 'Done again'}: ${actWords(act)}`,
		offers: way === 'undo' ? 'redo' : 'undo',
		card: cardOfAct(act),
		grades: act.events.flatMap((event) =>
			event.type === 'card.reviewed' ? [{ card: event.card, grade: event.grade }] : [],
		),
	};
}

// Acts on the card by key, apart from grading: loaded with the first of them.
import type { App } from '$lib/app/app.svelte.ts';
import { CardActs } from '$lib/app/study/card-acts.ts';
import type { StudySession } from '$lib/app/study.svelte.ts';
import type { StudyAction } from '$lib/domain/settings.ts';

/** Does what a key stands for to the card shown. */
export async function run(action: StudyAction, app: App, session: StudySession): Promise<void> {
	const acts = new CardActs(app, session);
	if (action === 'bury') await acts.bury();
	else if (action === 'suspend') await acts.suspend();
	else if (action === 'flag') await acts.toggleFlag();
}

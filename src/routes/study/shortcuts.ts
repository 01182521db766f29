// Acts on the card by key, apart from grading: loaded with the first of them.
import type { App } from '$lib/app/app.svelte.ts';
import { CardActs } from '$lib/app/study/card-acts.ts';
import type { StudyView } from '$lib/app/study/view.ts';
import { canSpeak, silence, speak, speaking } from '$lib/app/study/speech.ts';
import type { StudyAction } from '$lib/domain/settings.ts';

/** Does what a key stands for to the card shown. */
export async function run(action: StudyAction, app: App, session: StudyView): Promise<void> {
	const acts = new CardActs(app, session);
	if (action === 'bury') await acts.bury();
	else if (action === 'suspend') await acts.suspend();
	else if (action === 'flag') await acts.toggleFlag();
	else if (action === 'speak') await readOut(session);
}

/** Reads the side that is shown, or stops reading. */
async function readOut(session: StudyView): Promise<void> {
	const card = session.card?.state.card;
	if (!card) return;
	if (speaking()) return silence();
	if (!canSpeak()) return session.say('This browser has no voice to read with');
	await speak(session.screen === 'answer' ? card.answer : card.question);
}

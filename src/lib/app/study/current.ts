// The session under way: it outlives a look at another screen, so that no one loses their place.
import type { App } from '../app.svelte.ts';
import { StudySession } from '../study.svelte.ts';

/** A session left alone for longer is over; the next visit begins a new one. */
const KEPT_MS = 30 * 60_000;

interface Current {
	readonly app: App;
	readonly session: StudySession;
	readonly day: number;
}

let current: Current | null = null;

/** The session left a short while ago, or a new one. */
export function studyOf(app: App): StudySession {
	const day = app.today();
	if (current && current.app === app && current.day === day && isUnderWay(current.session))
		return current.session;
	current = { app, session: new StudySession(app), day };
	return current.session;
}

function isUnderWay(session: StudySession): boolean {
	return session.idleMs < KEPT_MS && session.screen !== 'done';
}

/// <reference lib="webworker" />
// The badge and the reminder while no page is open: read from the word the page left in a cache.
import {
	PRESENCE_CACHE,
	PRESENCE_KEY,
	REMINDED_KEY,
	reminderText,
	shouldRemind,
	wallClock,
	type Presence,
} from './lib/domain/presence.ts';
import { dayOfIsoDate, studyDay } from './lib/domain/time.ts';

declare const self: ServiceWorkerGlobalScope;

async function readPresence(cache: Cache): Promise<Presence | null> {
	const response = await cache.match(PRESENCE_KEY);
	return response ? response.json() : null;
}

/** Cards due now by the forecast the page left; null when it left none. */
function dueNow({ from, dueByDay, rolloverHour }: Presence, at: number): number | null {
	const first = dayOfIsoDate(from);
	if (first === null) return null;
	const today = studyDay({ at, offsetMin: -new Date(at).getTimezoneOffset() }, rolloverHour);
	return dueByDay[Math.min(dueByDay.length - 1, Math.max(0, today - first))] ?? null;
}

/** Brings the badge up to date, and reminds at the reader's hour when cards are due. */
export async function refreshPresence(at: number): Promise<void> {
	const cache = await caches.open(PRESENCE_CACHE);
	const presence = await readPresence(cache);
	const due = presence && dueNow(presence, at);
	if (!presence || due === null) return;
	await self.navigator.setAppBadge?.(due).catch(() => undefined);
	const remindedOn = (await (await cache.match(REMINDED_KEY))?.text()) ?? null;
	const clock = wallClock(new Date(at));
	if (!shouldRemind({ ...presence, due }, remindedOn, clock)) return;
	if (Notification.permission !== 'granted') return;
	await cache.put(REMINDED_KEY, new Response(clock.date));
	await self.registration.showNotification('Paperweight', {
		body: reminderText(due),
		icon: 'icons/icon-192.png',
		tag: 'due',
	});
}

/** Opens the study screen, or brings it to the front. */
export async function openStudy(): Promise<void> {
	const open = await self.clients.matchAll({ type: 'window' });
	const studying = open.find(({ url }) => new URL(url).pathname.endsWith('/study'));
	if (studying) await studying.focus();
	else if (open[0]) await (await open[0].focus()).navigate('./study');
	else await self.clients.openWindow('./study');
}

// Presence: how the app shows from outside that cards are due: badge, tab title and icon.
import {
	PRESENCE_CACHE,
	PRESENCE_KEY,
	REMINDED_KEY,
	reminderText,
	shouldRemind,
	wallClock,
	type Presence,
} from '$lib/domain/presence.ts';

/** Leaves word for the service worker; a browser without caches has no badge to keep. */
export async function leavePresence(presence: Presence): Promise<void> {
	if (!('caches' in globalThis)) return;
	const cache = await caches.open(PRESENCE_CACHE);
	await cache.put(PRESENCE_KEY, Response.json(presence));
}

/** Shows the count on the app's icon, where the platform can. */
export async function showBadge(count: number): Promise<void> {
	if (!navigator.setAppBadge) return;
	// Refused outside an installed app on some platforms; the count on the screen is what matters.
	await navigator.setAppBadge(count).catch(() => undefined);
}

/** Marks the tab's icon while cards are due. */
export function markIcon(due: boolean, plain: string, marked: string): void {
	const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
	const wanted = due ? marked : plain;
	if (link && link.getAttribute('href') !== wanted) link.setAttribute('href', wanted);
}

interface Wanted {
	readonly due: number;
	readonly reminderHour: number | null;
}

/** Shows the reminder of today, unless it has been shown, is not wanted yet, or may not be. */
export async function remind(wanted: Wanted, at: Date, icon: string): Promise<void> {
	if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
	if (!('caches' in globalThis) || !('locks' in navigator)) return;
	// One at a time: several tabs look at the same minute, and each would find that none has been shown.
	await navigator.locks.request('paperweight-reminder', () => remindOnce(wanted, at, icon));
}

async function remindOnce(wanted: Wanted, at: Date, icon: string): Promise<void> {
	const cache = await caches.open(PRESENCE_CACHE);
	const remindedOn = (await (await cache.match(REMINDED_KEY))?.text()) ?? null;
	const clock = wallClock(at);
	if (!shouldRemind(wanted, remindedOn, clock)) return;
	const registration = await navigator.serviceWorker?.getRegistration();
	if (!registration) return;
	await cache.put(REMINDED_KEY, new Response(clock.date));
	await registration.showNotification('Paperweight', {
		body: reminderText(wanted.due),
		icon,
		tag: 'due',
	});
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PRESENCE_KEY, presenceOf, type Presence } from './lib/domain/presence.ts';
import { studyDay } from './lib/domain/time.ts';
import { openStudy, refreshPresence } from './sw-presence.ts';

/** A service worker's surroundings: one cache, a badge, notifications, windows. */
function surroundings(permission: NotificationPermission = 'granted') {
	const kept = new Map<string, string>();
	const badge = vi.fn(() => Promise.resolve());
	const showNotification = vi.fn(() => Promise.resolve());
	const openWindow = vi.fn(() => Promise.resolve(null));
	const windows: { url: string; focus: () => Promise<unknown>; navigate: () => unknown }[] = [];
	const cache = {
		match: (key: string) =>
			Promise.resolve(kept.has(key) ? new Response(kept.get(key)) : undefined),
		put: async (key: string, response: Response) => void kept.set(key, await response.text()),
	};
	vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
	vi.stubGlobal('Notification', { permission });
	vi.stubGlobal('self', {
		navigator: { setAppBadge: badge },
		registration: { showNotification },
		clients: { matchAll: () => Promise.resolve(windows), openWindow },
	});
	const leave = (presence: Presence) => kept.set(PRESENCE_KEY, JSON.stringify(presence));
	return { badge, showNotification, openWindow, windows, leave };
}

/** That hour of 24 November 2026 on this device's clock, or of some days later. */
const at = (hour: number, days = 0) => new Date(2026, 10, 24 + days, hour).getTime();

function presenceFor(due: readonly number[]): Presence {
	const offsetMin = -new Date(at(12)).getTimezoneOffset();
	const day = studyDay({ at: at(12), offsetMin }, 4);
	return presenceOf(day, due, { rolloverHour: 4, reminderHour: 19 });
}

describe('while no page is open', () => {
	let worker: ReturnType<typeof surroundings>;
	beforeEach(() => {
		worker = surroundings();
	});
	afterEach(() => vi.unstubAllGlobals());

	it('the badge follows the forecast, and what is not done stays due', async () => {
		worker.leave(presenceFor([3, 0, 2]));
		for (const days of [0, 1, 2, 30]) await refreshPresence(at(12, days));
		expect(worker.badge.mock.calls).toEqual([[3], [3], [5], [5]]);
	});

	it('nothing is shown where no page has left word', async () => {
		await refreshPresence(at(20));
		expect(worker.badge).not.toHaveBeenCalled();
	});

	it('a reminder comes once a day, at the first waking from the hour on', async () => {
		worker.leave(presenceFor([1, 1]));
		await refreshPresence(at(12));
		expect(worker.showNotification).not.toHaveBeenCalled();
		await refreshPresence(at(21));
		await refreshPresence(at(23));
		expect(worker.showNotification).toHaveBeenCalledOnce();
		expect(worker.showNotification.mock.calls[0]).toMatchObject([
			'Paperweight',
			{ body: '1 card is due.' },
		]);
		await refreshPresence(at(22, 1));
		expect(worker.showNotification).toHaveBeenCalledTimes(2);
	});

	it('no reminder comes where notifications are not allowed; the badge does', async () => {
		worker = surroundings('denied');
		worker.leave(presenceFor([1]));
		await refreshPresence(at(21));
		expect(worker.showNotification).not.toHaveBeenCalled();
		expect(worker.badge).toHaveBeenCalledWith(1);
	});

	it('the reminder leads to the study screen, wherever the app stands', async () => {
		await openStudy();
		expect(worker.openWindow).toHaveBeenCalledWith('./study');
		const navigate = vi.fn();
		const page = { url: 'https://x.example/app/library', navigate, focus: async () => page };
		worker.windows.push(page);
		await openStudy();
		expect(navigate).toHaveBeenCalledWith('./study');
		const focus = vi.fn(() => Promise.resolve());
		worker.windows.push({ url: 'https://x.example/app/study', navigate, focus });
		await openStudy();
		expect(focus).toHaveBeenCalledOnce();
		expect(navigate).toHaveBeenCalledOnce();
	});
});

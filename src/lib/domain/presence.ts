// Presence: the word the page leaves for the service worker, so that badge and reminder need no page.
import { isoDate } from './time.ts';

/** Where page and service worker leave each other word; a cache, for both can reach it. */
export const PRESENCE_CACHE = 'paperweight-presence';
export const PRESENCE_KEY = 'presence.json';

/** What the service worker needs to know to keep the badge right while no page is open. */
export interface Presence {
	/** Date of the first count, `2026-11-24`, in study days. */
	readonly from: string;
	/** Cards due on that day and the next ones, each with all before it. */
	readonly dueByDay: readonly number[];
	readonly rolloverHour: number;
	/** Local hour of the reminder; null for none. */
	readonly reminderHour: number | null;
}

/** Sums a forecast up: what is not done on one day is still due on the next. */
export function presenceOf(
	day: number,
	ahead: ArrayLike<number>,
	{ rolloverHour, reminderHour }: Pick<Presence, 'rolloverHour' | 'reminderHour'>,
): Presence {
	let sum = 0;
	const dueByDay = Array.from(ahead, (count) => (sum += count));
	return { from: isoDate(day), dueByDay, rolloverHour, reminderHour };
}

// Presence: the word the page leaves for the service worker, so that badge and reminder need no page.
import { isoDate } from './time.ts';

/** Where page and service worker leave each other word; a cache, for both can reach it. */
export const PRESENCE_CACHE = 'paperweight-presence';
export const PRESENCE_KEY = 'presence.json';
/** Beside it: the date of the last reminder, so that page and service worker do not both remind. */
export const REMINDED_KEY = 'reminded.txt';

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

/** A device's clock as the reader sees it. */
export interface WallClock {
	/** `2026-11-24`. */
	readonly date: string;
	/** 0–23. */
	readonly hour: number;
}

/** The wall clock at a moment, in the zone of this device. */
export function wallClock(at: Date): WallClock {
	const pad = (part: number) => String(part).padStart(2, '0');
	const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
	return { date, hour: at.getHours() };
}

/**
 * True from the reader's hour on, once a day, when cards are due. From the hour on and not in it: a
 * browser wakes a service worker when it likes, seldom within the hour.
 */
export function shouldRemind(
	{ due, reminderHour }: { readonly due: number; readonly reminderHour: number | null },
	remindedOn: string | null,
	{ date, hour }: WallClock,
): boolean {
	return due > 0 && reminderHour !== null && hour >= reminderHour && remindedOn !== date;
}

/** What the reminder says. */
export function reminderText(due: number): string {
	return `${due} ${due === 1 ? 'card is' : 'cards are'} due.`;
}

// Study days: the reader's own day, which turns over at night and not at midnight.

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** A moment as a device saw it: UTC milliseconds, and minutes east of UTC on its clock. */
export interface Moment {
	readonly at: number;
	readonly offsetMin: number;
}

/**
 * The study day of a moment, as whole days since 1970-01-01 on the local calendar.
 * The day begins at `rolloverHour`: with 4, an answer at 03:59 belongs to the day before.
 */
export function studyDay({ at, offsetMin }: Moment, rolloverHour: number): number {
	return Math.floor((at + offsetMin * MS_PER_MINUTE - rolloverHour * MS_PER_HOUR) / MS_PER_DAY);
}

/** The UTC milliseconds at which a study day begins, on a clock `offsetMin` minutes east of UTC. */
export function studyDayStart(day: number, offsetMin: number, rolloverHour: number): number {
	return day * MS_PER_DAY - offsetMin * MS_PER_MINUTE + rolloverHour * MS_PER_HOUR;
}

/** Monday 0 … Sunday 6 of a study day. 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The calendar date of a study day, as `2026-11-24`. */
export function isoDate(day: number): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The study day named by an ISO date, or null when it is none. */
export function dayOfIsoDate(text: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(ms) ? null : Math.floor(ms / MS_PER_DAY);
}

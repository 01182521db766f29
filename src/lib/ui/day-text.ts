// Study days in words, in the reader's language.
import { MS_PER_DAY } from '$lib/domain/time.ts';

const long = new Intl.DateTimeFormat(undefined, {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC',
});
const full = new Intl.DateTimeFormat(undefined, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const letter = new Intl.DateTimeFormat(undefined, { weekday: 'narrow', timeZone: 'UTC' });

/** "Friday 27 November". */
export function longDay(day: number): string {
	return long.format(day * MS_PER_DAY);
}

/** "27 November 2026". */
export function fullDate(day: number): string {
	return full.format(day * MS_PER_DAY);
}

/** The weekday's letter, for the foot of a chart. */
export function weekdayLetter(day: number): string {
	return letter.format(day * MS_PER_DAY);
}

/** "1 card", "12 cards". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

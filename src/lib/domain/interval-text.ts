// Intervals in words: "10 min" on a button, "10 minutes" for a screen reader, which reads "10m" as metres.
import type { Due } from './schedule.ts';
import { MS_PER_MINUTE } from './time.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_YEAR = 365.25;

interface Unit {
	readonly short: readonly [one: string, many: string];
	readonly long: readonly [one: string, many: string];
}

const UNITS = {
	minute: { short: ['min', 'min'], long: ['minute', 'minutes'] },
	hour: { short: ['h', 'h'], long: ['hour', 'hours'] },
	day: { short: ['day', 'days'], long: ['day', 'days'] },
	week: { short: ['wk', 'wk'], long: ['week', 'weeks'] },
	month: { short: ['mo', 'mo'], long: ['month', 'months'] },
	year: { short: ['yr', 'yr'], long: ['year', 'years'] },
} as const satisfies Record<string, Unit>;

export interface IntervalText {
	/** For a button: `10 min`, `4 days`, `3 wk`, `1.4 yr`. */
	readonly short: string;
	/** For a screen reader: `10 minutes`. */
	readonly long: string;
}

function textOf(count: number, unit: keyof typeof UNITS): IntervalText {
	const { short, long } = UNITS[unit];
	const form = count === 1 ? 0 : 1;
	return { short: `${count} ${short[form]}`, long: `${count} ${long[form]}` };
}

function oneDecimal(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Whole days in words; three weeks and more are rounded to weeks, months or years. */
export function daysText(days: number): IntervalText {
	if (days < 21) return textOf(days, 'day');
	if (days < 60) return textOf(oneDecimal(days / 7), 'week');
	if (days < DAYS_PER_YEAR) return textOf(oneDecimal(days / DAYS_PER_MONTH), 'month');
	return textOf(oneDecimal(days / DAYS_PER_YEAR), 'year');
}

/** Milliseconds in words; less than a minute is `< 1 min`. */
export function durationText(ms: number): IntervalText {
	const minutes = Math.round(ms / MS_PER_MINUTE);
	if (minutes < 1) return { short: '< 1 min', long: 'less than a minute' };
	if (minutes < 60) return textOf(minutes, 'minute');
	const hours = oneDecimal(minutes / 60);
	return hours < 24 ? textOf(hours, 'hour') : daysText(Math.round(hours / 24));
}

/** How long from now until a card is due, in words; `today` and `now` in one clock. */
export function intervalText(
	due: Due,
	{ now, today }: { readonly now: number; readonly today: number },
): IntervalText {
	if (due.unit === 'moment') return durationText(due.at - now);
	const days = due.day - today;
	return days < 1 ? { short: 'today', long: 'today' } : daysText(days);
}

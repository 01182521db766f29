// Coming back: a backlog becomes today's share and a plan for the rest. Also postpone, advance, vacation.
import type { ScheduleColumns } from './columns.ts';
import { dueAhead } from './due-ahead.ts';
import { retrievability, type Parameters } from './fsrs.ts';
import { MS_PER_MINUTE } from './time.ts';
import {
	dueBetween,
	greatestFirst,
	lightestDay,
	lossByWaiting,
	planOf,
	PLANNED_DAYS,
	type Move,
	type Plan,
} from './reschedule.ts';

/** A day that is full already still takes so many cards of the backlog, or it would never end. */
const LEAST_SHARE = 3;

export interface CatchUp extends Plan {
	/** Cards of the backlog left for today, then for each following day. */
	readonly shares: readonly number[];
	readonly backlog: number;
}

/** Cards that fit into so many minutes at a pace; at least one. */
export function cardsIn(minutes: number, msPerCard: number): number {
	return Math.max(1, Math.floor((minutes * MS_PER_MINUTE) / Math.max(1, msPerCard)));
}

export interface CatchUpRequest {
	readonly parameters: Parameters;
	readonly day: number;
	/** Cards a day may hold, backlog and what falls due anyway together. */
	readonly cardsPerDay: number;
}

/** Days a backlog takes when every day holds `cardsPerDay`, what falls due anyway included. */
function sharesOf(backlog: number, ahead: Uint32Array, cardsPerDay: number): number[] {
	const shares: number[] = [];
	for (let left = backlog; left > 0 && shares.length < PLANNED_DAYS;) {
		const own = shares.length === 0 ? 0 : (ahead[shares.length] ?? 0);
		const room = Math.max(LEAST_SHARE, cardsPerDay - own);
		const share = shares.length === PLANNED_DAYS - 1 ? left : Math.min(left, room);
		shares.push(share);
		left -= share;
	}
	return shares;
}

/**
 * Spreads everything due today and before over as many days as it takes. First come the cards that
 * would lose the most recall by waiting: neither those that are safe for months nor those already gone.
 */
export function planCatchUp(
	columns: ScheduleColumns,
	{ parameters, day, cardsPerDay }: CatchUpRequest,
): CatchUp {
	const rows = dueBetween(columns, -Infinity, day);
	const ahead = dueAhead(columns, day, PLANNED_DAYS);
	const shares = sharesOf(rows.length, ahead, Math.max(1, cardsPerDay));
	const wait = { parameters, from: day, to: day + Math.max(1, shares.length - 1) };
	const ordered = greatestFirst(rows, (row) => lossByWaiting(columns, row, wait));
	const moves: Move[] = [];
	let next = 0;
	for (const [index, share] of shares.entries()) {
		for (const row of ordered.slice(next, next + share))
			if (index > 0) moves.push({ row, dueDay: day + index });
		next += share;
	}
	return { ...planOf(columns, day, moves), shares, backlog: rows.length };
}

/**
 * Not today: moves `count` of the cards due into the next `days` days, the lightest first. Those that
 * lose least by waiting go.
 */
export function planPostpone(
	columns: ScheduleColumns,
	asked: {
		readonly parameters: Parameters;
		readonly day: number;
		readonly days: number;
		readonly count: number;
	},
): Plan {
	const { parameters, day, days, count } = asked;
	const wait = { parameters, from: day, to: day + days };
	const rows = dueBetween(columns, -Infinity, day);
	const chosen = greatestFirst(rows, (row) => -lossByWaiting(columns, row, wait)).slice(0, count);
	return planOf(columns, day, spread(columns, chosen, { day, from: day + 1, to: day + days }));
}

/** More today: brings `count` cards forward, those whose recall has fallen furthest first. */
export function planAdvance(
	columns: ScheduleColumns,
	asked: { readonly parameters: Parameters; readonly day: number; readonly count: number },
): Plan {
	const { parameters, day, count } = asked;
	const forgotten = (row: number) =>
		-retrievability(
			parameters,
			Math.max(0, day - (columns.lastDay[row] ?? day)),
			columns.stability[row] ?? 0,
		);
	// A card answered today has nothing to gain from another answer today.
	const rows = dueBetween(columns, day + 1, Infinity).filter((row) => columns.lastDay[row] !== day);
	const chosen = greatestFirst(rows, forgotten).slice(0, count);
	return planOf(
		columns,
		day,
		chosen.map((row) => ({ row, dueDay: day })),
	);
}

/**
 * Away from `from` to `to`: what would fall due in between comes before or after, whichever is nearer,
 * over as many days as the absence is long. With no day before, all of it comes after.
 */
export function planVacation(
	columns: ScheduleColumns,
	away: { readonly day: number; readonly from: number; readonly to: number },
): Plan {
	const { day, to } = away;
	const from = Math.max(day, away.from);
	if (to < from) return planOf(columns, day, []);
	const length = to - from + 1;
	const rows = dueBetween(columns, from === day ? -Infinity : from, to);
	const isEarly = (row: number) => from > day && (columns.dueDay[row] ?? 0) - from < length / 2;
	const early = rows.filter(isEarly);
	const late = rows.filter((row) => !isEarly(row));
	const before = { day, from: Math.max(day, from - length), to: from - 1 };
	const after = { day, from: to + 1, to: to + length };
	return planOf(columns, day, [...spread(columns, early, before), ...spread(columns, late, after)]);
}

/** Puts each row on the lightest day of a range, counting those put there already. */
function spread(
	columns: ScheduleColumns,
	rows: readonly number[],
	range: { readonly day: number; readonly from: number; readonly to: number },
): readonly Move[] {
	const load = dueAhead(columns, range.day, range.to - range.day + 1);
	return rows.map((row) => {
		const dueDay = lightestDay(load, range);
		const index = dueDay - range.day;
		load[index] = (load[index] ?? 0) + 1;
		return { row, dueDay };
	});
}

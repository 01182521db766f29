// The order of reviews: what comes first when not everything fits.
import type { ScheduleColumns } from '../columns.ts';
import { mixNumbers, toUnit } from '../hash.ts';
import type { SessionOrder } from '../settings.ts';
import { smallest } from './smallest.ts';

/** Places of kinds fit below; a paper's cards stay together in the order of learning. */
const KINDS = 16;

/** A number in [0, 1) for a card on a day: the same all day, another tomorrow. `since` tells cards apart on every device. */
function chanceOf(columns: ScheduleColumns, row: number, day: number): number {
	const since = columns.since[row] ?? 0;
	return toUnit(mixNumbers(mixNumbers(since % 0x1_0000_0000, columns.kind[row] ?? 0), day));
}

/** Smaller comes first. */
function keyOf(columns: ScheduleColumns, row: number, day: number, order: SessionOrder): number {
	switch (order) {
		case 'due':
			return (columns.dueDay[row] ?? 0) + chanceOf(columns, row, day);
		case 'retrievability': {
			// Recall falls strictly with elapsed / stability, so this orders as recall does, without the power.
			const elapsed = Math.max(0, day - (columns.lastDay[row] ?? 0));
			return -elapsed / Math.max(1e-6, columns.stability[row] ?? 0);
		}
		case 'random':
			return chanceOf(columns, row, day);
		case 'paper':
			return (
				(columns.paper[row] ?? 0) * KINDS +
				(columns.kind[row] ?? 0) +
				chanceOf(columns, row, day) / 2
			);
	}
}

/** The first `limit` of the given rows in the reader's order. */
export function orderReviews(
	columns: ScheduleColumns,
	rows: Int32Array,
	{
		day,
		order,
		limit,
	}: { readonly day: number; readonly order: SessionOrder; readonly limit: number },
): Int32Array {
	const keys = new Float64Array(rows.length);
	for (let index = 0; index < rows.length; index++)
		keys[index] = keyOf(columns, rows[index] ?? 0, day, order);
	return smallest(keys, rows.length, limit).map((index) => rows[index] ?? 0);
}

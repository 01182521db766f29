// Until when a paper is held: the day its mean recall falls below a level, if nothing more is done.
import { PHASE, type ScheduleColumns } from './columns.ts';
import { retrievability, type Parameters } from './fsrs.ts';
import type { PaperId } from './id.ts';

/** Beyond ten years nothing is claimed. */
const LONGEST_DAYS = 3653;

/**
 * The first study day, today or later, on which the mean recall of the paper's studied cards is below
 * `level`; null when none was studied or it stays above for ten years.
 */
export function heldUntil(
	columns: ScheduleColumns,
	paper: PaperId,
	given: { readonly parameters: Parameters; readonly day: number; readonly level: number },
): number | null {
	const { parameters, day, level } = given;
	const paperRow = columns.paperRowOf.get(paper);
	const rows: number[] = [];
	for (let row = 0; row < columns.length; row++)
		if (
			columns.paper[row] === paperRow &&
			columns.status[row] !== 0 &&
			columns.phase[row] !== PHASE.new
		)
			rows.push(row);
	if (rows.length === 0) return null;
	const meanOn = (on: number) => {
		let sum = 0;
		for (const row of rows) {
			const elapsed = Math.max(0, on - (columns.lastDay[row] ?? on));
			sum += retrievability(parameters, elapsed, columns.stability[row] ?? 0);
		}
		return sum / rows.length;
	};
	if (meanOn(day + LONGEST_DAYS) >= level) return null;
	// Recall only falls while nothing is done, so halving finds the day.
	let above = day - 1;
	let below = day + LONGEST_DAYS;
	while (below - above > 1) {
		const middle = Math.floor((above + below) / 2);
		if (meanOn(middle) < level) below = middle;
		else above = middle;
	}
	return below;
}

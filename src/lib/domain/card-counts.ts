// How many cards are in which state.
import { PHASE, type ScheduleColumns } from './columns.ts';

/** A card counts as mature from three weeks of stability on, where Anki draws the line too. */
const MATURE_STABILITY_DAYS = 21;

export interface CardCounts {
	readonly new: number;
	readonly learning: number;
	readonly young: number;
	readonly mature: number;
	readonly suspended: number;
}

/** Counts every card of the collection once. */
export function countCards(columns: ScheduleColumns): CardCounts {
	const counts = { new: 0, learning: 0, young: 0, mature: 0, suspended: 0 };
	for (let row = 0; row < columns.length; row++) {
		const status = columns.status[row];
		const phase = columns.phase[row];
		if (status === 0) continue;
		if (status === 2) counts.suspended++;
		else if (phase === PHASE.new) counts.new++;
		else if (phase !== PHASE.review) counts.learning++;
		else if ((columns.stability[row] ?? 0) < MATURE_STABILITY_DAYS) counts.young++;
		else counts.mature++;
	}
	return counts;
}

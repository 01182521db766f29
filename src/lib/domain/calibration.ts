// Calibration: what was predicted against what happened, and how many answers that rests on.
import { CALIBRATION_BINS, type DayTally } from './day-tally.ts';

/** One bin of predicted recall. */
export interface CalibrationPoint {
	readonly predicted: number;
	readonly observed: number;
	readonly count: number;
}

/** Below so many answers a bin says nothing and is left out. */
export const LEAST_ANSWERS = 20;

/** The bins with enough answers, from low to high predicted recall. */
export function calibration(tallies: readonly DayTally[]): readonly CalibrationPoint[] {
	const points: CalibrationPoint[] = [];
	for (let bin = 0; bin < CALIBRATION_BINS; bin++) {
		let count = 0;
		let predicted = 0;
		let passed = 0;
		for (const tally of tallies) {
			const [binCount, binPredicted, binPassed] = tally.calibration[bin] ?? [0, 0, 0];
			count += binCount;
			predicted += binPredicted;
			passed += binPassed;
		}
		if (count >= LEAST_ANSWERS)
			points.push({ count, predicted: predicted / count, observed: passed / count });
	}
	return points;
}

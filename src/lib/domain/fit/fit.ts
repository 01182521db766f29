// Fitting the FSRS-6 parameters to one reader: the front door of this folder. Pure; made for a worker.
import { fitInitialStabilities } from './initial.ts';
import { packHistories, type ReviewHistory, type ReviewLog } from './log.ts';
import { select, totalLoss } from './loss.ts';
import { soundCopy, START } from './parameters.ts';
import { EPOCHS, train } from './train.ts';
import { findOutliers, plainWeights, recencyWeights } from './weights.ts';

/** Scored reviews (a day or more after the one before) from which each kind of fit is worth it. */
export const REVIEWS_FOR_INITIAL = 64;
export const REVIEWS_FOR_ALL = 400;

/** The newest fifth of the reviews judges a fit made from the older four. */
const TRAINED_SHARE = 0.8;

export interface FitOptions {
	/** The 21 parameters in force, to be beaten; the defaults when left out. */
	readonly current?: readonly number[] | undefined;
	/** Fixes the order of batches: same histories and seed, same result. 0 when left out. */
	readonly seed?: number | undefined;
	/** Told the share done, rising from 0 to 1. */
	readonly onProgress?: ((done: number) => void) | undefined;
	/** Asked after each batch; true ends the fit. */
	readonly isCancelled?: (() => boolean) | undefined;
}

export interface Fit {
	/** `adopted`: the new parameters foretell better. All others: keep what is in force. */
	readonly outcome: 'adopted' | 'no better' | 'too few reviews' | 'cancelled';
	/** What was fitted: nothing, the four initial stabilities, or all 21. */
	readonly scope: 'none' | 'initial' | 'all';
	/** The 21 parameters to use from now on, whatever the outcome. */
	readonly parameters: readonly number[];
	/** Mean log loss, natural, on the held-back reviews; null when none were judged. */
	readonly logLossBefore: number | null;
	readonly logLossAfter: number | null;
	/** Scored reviews there are, and how many of them judged the fit. */
	readonly reviewCount: number;
	readonly heldBackCount: number;
	readonly tookEpochs: number;
}

function meanLoss(parameters: Float64Array, log: ReviewLog, from: number): number {
	const selection = select(log, plainWeights(log, from));
	return totalLoss(parameters, log, selection) / selection.total;
}

/**
 * Fits the parameters to the histories. A trial fit on the older reviews must foretell the newest
 * better than the parameters in force do; only then are all reviews fitted and the result returned.
 */
export function fitParameters(
	histories: readonly ReviewHistory[],
	{ current, seed = 0, onProgress, isCancelled }: FitOptions = {},
): Fit {
	const inForce = soundCopy(current);
	const log = packHistories(histories);
	const reviewCount = log.scored.length;
	const kept = {
		parameters: Array.from(inForce),
		logLossBefore: null,
		logLossAfter: null,
		reviewCount,
		heldBackCount: 0,
		tookEpochs: 0,
	};
	if (reviewCount < REVIEWS_FOR_INITIAL)
		return { ...kept, outcome: 'too few reviews', scope: 'none' };

	const scope = reviewCount < REVIEWS_FOR_ALL ? 'initial' : 'all';
	const outliers = findOutliers(log);
	const cancelled = (): Fit => ({ ...kept, outcome: 'cancelled', scope });
	const fitOldest = (count: number, progressFrom: number) => {
		const selection = select(log, recencyWeights(log, count, outliers));
		const start = fitInitialStabilities(log, selection, Float64Array.from(START));
		if (scope === 'initial') return isCancelled?.() ? null : start;
		const onBatch = (done: number) => {
			onProgress?.(progressFrom + done / 2);
			return !isCancelled?.();
		};
		return train(log, selection, start, { seed, onBatch });
	};

	const trained = Math.floor(reviewCount * TRAINED_SHARE);
	const trial = fitOldest(trained, 0);
	if (!trial) return cancelled();
	const judged = {
		...kept,
		scope,
		logLossBefore: meanLoss(inForce, log, trained),
		logLossAfter: meanLoss(trial, log, trained),
		heldBackCount: reviewCount - trained,
		tookEpochs: scope === 'all' ? EPOCHS : 0,
	} as const;
	if (!(judged.logLossAfter < judged.logLossBefore)) {
		onProgress?.(1);
		return { ...judged, outcome: 'no better' };
	}
	const parameters = fitOldest(reviewCount, 0.5);
	if (!parameters) return cancelled();
	onProgress?.(1);
	return { ...judged, outcome: 'adopted', parameters: Array.from(parameters) };
}

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

/**
 * Where a trial ends its training and is judged by the fifth of the reviews that comes next. With few
 * reviews one fifth is mostly luck, so three trials are judged together: on 48 made-up readers
 * with 400 to 2,000 reviews, fewer bad fits got through and as many good ones.
 */
const TRIALS_OF_SHORT_LOG: readonly number[] = [0.4, 0.6, 0.8];
const TRIALS_OF_LONG_LOG: readonly number[] = [0.8];
const LONG_LOG_REVIEWS = 5000;
const JUDGED_SHARE = 0.2;

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

/** Reviews by their rank in order of time, the end left out. */
interface Ranks {
	readonly from: number;
	readonly to: number;
}

function lossOn(parameters: Float64Array, log: ReviewLog, { from, to }: Ranks): number {
	return totalLoss(parameters, log, select(log, plainWeights(log, from, to)));
}

/**
 * Fits the parameters to the histories. Trial fits on older reviews must foretell newer ones better
 * than the parameters in force do; only then are all reviews fitted and the result returned.
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
	const trials = reviewCount < LONG_LOG_REVIEWS ? TRIALS_OF_SHORT_LOG : TRIALS_OF_LONG_LOG;
	const allWork = trials.reduce((sum, share) => sum + share, 1);
	const outliers = findOutliers(log);
	const cancelled = (): Fit => ({ ...kept, outcome: 'cancelled', scope });
	let workDone = 0;
	const fitOldest = (share: number) => {
		const count = Math.floor(reviewCount * share);
		const selection = select(log, recencyWeights(log, count, outliers));
		const start = fitInitialStabilities(log, selection, Float64Array.from(START));
		const onBatch = (done: number) => {
			onProgress?.((workDone + share * done) / allWork);
			return !isCancelled?.();
		};
		const parameters =
			scope === 'all' ? train(log, selection, start, { seed, onBatch }) : onBatch(1) ? start : null;
		workDone += share;
		return parameters;
	};

	let before = 0;
	let after = 0;
	let heldBackCount = 0;
	for (const share of trials) {
		const trial = fitOldest(share);
		if (!trial) return cancelled();
		const ranks = {
			from: Math.floor(reviewCount * share),
			to: Math.floor(reviewCount * (share + JUDGED_SHARE)),
		};
		before += lossOn(inForce, log, ranks);
		after += lossOn(trial, log, ranks);
		heldBackCount += ranks.to - ranks.from;
	}
	const judged = {
		...kept,
		scope,
		logLossBefore: before / heldBackCount,
		logLossAfter: after / heldBackCount,
		heldBackCount,
		tookEpochs: scope === 'all' ? EPOCHS : 0,
	} as const;
	const parameters = after < before ? fitOldest(1) : inForce;
	if (!parameters) return cancelled();
	onProgress?.(1);
	return after < before
		? { ...judged, outcome: 'adopted', parameters: Array.from(parameters) }
		: { ...judged, outcome: 'no better' };
}

// The weighted log loss over many cards, and which reviews of which cards it looks at.
import { runBackward } from './gradient.ts';
import type { ReviewLog } from './log.ts';
import { createTape, runForward, termsOf, type Tape } from './model.ts';

/** What a run over the log counts: a weight for each review, and the cards that have any. */
export interface Selection {
	/** By review; 0 leaves it out of the loss, not out of the card's memory. */
	readonly weights: Float64Array;
	readonly cards: Int32Array;
	/** By place in `cards`: the end of the card's last counted review. */
	readonly ends: Int32Array;
	/** By place in `cards`: how many of its reviews are counted. */
	readonly counts: Int32Array;
	/** Counted reviews in all. */
	readonly total: number;
}

/** Finds the cards that the weights count, and how far each must be run. */
export function select(log: ReviewLog, weights: Float64Array): Selection {
	const cards: number[] = [];
	const ends: number[] = [];
	const counts: number[] = [];
	let total = 0;
	for (let card = 0; card < log.cards; card += 1) {
		let count = 0;
		let end = 0;
		for (let index = log.starts[card]!; index < log.starts[card + 1]!; index += 1) {
			if (weights[index]! <= 0) continue;
			count += 1;
			end = index + 1;
		}
		if (count === 0) continue;
		cards.push(card);
		ends.push(end);
		counts.push(count);
		total += count;
	}
	return {
		weights,
		cards: Int32Array.from(cards),
		ends: Int32Array.from(ends),
		counts: Int32Array.from(counts),
		total,
	};
}

/** Some of a selection's cards, by their places in it. */
export interface Batch {
	readonly places: Int32Array;
	readonly from: number;
	readonly to: number;
}

/**
 * The weighted loss of a batch under these parameters.
 * @param gradient when given, the derivatives by each parameter are added to it
 */
export function batchLoss(
	parameters: Float64Array,
	log: ReviewLog,
	selection: Selection,
	{ batch, tape, gradient }: { batch: Batch; tape: Tape; gradient?: Float64Array },
): number {
	const terms = termsOf(parameters);
	let loss = 0;
	for (let position = batch.from; position < batch.to; position += 1) {
		const place = batch.places[position]!;
		const start = log.starts[selection.cards[place]!]!;
		const end = selection.ends[place]!;
		loss += runForward(terms, log, selection.weights, { start, end, tape });
		if (gradient) runBackward(terms, log, selection.weights, { start, end, tape, gradient });
	}
	return loss;
}

/** The weighted loss of a whole selection; see `batchLoss`. */
export function totalLoss(
	parameters: Float64Array,
	log: ReviewLog,
	selection: Selection,
	gradient?: Float64Array,
): number {
	const places = Int32Array.from(selection.cards, (_, place) => place);
	const batch = { places, from: 0, to: places.length };
	const tape = createTape(log.longest);
	return batchLoss(
		parameters,
		log,
		selection,
		gradient ? { batch, tape, gradient } : { batch, tape },
	);
}

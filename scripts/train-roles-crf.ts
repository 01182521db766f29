// Trains a linear-chain CRF on uncertain labels: AdaGrad, feature dropout, the mean of the later
// passes and of several seeds. The mean of linear models is a linear model, so an ensemble costs nothing.
import { posterior, transitionCount, type Transitions } from '../src/lib/generator/roles/crf.ts';

/** One abstract: features of each sentence as dense ids, and how likely its label is under each role. */
export interface Chain {
	readonly features: readonly Uint32Array[];
	/** P(what was written | label), row by row. */
	readonly evidence: Float64Array;
}

export interface Weights {
	/** A row for each dense id, a column for each label. */
	readonly emissions: Float32Array;
	readonly transitions: Transitions;
}

export interface Settings {
	/** Number of labels. */
	readonly labels: number;
	/** Number of dense ids. */
	readonly size: number;
	readonly passes: number;
	readonly rate: number;
	/** Share of the features of a sentence that is hidden at each visit. */
	readonly dropout: number;
	readonly seeds: readonly number[];
}

/** Mean of the models trained with each seed. */
export function trainMean(chains: readonly Chain[], settings: Settings): Weights {
	const emissions = new Float32Array(settings.size * settings.labels);
	const transitions = new Float64Array(transitionCount(settings.labels));
	for (const seed of settings.seeds) {
		const one = train(chains, settings, seed);
		const share = 1 / settings.seeds.length;
		one.emissions.forEach((value, i) => (emissions[i]! += value * share));
		one.transitions.forEach((value, i) => (transitions[i]! += value * share));
	}
	return { emissions, transitions };
}

function train(chains: readonly Chain[], settings: Settings, seed: number): Weights {
	const { labels, size, passes, rate, dropout } = settings;
	const emissions = new Float32Array(size * labels);
	const transitions = new Float64Array(transitionCount(labels));
	const squares = new Float32Array(emissions.length).fill(0.01);
	const transitionSquares = new Float64Array(transitions.length).fill(1);
	const sum = new Float32Array(emissions.length);
	const transitionSum = new Float64Array(transitions.length);
	const chance = mulberry32(seed);
	const order = chains.map((_, i) => i);
	const scale = 1 / (1 - dropout);
	let summed = 0;
	for (let pass = 0; pass < passes; pass++) {
		shuffle(order, chance);
		for (const index of order) {
			const chain = chains[index]!;
			const seen = chain.features.map((features) => features.filter(() => chance() >= dropout));
			const scores = scoresOf(seen, emissions, labels, scale);
			const free = posterior(scores, transitions, labels, seen.length);
			const held = scores.map((score, i) => score + Math.log(chain.evidence[i]! + 1e-9));
			const bound = posterior(held, transitions, labels, seen.length);
			seen.forEach((features, i) => {
				for (const id of features)
					for (let label = 0; label < labels; label++) {
						const cell = i * labels + label;
						const slope = (bound.marginals[cell]! - free.marginals[cell]!) * scale;
						const weight = id * labels + label;
						squares[weight]! += slope * slope;
						emissions[weight]! += (rate * slope) / Math.sqrt(squares[weight]!);
					}
			});
			for (let i = 0; i < transitions.length; i++) {
				const slope = bound.expected[i]! - free.expected[i]!;
				transitionSquares[i]! += slope * slope;
				transitions[i]! += (rate * slope) / Math.sqrt(transitionSquares[i]!);
			}
		}
		if (pass < passes / 2) continue;
		summed++;
		for (let i = 0; i < sum.length; i++) sum[i]! += emissions[i]!;
		for (let i = 0; i < transitions.length; i++) transitionSum[i]! += transitions[i]!;
	}
	return {
		emissions: sum.map((value) => value / summed),
		transitions: transitionSum.map((value) => value / summed),
	};
}

/** Emission scores of one abstract, row by row. */
export function scoresOf(
	features: readonly Uint32Array[],
	emissions: Float32Array,
	labels: number,
	scale: number,
): Float64Array {
	const scores = new Float64Array(features.length * labels);
	features.forEach((ids, i) => {
		for (const id of ids)
			for (let label = 0; label < labels; label++)
				scores[i * labels + label]! += scale * emissions[id * labels + label]!;
	});
	return scores;
}

function shuffle(order: number[], chance: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
}

/** A small random generator with a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

// A linear-chain conditional random field: what each sentence says by itself, and which role likes to
// follow which (Lafferty, McCallum & Pereira 2001). Sums run in scaled probabilities, so that long
// abstracts neither overflow nor vanish (Rabiner 1989, section V.A).

/** A chain's parameters for `roles` roles: first role, then row by row from → to, then last role. */
export type Transitions = Float64Array;

/** Number of transition parameters. */
export function transitionCount(roles: number): number {
	return roles + roles * roles + roles;
}

export interface Posterior {
	/** Probability of each role at each sentence, row by row. */
	readonly marginals: Float64Array;
	/** Expected use of each transition parameter, in the order of `Transitions`. */
	readonly expected: Float64Array;
}

/**
 * Probability of each role at each sentence, given all of them (forward–backward).
 * `scores` holds one row of `roles` natural-log scores for each of `count` sentences.
 */
export function posterior(
	scores: Float64Array,
	transitions: Transitions,
	roles: number,
	count: number,
): Posterior {
	const marginals = new Float64Array(count * roles);
	const expected = new Float64Array(transitionCount(roles));
	if (count === 0) return { marginals, expected };
	const last = roles + roles * roles;
	const emit = emissions(scores, transitions, roles, count);
	const move = transitions.map(Math.exp);
	const forward = new Float64Array(count * roles);
	const scale = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		let sum = 0;
		for (let to = 0; to < roles; to++) {
			let reach = 0;
			if (i === 0) reach = at(move, to);
			else
				for (let from = 0; from < roles; from++)
					reach += at(forward, (i - 1) * roles + from) * at(move, roles + from * roles + to);
			reach *= at(emit, i * roles + to);
			forward[i * roles + to] = reach;
			sum += reach;
		}
		scale[i] = sum;
		for (let to = 0; to < roles; to++) forward[i * roles + to] = at(forward, i * roles + to) / sum;
	}
	const backward = new Float64Array(count * roles).fill(1);
	for (let i = count - 2; i >= 0; i--) {
		for (let from = 0; from < roles; from++) {
			let sum = 0;
			for (let to = 0; to < roles; to++) {
				const next = (i + 1) * roles + to;
				const edge =
					(at(move, roles + from * roles + to) * at(emit, next) * at(backward, next)) /
					at(scale, i + 1);
				sum += edge;
				const use = roles + from * roles + to;
				expected[use] = at(expected, use) + at(forward, i * roles + from) * edge;
			}
			backward[i * roles + from] = sum;
		}
	}
	for (let i = 0; i < marginals.length; i++) marginals[i] = at(forward, i) * at(backward, i);
	for (let role = 0; role < roles; role++) {
		expected[role] = at(marginals, role);
		expected[last + role] = at(marginals, (count - 1) * roles + role);
	}
	return { marginals, expected };
}

/** Scores → positive weights, each row scaled to at most 1; the last row carries the end parameters. */
function emissions(
	scores: Float64Array,
	transitions: Transitions,
	roles: number,
	count: number,
): Float64Array {
	const emit = new Float64Array(count * roles);
	for (let i = 0; i < count; i++) {
		let top = -Infinity;
		for (let role = 0; role < roles; role++) top = Math.max(top, at(scores, i * roles + role));
		for (let role = 0; role < roles; role++) {
			const end = i === count - 1 ? at(transitions, roles + roles * roles + role) : 0;
			emit[i * roles + role] = Math.exp(at(scores, i * roles + role) - top + end);
		}
	}
	return emit;
}

/** An element that exists by construction. */
function at(values: Float64Array, index: number): number {
	return values[index] ?? 0;
}

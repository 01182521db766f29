import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posterior, transitionCount } from './crf.ts';

const ROLES = 3;

/** Marginals by adding up every path: right and hopelessly slow. */
function byEnumeration(scores: Float64Array, transitions: Float64Array, count: number): number[] {
	const sums = new Array<number>(count * ROLES).fill(0);
	let total = 0;
	for (let code = 0; code < ROLES ** count; code++) {
		const path = Array.from({ length: count }, (_, i) => Math.floor(code / ROLES ** i) % ROLES);
		let score = transitions[path[0] ?? 0] ?? 0;
		path.forEach((role, i) => {
			score += scores[i * ROLES + role] ?? 0;
			const next = path[i + 1];
			score +=
				next === undefined
					? (transitions[ROLES + ROLES * ROLES + role] ?? 0)
					: (transitions[ROLES + role * ROLES + next] ?? 0);
		});
		total += Math.exp(score);
		path.forEach(
			(role, i) => (sums[i * ROLES + role] = (sums[i * ROLES + role] ?? 0) + Math.exp(score)),
		);
	}
	return sums.map((sum) => sum / total);
}

const numbers = (length: number) =>
	fc
		.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: length, maxLength: length })
		.map((values) => Float64Array.from(values));

it('agrees with the sum over all paths', () => {
	const chains = fc
		.integer({ min: 1, max: 5 })
		.chain((count) =>
			fc.tuple(fc.constant(count), numbers(count * ROLES), numbers(transitionCount(ROLES))),
		);
	fc.assert(
		fc.property(chains, ([count, scores, transitions]) => {
			const { marginals } = posterior(scores, transitions, ROLES, count);
			byEnumeration(scores, transitions, count).forEach((p, i) =>
				expect(marginals[i]).toBeCloseTo(p, 9),
			);
		}),
	);
});

it('counts each step of the chain once among the expected transitions', () => {
	const { expected } = posterior(new Float64Array(4 * ROLES), new Float64Array(15), ROLES, 4);
	expect(expected.reduce((sum, use) => sum + use, 0)).toBeCloseTo(1 + 3 + 1, 9);
});

it('stays finite on a long chain of extreme scores', () => {
	const scores = Float64Array.from({ length: 3000 }, (_, i) => (i % 2 ? 700 : -700));
	const { marginals } = posterior(scores, new Float64Array(15), ROLES, 1000);
	expect(marginals.every(Number.isFinite)).toBe(true);
});

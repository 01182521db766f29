import { describe, expect, it } from 'vitest';
import { transitionCount } from './crf.ts';
import { featuresOf } from './features.ts';
import { MOVES, ROLES } from './moves.ts';
import {
	parseRoleModel,
	probabilitiesOf,
	serializeRoleModel,
	type StoredReadOut,
	type StoredRoleModel,
} from './role-model.ts';
import { cuesOf } from './rules.ts';

const texts = [
	'Gulls sleep on one leg.',
	'We count the legs of forty gulls.',
	'Half stood on two.',
];

const features = featuresOf(texts, texts.map(cuesOf));

/** Believes every feature of the second sentence to speak for one label. */
function smallReadOut(labels: number, favourite: number): StoredReadOut {
	const buckets = features[1] ?? new Uint32Array();
	const weights = new Float32Array(buckets.length * labels);
	buckets.forEach((_, i) => (weights[i * labels + favourite] = 0.5));
	return { labels, buckets, weights, transitions: new Float64Array(transitionCount(labels)) };
}

function smallModel(): StoredRoleModel {
	return {
		corpusRoles: smallReadOut(ROLES.length, ROLES.indexOf('method')),
		moves: smallReadOut(MOVES.length, MOVES.indexOf('aim')),
	};
}

describe('the model file', () => {
	it('comes back as it was written, weights to the nearest step', () => {
		const model = smallModel();
		const back = parseRoleModel(serializeRoleModel(model));
		for (const part of ['corpusRoles', 'moves'] as const) {
			expect(back[part].buckets).toEqual(model[part].buckets);
			expect(back[part].transitions).toEqual(model[part].transitions);
			back[part].weights.forEach((weight, i) =>
				expect(weight).toBeCloseTo(model[part].weights[i] ?? NaN, 5),
			);
		}
	});

	it('is read from the middle of a larger buffer', () => {
		const bytes = serializeRoleModel(smallModel());
		const larger = new Uint8Array(bytes.length + 7);
		larger.set(bytes, 7);
		const { moves } = parseRoleModel(larger.subarray(7));
		expect(moves.weights).toEqual(parseRoleModel(bytes).moves.weights);
	});

	it.each([
		['nothing', new Uint8Array(), /not a role model/i],
		[
			'a web page',
			new TextEncoder().encode('<!doctype html><title>Not found</title>'),
			/not a role/i,
		],
		['another version', serializeRoleModel(smallModel()).with(4, 99), /version 99/],
		['other features', serializeRoleModel(smallModel()).with(5, 7), /train it again/],
		['other roles', serializeRoleModel(smallModel()).with(8, 7), /train it again/],
		['a file cut short', serializeRoleModel(smallModel()).slice(0, -3), /cut off/],
		['only a header', serializeRoleModel(smallModel()).slice(0, 8), /cut off/],
		[
			'something behind its end',
			Uint8Array.from([...serializeRoleModel(smallModel()), 0]),
			/cut off/,
		],
	])('refuses %s with a clear word', (_, bytes, message) => {
		expect(() => parseRoleModel(bytes)).toThrow(message);
	});
});

describe('probabilitiesOf', () => {
	const { moves } = parseRoleModel(serializeRoleModel(smallModel()));

	it('gives each sentence a distribution and follows the weights', () => {
		const probabilities = probabilitiesOf(features, moves);
		for (let i = 0; i < texts.length; i++) {
			const row = probabilities.subarray(i * MOVES.length, (i + 1) * MOVES.length);
			expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
		}
		expect(probabilities[MOVES.length + MOVES.indexOf('aim')]).toBeGreaterThan(0.99);
	});

	it('is empty for no sentences', () => {
		expect(probabilitiesOf([], moves)).toHaveLength(0);
	});
});

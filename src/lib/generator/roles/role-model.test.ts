import { describe, expect, it } from 'vitest';
import { transitionCount } from './crf.ts';
import { featuresOf } from './features.ts';
import { ROLES } from './moves.ts';
import { parseRoleModel, roleProbabilities, serializeRoleModel } from './role-model.ts';

const texts = [
	'Gulls sleep on one leg.',
	'We count the legs of forty gulls.',
	'Half stood on two.',
];

/** A model that believes every feature of the second sentence to speak for `method`. */
function smallModel() {
	const buckets = featuresOf(texts)[1] ?? new Uint32Array();
	const weights = new Float32Array(buckets.length * ROLES.length);
	buckets.forEach((_, i) => (weights[i * ROLES.length + ROLES.indexOf('method')] = 0.5));
	return { buckets, weights, transitions: new Float64Array(transitionCount(ROLES.length)) };
}

describe('the model file', () => {
	it('comes back as it was written, weights to the nearest step', () => {
		const model = smallModel();
		const back = parseRoleModel(serializeRoleModel(model));
		expect(back.buckets).toEqual(model.buckets);
		expect(back.transitions).toEqual(model.transitions);
		back.weights.forEach((weight, i) => expect(weight).toBeCloseTo(model.weights[i] ?? NaN, 5));
	});

	it('is read from the middle of a larger buffer', () => {
		const bytes = serializeRoleModel(smallModel());
		const larger = new Uint8Array(bytes.length + 7);
		larger.set(bytes, 7);
		expect(parseRoleModel(larger.subarray(7)).buckets).toEqual(smallModel().buckets);
	});

	it.each([
		['nothing', new Uint8Array(), /not a role model/i],
		[
			'a web page',
			new TextEncoder().encode('<!doctype html><title>Not found</title>'),
			/not a role/i,
		],
		['another version', serializeRoleModel(smallModel()).with(4, 99), /version 99/],
		['other roles', serializeRoleModel(smallModel()).with(5, 7), /train it again/],
		['a file cut short', serializeRoleModel(smallModel()).slice(0, -3), /cut off/],
		['only a header', serializeRoleModel(smallModel()).slice(0, 16), /cut off/],
	])('refuses %s with a clear word', (_, bytes, message) => {
		expect(() => parseRoleModel(bytes)).toThrow(message);
	});
});

describe('roleProbabilities', () => {
	it('gives each sentence a distribution and follows the weights', () => {
		const probabilities = roleProbabilities(texts, smallModel());
		for (let i = 0; i < texts.length; i++) {
			const row = probabilities.subarray(i * ROLES.length, (i + 1) * ROLES.length);
			expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
		}
		expect(probabilities[ROLES.length + ROLES.indexOf('method')]).toBeGreaterThan(0.99);
	});

	it('is empty for no sentences', () => {
		expect(roleProbabilities([], smallModel())).toHaveLength(0);
	});
});

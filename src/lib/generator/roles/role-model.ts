// The trained role model: its file format and what it says about the sentences of one abstract.
//
// Format, little-endian: "PWRM", version (1 byte), number of roles (1), log2 of the number of hash
// buckets (1), 0; number of kept buckets (uint32); size of one weight step (float32); transitions
// (float32 each); gaps between kept buckets (LEB128 varints); weights (int8), all of the first role,
// then all of the second … so that they compress well.
import { posterior, transitionCount, type Transitions } from './crf.ts';
import { BUCKET_BITS, featuresOf } from './features.ts';
import { ROLES } from './moves.ts';

export interface RoleModel {
	/** Kept buckets, ascending. */
	readonly buckets: Uint32Array;
	/** One row of weights for each kept bucket, a column for each of `ROLES`, in natural-log units. */
	readonly weights: Float32Array;
	readonly transitions: Transitions;
}

const MAGIC = [0x50, 0x57, 0x52, 0x4d];
const VERSION = 1;
const HEADER_BYTES = 16;

/** Reads the bytes of a model file; throws an `Error` that says what is wrong with them. */
export function parseRoleModel(bytes: Uint8Array): RoleModel {
	if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte))
		throw new Error('Not a role model: the file does not begin with "PWRM".');
	if (bytes[4] !== VERSION)
		throw new Error(`Role model of version ${bytes[4]}; this program reads version ${VERSION}.`);
	if (bytes[5] !== ROLES.length || bytes[6] !== BUCKET_BITS)
		throw new Error('Role model made for other roles or features; train it again.');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept = view.getUint32(8, true);
	const step = view.getFloat32(12, true);
	const transitionBytes = 4 * transitionCount(ROLES.length);
	if (kept > 1 << BUCKET_BITS || bytes.length < HEADER_BYTES + transitionBytes + kept)
		throw truncated();
	const transitions = new Float64Array(transitionCount(ROLES.length));
	for (let i = 0; i < transitions.length; i++)
		transitions[i] = view.getFloat32(HEADER_BYTES + 4 * i, true);
	let at = HEADER_BYTES + transitionBytes;
	const buckets = new Uint32Array(kept);
	let bucket = 0;
	for (let i = 0; i < kept; i++) {
		let gap = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++];
			if (byte === undefined || shift > 21) throw truncated();
			gap |= (byte & 0x7f) << shift;
			if (byte < 0x80) break;
		}
		bucket += gap;
		buckets[i] = bucket;
	}
	if (bytes.length !== at + kept * ROLES.length) throw truncated();
	const weights = new Float32Array(kept * ROLES.length);
	for (let role = 0; role < ROLES.length; role++)
		for (let i = 0; i < kept; i++) weights[i * ROLES.length + role] = step * view.getInt8(at++);
	return { buckets, weights, transitions };
}

function truncated(): Error {
	return new Error('Role model is cut off or damaged: its parts do not add up to its length.');
}

/** Writes a model in the format above; weights are rounded to the nearest of 255 steps. */
export function serializeRoleModel({ buckets, weights, transitions }: RoleModel): Uint8Array {
	const step = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9) / 127;
	const gaps: number[] = [];
	let before = 0;
	for (const bucket of buckets) {
		let gap = bucket - before;
		before = bucket;
		for (; gap > 0x7f; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
		gaps.push(gap);
	}
	const start = HEADER_BYTES + 4 * transitions.length;
	const bytes = new Uint8Array(start + gaps.length + weights.length);
	const view = new DataView(bytes.buffer);
	bytes.set([...MAGIC, VERSION, ROLES.length, BUCKET_BITS, 0]);
	view.setUint32(8, buckets.length, true);
	view.setFloat32(12, step, true);
	transitions.forEach((value, i) => view.setFloat32(HEADER_BYTES + 4 * i, value, true));
	bytes.set(gaps, start);
	let at = start + gaps.length;
	for (let role = 0; role < ROLES.length; role++)
		for (let i = 0; i < buckets.length; i++)
			view.setInt8(at++, Math.round((weights[i * ROLES.length + role] ?? 0) / step));
	return bytes;
}

/** Probability of each of `ROLES` (in the corpora's convention) for each sentence, row by row. */
export function roleProbabilities(texts: readonly string[], model: RoleModel): Float64Array {
	const roles = ROLES.length;
	const scores = new Float64Array(texts.length * roles);
	featuresOf(texts).forEach((features, i) => {
		for (const feature of features) {
			const row = find(model.buckets, feature) * roles;
			if (row < 0) continue;
			for (let role = 0; role < roles; role++)
				scores[i * roles + role] =
					(scores[i * roles + role] ?? 0) + (model.weights[row + role] ?? 0);
		}
	});
	return posterior(scores, model.transitions, roles, texts.length).marginals;
}

/** Place of a value in an ascending list, or −1 (binary search). */
function find(sorted: Uint32Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const here = sorted[middle] ?? 0;
		if (here === value) return middle;
		if (here < value) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

// The trained role model: its file format and what it says about the sentences of one abstract.
// It has two read-outs over the same features: the roles as the public corpora draw them, and the
// moves as cards need them (see `moves.ts`). Each is a linear chain of its own.
//
// Format, little-endian: "PWRM", version (1 byte), log2 of the number of hash buckets (1), 0, 0; then for each
// read-out: number of labels (uint32), of kept buckets (uint32), size of one weight step (float32),
// transitions (float32 each), gaps between kept buckets (LEB128 varints), weights (int8), all of the
// first label, then all of the second … so that they compress well.
import { posterior, transitionCount, type Transitions } from './crf.ts';
import { BUCKET_BITS } from './features.ts';
import { MOVES, ROLES } from './moves.ts';

/** What the file holds of a read-out. */
export interface StoredReadOut {
	/** Number of labels: `ROLES.length` or `MOVES.length`. */
	readonly labels: number;
	/** Kept buckets, ascending. */
	readonly buckets: Uint32Array;
	/** One row of weights for each kept bucket, a column for each label, in natural-log units. */
	readonly weights: Float32Array;
	readonly transitions: Transitions;
}

/** A read-out made ready for use. */
export interface ReadOut extends StoredReadOut {
	/** For each hash bucket its row of weights, −1 where it was not kept. */
	readonly rows: Int16Array;
}

export interface StoredRoleModel {
	readonly corpusRoles: StoredReadOut;
	readonly moves: StoredReadOut;
}

export interface RoleModel {
	/** Columns in the order of `ROLES`. */
	readonly corpusRoles: ReadOut;
	/** Columns in the order of `MOVES`. */
	readonly moves: ReadOut;
}

const MAGIC = [0x50, 0x57, 0x52, 0x4d];
const VERSION = 2;
const HEADER_BYTES = 8;
const READ_OUT_HEADER_BYTES = 12;
/** Rows are numbered in 16 bits. */
const MAX_KEPT = 0x7fff;

/** Reads the bytes of a model file; throws an `Error` that says what is wrong with them. */
export function parseRoleModel(bytes: Uint8Array): RoleModel {
	if (bytes.length < HEADER_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte))
		throw new Error('Not a role model: the file does not begin with "PWRM".');
	if (bytes[4] !== VERSION)
		throw new Error(`Role model of version ${bytes[4]}; this program reads version ${VERSION}.`);
	if (bytes[5] !== BUCKET_BITS) throw otherLabels();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = parseReadOut(view, HEADER_BYTES, ROLES.length);
	const second = parseReadOut(view, first.end, MOVES.length);
	if (second.end !== bytes.length) throw damaged();
	return { corpusRoles: first.readOut, moves: second.readOut };
}

function parseReadOut(
	view: DataView,
	start: number,
	labels: number,
): { readonly readOut: ReadOut; readonly end: number } {
	if (start + READ_OUT_HEADER_BYTES > view.byteLength) throw damaged();
	if (view.getUint32(start, true) !== labels) throw otherLabels();
	const kept = view.getUint32(start + 4, true);
	if (kept > MAX_KEPT) throw damaged();
	const step = view.getFloat32(start + 8, true);
	let at = start + READ_OUT_HEADER_BYTES;
	const transitions = new Float64Array(transitionCount(labels));
	if (at + 4 * transitions.length + kept * (1 + labels) > view.byteLength) throw damaged();
	for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true);
	const buckets = new Uint32Array(kept);
	const rows = new Int16Array(1 << BUCKET_BITS).fill(-1);
	let bucket = 0;
	for (let i = 0; i < kept; i++) {
		let gap = 0;
		for (let shift = 0; ; shift += 7) {
			if (shift > 21 || at >= view.byteLength) throw damaged();
			const byte = view.getUint8(at++);
			gap |= (byte & 0x7f) << shift;
			if (byte < 0x80) break;
		}
		bucket += gap;
		buckets[i] = bucket;
		rows[bucket] = i;
	}
	if (at + kept * labels > view.byteLength) throw damaged();
	const weights = new Float32Array(kept * labels);
	for (let label = 0; label < labels; label++)
		for (let i = 0; i < kept; i++) weights[i * labels + label] = step * view.getInt8(at++);
	return { readOut: { labels, buckets, weights, transitions, rows }, end: at };
}

function damaged(): Error {
	return new Error('Role model is cut off or damaged: its parts do not add up to its length.');
}

function otherLabels(): Error {
	return new Error('Role model made for other roles or features; train it again.');
}

/** Writes a model in the format above; weights are rounded to the nearest of 255 steps. */
export function serializeRoleModel({ corpusRoles, moves }: StoredRoleModel): Uint8Array {
	const parts = [
		Uint8Array.from([...MAGIC, VERSION, BUCKET_BITS, 0, 0]),
		serializeReadOut(corpusRoles),
		serializeReadOut(moves),
	];
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

function serializeReadOut({ labels, buckets, weights, transitions }: StoredReadOut): Uint8Array {
	const step = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9) / 127;
	const gaps: number[] = [];
	let before = 0;
	for (const bucket of buckets) {
		let gap = bucket - before;
		before = bucket;
		for (; gap > 0x7f; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
		gaps.push(gap);
	}
	const start = READ_OUT_HEADER_BYTES + 4 * transitions.length;
	const bytes = new Uint8Array(start + gaps.length + weights.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, labels, true);
	view.setUint32(4, buckets.length, true);
	view.setFloat32(8, step, true);
	transitions.forEach((value, i) => view.setFloat32(READ_OUT_HEADER_BYTES + 4 * i, value, true));
	bytes.set(gaps, start);
	let at = start + gaps.length;
	for (let label = 0; label < labels; label++)
		for (let i = 0; i < buckets.length; i++)
			view.setInt8(at++, Math.round((weights[i * labels + label] ?? 0) / step));
	return bytes;
}

/** Probability of each label for each sentence, row by row, given the features of all (`featuresOf`). */
export function probabilitiesOf(
	features: readonly Uint32Array[],
	{ labels, rows, weights, transitions }: ReadOut,
): Float64Array {
	const scores = new Float64Array(features.length * labels);
	features.forEach((own, i) => {
		for (const feature of own) {
			const kept = rows[feature] ?? -1;
			if (kept < 0) continue;
			const row = kept * labels;
			for (let label = 0; label < labels; label++)
				scores[i * labels + label] =
					(scores[i * labels + label] ?? 0) + (weights[row + label] ?? 0);
		}
	});
	return posterior(scores, transitions, labels, features.length).marginals;
}

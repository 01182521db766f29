// The first few of many, without sorting the many.

/** Moves the value at `start` of a max-heap of slots down to its place. */
function siftDown(slots: Int32Array, keys: Float64Array, start: number, size: number): void {
	const slot = slots[start] ?? 0;
	const key = keys[slot] ?? 0;
	let parent = start;
	for (;;) {
		let child = 2 * parent + 1;
		if (child >= size) break;
		const left = keys[slots[child] ?? 0] ?? 0;
		const right = child + 1 < size ? (keys[slots[child + 1] ?? 0] ?? 0) : -Infinity;
		if (right > left) child++;
		if (Math.max(left, right) <= key) break;
		slots[parent] = slots[child] ?? 0;
		parent = child;
	}
	slots[parent] = slot;
}

/**
 * Indexes of the `limit` smallest of the first `count` keys, in rising order; equal keys in rising
 * order of index. O(count + limit log limit) where few are kept.
 */
export function smallest(keys: Float64Array, count: number, limit: number): Int32Array {
	const size = Math.max(0, Math.min(count, limit));
	const slots = new Int32Array(size);
	if (size === 0) return slots;
	for (let index = 0; index < size; index++) slots[index] = index;
	if (size < count) {
		for (let index = (size >> 1) - 1; index >= 0; index--) siftDown(slots, keys, index, size);
		let largest = keys[slots[0] ?? 0] ?? 0;
		for (let index = size; index < count; index++) {
			if (!((keys[index] ?? 0) < largest)) continue;
			slots[0] = index;
			siftDown(slots, keys, 0, size);
			largest = keys[slots[0] ?? 0] ?? 0;
		}
	}
	return slots.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

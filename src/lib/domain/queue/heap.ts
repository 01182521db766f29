// A leftist heap (Crane 1972): a priority queue that shares structure, so that a session's states can be kept.

/** A card on a learning step. */
export interface Entry {
	readonly row: number;
	readonly dueAt: number;
	/** The `dueAt` its columns held when it was put here: when they differ, the entry is stale. */
	readonly storedDueAt: number;
}

interface Node {
	readonly entry: Entry;
	/** Length of the path to the right, the short one. */
	readonly rank: number;
	readonly left: Heap;
	readonly right: Heap;
}

export type Heap = Node | null;

/** Both heaps in one; O(log n). */
export function mergeHeaps(a: Heap, b: Heap): Heap {
	if (!a) return b;
	if (!b) return a;
	const [top, other] = a.entry.dueAt <= b.entry.dueAt ? [a, b] : [b, a];
	const merged = mergeHeaps(top.right, other);
	const [left, right] =
		(top.left?.rank ?? 0) >= (merged?.rank ?? 0) ? [top.left, merged] : [merged, top.left];
	return { entry: top.entry, left, right, rank: (right?.rank ?? 0) + 1 };
}

export function pushEntry(heap: Heap, entry: Entry): Heap {
	return mergeHeaps(heap, { entry, rank: 1, left: null, right: null });
}

/** The heap without its first entry. */
export function popEntry(heap: Node): Heap {
	return mergeHeaps(heap.left, heap.right);
}

/** A heap of many entries in linear time: merged pair by pair. */
export function heapOf(entries: readonly Entry[]): Heap {
	let heaps: Heap[] = entries.map((entry) => pushEntry(null, entry));
	while (heaps.length > 1) {
		const halved: Heap[] = [];
		for (let index = 0; index < heaps.length; index += 2)
			halved.push(mergeHeaps(heaps[index] ?? null, heaps[index + 1] ?? null));
		heaps = halved;
	}
	return heaps[0] ?? null;
}

/** Every entry, in no order; the walk keeps its own stack, as the left side may be deep. */
export function* entriesOf(heap: Heap): Generator<Entry> {
	const stack: Heap[] = [heap];
	while (stack.length > 0) {
		const node = stack.pop();
		if (!node) continue;
		yield node.entry;
		stack.push(node.left, node.right);
	}
}

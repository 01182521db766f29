// Keeping siblings apart: A1 A2 B1 C1 → A1 B1 C1 A2, and otherwise leaving the order alone.

/** Cards that should stand between two that give each other away. */
export const GAP = 5;
/** Cards that may wait for a better place at one time: bounds the work per card. */
const MOST_WAITING = 40;

export type AreAlike = (row: number, other: number) => boolean;

/**
 * The rows in nearly the same order, with five others between alike ones as long as there are others
 * left, then as far apart as they can be. `shown` are the cards just before. Linear in the number of rows.
 */
export function keepApart(
	rows: Int32Array,
	areAlike: AreAlike,
	shown: Int32Array = new Int32Array(0),
): Int32Array {
	const placed = new Int32Array(shown.length + rows.length);
	placed.set(shown);
	let size = shown.length;
	/** Cards back to the nearest alike one; GAP + 1 when none is near. */
	const distance = (row: number) => {
		for (let back = 1; back <= Math.min(GAP, size); back++)
			if (areAlike(row, placed[size - back] ?? 0)) return back;
		return GAP + 1;
	};
	const waiting: number[] = [];
	let read = 0;
	while (size < placed.length) {
		let choice = waiting.findIndex((row) => distance(row) > GAP);
		while (choice === -1 && read < rows.length && waiting.length < MOST_WAITING) {
			const row = rows[read++] ?? 0;
			waiting.push(row);
			if (distance(row) > GAP) choice = waiting.length - 1;
		}
		if (choice === -1) {
			const distances = waiting.map(distance);
			choice = distances.indexOf(Math.max(...distances));
		}
		placed[size++] = waiting.splice(choice, 1)[0] ?? 0;
	}
	return placed.subarray(shown.length);
}

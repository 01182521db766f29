// Chance with a seed, so that the same history always gives the same result.

/** A stream of numbers in [0, 1) fixed by its seed (mulberry32, public domain, Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Puts the list in a random order, in place (Fisher–Yates). */
export function shuffleInPlace(list: Int32Array, random: () => number): void {
	for (let last = list.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		const held = list[last]!;
		list[last] = list[other]!;
		list[other] = held;
	}
}

// Weaving: reviews r, new cards n → r r n r r n r r.

/** `sparse` spread evenly among `dense`, both in their own order. */
export function weave(dense: Int32Array, sparse: Int32Array): Int32Array {
	const woven = new Int32Array(dense.length + sparse.length);
	let taken = 0;
	for (let index = 0; index < woven.length; index++) {
		const given = index - taken;
		const turn = Math.floor(((taken + 1) * dense.length) / (sparse.length + 1));
		const isSparse = taken < sparse.length && (given >= turn || given >= dense.length);
		woven[index] = (isSparse ? sparse[taken] : dense[given]) ?? 0;
		if (isSparse) taken++;
	}
	return woven;
}

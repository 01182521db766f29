// Hashes for seeds and orders: the same on every device, and nothing to do with secrecy.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads 32 bits so that neighbours end far apart (the finalizer of MurmurHash3, public domain). */
function scatter(bits: number): number {
	let hash = bits;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** An unsigned 32-bit hash of a text (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
	let hash = FNV_OFFSET;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
	return scatter(hash);
}

/** An unsigned 32-bit hash of two numbers; only their lower 32 bits count. */
export function mixNumbers(a: number, b: number): number {
	return scatter(Math.imul(scatter(a | 0) ^ (b | 0), FNV_PRIME) + (b | 0));
}

/** A 32-bit hash as a number in [0, 1). */
export function toUnit(hash: number): number {
	return hash / 0x1_0000_0000;
}

// One text for one value: for checksums and for backups that are equal byte for byte.

/** JSON with the keys of every object in order and undefined left out: equal values give equal text. */
export function stableText(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}

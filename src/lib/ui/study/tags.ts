// Tags as typed: "GNN, to read , gnn" → ["GNN", "to read"].

/** Longest tag kept; more is a sentence. */
const LONGEST = 60;

/** The tags in a line, in order, each once whatever its case. */
export function parseTags(line: string): readonly string[] {
	const tags = new Map<string, string>();
	for (const part of line.split(/[,;\n]/)) {
		const tag = part.trim().replace(/\s+/g, ' ').replace(/^#/, '').slice(0, LONGEST);
		const key = tag.toLowerCase();
		if (tag && !tags.has(key)) tags.set(key, tag);
	}
	return [...tags.values()];
}

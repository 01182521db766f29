// Marks in an abstract: the text cut at the edges of the spans that cards rest on.

/** A span in the text; `own` for the card in hand. */
export interface MarkedSpan {
	readonly start: number;
	readonly end: number;
	readonly own: boolean;
}

/** A stretch of the text; stretches join to the text itself. */
export interface Segment {
	readonly text: string;
	/** Rested on by the card in hand, by another card, or by none. */
	readonly mark: 'own' | 'other' | 'none';
}

/** Cuts a text at the edges of the spans; where spans overlap, the card in hand has its way. */
export function segmentsOf(text: string, spans: readonly MarkedSpan[]): readonly Segment[] {
	const inside = spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
	const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
	const cuts = [...edges].sort((a, b) => a - b);
	const segments: Segment[] = [];
	for (const [index, from] of cuts.entries()) {
		const to = cuts[index + 1];
		if (to === undefined) break;
		const over = inside.filter(({ start, end }) => start <= from && end >= to);
		const mark = over.some(({ own }) => own) ? 'own' : over.length > 0 ? 'other' : 'none';
		segments.push({ text: text.slice(from, to), mark });
	}
	return segments;
}

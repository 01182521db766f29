// R20: every card can show the stretch of the source it rests on
import type { Filter } from './filter.ts';

export const traceable: Filter = {
	id: 'R20 traceable',
	check({ span, sentence }, { paper, sentence: source }) {
		const { text } = sentence < 0 ? paper.title : paper.abstract;
		const inside = span.start >= 0 && span.start < span.end && span.end <= text.length;
		if (!inside) return 'Its place in the source was not found.';
		if (source !== null && (span.start < source.span.start || span.end > source.span.end))
			return 'Its place in the source was not found.';
		return null;
	},
};

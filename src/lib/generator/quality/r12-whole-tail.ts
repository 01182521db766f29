// R12: ✗ "a game in which a crow attempts" (the source: "to open the box") ✗ "late rain, cold nights" ("…, and hail")
import { breaksOff } from '../condense/breaks-off.ts';
import type { Filter } from './filter.ts';

/** So many words of what follows are looked for in the question: a condition may have moved there. */
const LEAD_WORDS = 3;

export const wholeTail: Filter = {
	id: 'R12 whole tail',
	check({ kind, question, answer, span }, { paper, sentence }) {
		if (sentence === null || kind === 'number' || kind === 'acronym') return null;
		const tail = paper.abstract.text.slice(span.end, sentence.span.end);
		const lead = tail
			.trim()
			.split(/\s+/)
			.slice(0, LEAD_WORDS)
			.join(' ')
			.replace(/[.,;:]+$/, '');
		if (lead !== '' && question.toLowerCase().includes(lead.toLowerCase())) return null;
		return breaksOff(answer, tail) ? 'The source goes on with a part the answer needs.' : null;
	},
};

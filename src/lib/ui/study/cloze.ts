// Cloze: a sentence with one blank. "B4 gains ____ over chance." → before, blank, after.
import { BLANK } from '$lib/domain/card.ts';

export interface ClozeParts {
	readonly before: string;
	readonly after: string;
}

/** The text around the blank, or null where there is none. */
export function clozeParts(question: string): ClozeParts | null {
	const at = question.indexOf(BLANK);
	if (at < 0) return null;
	return { before: question.slice(0, at), after: question.slice(at + BLANK.length) };
}

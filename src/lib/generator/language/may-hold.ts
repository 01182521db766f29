/**
 * False where no pattern that ignores case can find `part` in `text`. Most often it is not there: asked first,
 * this saves making a pattern of it.
 */
export const mayHold = (text: string, part: string): boolean =>
	text.toUpperCase().includes(part.toUpperCase());

import type { RepairedText, Span } from '../types.ts';

/**
 * The stretch of the text as given that a stretch of the repaired text came from, without outer
 * blanks and without markup that was dropped right behind it: what a card quotes.
 */
export function rawSpan({ raw, text, toRaw }: RepairedText, span: Span): Span {
	let start = toRaw[span.start] ?? raw.length;
	const last = toRaw[span.end - 1];
	const untouched = last !== undefined && raw[last] === text[span.end - 1];
	let end = untouched ? last + 1 : (toRaw[span.end] ?? raw.length);
	while (start < end && /\s/.test(raw[start] ?? '')) start += 1;
	while (end > start && /\s/.test(raw[end - 1] ?? '')) end -= 1;
	return { start, end: Math.max(start, end) };
}

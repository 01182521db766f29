import { matchesOf } from '../language/matches.ts';
import { hasDebris } from '../normalize/debris.ts';
import { rawSpan } from '../normalize/raw-span.ts';
import type { RepairedText, Sentence, Span } from '../types.ts';
import { sentenceStarters } from '../words/sentence-starters.ts';
import { breakRules } from './index.ts';
import type { Candidate } from './rule.ts';

/**
 * A terminator, closing marks or a citation after it, and a blank; or a line break (an empty line in
 * the text as given); or a terminator with its blank lost (`… method.We show`).
 */
const ends =
	/[.?!…](?:["'”’)\]»]{1,3}|\[\d{1,3}(?:[,–-] ?\d{1,3}){0,8}\])? (?=\S)|\n|[.?!](?<=\p{Ll}{3}[)\]”"]?[.?!])(?:\d{1,2}(?:[,–-]\d{1,2}){0,5} )?(?=\p{Lu}\p{Ll}{0,14} )/gu;

const bullet = /^(?:[-•–*▪◦·] )+/;
const leading = /^[("'“‘«[¿¡`]{1,3}/;
/** Longest word looked at on either side of a terminator. */
const reach = 40;

function wordBefore(text: string, end: number, floor: number): string {
	let start = end;
	while (start > floor && end - start < reach && !/\s/.test(text[start - 1] ?? ' ')) start -= 1;
	return text.slice(start, end).replace(leading, '');
}

function wordAfter(text: string, start: number): string {
	let end = start;
	while (end < text.length && end - start < reach && !/\s/.test(text[end] ?? ' ')) end += 1;
	return text
		.slice(start, end)
		.replace(leading, '')
		.replace(/[,.;:!?)\]”’"']+$/, '');
}

function afterBullet(text: string, start: number): number {
	return start + (bullet.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}

function endsHere(text: string, opened: number, match: RegExpExecArray): boolean {
	const next = afterBullet(text, match.index + match[0].length);
	const sign = match[0][0] ?? '';
	if (sign === '\n')
		return (
			/[.?!:;…)\]”"]$/.test(text.slice(match.index - 1, match.index)) ||
			!/^\p{Ll}/u.test(text.slice(next, next + 2))
		);
	const after = wordAfter(text, next);
	// Without a blank only a usual opener is trusted: `Node.Js` and `example.Com` are words.
	if (!match[0].includes(' ') && !sentenceStarters.has(after)) return false;
	const candidate: Candidate = {
		text,
		at: match.index,
		next,
		sign,
		before: wordBefore(text, match.index, opened),
		after,
		first: text[next] ?? '',
		opened,
	};
	for (const rule of breakRules) {
		const verdict = rule.decide(candidate);
		if (verdict !== null) return verdict;
	}
	return false;
}

function spansOf(text: string): Span[] {
	const spans: Span[] = [];
	let opened = afterBullet(text, 0);
	const close = (end: number): void => {
		let last = end;
		while (last > opened && /\s/.test(text[last - 1] ?? '')) last -= 1;
		if (last > opened) spans.push({ start: opened, end: last });
	};
	for (const match of matchesOf(text, ends)) {
		if (match.index < opened || !endsHere(text, opened, match)) continue;
		const end = match.index + match[0].length;
		close(end);
		opened = afterBullet(text, end);
	}
	close(text.length);
	return spans;
}

function touches(spans: readonly Span[], span: Span): boolean {
	return spans.some((other) => other.start < span.end && other.end > span.start);
}

/**
 * Cuts a repaired abstract into sentences, in order, without overlaps; blanks and list bullets
 * between them belong to none. `damaged` marks those with a lossy formula or remains of markup.
 */
export function splitSentences(repaired: RepairedText): Sentence[] {
	const clean = !hasDebris(repaired.text);
	return spansOf(repaired.text).map((span, index) => {
		const text = repaired.text.slice(span.start, span.end);
		return {
			index,
			text,
			span,
			raw: rawSpan(repaired, span),
			damaged: touches(repaired.lossy, span) || (!clean && hasDebris(text)),
		};
	});
}

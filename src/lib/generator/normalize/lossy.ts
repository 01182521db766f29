// `running time Obig(n+nk{m}big)` lost a fraction: it and every other O(…) of the text are not to be quoted
import { matchesOf } from '../language/matches.ts';
import type { Span } from '../types.ts';

/** A group that is neither index nor exponent nor a set: a command stood before it. */
const orphanGroup = /(?<![\^_\s(={,])\{[^{},]{1,40}\}/;
const tells = [/\bObig/, /big\)/, /mathcal\{/, /\b[a-z]?loglog [a-z]\b|\b[a-z]log[a-z]*log\b/];
const order = /(?:mathcal\{O\}|Obig|Õ|[OΩΘ]|\bOmega|\bTheta)\(/g;
const group = /[\p{L}\p{N}(){}^_+\-/]{0,40}mathcal\{/gu;

/** `6 × 106 kg`: a power of ten that lost its height. */
const flatPower = /(?<![\d.,])\d(?:\.\d{1,4})? ?[×x] ?10[-−–]?[1-9]\d?(?![\d,.]?\d)/g;

/** Longest formula looked at, in units; longer stretches of brackets are not formulas. */
const reach = 160;

function closing(text: string, open: number): number {
	let depth = 0;
	const last = Math.min(text.length, open + reach);
	for (let at = open; at < last; at += 1) {
		if (text[at] === '(' || text[at] === '{') depth += 1;
		else if (text[at] === ')' || text[at] === '}') {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return -1;
}

function merge(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== undefined && span.start <= last.end)
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else merged.push(span);
	}
	return merged;
}

/**
 * Formulas that lost a part in the source. Roots, fractions and tildes vanish from listings without
 * trace, so one sure sign makes every O(·), Ω(·), Θ(·) of the text untrusted (section 4.1, rule 6).
 */
export function findLossy(text: string): Span[] {
	const spans: Span[] = matchesOf(text, flatPower).map(({ index, 0: power }) => ({
		start: index,
		end: index + power.length,
	}));
	const signs =
		text.includes('{') || text.includes('big') || text.includes('log')
			? [...tells, orphanGroup].filter((tell) => tell.test(text))
			: [];
	if (signs.length === 0) return merge(spans);
	for (const match of matchesOf(text, order)) {
		const end = closing(text, match.index + match[0].length - 1);
		if (end > 0) spans.push({ start: match.index, end });
	}
	for (const match of matchesOf(text, group)) {
		const end = closing(text, match.index + match[0].length - 1);
		if (end > 0) spans.push({ start: match.index, end });
	}
	for (const sign of signs)
		for (const match of matchesOf(text, new RegExp(sign.source, 'g')))
			spans.push({ start: match.index, end: match.index + match[0].length });
	return merge(spans);
}

// `optimal transport (OT)`, `Repeated Sampling of Random Subsets (RSRS or RS2)` → short forms in brackets
import type { Acronym } from '../../types.ts';
import { align, keys } from './align.ts';
import { brackets } from './brackets.ts';
import { fact, type AcronymPattern, type Passage } from './pattern.ts';
import { buildsOn, isShortForm } from './short-form.ts';
import { wordsBefore } from './words-before.ts';

const alternatives = /^(\S{2,12}) (?:or|and|\/) (\S{2,12})$/;
const trailing = /[,;:]? ?(?:n|N) ?[=<>].*$|[;,] .*$|[:=] .*$/;

/** `(OR = 1.8)`, `(P < .05)`: values, not explanations. */
const statistic = /^(?:OR|CI|HR|RR|SD|SE|AUC|[A-Za-z]) ?[=<>≤≥]/;

/** Short forms named in one bracket. */
function shortForms(content: string): string[] {
	const dotted = /^(?:\p{L}\.){2,5}$/u.test(content);
	const bare = dotted ? content : content.replace(/^["'“‘ ]+|["'”’ .,]+$/g, '');
	const both = alternatives.exec(bare);
	if (both !== null) return [both[1] ?? '', both[2] ?? ''];
	const called =
		/^(?:abbreviated(?: as| to)?|hereafter|henceforth|called|termed|or|i\.e\.,?|denoted(?: as| by)?|dubbed|also called) ["'“‘]?(\S{2,12})$/.exec(
			bare,
		);
	if (called !== null) return [(called[1] ?? '').replace(/["'”’]$/, '')];
	if (statistic.test(bare)) return [];
	return [bare.replace(trailing, '')];
}

/** Ways to write the characters to look for: as they are, without a plural s, with digits unrolled. */
function variants(short: string): string[][] {
	const forms = [keys(short)];
	if (/[\p{Lu}\d]s$/u.test(short)) forms.unshift(keys(short.slice(0, -1)));
	const unrolled = /^(\p{Lu}{1,3})([23])$/u.exec(short);
	if (unrolled !== null) forms.push(keys((unrolled[1] ?? '').repeat(Number(unrolled[2]))));
	return forms;
}

/** The stretch before `end` that spells out `short`, or null. */
export function longFormBefore(passage: Passage, short: string, end: number): Acronym | null {
	const words = wordsBefore(passage.text, end);
	const last = words.at(-1);
	if (last === undefined) return null;
	let best: Acronym | null = null;
	let lowest = Infinity;
	for (const wanted of variants(short)) {
		const alignment = wanted.length > 0 ? align(wanted, words) : null;
		const first = alignment === null ? undefined : words[alignment.first];
		if (alignment === null || first === undefined || alignment.cost >= lowest) continue;
		lowest = alignment.cost;
		best = fact(passage, short, first.start, last.start + last.text.length);
	}
	if (best === null) return null;
	const tooShort = best.long.length <= short.length && !/\s/.test(best.long);
	return tooShort || buildsOn(best.long, short) ? null : best;
}

/** The classic form, after Schwartz and Hearst (2003), with an alignment that weighs where letters stand. */
export const bracketedShort: AcronymPattern = {
	name: 'bracketed-short',
	find: (passage) =>
		brackets(passage.text).flatMap(({ start, content }) =>
			shortForms(content)
				.filter(isShortForm)
				.flatMap((short) => longFormBefore(passage, short, start) ?? []),
		),
};

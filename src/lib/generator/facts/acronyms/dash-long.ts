// `we propose POSIX — a novel PrOmpt Sensitivity IndeX` → the long form follows a dash
import { matchesOf } from '../../language/matches.ts';
import { align, keys, type Word } from './align.ts';
import { fact, type AcronymPattern } from './pattern.ts';
import { buildsOn, isClearShortForm } from './short-form.ts';
import { wordsBefore } from './words-before.ts';

/** A mark that may announce a long form, with what opens it: marks are rarer than words, so they come first. */
const announced =
	/(?: [—–] |, |: )(?:(?:a|an|the|our) )?(?:(?:novel|new|simple|efficient|general|unified) )?/g;
const tokenBefore = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,12}$/u;
/** As many units before a mark as show a token and that it begins there. */
const tokenReach = 26;
const phraseEnd = /[,.;:()—–]|$| (?:as|to|that|which|for|where|and|with) /;

/** Dearest alignment believed: a letter or two away from the start of its word. */
const affordable = 0.75;

/** Where the long form that opens the words ends, or 0. */
function cheapestEnd(words: readonly Word[], wanted: readonly string[]): number {
	let lowest = affordable;
	let end = 0;
	for (let size = 2; size <= Math.min(words.length, wanted.length + 2); size += 1) {
		const part = words.slice(0, size);
		const last = part.at(-1);
		const alignment = align(wanted, part);
		if (last === undefined || alignment === null || alignment.first !== 0) continue;
		const long = part.map(({ text }) => text).join(' ');
		if (alignment.cost > lowest || !capitalsMark(long, wanted)) continue;
		if (end === 0 || alignment.cost < lowest) end = last.start + last.text.length;
		lowest = alignment.cost;
	}
	return end;
}

/** Apposition after a dash, colon or comma; only cheap alignments count, since nothing marks the end. */
export const dashLong: AcronymPattern = {
	name: 'dash-long',
	find: (passage) =>
		matchesOf(passage.text, announced).flatMap((match) => {
			const before = passage.text.slice(Math.max(0, match.index - tokenReach), match.index);
			const short = tokenBefore.exec(before)?.[0] ?? '';
			if (!isClearShortForm(short) || short.length < 3) return [];
			const start = match.index + match[0].length;
			const rest = passage.text.slice(start, start + 120);
			const stretch = rest.slice(0, phraseEnd.exec(rest)?.index ?? 0);
			const wanted = keys(short);
			const words = wordsBefore(stretch, stretch.length);
			const end = buildsOn(stretch, short) ? 0 : cheapestEnd(words, wanted);
			return end === 0 ? [] : [fact(passage, short, start, start + end)];
		}),
};

/** Authors who spell an acronym out without brackets capitalize its letters: `PrOmpt Sensitivity IndeX`. */
function capitalsMark(long: string, wanted: readonly string[]): boolean {
	const capitals = long.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals >= Math.min(3, wanted.length - 1);
}

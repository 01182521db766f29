// C7: "X augments Y to ensure that our losses fit" → "X augments Y": what cannot be understood alone is cut off
import { isClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { countWords } from '../language/words.ts';
import { cutPoints, isHarmless } from './c7-length.ts';
import { changed, type CondenseRule } from './draft.ts';

const POINTS_OUT =
	/\b(?:we|our|ours|us|this|these|such(?! (?:as|that))|aforementioned|(?:above|below)(?!-[a-z]| which| (?:\S+ ){0,3}\S*\d)|former|latter|(?:the|proposed) (?:proposed|paper|work|study|authors|approach|method|model|framework|algorithm|setting|results)(?! (?:of|in|for)\b))\b/i;
const FEWEST_WORDS = 5;
/** Words that a cut would leave hanging. */
const WANTS_MORE =
	/\b(?:compared|corresponding|relative|due|respect|return|according|able|likely|similar|equal|and|or)$/i;

export const dangling: CondenseRule = {
	name: 'C7 dangling tail',
	apply(draft) {
		const authors =
			/^(?:we|this (?:paper|work|study|article)|the present study)\b/i.exec(draft.text)?.[0] ?? '';
		const head = draft.text.slice(0, authors.length);
		let body = draft.text.slice(authors.length);
		for (let turn = 0; turn < 4; turn++) {
			const out = POINTS_OUT.exec(body);
			if (out === null) break;
			const shorter = cutBefore(head, body, out.index);
			if (shorter === null) break;
			body = shorter;
		}
		const text = head + body;
		return [text === draft.text ? draft : changed(draft, 'C7 dangling tail', { text })];
	},
};

/** The body up to the last place before `at` where it may end. */
function cutBefore(head: string, body: string, at: number): string | null {
	const ends = [
		...cutPoints(body),
		...matchesOf(body, / (?=(?:to|for|in order to|with|on|in) )/g).map(({ index }) => index),
	];
	const usable = ends.filter((end) => end < at).sort((a, b) => b - a);
	for (const end of usable) {
		const kept = body.slice(0, end);
		if (countWords(head + kept) < FEWEST_WORDS) return null;
		if (WANTS_MORE.test(kept)) continue;
		if (isClause(head + kept) && isHarmless(body.slice(end)) && !bindsTail(body.slice(end)))
			return kept;
	}
	return null;
}

/** "on our dataset" restricts the claim; "to ensure our losses fit" only says what for. */
const bindsTail = (tail: string): boolean => /^ (?:on|in|for|with) /.test(tail);

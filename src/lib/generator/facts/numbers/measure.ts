// `a 20× speedup` → speedup; `accuracy improvements up to 29%` → accuracy improvements; `reduces runtime by 7x` → runtime
import { functionWords } from '../../words/function-words.ts';
import { measureNouns, measuringComparatives } from '../../words/measure-nouns.ts';

const word = /^[ -]?([\p{L}\p{N}][\p{L}\p{N}\-'’]*)/u;
const mostWords = 5;
const singular = (noun: string): string => noun.toLowerCase().replace(/s$/, '');
const isMeasure = (noun: string): boolean =>
	measureNouns.has(noun.toLowerCase()) ||
	measureNouns.has(singular(noun)) ||
	/^(?:F1|mAP|BLEU|ROUGE)/.test(noun);

const graded = /^(?:fewer|more|less|higher|lower|better|larger|smaller|greater)$/;

/** The noun phrase right behind the number, if its head can be measured. */
function measureAfter(text: string, end: number): string | null {
	const words: string[] = [];
	let at = end;
	for (let taken = 0; taken < mostWords; taken += 1) {
		const next = word.exec(text.slice(at, at + 40));
		const noun = next?.[1];
		if (next === null || noun === undefined) break;
		const lower = noun.toLowerCase();
		if (functionWords.has(lower) && !measuringComparatives.has(lower)) break;
		words.push(noun);
		at += next[0].length;
		const following = word.exec(text.slice(at, at + 40))?.[1] ?? '';
		if (isMeasure(noun) && !isMeasure(following)) return words.join(' ');
	}
	const first = words[0]?.toLowerCase() ?? '';
	if (!measuringComparatives.has(first)) return null;
	// `fewer parameters` says what is counted, `faster` needs nothing more.
	return graded.test(first) && words.length > 1 ? words.slice(0, 3).join(' ') : first;
}

/** Between a measure and its number: `accuracy of`, `runtime by a factor of`, `F1 score (`. */
const link =
	/(?: (?:of|by|to|from|at|is|was|are|were|reaches|reached|reaching|exceeds|equals|ranging|:|=)(?: (?:a factor of|an average of|as much as|around|only|just|a))?| ?[(=:]| [—–])? ?$/;
const verbOrGap =
	/^(?:improv\w+|increas\w+|reduc\w+|decreas\w+|boost\w+|achiev\w+|rais\w+|lower\w+|outperform\w+|cut\w*|obtain\w*|reach\w*|attain\w*|yield\w*|show\w*|accelerat\w+|speed\w*|exceed\w*|gain\w*|report\w*|provid\w+|offer\w*|deliver\w*|with)$/i;

/** The noun phrase in front of the number: the object that is changed by it, or the noun it belongs to. */
function measureBefore(text: string, start: number): string | null {
	const before = text.slice(Math.max(0, start - 90), start);
	const end = before.length - (link.exec(before)?.[0].length ?? 0);
	const words: string[] = [];
	let rest = before.slice(0, end);
	while (words.length < mostWords) {
		const last = /([\p{L}\p{N}][\p{L}\p{N}\-'’]*)$/u.exec(rest.trimEnd())?.[1];
		if (last === undefined || functionWords.has(last.toLowerCase())) break;
		if (words.length > 0 && verbOrGap.test(last)) break;
		if (words.length === 0 && !isMeasure(last)) return null;
		words.unshift(last);
		rest = rest.trimEnd().slice(0, -last.length);
		if (/[,;:(.]\s*$/.test(rest)) break;
	}
	return words.length === 0 ? null : words.join(' ');
}

const changed =
	/\b(?:improv|increas|reduc|decreas|boost|rais|lower|cut|accelerat|enhanc|shrink|extend|shorten|lift|push)\w* (?:the |its |their |our )?([^,;:.()]{3,80}) (?:by|from|to)(?: a factor of| an average of)? ?$/i;
const mostObjectWords = 8;

/** `increases the effectiveness of the best method from …`: the object of a verb of change. */
function changedObject(text: string, start: number): string | null {
	const object = changed.exec(text.slice(Math.max(0, start - 110), start))?.[1];
	return object === undefined || object.split(' ').length > mostObjectWords ? null : object;
}

/** What a number measures, or null: without it the number says nothing on a card. */
export function measureOf(text: string, start: number, end: number): string | null {
	const after = measureAfter(text, end);
	const before = measureBefore(text, start);
	if (after !== null && !(measuringComparatives.has(after) && before !== null)) return after;
	const object = changedObject(text, start);
	if (object !== null) return object;
	if (before !== null) return before;
	return /\baveraging (?:\w+ )?$/.test(text.slice(Math.max(0, start - 30), start))
		? 'average'
		: after;
}

import { matchesOf } from '../../language/matches.ts';
import type { Word } from './align.ts';

/** Farthest back a long form may begin, in units. */
const reach = 240;
const clauseEnds = /[;:?!]\s|\)\s*[,;]?\s|\)\/|\.\s(?=\p{Lu})/gu;

/** The words of the clause before `end`, each with its position. Quotes and brackets are stripped. */
export function wordsBefore(text: string, end: number): Word[] {
	const from = Math.max(0, end - reach);
	let clause = from;
	const stretch = text.slice(from, end);
	for (const match of matchesOf(stretch, clauseEnds)) clause = from + match.index + match[0].length;
	const words: Word[] = [];
	for (const match of matchesOf(text.slice(clause, end), /\S+/g)) {
		const lead = /^[("'“‘[*]+/.exec(match[0])?.[0].length ?? 0;
		const word = match[0].slice(lead).replace(/["'”’]+$/, '');
		if (word !== '') words.push({ text: word, start: clause + match.index + lead });
	}
	return words;
}

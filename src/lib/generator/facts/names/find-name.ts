import type { NameFact } from '../../types.ts';
import { mayPropose } from '../../words/proposing-verbs.ts';
import { called } from './called.ts';
import { nameVoters } from './index.ts';
import type { Paper } from './voter.ts';

/** Least sum of votes for a name; one clear pattern is enough, one weak one is not. */
const enough = 3;
/** Being used often makes a name of nothing. */
const leastVote = 2.5;
const perSentence = 0.5;
const mostPerSentence = 2;

/** How many sentences hold the name as a word of its own. */
function uses({ sentences }: Paper, name: string): number {
	return sentences.filter(({ text }) => holds(text, name)).length;
}

/** Whether a text holds a name, not as part of a longer word. */
export function holds(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + name.length] ?? ' ';
		if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}+]/u.test(after)) return true;
	}
	return false;
}

/** An ordinary word with a capital, which the text also writes small: `Share`, `Distillation`. */
function isWord({ title, sentences }: Paper, name: string): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(name) || new RegExp(`^${name}(?::| [—–-] )`).test(title))
		return false;
	const small = name.toLowerCase();
	// A part of a longer name: `Knowledge Distillation`, `Share, Specialize and Compete`.
	const part = new RegExp(`[\\p{Lu}][\\p{L}-]+ ${name}\\b|\\b${name}, \\p{Lu}`, 'u');
	if (part.test(title) || sentences.some(({ text }) => part.test(text))) return true;
	return sentences.some(({ text }) => holds(text, small));
}

/** Other strings the same thing goes by: long forms, rival short forms, the name in other case. */
function aliasesOf(paper: Paper, name: string): string[] {
	const longs = paper.acronyms.filter(({ short }) => short === name).map(({ long }) => long);
	const rivals = paper.acronyms
		.filter(({ long, short }) => short !== name && longs.includes(long))
		.map(({ short }) => short);
	const shorts = paper.acronyms
		.filter(({ long }) => long.toLowerCase() === name.toLowerCase())
		.map(({ short }) => short);
	return [...new Set([...longs, ...rivals, ...shorts])].filter((alias) => alias !== name);
}

/** "a word error rate (WER) of 40 %": what is measured, not what is proposed. */
const MEASURE = /\b(?:error|rate|accuracy)$/i;

/** What is proposed is spelled out where it is proposed; an abbreviation made elsewhere is of a known thing. */
function isKnownThing({ acronyms, sentences, title }: Paper, name: string): boolean {
	const acronym = acronyms.find(({ short }) => short === name);
	if (acronym === undefined || acronym.sentence < 0 || title.startsWith(name)) return false;
	if (MEASURE.test(acronym.long)) return true;
	const sentence = sentences[acronym.sentence];
	return sentence?.role === 'background' || !mayPropose.test(sentence?.text ?? '');
}

/** A title that is a question asks about known things, unless the authors say what they call theirs. */
const asks = (title: string): boolean => /\?\s*$/.test(title);

/** "coherence": a plain word is a name only when the title holds it. */
const isPlainWord = (title: string, name: string): boolean =>
	/^\p{Ll}[\p{Ll}-]*(?:-[IVX]+)?$/u.test(name) && !holds(title.toLowerCase(), name);

/**
 * The name of what the paper proposes, by votes of the patterns in `index.ts`; null where none is
 * sure, since a card that calls a thing by a wrong name is worse than one that quotes the title.
 */
export function findName(paper: Paper): NameFact | null {
	const sums = new Map<string, number>();
	const voters = asks(paper.title) ? [called] : nameVoters;
	for (const voter of voters) {
		// A pattern that finds a name twice does not make it surer.
		const given = new Map<string, number>();
		for (const { name, weight } of voter.vote(paper))
			given.set(name, Math.max(weight, given.get(name) ?? 0));
		for (const [name, weight] of given) sums.set(name, weight + (sums.get(name) ?? 0));
	}
	const own = [...sums].filter(
		([name]) => !isKnownThing(paper, name) && !isPlainWord(paper.title, name),
	);
	let best: string | null = null;
	let top = 0;
	for (const [name, sum] of own) {
		const inTitle = holds(paper.title.toLowerCase(), name.toLowerCase()) ? 1 : 0;
		const total = sum + inTitle + Math.min(mostPerSentence, perSentence * uses(paper, name));
		if (isWord(paper, name)) continue;
		if (sum >= leastVote && total >= enough && total > top) [best, top] = [name, total];
	}
	return best === null ? null : { name: best, aliases: aliasesOf(paper, best) };
}

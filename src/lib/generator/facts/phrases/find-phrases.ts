// `we study the surface diffusion of vapor particles` → surface diffusion, vapor particles
import { matchesOf } from '../../language/matches.ts';
import type { RepairedText, TaggedSentence } from '../../types.ts';
import { functionWords } from '../../words/function-words.ts';
import { generalNouns, phraseBreakers } from '../../words/phrase-breakers.ts';

const token = /[\p{L}\p{N}][\p{L}\p{N}\-–'’/+]*(?:\([\p{L}\p{N}]{1,4}\)[\p{L}\p{N}-]*)?/gu;
/** What may stand between two words of a phrase. */
const joint = /^ $/;
const mostWords = 5;
const mostPhrases = 30;

/** Worth of a run by its number of words: two and three are the rule in key terms. */
const worth = [0, 0.85, 1.25, 1.35, 1.25, 1.05];

interface Run {
	readonly text: string;
	readonly words: readonly string[];
	times: number;
	readonly first: number;
	readonly inTitle: boolean;
}

function breaks(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		functionWords.has(lower) ||
		phraseBreakers.has(lower) ||
		/^[\d.,–-]+$/.test(word) ||
		(/ly$/.test(lower) &&
			lower.length > 4 &&
			!/^(?:family|assembly|anomaly|supply|poly)/.test(lower))
	);
}

/** Runs of content words between function words, verbs and punctuation. */
function runsOf(text: string): string[][] {
	const runs: string[][] = [];
	let run: string[] = [];
	let end = -1;
	for (const match of matchesOf(text, token)) {
		const word = match[0].replace(/[-–'’/+]+$/, '');
		if (end >= 0 && !joint.test(text.slice(end, match.index))) {
			runs.push(run);
			run = [];
		}
		end = match.index + match[0].length;
		if (breaks(word)) {
			runs.push(run);
			run = [];
		} else run.push(word);
	}
	runs.push(run);
	return runs.filter(({ length }) => length > 0 && length <= mostWords);
}

function scoreOf(
	{ words, times, first, inTitle }: Run,
	alone: ReadonlyMap<string, number>,
): number {
	const general = words.filter((word) => generalNouns.has(word.toLowerCase())).length;
	if (general === words.length) return words.length > 1 ? 0.3 : 0.1;
	const head = words.at(-1) ?? '';
	const shaped = words.some((word) => /\p{Lu}.*\p{Lu}|\d/u.test(word)) ? 0.25 : 0;
	const weight = words.reduce((sum, word) => sum + Math.log(alone.get(word.toLowerCase()) ?? 1), 0);
	const tail = /(?:ing|ed)$/.test(head) && words.length === 1 ? 0.3 : 0;
	return (
		(worth[words.length] ?? 0.5) * (1 + 0.35 * Math.log(times)) +
		(0.25 * weight) / words.length +
		shaped +
		(inTitle ? 0.5 : 0) -
		(0.2 * general) / words.length -
		0.15 * first -
		tail
	);
}

/**
 * Key terms of title and abstract as they stand there, best first, at most thirty: runs of content
 * words, ranked by length, frequency, place and shape.
 */
export function findPhrases(title: RepairedText, sentences: readonly TaggedSentence[]): string[] {
	const runs = new Map<string, Run>();
	const alone = new Map<string, number>();
	const texts = [title.text, ...sentences.map(({ text }) => text)];
	for (const [at, text] of texts.entries())
		for (const words of runsOf(text)) {
			const phrase = words.join(' ');
			const key = phrase.toLowerCase();
			for (const word of words)
				alone.set(word.toLowerCase(), (alone.get(word.toLowerCase()) ?? 0) + 1);
			const known = runs.get(key);
			if (known !== undefined) known.times += 1;
			else if (/\p{L}{2}/u.test(phrase))
				runs.set(key, {
					text: phrase,
					words,
					times: 1,
					first: at / texts.length,
					inTitle: at === 0,
				});
		}
	const scored = [...runs.values()].map((run) => ({ run, score: scoreOf(run, alone) }));
	scored.sort((a, b) => b.score - a.score || a.run.first - b.run.first);
	return scored.slice(0, mostPhrases).map(({ run }) => run.text);
}

// What tells a card that readers keep from one they throw away: named features of a card in its paper.
import { matchesOf } from '../language/matches.ts';
import { remember } from '../language/remember.ts';
import {
	contentOverlap,
	contentSet,
	contentStems,
	countWords,
	stem,
	wordsOf,
} from '../language/words.ts';
import { AUXILIARIES, DETERMINERS, GENERIC_WORDS, PREPOSITIONS } from '../language/word-lists.ts';
import { commonAcronyms } from '../words/common-acronyms.ts';
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { centrality, type PaperTraits } from './idea-features.ts';
import { ANSWER_CUES, QUESTION_CUES, SENTENCE_CUES } from './keep-cues.ts';

/** As much of a card as a reader judges, and the sentence it rests on. */
export type JudgedCard = Pick<Candidate, 'kind' | 'template' | 'question' | 'answer' | 'sentence'>;

/** Limits with the name of the feature of a value that reaches them; put together once, not for each card. */
type Steps = readonly { readonly limit: number; readonly name: string }[];
const stepsOf = (name: string, limits: readonly number[]): Steps =>
	limits.map((limit) => ({ limit, name: `${name} ${limit}` }));

const OVERLAPS = [0.01, 0.2, 0.35, 0.5, 0.65];
const ANSWER_WORDS = stepsOf('a words', [3, 5, 8, 11, 14, 17, 20, 23]);
const QUESTION_WORDS = stepsOf('q words', [8, 11, 14, 17, 20, 24]);
const SENTENCE_WORDS = stepsOf('s words', [12, 18, 25, 32, 40]);
const KEPT = stepsOf('kept', [0.2, 0.35, 0.5, 0.65, 0.8, 0.95]);
const TOLD_BY_TITLE = stepsOf('told by title', OVERLAPS);
const TOLD_BY_QUESTION = stepsOf('told by question', OVERLAPS);
const TITLE_TOLD = stepsOf('title told', OVERLAPS);
const TITLE_IN_SENTENCE = stepsOf('title in sentence', OVERLAPS);
const FRESH = stepsOf('fresh', [2, 3, 4, 6, 8]);
const TOPIC_WORDS = stepsOf('topic words', [2, 3, 4, 6]);
/** Unknown words are told apart only where they open or close something. */
const LONGEST_EDGE_WORD = 14;
const GENERIC = new Set([...GENERIC_WORDS].map(stem));

const named = (part: string, cues: typeof ANSWER_CUES) =>
	cues.map(([name, pattern]) => [`${part} ${name}`, pattern] as const);
const OF_QUESTION = named('q', QUESTION_CUES);
const OF_ANSWER = named('a', ANSWER_CUES);
const OF_SENTENCE = named('s', SENTENCE_CUES);
const MOST_TEXTS_KEPT = 100;
/** Several cards rest on one sentence. */
const sentenceCuesIn = remember(MOST_TEXTS_KEPT, (text): readonly string[] =>
	OF_SENTENCE.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
);

/** Features of one card: name → value, most of them 1. Names begin with the part of the card they read. */
export function keepFeatures(
	card: JudgedCard,
	paper: AnalyzedPaper,
	traits: PaperTraits,
): ReadonlyMap<string, number> {
	const features = new Map<string, number>();
	const add = (name: string, value = 1): void => {
		if (value !== 0) features.set(name, value);
	};
	const { template, answer } = card;
	const sentence = paper.sentences[card.sentence];
	const text = sentence?.text ?? paper.title.text;
	const field = traits.proposes ? 'P' : traits.past ? 'M' : 'N';
	add(`template ${template}`);
	add(`template ${template} ${field}`);
	add(`field ${field}`);
	if (/\?\s*$/.test(paper.title.text)) add('title asks');

	if (sentence !== undefined) {
		const { role, sub, index, margin } = sentence;
		add(`role ${role}${sub === undefined ? '' : `/${sub}`}`);
		add(`role ${role} ${field}`);
		const count = paper.sentences.length;
		add(
			`place ${index === count - 1 ? 'last' : index === count - 2 ? 'last but one' : index === 0 ? 'first' : `${Math.floor((4 * index) / count)}/4`}`,
		);
		if (traits.proposing[0] === index) add('proposes first');
		const results = paper.sentences.filter((each) => each.role === 'result');
		if (role === 'result') add(results[0]?.index === index ? 'first result' : 'later result');
		if (role === 'result' && results.at(-1)?.index === index) add('last result');
		add('margin', Math.min(margin, 4) / 4);
		add('centrality', centrality(answer, index, traits));
	}
	if (sentence?.damaged === true) add('damaged');
	for (const name of sentenceCuesIn(text)) add(name);

	const question = card.question.replace(/“[^”]*”/g, '“”');
	for (const [name, pattern] of OF_QUESTION) if (pattern.test(question)) add(name);
	for (const [name, pattern] of OF_ANSWER) if (pattern.test(answer)) add(name);
	add(`q verb ${stemOf(question)}`);
	add(
		`q opens ${question
			.toLowerCase()
			.split(/[\s,]+/)
			.slice(0, 2)
			.join(' ')}`,
	);
	if (card.question.includes('…')) add('q short title');
	if (!card.question.includes('“')) add('q by name');

	const words = wordsOf(answer);
	const [answerWords, sentenceWords] = [countWords(answer), countWords(text)];
	addReached(add, ANSWER_WORDS, answerWords);
	addReached(add, QUESTION_WORDS, countWords(question));
	addReached(add, SENTENCE_WORDS, sentenceWords);
	addReached(add, KEPT, answerWords / Math.max(1, sentenceWords));
	const title = paper.title.text;
	addReached(add, TOLD_BY_TITLE, contentOverlap(answer, title));
	addReached(add, TOLD_BY_QUESTION, contentOverlap(answer, question));
	addReached(add, TITLE_TOLD, contentOverlap(title, answer));
	addReached(add, TITLE_IN_SENTENCE, contentOverlap(title, text));
	const ofTitle = contentSet(title);
	const known = new Set([...ofTitle, ...contentStems(question)]);
	const stems = contentStems(answer);
	const fresh = stems.filter((word) => !known.has(word) && !GENERIC.has(word));
	addReached(add, FRESH, new Set(fresh).size);
	add('generic', Math.min(4, stems.filter((word) => GENERIC.has(word)).length) / 4);
	add('the', Math.min(4, unknownThings(answer, known)) / 4);
	add('q the', Math.min(3, unknownThings(question, ofTitle)) / 3);
	const odd = words.filter(({ text: word }) => /^[A-Z]{2,}s?$/.test(word) && !title.includes(word));
	add('unexplained', Math.min(3, odd.length) / 3);
	const shown = `${card.question} ${answer}`;
	const hidden = paper.facts.acronyms.filter(
		({ short, long }) =>
			!commonAcronyms.has(short.replace(/s$/, '')) &&
			words.some(({ text: word }) => word === short || word === `${short}s`) &&
			!card.question.includes(short) &&
			!shown.toLowerCase().includes(long.toLowerCase()),
	);
	if (hidden.length > 0) add('hidden short form');

	add(`a opens ${edgeWord(words[0]?.text)}`);
	add(`a ends ${endingOf(words.at(-1)?.text ?? '')}`);
	const { before, after } = neighbours(text, answer);
	add(`before ${before}`);
	add(`after ${after}`);
	if (
		/\b(?:higher|lower|better|worse|more|less|faster|fewer|larger|smaller|greater)\b/i.test(
			answer,
		) &&
		!/\b(?:than|compared|over|versus|to those)\b/i.test(`${answer} ${question}`)
	)
		add('compares with nothing');
	const topic = /\babout (?:the )?(.+?)\??$/.exec(question)?.[1];
	if (topic !== undefined) {
		addReached(add, TOPIC_WORDS, countWords(topic));
		add(`topic ends ${endingOf(topic.split(/\s/).at(-1) ?? '')}`);
		if (answer.toLowerCase().startsWith(topic.toLowerCase().slice(0, 12))) add('topic repeated');
	}
	return features;
}

/** Cards of one group are judged by like standards: ideas, findings, objects of a verb … */
export function groupOf({ kind, question }: JudgedCard): string {
	if (kind === 'idea')
		return /main (?:finding|conclusion|claim)/.test(question) ? 'finding' : 'idea';
	if (kind === 'result') return / about /.test(question) ? 'about' : 'result';
	return kind;
}

function addReached(add: (name: string) => void, steps: Steps, value: number): void {
	for (const { limit, name } of steps) if (value >= limit) add(name);
}

/** How often the text says "the X" of an X whose stem was not told before. */
function unknownThings(text: string, told: ReadonlySet<string>): number {
	return matchesOf(text, /\bthe ([a-z][\w-]+)(?: ([a-z][\w-]+))?/gi).filter(
		([, first = '', second]) =>
			!/^(?:first|most|best|same|use|number|effect|need|ability|presence|risk|lack|field|context|case|absence|majority|paper)$/.test(
				first,
			) &&
			!told.has(stem(first)) &&
			(second === undefined || second === 'of' || !told.has(stem(second))),
	).length;
}

const edgeWord = (word: string | undefined): string => {
	if (word === undefined) return 'nothing';
	const lower = word.toLowerCase();
	if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower)) return lower;
	if (
		/^(?:to|how|why|whether|what|that|which|when|if|while|although|there|it|not|and|or|but|also|then|thereby)$/.test(
			lower,
		)
	)
		return lower;
	return endingOf(word);
};

function endingOf(word: string): string {
	if (word === '') return 'nothing';
	if (/\d/.test(word)) return 'number';
	if (/[A-Z].*[A-Z]/.test(word)) return 'capitals';
	if (PREPOSITIONS.has(word.toLowerCase())) return word.toLowerCase();
	return /(ing|ed|ly|tion|s|al|ive|able|ous|ic|er|ity|ment|ness|ful|ly)$/.exec(word)?.[1] ?? 'word';
}

/** The word (or mark) before and after the answer in the sentence it comes from. */
function neighbours(text: string, answer: string): { before: string; after: string } {
	const words = wordsOf(text);
	const own = wordsOf(answer).map((word) => word.text.toLowerCase());
	const lower = words.map((word) => word.text.toLowerCase());
	const start = placeOf(lower, own.slice(0, 2)) ?? placeOf(lower, own.slice(1, 3));
	const last = placeOf(lower, own.slice(-2));
	return {
		before:
			start === null
				? 'elsewhere'
				: start === 0
					? 'start'
					: wordOrMark(text, words[start - 1], words[start]).replace(/^(.{14}).*/, '$1'),
		after: last === null ? 'elsewhere' : afterWord(text, words, last + Math.min(2, own.length) - 1),
	};
}

function afterWord(text: string, words: ReturnType<typeof wordsOf>, last: number): string {
	const next = words[last + 1];
	if (next === undefined) return 'end';
	return wordOrMark(text, words[last], next, true);
}

function wordOrMark(
	text: string,
	left: { text: string; end: number } | undefined,
	right: { text: string; start: number } | undefined,
	wantsRight = false,
): string {
	if (left === undefined || right === undefined) return 'start';
	const mark = /[,;:()—–.]/.exec(text.slice(left.end, right.start))?.[0] ?? '';
	const word = edgeWord(wantsRight ? right.text : left.text).slice(0, LONGEST_EDGE_WORD);
	return wantsRight ? `${mark}${word}` : `${word}${mark}`;
}

function placeOf(words: readonly string[], wanted: readonly string[]): number | null {
	if (wanted.length === 0) return null;
	for (let i = 0; i + wanted.length <= words.length; i++)
		if (wanted.every((word, j) => words[i + j] === word)) return i;
	return null;
}

/** The kind of question: its main verb, or `key idea`. */
function stemOf(question: string): string {
	const known = /what (?:is|are) the (key \w+|main \w+)|what (main conclusion)/i.exec(question);
	if (known !== null) return (known[1] ?? known[2] ?? '').toLowerCase();
	if (/ about /.test(question)) return `${/(\w+) about /.exec(question)?.[1] ?? ''} about`;
	return stem((/(\w+)(?:, according to .*)?\?$/.exec(question)?.[1] ?? '').toLowerCase());
}

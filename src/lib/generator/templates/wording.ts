// Small help with the wording of questions.
import type { Draft } from '../condense/draft.ts';
import { contentOverlap, contentStems, countWords, upperFirst } from '../language/words.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { toldBy } from '../quality/r5-leak.ts';
import type { TemplateContext } from './template.ts';

const FUNCTION_WORD =
	/^(?:a|an|the|this|that|these|those|all|both|each|every|some|most|many|several|few|no|not|only|in|on|at|by|for|with|from|under|over|when|if|as|to|of|larger?|smaller?|higher|lower|more|less|using|training|increasing)$/i;
/** From here on the title in the question tells so much of the idea that a shorter one asks better. */
const TELLING_OVERLAP = 0.4;
/** Rubric R5, for titles that ask. */
const TELLING_OVERLAP_OF_QUESTION = 0.6;
/** A finding may share more with its title, which says in whom and in what it was found. */
const TELLING_OVERLAP_OF_FINDING = 0.55;
/** What an idea question asks for. */
type Sought = 'proposal' | 'finding';
/** Cutting a shorter title leaves hardly a cue. */
const FEWEST_WORDS_TO_CUT = 5;
const LONGEST_TITLE_WORDS = 18;
const SHORT_TITLE_WORDS = 6;
const SHORT_TITLE_CONTENT = 4;
/** So few words still point to one paper of a deck, and leave the rest to be remembered. */
const BRIEF_TITLE_CONTENT = 3;
/** Parts of a series begin alike: `… of HD 209458b. II. Interpretation`. */
const NUMBERED = /[\s.(](?:Part )?(?:I{1,3}|IV|V|Part \d)[.:)]? /;
const OPEN_WORD =
	/^(?:of|the|a|an|in|on|for|with|and|by|to|from|at|via|using|or|as|under|between|its|their|through|into|&)$/i;

/** A phrase as it reads inside a sentence: `Larger models` → `larger models`, names keep their capitals. */
export function midSentence(phrase: string, { paper, name }: TemplateContext): string {
	const [first = '', second = ''] = phrase.split(/\s+/);
	if (first === 'A' && /^[a-z]/.test(second)) return `a${phrase.slice(1)}`;
	if (/^\p{Lu}\p{Ll}/u.test(second) && !FUNCTION_WORD.test(first)) return phrase;
	if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*,?$/u.test(first)) return phrase;
	if (name !== null && phrase.startsWith(name)) return phrase;
	const lower = first.charAt(0).toLowerCase() + first.slice(1);
	if (!FUNCTION_WORD.test(first) && isProper(first, paper.abstract.text)) return phrase;
	return lower + phrase.slice(first.length);
}

/** A word that also stands with a capital inside a sentence, and never without one. */
function isProper(word: string, abstract: string): boolean {
	if (!abstract.includes(` ${word}`)) return false;
	const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const inside = new RegExp(`[a-z,] ${escaped}(?![\\w-])`).test(abstract);
	const plain = new RegExp(`(?<![\\w-])${escaped.toLowerCase()}(?![\\w-])`).test(abstract);
	return inside && !plain;
}

/** The title as a question shows it: head before the colon where it says enough, no closing mark. */
export function quoteTitle(title: string): string {
	const clean = title
		.trim()
		// `[A title put into English]`
		.replace(/^\[([^[\]]+)\]([.?!\s]*)$/, '$1$2')
		.replace(/\s+\([^()]*\)(?![\p{L}\d])/gu, '')
		.replace(/[.?!\s]+$/, '')
		.replace(/[“”"]/g, '’');
	if (clean === '') return '“”';
	const [head = clean] = clean.split(/(?::| — | – | - |\? )\s*/);
	if (head !== clean && contentStems(head).length >= 3 && countWords(head) >= 3) return `“${head}”`;
	return cutTitle(clean, LONGEST_TITLE_WORDS);
}

/** A quoted title cut down to its first few words that carry meaning. */
export function shortenTitle(quoted: string): string {
	const words = wordsOfTitle(quoted);
	if (words.length <= SHORT_TITLE_WORDS || NUMBERED.test(quoted)) return quoted;
	return firstOfTitle(words, SHORT_TITLE_CONTENT);
}

const wordsOfTitle = (quoted: string): readonly string[] =>
	quoted.slice(1, -1).replace(/ …$/, '').split(/\s+/);

function firstOfTitle(words: readonly string[], contents: number): string {
	let length = 1;
	let found = contentStems(words[0] ?? '').length;
	while (length < words.length && found < contents) {
		found += contentStems(words[length] ?? '').length;
		length++;
	}
	return cutTitle(words.join(' '), length);
}

function cutTitle(title: string, length: number): string {
	const all = title.split(/\s+/);
	if (all.length <= length) return `“${title}”`;
	const words = all.slice(0, length);
	while (words.length > 1 && OPEN_WORD.test(words.at(-1) ?? '')) words.pop();
	return `“${words.join(' ').replace(/[,;:(]+$/, '')} …”`;
}

/** The question with the clause's condition in front: `For 1 ≤ p < 2, what …`. */
export function withLead(draft: Draft, question: string, context: TemplateContext): string {
	if (draft.lead === '') return upperFirst(question);
	return `${upperFirst(midSentence(draft.lead, context))}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

/**
 * How an idea question names its paper: by the whole title, or by as few of its first words as it
 * takes not to tell the answer. `Connectivity Learning in Multi-Branch Networks` → “Connectivity Learning in Multi-Branch …”
 */
export function sourceFor(
	answer: string,
	{ paper, source, shortSource }: TemplateContext,
	sought: Sought = 'proposal',
): string {
	// A title that asks shares its words with every answer: what is told is how it turned out.
	const asks = paper.title.text.includes('?');
	const told = (shown: string): number =>
		asks ? toldBy(answer, shown) : contentOverlap(answer, shown);
	if (told(source) < (asks ? TELLING_OVERLAP_OF_QUESTION : TELLING_OVERLAP)) return source;
	if (sought === 'finding' && toldBy(answer, source) < TELLING_OVERLAP_OF_FINDING) return source;
	const forms = [shortSource];
	if (!asks && source.startsWith('“') && !NUMBERED.test(source)) {
		const words = wordsOfTitle(source);
		if (words.length >= FEWEST_WORDS_TO_CUT) forms.push(firstOfTitle(words, BRIEF_TITLE_CONTENT));
	}
	return forms.find((form) => told(form) < TELLING_OVERLAP) ?? leastOf(forms, told);
}

const leastOf = (forms: readonly string[], told: (form: string) => number): string =>
	forms.reduce((best, form) => (told(form) < told(best) ? form : best));

/** Does the phrase begin with a word that needs another sentence to be understood? */
export function isDangling(phrase: string): boolean {
	return (
		/^(?:it|its|they|their|them|this|these|those|that|such|he|she|his|her|here|we|our|the (?:former|latter|same|above|resulting|other|proposed|following)|which|what|who|how|as|so|none(?! of (?:the )?(?:[\w-]+ ){1,4}(?:of|in|for|with|from|that|who|which) )|others?)\b/i.test(
			phrase.trim(),
		) ||
		/^(?!one of the |(?:some|both|each|most|many|several|all) of (?:the )?(?:(?:[\w-]+ ){1,4}(?:of|in|for|with|from|that|who|which) |(?!(?:them|these|those|which)\b)(?:[\w-]+ ){2,7}(?:can|may|might|should|could|is|are|was|were) ))(?:(?:one|another|some|both|each|most|many|few|several|all)(?: (?:of|are|is|was|were|have|has|may|do|does)\b|$)|(?:another|some|both|each|most|many|few|several|all) can\b)/i.test(
			phrase.trim(),
		)
	);
}

/** `LCNs`, `Siamese Nets`: a name of several things takes a plural verb. */
export const isPluralName = (name: string): boolean =>
	/[A-Z]s$/.test(name) ||
	(/^\p{Lu}[\p{L}-]+ (?:[\p{L}-]+ )*\p{Lu}\p{Ll}+s$/u.test(name) && isPlural(name));

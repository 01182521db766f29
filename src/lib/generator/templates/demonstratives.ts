// "A framework for learning these models" under a title about models → "A framework for learning the models".
import { isNounLike, readVerb } from '../language/verbs.ts';
import { contentSet, contentStems, upperFirst } from '../language/words.ts';
import type { AnalyzedPaper, Candidate } from '../types.ts';

/** What a demonstrative points back to when nothing more is said: it stands for a whole sentence. */
const POINTS_TO_TEXT =
	/^(?:problems?|issues?|challenges?|questions?|goals?|gaps?|limitations?|ends?|purposes?|reasons?|tasks?|needs?|observations?|insights?|findings?|results?|works?|papers?|stud(?:y|ies)|paradigms?|ideas?|approach(?:es)?|methods?|models?|frameworks?|algorithms?|settings?|techniques?|success|trends?|assumptions?|claims?|views?|steps?|cases?|effects?|phenomen(?:on|a)|factors?|types?|kinds?|class(?:es)?|way|ways|concerns?|difficult(?:y|ies)|authors?)$/i;
const DEMONSTRATIVE = /\b(?:this|these|such(?! (?:as|that|an?)\b)) (?=[\w-])/gi;
/** "reduce the model size" speaks of no model in particular. */
const MODEL_PART =
	/\bthe (model|algorithm|framework) (?=(?:size|parameters|weights|capacity|complexity|outputs?|predictions?|performance|accuracy|training|compression|selection|updates?|biases|architecture|design)\b)/g;
/** "a task where the model sees": any model that is put to it. */
const ANY_MODEL =
	/\b(where|allowing|allows|enabling|enables|helping|helps|letting|lets|so that|distribution|data) the (model|algorithm|network)\b(?! (?:of|in|for) )/gi;
/** A slip of the pen. */
const TWICE = /\b(the|an?|of|to|in|and|is|for|with) \1(?=\s)/gi;
const COUNTS = /^(?:\d.*|two|three|four|five|same|new|other|latter|former|above)$/i;
const LONGEST_PHRASE = 5;
/** Where the noun phrase is over. */
const PHRASE_END =
	/^(?:of|in|on|for|to|with|by|from|at|as|is|are|was|were|can|may|and|or|that|which|who|where|when|via|using|through|than|into|has|have|will|does|do|we|it|also|not)$/i;

/**
 * An idea with its demonstratives made definite, where title or question names the thing they point to
 * or the phrase describes it; others stay, and the filters turn them down.
 */
export function settleDemonstratives(candidate: Candidate, { title }: AnalyzedPaper): Candidate {
	const isKnown = (word: string): boolean =>
		contentSet(title.text).has(word) || contentSet(candidate.question).has(word);
	const generic = candidate.answer
		.replace(MODEL_PART, '$1 ')
		.replace(
			ANY_MODEL,
			(_, before: string, noun: string) => `${before} ${/^a/i.test(noun) ? 'an' : 'a'} ${noun}`,
		)
		.replace(TWICE, '$1')
		.replace(/\bthe (model|algorithm)(?=['’]s )/g, 'a $1');
	const answer = generic.replace(DEMONSTRATIVE, (whole: string, at: number) => {
		const phrase = phraseAfter(generic.slice(at + whole.length));
		const head = phrase.at(-1) ?? '';
		const named = contentStems(head).some(isKnown);
		const described =
			phrase.length >= 2 && !POINTS_TO_TEXT.test(head) && !COUNTS.test(phrase[0] ?? '');
		if (!named && !described) return whole;
		if (/^such/i.test(whole)) return '';
		return whole.startsWith('T') ? 'The ' : 'the ';
	});
	const plain = (answer.match(/\(/g) ?? []).length > 1 ? withoutBrackets(answer) : answer;
	return plain === candidate.answer ? candidate : { ...candidate, answer: upperFirst(plain) };
}

/** More than one remark in brackets is too many; none may deny anything. */
const withoutBrackets = (text: string): string =>
	/\([^()]*\b(?:not|no|only|except|without)\b[^()]*\)|\w\([^()]*\)[\^=]|[OΩΘ]\(/i.test(text)
		? text
		: text.replace(/ ?\((?!s\))[^()]{1,60}\)/g, '');

/** The words of the noun phrase a text begins with. */
function phraseAfter(text: string): readonly string[] {
	const words = text.split(/\s+/).slice(0, LONGEST_PHRASE);
	const marked = words.findIndex((word) => /[,.;:)]$/.test(word));
	const over = words.findIndex((word) => PHRASE_END.test(word) || readsAsVerb(word));
	const end = Math.min(marked < 0 ? words.length : marked + 1, over < 0 ? words.length : over);
	return words.slice(0, end).map((word) => word.replace(/[,.;:)]+$/, ''));
}

/** A finite verb that is hardly ever a noun. */
const readsAsVerb = (word: string): boolean =>
	!isNounLike(word) && readVerb(word).some(({ form }) => form === 'third' || form === 'base');

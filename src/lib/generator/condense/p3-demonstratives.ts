// P3: "on this task" after "a signal classification task" → "on the signal classification task"
import { mayHold } from '../language/may-hold.ts';
import { splitClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { contentSet, contentStems } from '../language/words.ts';
import { functionWords } from '../words/function-words.ts';
import { changed, type CondenseContext, type CondenseRule } from './draft.ts';

const POINTING = /\b(this|these) ((?:[\w-]+ ){0,3}[\w-]+)/gi;
/** Nouns for the paper itself, or for anything that was said. */
const VAGUE =
	/^(?:papers?|work|works|study|studies|article|approach|approaches|method|methods|findings?|results?|authors?|cases?|ways?|observations?|facts?|reasons?|issues?|problems?|challenges?|limitations?|gaps?|end|purpose|regard|context|questions?|insights?|ideas?|assumptions?)$/i;
const LONGEST_PHRASE = 4;

export const demonstratives: CondenseRule = {
	name: 'P3 demonstrative',
	apply(draft, context) {
		const text = resolve(draft.text, context, draft.report === 'find');
		const lead = resolve(draft.lead, context, false);
		if (text === draft.text && lead === draft.lead) return [draft];
		return [changed(draft, 'P3 demonstrative', { text, lead })];
	},
};

/** The sentence before brings something in: then "this method" is that. */
const PROPOSED =
	/\b(?:we|this paper|this work|this study) (?:\w+ly |then |also |first |further |therefore |thus )*(?:propos|introduc|present|develop|design|devis|creat|build|formulat|construct)\w* [^.]*[.]?$/i;
const OWN =
	/^this ((?:[\w-]+ ){0,3}?(?:method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|estimator|mechanism|module|pipeline|formulation))(?= )/i;
/** "a fast algorithm for this problem, beating …": the title says which problem. */
const FOR_THE_PROBLEM =
	/\b((?:[\w-]+ ){2}(?:algorithm|method|approach|procedure|scheme)s?) for this (?:problem|task)(?=,|$)/i;
const ownThing =
	(kind: 'new' | 'proposed') =>
	(whole: string, noun: string): string =>
		`${whole.startsWith('T') ? 'The' : 'the'} ${kind} ${noun.replace(/^(?:new|novel|proposed) /i, '')}`;

function resolve(text: string, { before }: CondenseContext, reported: boolean): string {
	if (before === '') return text;
	const plain = text.replace(FOR_THE_PROBLEM, '$1');
	// Only where the sentence before brings it in is it surely the authors' own.
	const own = PROPOSED.test(before) ? 'new' : reported ? 'proposed' : null;
	const proposed = own === null ? plain : plain.replace(OWN, ownThing(own));
	return openingDescribed(proposed, before).replace(
		POINTING,
		(whole, demonstrative: string, following: string, at: number) => {
			const words = nounsOf(following);
			for (let length = words.length; length > 0; length--) {
				const phrase = words.slice(0, length).join(' ');
				const said = antecedent(phrase, before);
				if (said === null) continue;
				const article = demonstrative.startsWith('T') && at === 0 ? 'The' : 'the';
				return `${article} ${said}${following.slice(phrase.length)}`;
			}
			return whole;
		},
	);
}

/**
 * "This slow river gate" behind a sentence on slow gates → "The slow river gate": the phrase says which,
 * and what it says was told before.
 */
function openingDescribed(text: string, before: string): string {
	const [whole, following = ''] = /^this ((?:[\w-]+ ){0,4}[\w-]+)/i.exec(text) ?? [];
	if (whole === undefined) return text;
	const words = nounsOf(following);
	const subject = splitClause(text)?.subject;
	const told = contentSet(before);
	for (let length = words.length; length > 1; length--) {
		const head = words[length - 1] ?? '';
		const stems = contentStems(words.slice(0, length).join(' '));
		if (subject !== `${text.slice(0, 5)}${words.slice(0, length).join(' ')}`) continue;
		if (VAGUE.test(head) || stems.length < 2) return text;
		return stems.filter((stem) => told.has(stem)).length >= 2
			? `${text.startsWith('T') ? 'The' : 'the'}${text.slice('this'.length)}`
			: text;
	}
	return text;
}

/** The words up to the first that cannot stand inside a noun phrase. */
function nounsOf(following: string): readonly string[] {
	const words = following.split(' ').slice(0, LONGEST_PHRASE);
	const end = words.findIndex((word) => functionWords.has(word.toLowerCase()));
	return end < 0 ? words : words.slice(0, end);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the phrase was called when it was brought in; null where that is not sure. */
function antecedent(phrase: string, before: string): string | null {
	const head = phrase.split(' ').at(-1) ?? '';
	if (VAGUE.test(head) || !mayHold(before, phrase)) return null;
	const brought = new RegExp(
		`\\b(?:an?|the|our|two|three|some|several|novel|new) ((?:[\\w-]+ |\\([A-Z][\\w-]*\\) ){0,5}?${escape(phrase)})(?![\\w-])`,
		'gi',
	);
	const found = matchesOf(before, brought).map((match) =>
		(match[1] ?? '').replace(/\([^)]*\) /g, '').replace(/^(?:novel|new|simple) /i, ''),
	);
	// A bare head says no more with "the" than with "this".
	const telling = found.filter(
		(text) =>
			text.includes(' ') && !text.split(' ').some((word) => functionWords.has(word.toLowerCase())),
	);
	const [said = ''] = telling;
	const sure = telling.every((text) => text.toLowerCase() === said.toLowerCase());
	return sure && said !== '' ? said : null;
}

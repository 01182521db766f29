// Subject and predicate of a clause, found by word lists alone.
// "instructed LLMs are very competitive" → subject "instructed LLMs", verb "are", rest "very competitive"
import { finiteForm, lastOfVerbGroup, type FiniteForm } from './finite-verb.ts';
import { isAdverb, isPlural } from './noun-phrase.ts';
import { wordsOf, type Word } from './words.ts';
import { PREPOSITIONS, RELATIVE_WORDS } from './word-lists.ts';

/** A clause taken apart; the pieces joined with blanks give the clause again. */
export interface Clause {
	readonly subject: string;
	/** Adverbs between subject and verb, or empty: `significantly`, `also`. */
	readonly adverb: string;
	/** The finite verb as it stands: `are`, `achieves`, `may`. */
	readonly verb: string;
	readonly form: FiniteForm;
	/** All after the finite verb. */
	readonly rest: string;
	readonly plural: boolean;
}

const COPULAS = new Set(['is', 'are', 'was', 'were']);

const clauses = new Map<string, Clause | null>();
const MOST_CLAUSES_KEPT = 5_000;

/** Takes a main clause apart; null when no finite verb is found with confidence. */
export function splitClause(text: string): Clause | null {
	const known = clauses.get(text);
	if (known !== undefined) return known;
	if (clauses.size >= MOST_CLAUSES_KEPT) clauses.clear();
	const clause = findClause(text);
	clauses.set(text, clause);
	return clause;
}

function findClause(text: string): Clause | null {
	const words = wordsOf(text);
	let relatives = 0;
	for (let i = 1; i < Math.min(words.length, 40); i++) {
		const word = words[i] as Word;
		const lower = word.text.toLowerCase();
		const before = (words[i - 1] as Word).text.toLowerCase();
		if (RELATIVE_WORDS.has(lower) && !PREPOSITIONS.has(before)) {
			relatives++;
			continue;
		}
		const form = finiteForm(words, i, text);
		if (form === null) continue;
		if (relatives > 0) {
			relatives--;
			// "who did not have X served": the bare verb belongs to the helping one.
			if (form === 'auxiliary') i = lastOfVerbGroup(words, i);
			continue;
		}
		return assemble(text, words, i, form);
	}
	return null;
}

function assemble(
	text: string,
	words: readonly Word[],
	at: number,
	form: FiniteForm,
): Clause | null {
	let first = at;
	while (first > 1 && isAdverb((words[first - 1] as Word).text)) {
		first--;
		if (
			first > 2 &&
			/^(?:and|or|but)$/.test((words[first - 1] as Word).text) &&
			isAdverb((words[first - 2] as Word).text)
		)
			first--;
	}
	const verb = words[at] as Word;
	const subject = text.slice(0, (words[first] as Word).start).trim();
	if (subject === '' || /[,;:]$/.test(subject)) return null;
	return {
		subject,
		adverb: text.slice((words[first] as Word).start, verb.start).trim(),
		verb: verb.text,
		form,
		rest: text.slice(verb.end).trim(),
		plural:
			/^(?:are|were|have|do)$/i.test(verb.text) ||
			(!/^(?:is|was|has|does)$/i.test(verb.text) && form !== 'third' && isPlural(subject)),
	};
}

/** True where the finite verb is a form of be. */
export function isCopula(clause: Clause): boolean {
	return COPULAS.has(clause.verb.toLowerCase());
}

/** True for a text that can stand as a sentence: it has a subject and a finite verb. */
export function isClause(text: string): boolean {
	return splitClause(text) !== null;
}

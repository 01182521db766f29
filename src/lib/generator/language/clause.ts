// Subject and predicate of a clause, found by word lists alone.
// "instructed LLMs are very competitive" → subject "instructed LLMs", verb "are", rest "very competitive"
import { finiteForm, lastOfVerbGroup, type FiniteForm } from './finite-verb.ts';
import { matchesOf } from './matches.ts';
import { isAdverb, isPlural } from './noun-phrase.ts';
import { remember } from './remember.ts';
import { isNounLike, readVerb } from './verbs.ts';
import { wordsOf, type Word } from './words.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_WORDS } from './word-lists.ts';

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

const MOST_CLAUSES_KEPT = 500;

/** Takes a main clause apart; null when no finite verb is found with confidence. */
export const splitClause = remember(MOST_CLAUSES_KEPT, (text): Clause | null => {
	const words = wordsOf(text);
	return opensClause(words) ? findClause(text, words) : null;
});

/**
 * A clause with a condition in front and no comma behind it; `subject` holds both.
 * "with high values the network fails" → subject "with high values the network", verb "fails"
 */
export function splitFronted(text: string): Clause | null {
	return findClause(text, wordsOf(text));
}

function findClause(text: string, words: readonly Word[]): Clause | null {
	let relatives = 0;
	let depth = 0;
	for (let i = 1; i < Math.min(words.length, 40); i++) {
		const word = words[i] as Word;
		const lower = word.text.toLowerCase();
		const previous = words[i - 1] as Word;
		const gap = text.slice(previous.end, word.start);
		depth += count(gap, '(') - count(gap, ')');
		if (depth > 0) continue;
		if (gap !== ' ' && (/[;:]\s/.test(gap) || (lower === 'but' && gap.includes(',')))) return null;
		if (lower.endsWith('n’t') || lower.endsWith("n't")) return null;
		const before = previous.text.toLowerCase();
		const next = words[i + 1];
		if (SUBORDINATORS.has(lower) && !isReduced(next)) return null;
		if (
			(lower === 'since' || lower === 'as') &&
			/^(?:it|they|we|he|she|there)$/i.test(next?.text ?? '')
		)
			return null;
		if (opensRelative(lower, before)) {
			relatives++;
			// "that can be sustained": its verb stands right behind it.
			const verb = verbOfRelative(words, i);
			if (verb !== null) {
				relatives--;
				i = verb;
			}
			continue;
		}
		// "which the agent learned": there a past form is always the verb.
		if (relatives > 0 && isPast(lower) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before)) {
			relatives--;
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

/** A condition or a reason in the middle: what comes behind is not the main clause. */
const SUBORDINATORS = new Set([
	'if',
	'when',
	'because',
	'whereas',
	'although',
	'though',
	'unless',
	'while',
]);
/** What opens no main clause, or one whose subject comes behind a comma. */
const NO_OPENING = new Set([
	...[...SUBORDINATORS, 'since', 'as', 'once', 'whenever', 'given', 'and', 'or', 'but', 'nor'],
	...['of', 'by', 'during', 'among', 'amongst', 'after', 'before', 'with', 'without', 'via'],
	...[
		'on',
		'between',
		'across',
		'throughout',
		'beyond',
		'until',
		'except',
		'including',
		'following',
		'instead',
		'depending',
		'according',
		'due',
	],
	...['despite', 'unlike', 'under', 'through', 'from', 'for', 'within', 'upon', 'out', 'regarding'],
	...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'can', 'may', 'do', 'does', 'did', 'not'],
]);

/** False where the first words show that the text is no main clause with its subject in front. */
function opensClause(words: readonly Word[]): boolean {
	const first = words[0]?.text.toLowerCase() ?? '';
	const second = words[1]?.text.toLowerCase() ?? '';
	if (NO_OPENING.has(first) || (first === 'no' && second === 'matter')) return false;
	if (first === 'at') return /^(?:least|most)$/.test(second);
	if (first === 'in') return /^(?:vitro|vivo|silico|situ|utero)$/.test(second);
	if (first === 'to') return !readVerb(second).some(({ form }) => form === 'base');
	const readings = readVerb(first);
	if (AUXILIARIES.has(second)) return true;
	if (readings.length === 0 || isNounLike(first)) return true;
	// "demonstrate improved robustness", "informed by the results, we …"
	if (readings.every(({ form }) => form === 'base')) return false;
	return !(PREPOSITIONS.has(second) && readings.some(({ form }) => form === 'past'));
}

const isPast = (word: string): boolean => readVerb(word).some(({ form }) => form === 'past');
const count = (text: string, mark: string): number =>
	text.includes(mark) ? text.split(mark).length - 1 : 0;

/** "when trained on X", "if possible": no clause with a verb of its own. */
const isReduced = (next: Word | undefined): boolean =>
	next !== undefined &&
	(PREPOSITIONS.has(next.text) ||
		/^(?:possible|necessary|not|only|available)$/.test(next.text) ||
		readVerb(next.text).some(({ form }) => form !== 'base' && form !== 'third'));

const OPENING_QUESTIONS = new Set(['how', 'why', 'whether']);
const opensRelative = (lower: string, before: string): boolean =>
	(RELATIVE_WORDS.has(lower) && !PREPOSITIONS.has(before)) || OPENING_QUESTIONS.has(lower);

/** The end of the verb group right behind a relative word; null where its subject comes first. */
function verbOfRelative(words: readonly Word[], i: number): number | null {
	let at = i + 1;
	while (at < words.length && isAdverb((words[at] as Word).text)) at++;
	const lower = words[at]?.text ?? '';
	if (AUXILIARIES.has(lower)) return lastOfVerbGroup(words, at);
	const relative = (words[i] as Word).text.toLowerCase();
	// "who qualify": a verb, listed or not.
	if (relative === 'who') return at < words.length ? at : null;
	if (relative !== 'that' && relative !== 'which') return null;
	const forms = readVerb(lower).map(({ form }) => form);
	const behind = words[at + 1]?.text.toLowerCase() ?? '';
	// "that models learn": a noun with its verb behind it.
	if (isNounLike(lower) && (AUXILIARIES.has(behind) || readVerb(behind).length > 0)) return null;
	return forms.some((form) => form === 'base' || form === 'third' || form === 'past') ? at : null;
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
	// "more often had"
	if (
		first < at &&
		first > 1 &&
		/^(?:more|less|most|least)$/.test((words[first - 1] as Word).text) &&
		(words[first] as Word).text !== 'than'
	)
		first--;
	if (!standsAsSubject(words.slice(0, first))) return null;
	const verb = words[at] as Word;
	const subject = text.slice(0, (words[first] as Word).start).trim();
	if (subject === '' || /[,;:—–-]$/.test(subject)) return null;
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

/** A subject has a noun, does not break off, and is no noun with a name behind it that has lost its joint. */
function standsAsSubject(words: readonly Word[]): boolean {
	const last = words.at(-1)?.text ?? '';
	const lower = last.toLowerCase();
	if (!words.some(({ text }) => isNoun(text))) return false;
	if (PREPOSITIONS.has(lower) && !/^(?:vitro|vivo)$/.test(lower)) return false;
	if (/^(?:a|an|the|and|or|but|to|not|its|their|our)$/.test(lower)) return false;
	// "the degrees DrGCNs help": the name begins a clause of its own.
	const before = words.at(-2)?.text ?? '';
	return !(/^[a-z-]+[^su]s$/.test(before) && /^[A-Z]\w*[A-Z]\w*s$/.test(last) && words.length > 2);
}

/** No adverb, no participle, no third person: "carefully designed" is no subject. */
const isNoun = (word: string): boolean =>
	/^(?:neither|both|each|all)$/i.test(word) ||
	(!isAdverb(word) &&
		(isNounLike(word) ||
			readVerb(word).every(({ form }) => form !== 'past' && form !== 'third' && form !== 'base')));

/** True where the finite verb is a form of be. */
export function isCopula(clause: Clause): boolean {
	return COPULAS.has(clause.verb.toLowerCase());
}

/** A condition or a purpose in front of the clause: "to learn faster, PVars use …". */
const FRONTED =
	/^(?:of|by|during|among|amongst|after|before|with|without|via|despite|unlike|under|through|from|for|within|upon|in|on|at|between|across|throughout|beyond|until|following|to|since|as|while|if|when|although|because|given)\b/i;

/** True for a text that can stand as a sentence: it has a finite verb, and a subject in front of it. */
export function isClause(text: string): boolean {
	if (splitClause(text) !== null) return true;
	if (!FRONTED.test(text)) return false;
	// The main clause begins behind one of the commas.
	return matchesOf(text, /,\s+/g)
		.slice(0, 3)
		.some(({ index, 0: comma }) => splitClause(text.slice(index + comma.length)) !== null);
}

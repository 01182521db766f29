// "find about high doses of ZNS" → "… of zonisamide (ZNS)": months later nobody knows the short form
import { commonAcronyms } from '../words/common-acronyms.ts';
import type { Acronym, AnalyzedPaper, Candidate } from '../types.ts';

/** Kinds that ask for the long form, or give it. */
const ABOUT_TERMS: ReadonlySet<Candidate['kind']> = new Set(['acronym', 'definition']);

/**
 * The candidate with one short form of its question spelled out as the paper does; null where the
 * question holds none, or none that needs it: known to all, the paper's own name, told by the title.
 */
export function spelledOut(candidate: Candidate, paper: AnalyzedPaper): Candidate | null {
	if (ABOUT_TERMS.has(candidate.kind) || candidate.question.includes('(')) return null;
	for (const acronym of paper.facts.acronyms) {
		if (!candidate.question.includes(acronym.short)) continue;
		if (!needsWords(acronym, candidate, paper)) continue;
		const question = outsideQuotes(candidate.question, (text) =>
			text.replace(wholeWord(acronym.short), `${inSentence(acronym.long)} (${acronym.short})`),
		);
		if (question !== candidate.question) return { ...candidate, question };
	}
	return null;
}

/** So many short forms an answer may hold that the question explains. */
const MOST_EXPLAINED = 2;

/**
 * The candidate with the short forms of its answer explained in the question: `What is the main finding
 * of “T” (QALE: quality-adjusted life expectancy)?` Null where the answer holds none that needs it, or too many.
 */
export function explained(candidate: Candidate, paper: AnalyzedPaper): Candidate | null {
	const { kind, question, answer } = candidate;
	if (ABOUT_TERMS.has(kind) || question.includes('(') || !question.endsWith('?')) return null;
	const unknown = paper.facts.acronyms.filter(
		(acronym) =>
			wholeWord(acronym.short).test(answer) &&
			!wholeWord(acronym.short).test(question) &&
			!answer.toLowerCase().includes(acronym.long.toLowerCase()) &&
			needsWords(acronym, candidate, paper),
	);
	if (unknown.length === 0 || unknown.length > MOST_EXPLAINED) return null;
	const words = unknown.map(({ short, long }) => `${short}: ${inSentence(long)}`).join(', ');
	return { ...candidate, question: `${question.slice(0, -1)} (${words})?` };
}

/** A long title is shown in part: what it leaves out is not told. */
const quotedTitle = (question: string): string => /“([^”]*)”/.exec(question)?.[1] ?? '';

function needsWords(
	{ short, long }: Acronym,
	{ question }: Candidate,
	{ facts }: AnalyzedPaper,
): boolean {
	const own = [facts.name?.name, ...(facts.name?.aliases ?? [])];
	return (
		!commonAcronyms.has(short.replace(/s$/, '')) &&
		!own.some((name) => name?.includes(short)) &&
		!wholeWord(short).test(quotedTitle(question)) &&
		!question.toLowerCase().includes(long.toLowerCase())
	);
}

/** Not within a compound (`OoD-robust`), and not as the plural of something else. */
const wholeWord = (short: string): RegExp =>
	new RegExp(`(?<![\\w-])${short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);

/** "State space models" within a sentence; names keep their capitals. */
const inSentence = (long: string): string =>
	/^\p{Lu}\p{Ll}+(?:[\s-]\p{Ll}+)+$/u.test(long)
		? long.charAt(0).toLowerCase() + long.slice(1)
		: long;

function outsideQuotes(text: string, change: (part: string) => string): string {
	const end = text.lastIndexOf('”') + 1;
	const start = text.indexOf('“');
	if (start < 0) return change(text);
	const before = change(text.slice(0, start));
	if (before !== text.slice(0, start)) return before + text.slice(start);
	return text.slice(0, end) + change(text.slice(end));
}

// R9: ✗ "networks that perform better" where the source says "neither better nor faster" ✓ "Up to 29%."
import { matchesOf } from '../language/matches.ts';
import { remember } from '../language/remember.ts';
import { GUARDED_WORDS } from '../language/word-lists.ts';
import type { Candidate } from '../types.ts';
import type { Filter, FilterContext } from './filter.ts';

const GUARDED_PHRASES =
	/\b(?:up to|at least|at most|less than|more than|fewer than|no more than|rather than|as long as|on average|in the limit|only if)\b/gi;
/** What may not follow directly on the stretch that was kept. */
const BINDING_TAIL =
	/^[\s,]*(?:(?:even |but |and |especially |particularly |only )?(?:than|when|whenever|if|unless|except|only|without|provided|compared (?:to|with)|relative to|as long as|under|but not|but only|nor|or worse|versus|vs\.?|in contrast|in the (?:absence|presence|case)|for)\b)/i;
/** For a proposal, whose tail only says more about it. */
const TURNING_TAIL =
	/^[\s,]*(?:than|unless|except|only|without|but not|nor|rather than|instead of)\b/i;
/** What may not stand right before it, in the same clause. */
const BINDING_HEAD =
	/\b(?:not|no|never|neither|nor|cannot|without|unless|fail(?:s|ed)? to|unable to|unclear (?:whether|if|how)|whether|if|rarely|hardly|may|might|could|unlikely|only|doubts? (?:about|whether))\b[^,;:]*$/i;

/** Words that turn a claim around: none may be added. */
const NEGATIONS = new Set([
	'not',
	'no',
	'never',
	'cannot',
	'without',
	'neither',
	'nor',
	'none',
	'hardly',
]);

/** "the trial did not show an effect" → "there was no effect" */
const THERE_WAS_NO = /^There (?:is|are|was|were) no /;
const DID_NOT = /\b(?:(?:did|does|do|could|can) not|failed to|fails to|unable to) [a-z]+ /i;

/** Words that one sentence may hold twice, each for a claim of its own. */
const SAID_TWICE = new Set([...NEGATIONS, 'can', 'may', 'might', 'could', 'only', 'about']);

const MOST_TEXTS_KEPT = 500;
const words = remember(MOST_TEXTS_KEPT, (text): readonly string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean),
);

export const polarity: Filter = {
	id: 'R9 polarity',
	check(candidate, context) {
		if (candidate.kind === 'acronym') return null;
		return lostInside(candidate, context) ?? lostAround(candidate, context);
	},
};

function lostInside(
	{ question, answer }: Candidate,
	{ spanText, sourceText }: FilterContext,
): string | null {
	// Words of a quoted title say nothing about the claim.
	const asked = [...words(question.replace(/“[^”]*”/g, ' '))];
	// Nor does a word of the question that stands in the sentence beside the span: "why is X not trivial?"
	// does not keep the "not" of the reason.
	if (asked.some((word) => SAID_TWICE.has(word))) {
		for (const word of words(sourceText.replace(spanText, ' '))) {
			const at = SAID_TWICE.has(word) ? asked.indexOf(word) : -1;
			if (at >= 0) asked.splice(at, 1);
		}
	}
	const kept = [...asked, ...words(answer)];
	const source = spanText.replace(/\([^()]*\)/g, ' ').replace(/\bnot only\b/gi, ' ');
	for (const word of words(source)) {
		if (!GUARDED_WORDS.has(word)) continue;
		const at = kept.indexOf(word);
		if (at < 0) return `“${word}” of the source is missing.`;
		kept.splice(at, 1);
	}
	const denied = [...words(source)];
	if (THERE_WAS_NO.test(answer) && DID_NOT.test(sourceText)) denied.push('no');
	for (const word of words(answer)) {
		if (!NEGATIONS.has(word)) continue;
		const at = denied.indexOf(word);
		if (at < 0) return `“${word}” does not stand in the source.`;
		denied.splice(at, 1);
	}
	const card = `${question} ${answer}`.toLowerCase();
	for (const [phrase] of matchesOf(source, GUARDED_PHRASES)) {
		if (!card.includes(phrase.toLowerCase())) return `“${phrase}” of the source is missing.`;
	}
	return null;
}

function lostAround(candidate: Candidate, { paper, sentence }: FilterContext): string | null {
	if (sentence === null) return null;
	const { text } = paper.abstract;
	const card = `${candidate.question} ${candidate.answer}`.toLowerCase();
	const after = text.slice(candidate.span.end, sentence.span.end).replace(/^\s*\([^()]*\)/, '');
	const describes = candidate.template === 'I1' || candidate.template === 'I5';
	const tail = (describes ? TURNING_TAIL : BINDING_TAIL).exec(after);
	if (tail !== null && !card.includes(leadOf(after))) {
		return `The source goes on with a condition (“${tail[0].replace(/^[\s,]+/, '')} …”).`;
	}
	if (candidate.kind === 'result' && comparesElsewhere(candidate, after))
		return 'What it is compared with stands further on.';
	const before = text.slice(sentence.span.start, candidate.span.start);
	const head = BINDING_HEAD.exec(lastClause(before));
	if (head !== null) {
		const [word = ''] = words(head[0]);
		const said = words(card);
		const denied = word === 'no' && candidate.template === 'P2' && said.includes('lacking');
		const none = THERE_WAS_NO.test(candidate.answer) && DID_NOT.test(lastClause(before));
		if (!said.includes(word) && !denied && !none)
			return `“${word}” in front of the answer governs it.`;
	}
	return null;
}

/** "X raises A and cuts B compared to Y": Y belongs to both. */
const comparesElsewhere = ({ question, answer }: Candidate, after: string): boolean =>
	/\b(?:increase|reduce|improve|decrease|lower|raise|boost|cut|enhance)\b/.test(question) &&
	!/\d|\b(?:than|over|compared|relative)\b/i.test(answer) &&
	!/\b(?:than|over|compared|relative|versus)\b/i.test(question) &&
	/^ and [^,;:.]* (?:compared (?:to|with)|relative to|in comparison (?:to|with)) /i.test(after);

/** The first words of a tail: found again in the question when it was moved there. */
const leadOf = (tail: string): string =>
	tail
		.trim()
		.replace(/^,\s*/, '')
		.split(/\s+/)
		.slice(0, 3)
		.join(' ')
		.toLowerCase()
		.replace(/[.,;]+$/, '');

/** From the last joint on: a word further back belongs to another clause. */
const lastClause = (text: string): string =>
	text.split(/[,;:—]\s|\b(?:that|and|but|while|whereas)\b/i).pop() ?? '';

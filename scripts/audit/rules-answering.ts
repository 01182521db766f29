// The hard rules on answering, R7 to R11, from the rubric's own words.
import {
	content,
	evened,
	numbers,
	overlap,
	unquoted,
	words,
	type AuditedCard,
	type AuditedPaper,
} from './text.ts';
import type { Rule } from './rule.ts';

/** The sentence a card rests on, as given; the title for a card that rests on it. */
export function sourceSentence(card: AuditedCard, paper: AuditedPaper): string {
	if (card.sentence < 0) return paper.title;
	return paper.sentences[card.sentence]?.text ?? '';
}

const countOf = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const COUNT_WORD = /\b(?:two|three|2|3|both)\b/i;

/** Nothing but three short items: `A, B, and C`; a name written so is none. */
function isList(answer: string): boolean {
	const match = /^([^,]{1,40}), ([^,]{1,40}),? (?:and|or) ([^,]{1,40})$/.exec(
		answer.replace(/\.$/, ''),
	);
	const items = match?.slice(1) ?? [];
	return (
		items.length > 0 &&
		items.every((item) => countOf(item) <= 4) &&
		!/:|\b(?:in|on|of|for|over|to|with|has|have|is|are|by)\b/i.test(items[0] ?? '')
	);
}

export const atomic: Rule = {
	id: 'R7',
	check({ question, answer, kind }) {
		if (countOf(answer) > 25) return `an answer of ${countOf(answer)} words`;
		if (countOf(unquoted(question)) > 30) return `a question of ${countOf(question)} words`;
		if (
			/(?<!\b(?:vs|e\.g|i\.e|al|resp|approx|no|fig|eq|ca|dr|st|ssp|spp|cf|[A-Z]))[.!?]\s+[A-Z“]/.test(
				answer,
			)
		)
			return 'more than one sentence';
		if (/\brespectively\b/i.test(answer)) return '“respectively”';
		if (/\((?:i|1|a)\).*\((?:ii|2|b)\)/.test(answer)) return 'an enumeration';
		if (/;/.test(answer)) return 'a list with semicolons';
		if (isList(answer) && !COUNT_WORD.test(question) && kind !== 'definition' && kind !== 'acronym')
			return 'a list whose count the question does not state';
		// A range is one number.
		const told = numbers(
			answer
				.replace(/\S*[\^_<>=≤≥√∞]\S*|\S*\{[^}]*\}/g, ' ')
				.replace(/(?<![[\d.][^\]]*)(\d[\d.]*)[-–]\d[\d.]*/g, '$1')
				.replace(/[\p{L}]+-?\d+|\d+-(?=[\p{L}])/gu, ' '),
		);
		if (told.length > 2) return `${told.length} numbers`;
		if (
			told.length === 2 &&
			!/\b(?:to|than|from|of|versus|vs|over|between|and|against|compared|out|with|±|in|[–-])\b|[±–(%:/=≤<>-]/.test(
				answer,
			)
		)
			return 'two numbers that are not compared';
		return null;
	},
};

const NUMBER_WORDS: Readonly<Record<string, string>> = {
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	ten: '10',
};

/** “mod- els” of a text that lost its lines, as the generator reads it. */
const rejoined = (text: string): string => text.replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');

export const grounded: Rule = {
	id: 'R8',
	check(card, paper) {
		const source = evened(sourceSentence(card, paper));
		const known = new Set(numbers(evened(source)));
		for (const word of words(source)) if (NUMBER_WORDS[word]) known.add(NUMBER_WORDS[word]);
		const digits = source.replace(/[^\d]/g, '');
		for (const number of numbers(evened(card.answer)))
			if (!known.has(number) && !digits.includes(number.replace(/\D/g, '')))
				return `the number ${number} is not in the source`;
		for (const name of card.answer.match(/\b(?:[A-Z]{2,}[a-z]?|[A-Z][a-z]+[A-Z]\w*)\b/g) ?? []) {
			const somewhere = `${source} ${evened(paper.title)} ${paper.name ?? ''}`.toLowerCase();
			if (!somewhere.includes(name.toLowerCase())) return `the name ${name} is not in the source`;
		}
		// “Our method” becomes “the new method” where the system has no name; two values compared get “versus” between.
		const share = overlap(
			evened(card.answer)
				.replace(/\b([Tt]he) new\b/g, '$1')
				.replace(/ versus (?=[^\p{L}]*\d)/u, ' '),
			`${source} ${rejoined(source)} ${evened(paper.title)} ${paper.name ?? ''}`,
		);
		if (content(card.answer).length > 0 && share < 0.85)
			return `only ${Math.round(100 * share)} % of the answer is in the source`;
		return null;
	},
};

/** What shortening must not lose, as the rubric lists it. */
const GOVERNING =
	/\b(?:not|no|without|fails?|failed|hardly|neither|only|unless|except|may|can|cannot|often|almost|up to|at least|over(?= \d)|less than|more than|about(?= \d)|roughly)\b/gi;
const COMPARATIVE =
	/\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|larger|smaller|greater|stronger|weaker|\w+er) than\b/i;

export const polarity: Rule = {
	id: 'R9',
	check(card, paper) {
		const { sourceStart, sourceEnd, question, answer } = card;
		if (sourceStart < 0 || card.kind === 'acronym') return null;
		// What stands in brackets does not govern the clause.
		const quote = evened(paper.abstract.slice(sourceStart, sourceEnd))
			.replace(/\([^)]*\)/g, ' ')
			// “not only … but also” denies nothing.
			.replace(/\bnot only\b/gi, ' ')
			.toLowerCase();
		const told = evened(`${question} ${answer}`)
			.toLowerCase()
			.replace(/n't\b/g, ' not')
			.replace(/cannot/g, 'can not');
		for (const [word] of quote.replace(/cannot/g, 'can not').matchAll(GOVERNING)) {
			const kept = new RegExp(`\\b${word.replace(/s$|ed$/, '')}`).test(told);
			if (!kept) return `“${word}” of the quoted clause is lost`;
		}
		const before = evened(
			paper.abstract.slice(Math.max(0, sourceStart - 60), sourceStart),
		).toLowerCase();
		const clause = /[^,;:.]*$/.exec(before)?.[0] ?? '';
		// The word right before the quote governs it: "up to | 29%", "does not | improve".
		const right =
			/\b(not|no|without|only|hardly|may|can|cannot|up to|at least|less than|more than|over|almost|about|roughly|often|never|fails? to|neither)\s+(?:be |have |an? |the )?$/.exec(
				clause,
			)?.[1];
		if (
			right !== undefined &&
			!told.includes(right.replace('cannot', 'can not').replace(/^fails? to$/, 'fail'))
		)
			return `“${right}” before the quoted clause is lost`;
		const compared = COMPARATIVE.exec(quote);
		if (compared && !/\b(?:than|over|versus|compared)\b/.test(told))
			return 'a comparative without its “than”';
		return null;
	},
};

const GENERIC =
	/^(?:novel|new|simple|effective|efficient|significant|consistent|superior|better|promising|various|diverse|extensive|state|art|performance|results?|methods?|tasks?|approach(?:es)?|significantly|consistently)$/;

export const informative: Rule = {
	id: 'R10',
	check({ kind, answer }) {
		if (kind !== 'idea' && kind !== 'result') return null;
		const left = words(answer).filter((word) => !GENERIC.test(word) && content(word).length > 0);
		return left.length >= 2 || /\d/.test(answer) || /[α-ωΑ-Ω∞≤≥]/.test(answer)
			? null
			: 'an answer of any paper';
	},
};

/** Work of others as what the sentence is about; to be better than prior work is a result of one's own. */
const OTHERS = /\bet al\b|^(?:recently|prior work)\b|\bprior work (?:has|have|shows?|finds?)\b/i;

export const rightRole: Rule = {
	id: 'R11',
	check(card, paper) {
		if (card.sentence < 0) return null;
		const role = paper.sentences[card.sentence]?.role;
		const { kind } = card;
		if (kind === 'idea' && role === 'background') return 'an idea from a background sentence';
		if ((kind === 'result' || kind === 'number') && (role === 'background' || role === 'objective'))
			return `a ${kind} from a sentence of ${role}`;
		if (kind === 'problem' && role !== 'objective' && role !== 'background')
			return `a problem from a sentence of ${role ?? 'no role'}`;
		if ((kind === 'result' || kind === 'number') && OTHERS.test(sourceSentence(card, paper)))
			return 'a result from a sentence that cites others';
		return null;
	},
};

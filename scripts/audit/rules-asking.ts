// The hard rules on asking, R1 to R6, from the rubric's own words.
import { content, evened, overlap, stem, unquoted, words, type AuditedPaper } from './text.ts';
import type { Rule } from './rule.ts';

const FIRST_PERSON =
	/\b(?:[Ww]e|[Oo]urs?|[Hh]ere|[Aa]bove|[Bb]elow|[Ff]ormer|[Ll]atter|[Aa]forementioned)\b|\bus\b/;
const NAMELESS =
	/\b(?:[Tt]his|[Tt]he|[Oo]ur|[Tt]heir|[Pp]roposed) (?:paper|work|study|authors|approach|method|model|framework|algorithm|setting|results)\b(?!-)(?! (?:of|in|for) )(?! [“"A-Z])/;
const OPENING = /^(?:It|They|This|These|Such|Its)\b/;
const PRONOUN = /\b(?:it|its|they|their|them|itself|themselves)\b/;

export const selfContained: Rule = {
	id: 'R1',
	check({ question, answer }) {
		const asked = unquoted(question);
		const said = unquoted(answer);
		for (const field of [asked, said]) {
			// A comparison that names what it is above or below needs no place in the paper.
			const plain = field.replace(/\b(?:above|below)(?: (?:\S+ ){0,3}\S*\d|-[a-z]+| which\b)/g, '');
			const person = FIRST_PERSON.exec(plain);
			if (person) return `“${person[0]}”`;
			const nameless = NAMELESS.exec(field);
			if (nameless) return `“${nameless[0]}” without a name`;
		}
		if (OPENING.test(asked) || OPENING.test(said)) return 'begins with a pronoun';
		const pronoun = PRONOUN.exec(asked);
		if (pronoun && content(asked.slice(0, pronoun.index).replace('“T”', 'title')).length === 0)
			return `“${pronoun[0]}” before its noun`;
		return null;
	},
};

/** The question alone must lead to its paper: a name, a title, or words rare in the deck. */
export const anchored: Rule = {
	id: 'R2',
	check({ question, kind }, paper, deck) {
		const names = [paper.name ?? '', ...paper.aliases].filter((name) => name !== '');
		const named = names.some((name) => question.includes(name));
		const titled = [...question.matchAll(/“([^”]*)”/g)].some(([, quoted = '']) =>
			startsAlike(paper, quoted),
		);
		// Of an acronym the question holds nothing but itself.
		const rare = deck.rareWords(question) >= (kind === 'acronym' ? 1 : 2);
		if (!named && !titled && !rare) return 'neither name nor title nor two rare words';
		return deck.ranksFirst(paper, question) ? null : 'another paper of the deck fits better';
	},
};

/** A title as it is shown: repaired, perhaps shortened. */
function startsAlike({ title }: AuditedPaper, quoted: string): boolean {
	const shown = words(quoted.replace(/…$/, ''));
	const own = new Set(words(evened(title)));
	return shown.length > 0 && shown.filter((word) => own.has(word)).length >= 0.8 * shown.length;
}

const WH = /\b(?:what|which|who|whom|whose|where|when|why|how)\b|\bby how much\b|____/i;
const BANNED =
	/^what (?:about\b|does (?:“T”|\S+) do\?|is the (?:result|significance) of|is special about)|^(?:describe|explain)\b/i;

export const knownShape: Rule = {
	id: 'R3',
	check({ question, kind }) {
		const asked = unquoted(question);
		if (!WH.test(asked)) return 'no wh-phrase and no blank';
		if (BANNED.test(asked)) return 'a banned stem';
		if (kind === 'number' && !asked.includes('____') && content(asked).length < 2)
			return 'a number question without quantity or condition';
		return null;
	},
};

const AUXILIARY =
	/^(?:is|are|was|were|does|do|did|can|could|has|have|had|may|might|will|would|should|must)\b/i;

export const notYesNo: Rule = {
	id: 'R4',
	check({ question, answer }) {
		if (AUXILIARY.test(question)) return 'begins with an auxiliary verb';
		if (/^(?:yes|no|true|false)[.!]?$/i.test(answer.trim())) return 'a yes or no';
		const choice = /\b(\S+(?: \S+)?) or (\S+(?: \S+)?)\?$/i.exec(unquoted(question));
		const said = answer.replace(/[.]$/, '').toLowerCase();
		if (choice && [choice[1], choice[2]].some((option) => option?.toLowerCase() === said))
			return 'the question names both options';
		return null;
	},
};

const TERM = new Set(['acronym', 'definition']);

export const noLeak: Rule = {
	id: 'R5',
	check({ question, answer, kind }, paper) {
		const bare = answer.replace(/[.]$/, '');
		const [asked, said] = [words(question), words(bare)];
		const holds = (part: readonly string[]): boolean =>
			part.length > 0 && ` ${asked.map(stem).join(' ')} `.includes(` ${part.map(stem).join(' ')} `);
		if (holds(said)) return 'the answer stands in the question';
		if (!TERM.has(kind))
			for (const { term, expansion = '' } of paper.terms) {
				if (expansion === '') continue;
				const isShort = words(bare).join(' ') === words(term).join(' ');
				const isLong = words(bare).join(' ') === words(expansion).join(' ');
				if ((isShort && holds(words(expansion))) || (isLong && holds(words(term))))
					return 'the other form of the answer stands in the question';
			}
		// Of a title shown to ask for the idea the rubric allows a little more than of the question's own words.
		const own = kind === 'idea' ? unquoted(question) : question;
		if (kind !== 'acronym' && content(bare).length > 1 && overlap(bare, own) > 0.5)
			return `${Math.round(100 * overlap(bare, own))} % of the answer stands in the question`;
		const title = /“([^”]*)”/.exec(question)?.[1];
		if (kind === 'idea' && title !== undefined && overlap(bare, title) >= 0.6)
			return 'the title shown tells the answer';
		return null;
	},
};

const AGES = /\b(?:state[- ]of[- ]the[- ]art|first|recent|new|best[- ]known)\b/i;

export const attributed: Rule = {
	id: 'R6',
	check({ question, answer, kind }, paper) {
		const names = [paper.name ?? '', ...paper.aliases].filter((name) => name !== '');
		const attributedTo = names.some((name) => question.includes(name)) || question.includes('“');
		if ((kind === 'result' || kind === 'number') && !attributedTo)
			return 'a result without system or paper';
		if (AGES.test(answer) && !attributedTo) return 'a claim that ages, without whose';
		return null;
	},
};

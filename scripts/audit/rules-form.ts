// The hard rules on form, R12 to R15 and R20, from the rubric's own words.
import { content, type AuditedCard, type AuditedPaper } from './text.ts';
import { sourceSentence } from './rules-answering.ts';
import type { Rule } from './rule.ts';

const PAIRS = ['()', '[]', '{}', '“”'];
const TAIL =
	/(?:^|\s)(?:of|the|with|an|to|in|on|for|by|from|as|at|into|than|and|or|but|that|which|via|under|between)[.]?$|,[.]?$/i;

export const clean: Rule = {
	id: 'R12',
	check({ question, answer }) {
		for (const field of [question, answer]) {
			const begin = field.charAt(0);
			const name = /^\p{Ll}+(?:[-\p{Lu}\d_]|$)/u.test(field) || /^\p{Ll}[\s-]/u.test(field);
			if (!/[\p{Lu}\p{Lt}\p{Lo}\d“"(\p{S}\p{P}]/u.test(begin) && !/[α-ω]/.test(begin) && !name)
				return 'does not begin with a capital, digit or quote';
			for (const [open = '', close = ''] of PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]))
				if (field.split(open).length !== field.split(close).length)
					return 'a bracket is not closed';
			if (
				/(?<![\p{L}\d-])(\p{L}{2,}) \1(?![\p{L}\d-])/iu.test(field) &&
				!/\b(that that|had had|more more)\b/i.test(field)
			)
				return 'a word stands twice';
			if (/\s[,;:.?!](?:\s|$)/.test(field)) return 'a space before a mark';
			if (
				/^(?:and|but|which|that|where)\b/i.test(field) &&
				!(field === question && /^(?:which|where)\b/i.test(field))
			)
				return 'begins in the middle of a sentence';
			if (/\ba [aeio](?!ne|nce|uro|u)[a-z]{2,}/.test(field)) return '“a” before a vowel';
			if (field.split('(').length > 2) return 'more than one parenthesis';
		}
		const blanks = question.split('____').length - 1;
		if (blanks > 1 || (blanks === 0 && !question.endsWith('?')))
			return 'ends neither in ? nor holds one blank';
		if (
			/\bdoes (?:“[^”]*”|\S+) (?:\w+ly )?(?!this|its|less|across|process|access|focus|bias|address|discuss|assess|express|possess|pass|miss|cross|guess|compress|suppress|surpass|bypass|stress|progress)[a-z]+[^su]s\?$/.test(
				question,
			)
		)
			return '“does” with a verb in -s';
		// "under A": a letter that names something is no article.
		if (TAIL.test(answer.trim()) || /\sa[.]?$/.test(answer.trim())) return 'a truncated tail';
		return null;
	},
};

const DAMAGE =
	/\\|~|``|''| -- |\bmath(?:bf|cal|frak|rm|bb)\b|\b\w{0,2}(?:leq|geq|neq)\b|\b[a-z]ge\d|\binfty\b|\bepsilon\b|\bell_|\dtimes\b|scriptsize|\bObig/;

export const undamaged: Rule = {
	id: 'R13',
	check({ question, answer }) {
		const found = DAMAGE.exec(`${question} ${answer}`);
		return found ? `“${found[0]}”` : null;
	},
};

export const noTrivia: Rule = {
	id: 'R14',
	check(card, paper) {
		const { answer, question, kind } = card;
		const source = sourceSentence(card, paper);
		if (/https?:|www\.|github\.com/i.test(`${question} ${answer}`)) return 'an address';
		if (
			/\b(?:repositor(?:y|ies) (?:at|of|on)|licen[cs]ed? under|source code|our code|code (?:is|will be|can be))\b/i.test(
				`${question} ${answer}`,
			)
		)
			return 'code or licence';
		if (
			/\b(?:code|implementation)\b[^.]{0,40}\b(?:is|are|will be|made) (?:\w+ly )?(?:available|released)\b|\b(?:data|models?|datasets?)\b[^.]{0,40}\b(?:is|are|will be|made) (?:publicly|freely|openly) (?:available|released)\b/i.test(
				source,
			) &&
			!/\d/.test(answer)
		)
			return 'an availability sentence';
		if (/\b(?:is organi[sz]ed as follows|remainder of (?:this|the) paper)\b/i.test(source))
			return 'a signpost sentence';
		if (
			/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:tasks|data ?sets|baselines|benchmarks)\.?$/i.test(
				answer,
			)
		)
			return 'a count of tasks';
		if (kind !== 'acronym' && paper.name !== null && answer.replace(/\.$/, '') === paper.name)
			return 'a bare name';
		return null;
	},
};

export const goodCloze: Rule = {
	id: 'R15',
	check({ question, answer }, paper) {
		if (!question.includes('____')) return null;
		const stem = question.replace('____', ' ');
		if (stem.trim().split(/\s+/).length > 25) return 'a stem of more than 25 words';
		if (content(stem).length < 6) return 'fewer than six content words around the blank';
		if (!/[\d\p{Lu}]/u.test(answer) && answer.split(' ').length > 3)
			return 'a blank that is no number, name or term';
		if (/[%×]$/.test(answer.trim())) return 'the unit stands inside the blank';
		if (
			paper.name === null ||
			![paper.name, ...paper.aliases].some((name) => question.includes(name))
		)
			return 'no name in the stem';
		if (stem.toLowerCase().split(/\W+/).includes(answer.toLowerCase()))
			return 'the blank stands elsewhere in the stem';
		return null;
	},
};

const ids = new Set<string>();

export const traceable: Rule = {
	id: 'R20',
	check(card: AuditedCard, paper: AuditedPaper) {
		const { id, sourceStart, sourceEnd, sentence, template, kind } = card;
		if (!id || !template || !kind) return 'no id, template or kind';
		if (ids.has(`${paper.id} ${id}`)) return 'two cards with one id';
		ids.add(`${paper.id} ${id}`);
		if (sentence < 0)
			return sourceStart === -1 ? null : 'a title card with a place in the abstract';
		const within = paper.sentences[sentence];
		if (!within) return 'no such sentence';
		if (!(sourceStart >= 0 && sourceStart < sourceEnd && sourceEnd <= paper.abstract.length))
			return 'an empty span';
		if (paper.abstract.slice(sourceStart, sourceEnd).trim() === '') return 'a blank quote';
		// A formula's delimiters may reach past the sentence's last word.
		if (sourceStart < within.start - 4 || sourceEnd > within.end + 4)
			return 'the span leaves its sentence';
		return null;
	},
};

// `\textbf{bold} {\em words} \citep{smith20}` → `bold words`; `{BERT}: a model` → `BERT: a model`
import { matchesOf } from '../language/matches.ts';
import { closingBrace, inOrder, substitute, type Edit, type RepairRule } from './rule.ts';

const command =
	/\\(?:text(?:bf|it|rm|sc|tt|sf|sl|up|normal)?|emph|underline|uline|mbox|hbox|url|href|mathrm|mathit|operatorname\*?|ensuremath|footnotesize|small) ?\{/g;
const switchOpen = /\{\\(?:em|it|bf|rm|sc|tt|sf|sl|itshape|bfseries)[ {]/g;
const reference =
	/[ ~]?\\(?:cite[a-zA-Z]{0,8}|ref|eqref|label|footnote|thanks)\*?(?:\[[^[\]]{0,60}\]){0,2}\{[^{}]{0,200}\}/g;
const protectedWord =
	/(?<=^|[\s(“"'-])\{([\p{L}\p{N}][\p{L}\p{N} +-]{0,60})\}(?=[\s,.:;)?!'’”"-]|$)/gu;

function unwrap(text: string, pattern: RegExp): Edit[] {
	const edits: Edit[] = [];
	for (const match of matchesOf(text, pattern)) {
		const open = match[0].startsWith('{') ? match.index : match.index + match[0].length - 1;
		const close = closingBrace(text, open);
		if (close < 0) continue;
		edits.push({ start: match.index, end: match.index + match[0].length, text: '' });
		edits.push({ start: close - 1, end: close, text: '' });
	}
	return edits;
}

/** Font commands, references and protective braces: the words stay, the commands go. */
export const latexWrappers: RepairRule = {
	name: 'latex-wrappers',
	find: (text) => {
		const edits: Edit[] = [];
		if (text.includes('\\'))
			edits.push(
				...unwrap(text, command),
				...unwrap(text, switchOpen),
				...substitute(text, reference, () => ''),
			);
		if (text.includes('{'))
			edits.push(...substitute(text, protectedWord, (match) => match[1] ?? ''));
		return edits.length === 0 ? edits : inOrder(edits);
	},
};

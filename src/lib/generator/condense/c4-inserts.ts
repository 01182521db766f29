// C4: "Old dams, such as those of the Elbe, raise the water" → "Old dams raise the water"
import { splitClause } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { GUARDED_WORDS } from '../language/word-lists.ts';
import { countWords, wordsOf } from '../language/words.ts';
import { changed, type CondenseRule } from './draft.ts';

const INSERT =
	/^(?:such as|including|especially|particularly|in particular|notably|for example|like|(?:also )?(?:known|referred to) as|which|who|whose|an?|the)\s/i;
const NAMED = /^(?:called|named|termed|dubbed|namely|coined) (\S+)$/i;
const LONGEST_SUBJECT_WORDS = 12;
const MOST_COMMAS = 6;

export const inserts: CondenseRule = {
	name: 'C4 aside',
	apply(draft, { name }) {
		const { text } = draft;
		const commas = matchesOf(text, /,\s+/g).slice(0, MOST_COMMAS);
		const [first] = commas;
		if (first === undefined || commas.length < 2) return [draft];
		const head = text.slice(0, first.index);
		const from = first.index + first[0].length;
		if (
			/[;:]|^(?:we|this paper|this work)\b/i.test(head) ||
			countWords(head) > LONGEST_SUBJECT_WORDS
		)
			return [draft];
		for (const { index, 0: comma } of commas.slice(1)) {
			const insert = text.slice(from, index);
			const rest = text.slice(index + comma.length);
			if (/[;:]/.test(insert)) break;
			if (/\b(?:and|or|but)$/i.test(insert)) continue;
			const named = NAMED.exec(insert)?.[1];
			const subject = named !== undefined && named === name && isPlainHead(head) ? name : head;
			if (subject === head && (!INSERT.test(insert) || isBinding(insert))) continue;
			const shorter = `${subject} ${rest}`;
			// What stands behind the second comma has to be the verb.
			if (splitClause(shorter)?.subject === subject)
				return [changed(draft, 'C4 aside', { text: shorter })];
		}
		return [draft];
	},
};

const isPlainHead = (head: string): boolean => !/\s(?:of|in|for|with|and|behind)\s/i.test(head);

/** `3.5`, `12%`; `TIF-2` and `H1` are names. */
const NUMBER = /^\W?\d/;

/** A negation, a hedge, a bound or a number may limit the claim: it stays. */
const isBinding = (insert: string): boolean =>
	wordsOf(insert).some(({ text }) => GUARDED_WORDS.has(text.toLowerCase()) || NUMBER.test(text));

// M3: "BeeNet consists of a camera and a counter" → What are the two parts of BeeNet? → A camera and a counter
import { countWords } from '../language/words.ts';
import { makeCandidate, type Template } from './template.ts';
import { ownClause } from './predicate.ts';

const PARTS =
	/^(?:of|in) (?:(?:two|three) (?:main |key )?(?:parts|stages|components|modules|steps|phases): ?)?(.+)$/i;
const LONGEST_PART_WORDS = 7;

export const stages: Template = {
	id: 'M3',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role !== 'method') return [];
			return drafts.flatMap((draft) => {
				const own = ownClause(draft, context);
				if (own === null || !/^(?:consist|comprise)$/.test(own.base ?? '')) return [];
				const list =
					(own.base === 'consist' ? PARTS.exec(own.clause.rest)?.[1] : own.clause.rest) ?? '';
				const parts = list.split(/,? and |, /);
				if (
					parts.length < 2 ||
					parts.length > 3 ||
					parts.some((part) => countWords(part) > LONGEST_PART_WORDS)
				)
					return [];
				const count = parts.length === 2 ? 'two' : 'three';
				return [
					makeCandidate({
						template: 'M3',
						kind: 'mechanism',
						sentence,
						question: `What are the ${count} parts of ${own.who}?`,
						answer: list,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

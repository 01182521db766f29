// M1: "We use optimal transport to keep the codes apart" → What does APTP use to keep the codes apart? → Optimal transport
import { countWords } from '../language/words.ts';
import { authorsAct } from './authors-act.ts';
import { makeCandidate, type Template } from './template.ts';
import { ownClause } from './predicate.ts';
import { isDangling, withLead } from './wording.ts';

const USING = /^(?:use|employ|introduce|utilize|leverage|exploit|apply|adopt|train|develop)$/;
const LONGEST_MEANS_WORDS = 10;
const PURPOSE = /^(.{3,90}?)(?:,| in order)? to ([a-z]+ .+)$/i;
/** `to` after these belongs to the noun. */
const NO_PURPOSE =
	/\b(?:due|according|compared|similar|equal|access|ability|approach|approaches|respect|relative|related|applied|as|able|leads?|robust|addition|close|tend|need|learn|learns|how|method|methods|way|ways)$/i;

export const uses: Template = {
	id: 'M1',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || (sentence.role !== 'method' && sentence.role !== 'result')) return [];
			return drafts.flatMap((draft) => {
				const own = ownClause(draft, context);
				const act = authorsAct(draft);
				const verb = own?.base ?? act?.verb ?? '';
				const object = own === null ? act?.object : own.clause.rest;
				if (object === undefined || !USING.test(verb) || (act?.past ?? false)) return [];
				const match = PURPOSE.exec(object);
				const [, means = '', purpose = ''] = match ?? [];
				if (match === null || NO_PURPOSE.test(means) || isDangling(means)) return [];
				if (
					countWords(means) > LONGEST_MEANS_WORDS ||
					countWords(purpose) > 14 ||
					/\b(?:this|these|it|them|our|we|such)\b/i.test(purpose)
				)
					return [];
				const who = own?.who ?? context.name ?? context.shortTitle;
				return [
					makeCandidate({
						template: 'M1',
						kind: 'mechanism',
						sentence,
						question: withLead(draft, `What does ${who} ${verb} to ${purpose}?`, context),
						answer: means,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

// C6: "the shape of a kite, combined with a long tail, gives lift" → "the shape of a kite combined with a long tail gives lift"
import { splitClause } from '../language/clause.ts';
import { changed, type CondenseRule, type Draft } from './draft.ts';

/** What goes along with the subject, between two commas: it belongs to the subject, and a clause needs no comma there. */
const INSERTED =
	/^([^,]{3,90}), ((?:when |if )?(?:combined|together|coupled|along|paired|equipped|augmented|endowed|used together) with [^,]{3,70}|as well as [^,]{3,50}), (?=(?:\w+ly )?[a-z]+ )/i;
/** What stands in front is a whole clause or a phrase of its own. */
const OPENS = /^(?:in|on|for|with|when|if|as|by|to|while|under|we|this paper)\b/i;

/** "X, when given with Y, does Z": a condition of the whole. "X, compared with Y, does Z": what Z is measured by. */
const CONDITION_INSIDE =
	/^([^,;:]{3,90}), ((?:when|if|once|after|during|in (?:patients|children|women|men|adults)) [^\s,;:]+ [^,;:]{3,80}), (?=(?:\w+ly )?([a-z]+) )/i;
const COMPARED_INSIDE = /^([^,;:]{3,90}), ((?:as )?compared (?:to|with) [^,;:]{3,60}), ([^;:]+)$/i;

/** The draft with its inserted condition in front, or the inserted comparison behind; null where there is none. */
function moved(draft: Draft): Draft | null {
	const [whole = '', subject = '', condition = ''] = CONDITION_INSIDE.exec(draft.text) ?? [];
	if (subject !== '' && draft.lead === '') {
		const text = `${subject} ${draft.text.slice(whole.length)}`;
		if (splitClause(text)?.subject === subject)
			return changed(draft, 'C8 condition first', { text, lead: condition });
	}
	const [, compared = '', than = '', predicate = ''] = COMPARED_INSIDE.exec(draft.text) ?? [];
	const text = `${compared} ${predicate} ${than}`;
	if (compared === '' || /[,]| than /.test(predicate) || splitClause(text)?.subject !== compared)
		return null;
	return changed(draft, 'C6 inserted', { text });
}

export const inserted: CondenseRule = {
	name: 'C6 inserted',
	apply(draft) {
		if (OPENS.test(draft.text)) return [draft];
		const inFront = moved(draft);
		if (inFront !== null) return [inFront];
		const text = draft.text.replace(INSERTED, '$1 $2 ');
		return [text === draft.text ? draft : changed(draft, 'C6 inserted', { text })];
	},
};

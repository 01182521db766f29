// C6: "the shape of a kite, combined with a long tail, gives lift" → "the shape of a kite combined with a long tail gives lift"
import { changed, type CondenseRule } from './draft.ts';

/** What goes along with the subject, between two commas: it belongs to the subject, and a clause needs no comma there. */
const INSERTED =
	/^([^,]{3,90}), ((?:when |if )?(?:combined|together|coupled|along|paired|equipped|augmented|endowed|used together) with [^,]{3,70}|as well as [^,]{3,50}), (?=(?:\w+ly )?[a-z]+ )/i;
/** What stands in front is a whole clause or a phrase of its own. */
const OPENS = /^(?:in|on|for|with|when|if|as|by|to|while|under|we|this paper)\b/i;

export const inserted: CondenseRule = {
	name: 'C6 inserted',
	apply(draft) {
		if (OPENS.test(draft.text)) return [draft];
		const text = draft.text.replace(INSERTED, '$1 $2 ');
		return [text === draft.text ? draft : changed(draft, 'C6 inserted', { text })];
	},
};

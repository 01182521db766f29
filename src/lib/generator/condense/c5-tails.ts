// C5: "X beats Y, demonstrating its value" → "X beats Y"; "X beats Y, which is costly" → "X beats Y"
import { isClause, splitClause } from '../language/clause.ts';
import { changed, type CondenseRule } from './draft.ts';

const COMMENT =
	/,?\s+(?:thus |thereby |hence |therefore |further |so |while |and )?(?:demonstrating|highlighting|indicating|suggesting|offering|enabling|showing|showcasing|underscoring|emphasizing|establishing|confirming|implying|revealing|illustrating|supporting|validating|proving|making it|providing|paving|opening|leading to|resulting in|allowing|representing|reflecting|yielding|facilitating|ensuring|reinforcing|outperforming|surpassing|exceeding|achieving|setting|contributing|possibly|presumably|likely|with implications|with potential)\b[^]*$/i;
const WHICH =
	/,\s+(?:(?:in|of|for|from|by|to|on|with|among|under|at|all of|some of|both of|most of|many of) which|which|whose|where|who)\b[^,]*(?:,|$)/i;
/** "as we also observe": who else says so. */
const SEEN =
	/,? as (?:(?:we|also|can be|is|was|were|are|has been|have been) )*(?:also |further |clearly )*(?:observed?|showed|shown?|seen|demonstrated?|evidenced|confirmed?|verified|supported|illustrated|reflected|expected|predicted|corroborated|reported)(?: (?:in|by|from|on|through|with|for|above|below|previously|earlier)\b[^,;]*)?$/i;
/** One case of what was said before. */
const INSTANCE = /(?::|;|,| —|\.) (?:for (?:instance|example)|e\.g\.),? .*$/i;
/** What a sentence goes on with behind such a clause; anything else is still part of it: "with a chosen, fixed format". */
const GOES_ON =
	/^(?:and|but|or|while|whereas|although|though|even|with|without|as|in|on|for|at|by|when|if|because|since|to|from|under|than|compared|\w+ing)\b/i;
/** Some of what the clause that was taken out spoke of. */
const NAMES_SOME = /^(?:including|such as|especially|namely)\b/i;
/** "…, which improves A, | B, C and D": the rest of the list is the relative clause's. */
const ITEMS =
	/^(?:[\w-]+ ){0,4}[\w-]+(?:, (?:[\w-]+ ){0,4}[\w-]+)*,? (?:and|or) (?:[\w-]+ ?){1,5}$/;
/** "we show that nets fail by comparing them to rules": how it was shown. */
const SHOWN_BY =
	/,? by (?:(?:first )?(?:establishing (?:an?|the)|deriving (?:an?|the)|demonstrating that)|(?:comparing|benchmarking|contrasting|evaluating|testing) (?:them|it|these|this|our \w+)|(?:connecting|relating|linking|reducing|casting) (?:our|the|this) (?:problem|analysis|proof|question|task))\b[^;:]*$/i;
const SO_THAT =
	/,\s+(?:as well as|including|such as|especially|particularly|in particular|even|except)\b/i;

export const tails: CondenseRule = {
	name: 'C5 tail',
	apply(draft) {
		let text = draft.text;
		const seen = SEEN.exec(text);
		if (seen !== null && isClause(text.slice(0, seen.index))) text = text.slice(0, seen.index);
		const shownBy = draft.report === 'find' ? SHOWN_BY.exec(text) : null;
		if (shownBy !== null && isClause(text.slice(0, shownBy.index)))
			text = text.slice(0, shownBy.index);
		const instance = INSTANCE.exec(text);
		if (instance !== null && isClause(text.slice(0, instance.index)))
			text = text.slice(0, instance.index);
		const comment = COMMENT.exec(text);
		if (comment !== null && comment[0].trimStart().startsWith(',')) {
			const kept = text.slice(0, comment.index);
			if (isClause(kept) && !SO_THAT.test(comment[0])) text = kept;
		}
		const which = WHICH.exec(text);
		if (which !== null) {
			const before = text.slice(0, which.index);
			const after = text.slice(which.index + which[0].length).trim();
			// Between subject and verb both commas go; after a whole clause one stays.
			const open = after === '' || !isClause(before);
			const list = ITEMS.test(after) && splitClause(after) === null;
			const behind =
				GOES_ON.test(after) && !NAMES_SOME.test(after) ? `${before}, ${after}` : before;
			const closed = list ? before : open ? `${before} ${after}`.trim() : behind;
			if (isClause(closed)) text = closed;
		}
		return [text === draft.text ? draft : changed(draft, 'C5 tail', { text })];
	},
};

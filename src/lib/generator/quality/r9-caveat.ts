// R9: ✗ "Tall hives swarmed more often" where the sentence goes on "but this was not significant when adjusted"
import { align } from '../language/alignment.ts';
import type { Filter } from './filter.ts';

/** What takes a claim back in the same sentence. */
const TAKEN_BACK =
	/^[^.]*?(?:\b(?:but|although|though|however|yet)\b|,|\()[^.]*?\b(?:(?:not|no longer|never|non-?)[ -]?(?:statistically )?significant|(?:did|does) not (?:reach|remain|attain|persist)|not (?:reach|attain)\w* (?:statistical )?significance)\b/i;
const SAYS_SO = /\b(?:not|no|non-?significant)\b/i;
/** "can be raised | by thicker blades": the means is the claim. */
const MEANS = /^ by (?:\w+ly )?(?!up\b)[a-z]+ing\b/i;
/** "By thicker blades, lift can be raised somewhat": the same in front. */
const MEANS_AHEAD = /^(?:[^,]{0,40}, )?by (?:\w+ly )?(?!far\b)[a-z]+ing\b.*, (?:the |an? )?$/i;
/** The next sentence says what it really was. */
const EXPLAINED_AWAY =
	/^(?:however|but|yet|nevertheless|nonetheless),? (?:this|these|the|such|that|it|they|higher|lower)\b.{0,90}\b(?:likely|probably|may|might|could|is|are|was|were|be)\b.{0,30}\b(?:due to|explained by|attributable to|because of|a result of|confounded|an artifact|no longer significant)\b/i;
const MAY_BE = /\b(?:can|could|may) (?:\w+ )?be \w+(?:ed|en|wn)(?: \w+(?:ly|what))?\.?$/i;

/** "is common in smokers, but adds little beyond age": the half behind is the point. */
const TURNED =
	/^(?: ?\([^()]*\))?,? (?:but|yet|however) (?!(?:\w+ )?(?:also|even|rather|instead|only|not only|similar|comparable)\b)/i;

export const caveat: Filter = {
	id: 'R9 caveat',
	check({ kind, question, answer, sentence }, { paper, sourceText }) {
		if (kind !== 'result' && kind !== 'number' && kind !== 'idea') return null;
		const { span } = align(answer, sourceText);
		if (span === null) return null;
		const rest = sourceText.slice(span.end);
		if (!SAYS_SO.test(answer) && TAKEN_BACK.test(rest)) return 'What takes it back was cut off.';
		if (kind === 'result' && TURNED.test(rest)) return 'The half behind “but” was cut off.';
		if (EXPLAINED_AWAY.test(paper.sentences[sentence + 1]?.text ?? ''))
			return 'The next sentence explains it away.';
		const ahead = sourceText.slice(0, span.start);
		return (MEANS.test(rest) || MEANS_AHEAD.test(ahead)) &&
			MAY_BE.test(answer) &&
			!/^(?:how|by what)\b/i.test(question)
			? 'What it takes was cut off.'
			: null;
	},
};

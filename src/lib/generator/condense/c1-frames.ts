// C1: "To learn what dams do we probe twelve rivers" → "To learn what dams do, we probe twelve rivers"; "this paper we present" → "we present"
import { baseOfGerund } from '../language/verbs.ts';
import { functionWords } from '../words/function-words.ts';
import { changed, type CondenseRule } from './draft.ts';

/** "This paper we present a gauge": the preposition is missing. */
const PAPER_WE = /^(?:in )?this (?:\w+ )?(?:paper|work|study|article),? we (?=[a-z])/i;
const BELOW_WE = /^(?:below|in what follows|in the following),? we (?=[a-z])/i;
/** "This research paper proposes" → "This paper proposes" */
const KIND_OF_PAPER =
	/^(?:this|the present) (?:research|short|technical|position|workshop|survey|review) (paper|article|study|report)(?= [a-z]+s )/i;
/** Purpose or means in front of "we", the comma left out. */
const NO_COMMA =
	/^((?:to|in order to|using|by|through|via|leveraging|based on|combining) [^,;:]{8,160}?) we (?=(?:\w+ly |can |also |then )?[a-z]+ )(?!.*, we )/i;
/** "gates we built": a clause on the noun before it. */
const OPENS_CLAUSE = /^(?:that|which|where|what|as|if|because|when|how|than|whether|why|who)$/i;
/** A tail that only says that the question asked before is answered. */
const BY_ANSWERING =
	/,? by (?:answering|addressing|tackling|solving|resolving|overcoming) (?:this|these|those|that|such) (?:[\w-]+ )?(?:questions?|problems?|issues?|challenges?|tasks?|limitations?)(?=[,;]|$)/i;
const AIMS_AT = /^(we|this (?:paper|work|study|article)) aims? at (\w+ing) (?=\S)/i;
/** "we shed light on dams by probing rivers" → "we probe rivers" */
const SHEDS_LIGHT =
	/^we (?:shed|throw|cast) (?:some |new |more |further )*light (?:on|into) [^,;:]{3,80}? by (\w+ing) (?=\S)/i;
/** "we introduce such a gauge called Slow Dam" → "we introduce Slow Dam" */
const SUCH_CALLED =
	/^(we (?:\w+ly )?(?:propose|introduce|present|develop)) (?:such an?|one such) (?:approach|method|technique|model|algorithm|framework|system|procedure|strategy)(?: is)?,? (?:called|named|termed|dubbed) (?=(?:[A-Z]|["“]))/i;
/** "we are able to track", "we are the first in the field to track" → "we track" */
const ABLE_TO =
	/^we (?:are|were) (?:able|the first(?: in the (?:field|literature|world)| ones?)?) to (?:consider (?=how\b))?/i;
/** "we use the link of A and B to propose a gauge" → "we propose a gauge" */
const USES_TO_PROPOSE =
	/^we (?:\w+ly )?(?:use|utilize|exploit|leverage|employ|combine|build (?:up)?on|draw on|borrow) [^;:]{5,160}? to (propose|introduce|present|develop|derive|construct|design|devise) (?=(?:an?|the|two|three|new|novel) )/i;
/** "we draw inspiration from bees to build gauges" → "we build gauges" */
const INSPIRED =
	/^we (?:\w+ly )?(?:draw (?:our |some )?inspiration|take (?:our |some )?inspiration|borrow ideas?) from [^;:]{3,160}? to (?=[a-z]+ (?:an?|the|two|three|new|novel|\w+s) )/i;
const JOINTLY_COMBINE = /\b(?:jointly|together) (combin(?:e|es|ing)) /i;

export const frames: CondenseRule = {
	name: 'C1 opener',
	apply(draft) {
		const text = draft.text
			.replace(PAPER_WE, 'we ')
			.replace(BELOW_WE, 'we ')
			.replace(KIND_OF_PAPER, 'this $1')
			.replace(NO_COMMA, (whole, before: string) => {
				const last = before.split(' ').at(-1) ?? '';
				const open = OPENS_CLAUSE.test(last) || functionWords.has(last.toLowerCase());
				return open ? whole : `${before}, we `;
			})
			.replace(AIMS_AT, (whole, _, gerund: string) => {
				const base = baseOfGerund(gerund);
				return base === undefined ? whole : `we ${base} `;
			})
			.replace(SHEDS_LIGHT, (whole, gerund: string) => {
				const base = baseOfGerund(gerund);
				return base === undefined ? whole : `we ${base} `;
			})
			.replace(SUCH_CALLED, '$1 ')
			.replace(ABLE_TO, 'we ')
			.replace(USES_TO_PROPOSE, 'we $1 ')
			.replace(INSPIRED, 'we ')
			.replace(BY_ANSWERING, '')
			.replace(JOINTLY_COMBINE, '$1 ');
		return [text === draft.text ? draft : changed(draft, 'C1 opener', { text })];
	},
};

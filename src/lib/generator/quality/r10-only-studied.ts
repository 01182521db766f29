// R10: ✗ "What does “T” investigate?" → "The effect of tails on lift" (title: "Tails and lift") ✓ main finding → "Long tails double the lift"
import { contentStems } from '../language/words.ts';
import { ideaStemOf } from '../templates/idea-wording.ts';
import type { Filter } from './filter.ts';
import { SAYS_NOTHING } from './r10-new-words.ts';

/** Acts that say what was looked at and leave open what came of it. */
const STUDIES =
	/^(?:investigate|determine|evaluate|assess|compare|measure|examine|set|discuss|review|survey|focus)$/;
/** Acts that may bring something, and may only name what was at hand. */
const TELLS_OF = /^(?:present|describe|report|illustrate|demonstrate|provide|give|offer)$/;

/** Questions and topics: the answer to them is what the paper is about. */
const TOPIC =
	/^(?:(?:to )?(?:whether|if|how|why|when|which|what)\b|(?:to (?:\w+ )?)?(?:the |an? |both |some |several )?(?:(?!(?:for|of|in|to|by|with) )[\w-]+ ){0,3}?(?:problems?|tasks?|questions?|issues?|effects?|effectiveness|impacts?|influences?|roles?|performance|relationships?|relation|associations?|correlations?|links?|connections?|limitations|difficulty|difficulties|challenges?|behaviou?r|properties|prevalence|incidence|frequency|feasibility|efficacy|safety|validity|phenomen(?:on|a)|training process|robustness|capability|ability|abilities)\b(?! that\b))/i;
/** What was at hand: a case, the records, the results without what they are. */
const MATERIAL =
	/^(?:(?:the|an?|our|some|new|novel|first|one|two|three|retrospectively|prospectively|preliminary|initial|rare|unusual|interesting|clinical|\d+) )*(?:cases?\b(?! for\b)|[\w-]+ cases? of\b|patients?\b|subjects\b|(?:\d+|[\w-]+)-(?:year|month|week|day)-old\b|data (?:on|of|from|concerning|about|for|regarding|sets? of)\b|results? (?:of|from|on|for|in)\b|experience (?:with|of|in)\b|experiences\b|attempts?\b|demography\b|demographics\b|patient (?:demographics|characteristics)\b|need (?:for|to|of)\b|study protocol\b|protocol (?:of|for)\b|(?:published )?(?:study|studies|report|reports|description|account|investigation|protocol) (?:of|on|to|for|in|that|about)\b|step (?:towards?|to)\b|overview\b)/i;
/** Words beyond the title that make an act more than its topic. */
const FEWEST_NEW_WORDS = 4;
const FEWEST_BEHIND_TOPIC = 6;
const SMALLEST_SHARE = 0.6;

export const onlyStudied: Filter = {
	id: 'R10 only studied',
	check({ template, question, answer }, { paper }) {
		if (template !== 'I5') return null;
		const act = ideaStemOf(question).stem;
		const studies = STUDIES.test(act);
		if (!studies && !TELLS_OF.test(act)) return null;
		if (MATERIAL.test(answer)) return 'It names what was at hand, not what came of it.';
		if (!studies) return null;
		if (/^whether\b/i.test(answer)) return 'It asks and does not answer.';
		// Asked by its name, a paper's title is not seen.
		const shown = question.includes('“') ? paper.title.text : question;
		const told = new Set(contentStems(shown));
		const words = [...new Set(contentStems(answer))].filter((word) => !SAYS_NOTHING.has(word));
		const fresh = words.filter((word) => !told.has(word));
		const fewest = TOPIC.test(answer) ? FEWEST_BEHIND_TOPIC : FEWEST_NEW_WORDS;
		return fresh.length < fewest || fresh.length < SMALLEST_SHARE * words.length
			? 'It says what was studied, and hardly more than the title.'
			: null;
	},
};

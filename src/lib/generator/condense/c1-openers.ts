// C1: "Moreover, in this paper, we find …" → "we find …"
import { changed, type CondenseRule } from './draft.ts';

const CONNECTIVES = [
	'unfortunately',
	'fortunately',
	'ultimately',
	'as a first step',
	'so far',
	'to date',
	'in short',
	'in brief',
	'as a whole',
	'clearly',
	'for the first time',
	'however',
	'moreover',
	'furthermore',
	'further',
	'additionally',
	'in addition',
	'in particular',
	'particularly',
	'in fact',
	'indeed',
	'importantly',
	'notably',
	'remarkably',
	'crucially',
	'interestingly',
	'specifically',
	'more specifically',
	'concretely',
	'finally',
	'lastly',
	'first(?:ly)?',
	'second(?:ly)?',
	'third(?:ly)?',
	'fourth(?:ly)?',
	'next',
	'then',
	'also',
	'thus',
	'hence',
	'therefore',
	'consequently',
	'accordingly',
	'as a result',
	'as a consequence',
	'overall',
	'in general',
	'generally',
	'altogether',
	'together',
	'taken together',
	'collectively',
	'in summary',
	'in conclusion',
	'to conclude',
	'to summarize',
	'conversely',
	'in contrast',
	'by contrast',
	'on the contrary',
	'on (?:the )?(?:one|other)(?: hand)?',
	'on the one hand',
	'differently',
	'meanwhile',
	'nevertheless',
	'nonetheless',
	'still',
	'yet',
	'besides',
	'similarly',
	'likewise',
	'for example',
	'for instance',
	'as evidence',
	'as such',
	'to this end',
	'to that end',
	'to (?:address|overcome|tackle|solve|resolve|alleviate|mitigate|remedy|bridge|fill|close|cope with|deal with|combat|meet|handle) (?:this|these|the|such|that|those) [^,]{1,80}?',
	'(?:in|with|throughout) (?:this|the present|the current|our|our current) (?:\\w+ )?(?:paper|work|study|article|note|survey|review|report|letter|manuscript|thesis|research|contribution)',
	'in (?:this|that) (?:\\w+ )?(?:context|regard|respect|vein|spirit|direction|abstract|line|way|sense|chapter|talk)',
	'(?:as part of|within|for) this (?:paper|work|study)',
	'(?:motivated|inspired|driven|prompted) by (?:this|these|the above|our)[^,]{0,60}?',
	'(?:leveraging|using|based on|building on|given|with|from|drawing on) (?:this|these|that|our|such an?) (?:\\w+ ){0,2}?(?:insight|insights|finding|findings|observation|observations|theory|analysis|idea|results|intuition|intuitions|problem|understanding)',
	'at the same time',
	'more importantly',
	'most importantly',
	'more precisely',
	'more generally',
	'in other words',
	'in practice',
	'to the best of our knowledge',
	'to our knowledge',
	'beyond (?:the|this) [^,]{1,40}?',
	'in doing so',
	'for (?:this|that) (?:purpose|reason|goal|end|aim)',
	'to do (?:so|this|that)',
	'(?:with|toward|towards) (?:this|that) (?:goal|aim|end|purpose|objective)(?: in mind)?',
	'that is',
	'as expected',
	'(?:less|not|perhaps not) surprisingly',
	'unsurprisingly',
	'here',
	'rather',
	'instead',
	'again',
	'once again',
	'in comparison',
	'by comparison',
	'in response',
	'in turn',
	'arguably',
	'currently',
	'in view of (?:this|these) ?[^,]{0,30}?',
	'(?:in|from) our (?:own |clinical |initial |limited )?(?:experience|series)',
	'(?:under|within) the (?:conditions|limitations|limits|circumstances) of (?:this|the present|the current|our) [^,]{3,40}?',
	'to the best (?:of our )?knowledge(?: of (?:the )?authors)?',
];

const OPENER = new RegExp(`^(?:and|but|so|yet)?\\s*(?:${CONNECTIVES.join('|')}),\\s+`, 'i');
const BARE = new RegExp(
	'^(?:in (?:summary|conclusion)|thus|hence|therefore|then|also|yet|however|here|moreover|furthermore|in particular|specifically|finally|additionally|second|first|and|but|so|from (?:this|these|our) (?:study|studies|data|results|findings)|based on (?:this|these|our) (?:study|data|results|findings)|to do so|in doing so|to this (?:end|extent)|with this (?:\\w+ )?in mind|in order to do (?:this|so)|to address (?:this|these) (?:problems?|issues?|challenges?|limitations?)|for this purpose|in (?:this|the present) (?:\\w+ )?(?:paper|work|study|article|note|report))\\s+(?=(?:we|our|the|this|these|it|they|a|an|is|are|was|were)\\b)',
	'i',
);
const CONNECTIVE =
	/^(?:thus|therefore|however|hence|moreover|furthermore|additionally|consequently),?\s+/i;
const SURPRISE =
	/^(?:surprisingly|intriguingly|unexpectedly|strikingly|counter-?intuitively|contrary to [^,]{1,80}|interestingly|remarkably),\s+/i;
/** "Results: late rain …", "CONCLUSION Late rain …": the name of a section before its first sentence. */
const HEADING =
	/^(?:background|aims?|objectives?|purpose|methods?|results?|findings?|conclusions?|discussion|interpretation)(?: and \w+)? ?[:—] ?(?=\S)/i;
const BARE_HEADING =
	/^(?:AIMS?|OBJECTIVES?|PURPOSE|METHODS?|RESULTS?|FINDINGS|CONCLUSIONS?)[.]? ?(?=[A-Z][a-z])/;
/** "is thus the main cause", "now additionally shows": links to the sentence before. The blank comes first: it is found fast. */
const LINK =
	/ (?<!(?:\bbut|\band|\bor|\bnot|\bonly|,) )(?:also|thus|therefore|hence|consequently|additionally|once again|now additionally|furthermore|moreover)(?= (?!as\b|because\b|when\b|if\b|in\b|by\b|for\b|\w+ing\b)\p{L})/giu;
/** "we propose instead a dam", "we continue to propose a dam". */
const INSTEAD = / instead(?<=\b[a-z]+ instead)(?= (?:an?|the|to)\b)/i;
const GOES_ON_TO =
	/^(we|this (?:paper|work|study)) (?:continues?|goe?s? on|proceeds?|then continues?) to (?=(?:propose|introduce|present|develop|design|show|prove|derive)\b)/i;
const BULLET = /^(?:[-–•*]\s+|\((?:[ivx]+|[a-d]|\d)\)\s*|\d[.)]\s+)/;
const INNER =
	/,\s*(?:(?:however|therefore|thus)(?!,\s*(?:it|they|we|there|these|this|he|she)\b)|moreover|furthermore|in turn|for the first time|to the best of our knowledge|to our knowledge|in this paper|in this work|in this study|in addition|importantly|firstly|secondly|thirdly|lastly),\s*/i;

/** What stands before the inserted phrase is no main clause: its comma stays. */
const SUBORDINATE =
	/^(?:despite|although|though|while|whereas|when|if|in|for|with|by|to|given|since|as|unlike|because)\b/i;

const IN_THIS_COHORT =
	/ in (?:this|our|these|the present) (?:present |small |large )?((?:patient |study )?(?:cohort|series|population|sample|patients|region|area|cases))(?= |,|$)/gi;
/** "in our sample of patients with gout" → "in patients with gout". */
const COHORT_OF =
	/ (?:in|among) (?:this|our|the present) (?:present |small |large )?(?:patient |study )?(?:cohort|series|population|sample|group) of (?=\p{Ll})/giu;
/** "This group of elderly patients were" → "The elderly patients studied were" */
const GROUP_OF =
	/^(?:this|our) (?:[\w-]+ )?(?:group|cohort|series|sample|population) of ([^,;:]{3,60}?)(?= (?:were|are|have|had|did|do|showed)\b)/i;
const OF_THIS_STUDY =
	/ (?:of|in|from) (?:this|the present|the current|our) (?:\w+ )?(?:study|paper|work|trial|survey|article|review)(?=[ ,]|$)/gi;

const PROPOSAL =
	'(?:we|this (?:paper|work|study|article)) (?:(?:\\w+ly|also|then|first|here|thus) )*(?:propose|introduce|present|develop|design|describe|build|construct|devise|study|investigate|explore|analyze|provide|derive|formulate|define)s?\\b';
/** Why, by what and in view of what something is proposed: "Motivated by the finding that …, we propose". */
const MOTIVE = new RegExp(
	`^(?:(?:motivated|inspired|driven|encouraged|based|building|drawing|given|leveraging|to|in order to|while|whereas|although|because|since|as|with|for) (?:[^;:]{5,300}?),? )(?=${PROPOSAL})`,
	'i',
);
/** "we study, in theory and in practice, the effect": the phrase between goes. */
const BETWEEN =
	/^((?:we|this (?:paper|work|study))(?: [a-z]+)?), (?:(?:for|to|both|in|through|theoretically|empirically|as|with|using|by|via) [^,;:]{3,60}|\w+ly(?: and \w+ly)?), (?=\S)/i;

const upperFirstOf = (_: string, noun: string): string =>
	`${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} `;

export const openers: CondenseRule = {
	name: 'C1 opener',
	apply(draft) {
		// "In this paper,we": a blank is missing.
		let text = draft.text.replace(/([a-z]),(?=(?:we|the|this|it)\b)/g, '$1, ');
		let { surprising } = draft;
		for (let turn = 0; turn < 4; turn++) {
			const before = text;
			if (SURPRISE.test(text)) surprising = true;
			text = text
				.replace(HEADING, '')
				.replace(BARE_HEADING, '')
				.replace(BULLET, '')
				.replace(SURPRISE, '')
				.replace(OPENER, '')
				.replace(BARE, '')
				.replace(CONNECTIVE, '')
				.replace(MOTIVE, '');
			if (text === before) break;
		}
		if (!/\bnot only\b/i.test(text)) text = text.replace(LINK, '');
		text = text
			.replace(INSTEAD, '')
			.replace(GOES_ON_TO, '$1 ')
			.replace(BETWEEN, '$1 ')
			.replace(INNER, SUBORDINATE.test(text) ? ', ' : ' ')
			.replace(/^(we|I), (?=[a-z])/i, '$1 ')
			.replace(OF_THIS_STUDY, ' ')
			.replace(COHORT_OF, ' in ')
			.replace(GROUP_OF, 'The $1 studied')
			.replace(IN_THIS_COHORT, ' in the $1 studied')
			.replace(/^those (?=[\w-]+ (?:who|that|which|with)\b)/i, '')
			.replace(
				/^(?:The|These|Our) (results|findings) (?=do(?:es)? not\b|cast doubt|call into question|argue (?:for|against)\b)/i,
				upperFirstOf,
			);
		return [text === draft.text ? draft : changed(draft, 'C1 opener', { text, surprising })];
	},
};

// R10: ✗ "How does the sieve perform? Well on both rivers" ✗ "Competitive results on the public board" ✓ "Half the error of the old sieve"
import type { Filter } from './filter.ts';

/** A word of praise, and what is praised in every paper. */
const PRAISED =
	/^(?:(?:an?|the|very|highly|some|several|more|new|overall|significantly) )*(?:good|high-quality|competitive|excellent|encouraging|promising|superior|strong|comparable|impressive|favou?rable|notable|remarkable|significant|substantial|considerable|beneficial|desirable|interesting|useful|practical|advantageous)(?:,? (?:and )?(?!(?:on|in|for|of|over|than|with) )[\w-]+){0,3}? (?:results?|performances?|reconstructions?|properties|improvements?|accuracy|accurac(?:y|ies)|quality|samples|features|insights?|gains?|efficiency|scores?|findings|outcomes?)\b/i;
/** What it is better than, at what cost, or why: then it says something. */
const SAYS_MORE =
	/\d|\b(?:than|over|beyond|w\.r\.t|fewer|less|on [a-z ]*small|such as|including|includes?|namely|without|despite|while|because|due to|only|even|as the|when|if|in comparison (?:to|with) (?!state|existing|previous|prior|other|strong|current|recent|baselines)|compared (?:to|with) (?!state|existing|previous|prior|other|strong|current|recent|competing|several|the (?:state|existing|previous|prior|other|strong|current|recent)|baselines)|in patients|in daily)\b|:/i;
/** "Well on both rivers." */
const PERFORMS_WELL =
	/^(?:very |quite |reasonably |relatively )?(?:well|strongly|competitively|favou?rably|comparably|good)\b/i;
/** A judgement in the place of a finding. */
const PROMISING =
	/\b(?:is|are|was|were|seems?|appears?|looks?|provides?|offers?|remains?) (?:to be )?(?:an? )?(?:very |highly |quite )?(?:promising|encouraging|satisfying|worthwhile)\b(?!,? (?:with|as|because)\b)/i;
/** A call at the end of an abstract. */
const CALL =
	/\b(?:is|are) (?:also |thus |therefore |clearly |urgently |still )?(?:essential|needed|required|warranted|necessary|crucial|imperative|advisable|desirable) (?:to|for|before|in order to) (?:(?:more|better|fully|further|future|meaningful|reliabl[ey]|the) )*(?:draw|understand\w*|improve|confirm|determine|clarify|elucidate|establish|verify|validate|guide|inform|increase|raise|evaluate|assess|explore|research|studies|work|ensure|optimi[sz]e)\b/i;
/** The same put into the question. */
const ASKS_FOR_MORE =
	/\b(?:to do what|for what|why) (?:is|are) .*\b(?:needed|required|warranted|necessary)\b/i;
/** The paper shows that there is something, and not what. */
const SHOWS_NATURE =
	/\b(?:demonstrate|show|prove|suggest|report|find|reveal|illustrate|confirm|establish)\?/;
const NATURE =
	/^(?:findings? on|(?:the )?(?:existence of (?:an? )?(?:solution|variability|difference)|robust nature|surprising effects?|(?:convergence|theoretical) properties|(?:significant |clear |major |main |many )?(?:improvements?|advantages?|benefits?|superiority|importance|value|feasibility|viability|validity|promise) (?:of|in|over|that)|need for|motivation for|possible ways?)\b)/i;

export const onlyPraise: Filter = {
	id: 'R10 only praise',
	check({ kind, question, answer }) {
		if (kind !== 'result') return null;
		if (CALL.test(answer) || ASKS_FOR_MORE.test(question)) return 'A call for more is no finding.';
		if (SAYS_MORE.test(answer)) return null;
		const asked = question.replace(/“[^”]*”/g, '“T”');
		if (
			/^how (?:does|do|did|can)\b|, how (?:does|do|did|can)\b/i.test(asked) &&
			PERFORMS_WELL.test(answer)
		)
			return 'It says that something works, and not how well.';
		if (PRAISED.test(answer) || PROMISING.test(answer)) return 'The answer only praises.';
		return SHOWS_NATURE.test(asked) && NATURE.test(answer)
			? 'It says that there is something, and not what.'
			: null;
	},
};

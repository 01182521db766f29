// R10: ✗ "It is simple, efficient, and outperforms baselines in various domains" ✗ "The picture is more nuanced" ✓ "It halves the error"
import type { Filter } from './filter.ts';

/** That something was tried, or matters, and not how it came out. */
const EMPTY_CLAIM =
	/\b(?:more nuanced(?: than [^.]*)?\.?$|(?:extensively|thoroughly|empirically|widely) (?:validated|evaluated|tested|verified)\b|(?:verif(?:y|ies)|confirms?|demonstrates?|validates?) the (?:importance|effectiveness|usefulness|efficacy|necessity) of (?:each|the new|the proposed|every)\b)/i;
/** Several virtues, and better than the rest. */
const VIRTUES =
	/\b(?:is|are) (?:(?:\w+ly )?(?:simple|efficient|robust|effective|general|fast|scalable|flexible|practical|accurate)(?: (?:in|at) test time)?(?:, (?:and )?| and )){1,4}(?:\w+ly )?(?:outperforms?|surpass(?:es)?|achieves?)\b/i;
/** "Good results across several tasks": of which kind, and on what? */
const ANYWHERE =
	/^(?:the )?(?:(?:very|highly|new) )?(?:superior|good|better|strong|excellent|promising|encouraging|competitive|significant|substantial|notable|considerable|consistent|state[- ]of[- ](?:the[- ])?art|efficiency|efficacy|effectiveness|superiority|versatility|advantages?|benefits?|performance|improvements?)\b[^.]* (?:on|in|for|across|over) (?:(?:a|an) (?:\w+ )?(?:variety|number|range|set) of|several|various|multiple|many|different|diverse|standard|real) [\w\s,-]+\.?$/i;
/** "What does “T” demonstrate? The utility of the new gauge": that it works, and not how well. */
const THAT_IT_WORKS =
	/^(?:the )?(?:[\w-]+ (?:and|or) )?(?:(?:significant|practical|overall|superior|good|great|promising|encouraging|competitive|strong|improved|state-of-the-art|predictive) ){0,2}(?:performance|generality|significance|importance|functionality|relevance|necessity|diversity|robustness|quality|practicality|practical usability|overall effectiveness|utility|usefulness|usability|efficacy|effectiveness|efficiency|generali[sz]ability|scalability|functionalit(?:y|ies)|advantages?|benefits?|applicability|versatility|flexibility|results|improvements?|potential)\b/i;
/** "Supported by extensive numerical tests", "outperforms baselines in a wide range of tasks": so is every method. */
const OF_ANY =
	/^(?:(?:extensive|thorough|comprehensive|numerical|empirical|various|several) )+(?:experiments|tests|simulations|evaluations|results|studies|experiments and [\w ]+)\.?$|^(?:the )?(?:(?:strong|existing|previous|prior|competing|other|several|many|current|all) )*(?:baselines?|competing|existing|previous|prior|other|state-of-the-art) ?(?:methods?|approaches|models|algorithms|techniques|baselines)? (?:on|in|across|over) (?:an? (?:\w+ )?(?:variety|range|number|set)|several|many|various|multiple|different)\b/i;
const SHOWN_OFF = / (?:demonstrate|show|illustrate|validate|verify|achieve)\?$/;
/** "better performance than other methods": so says every paper, whatever it is about. */
const JUST_BETTER =
	/^(?:(?:much|significantly|substantially|consistently|new|highly) )?(?:superior|strong|better|desired|desirable|competitive|comparable|improved|excellent|promising|good|great|large|state[- ]of[- ]the[- ]art)(?:,? (?:or|and) (?:superior|better|comparable|competitive|matching))? (?:(?:[\w-]+ )?(?:performances?|results|improvements?)|improvements?)\b(?: (?:and (?:training )?(?:stability|efficiency|accuracy|robustness)|over|than|compared (?:to|with)|against|on|in|across|the|a|an|all|both|several|various|many|most|other|existing|previous|prior|competing|strong|recent|current|baselines?|methods?|approaches|models|algorithms|benchmarks?|datasets?|data sets|tasks?|wide range of|variety of|number of|standard|challenging|different|multiple|two|three|four|five|six|real-world|synthetic|state-of-the-art|[A-Z][\w-]*|and|,))*\.?$/;
const REACHES = /\b(?:achieve|demonstrate|show|obtain|yield|attain|lead to|provide|find)\?/;

/** What it is better than, or at what cost. */
const COMPARED = /\b(?:than|while|outperform\w*|compared|over)\b/;

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
/** The paper shows that there is something, and not what. */
const SHOWS_NATURE =
	/\b(?:demonstrate|show|prove|suggest|report|find|reveal|illustrate|confirm|establish)\?/;
const NATURE =
	/^(?:findings? on|(?:the )?(?:existence of (?:an? )?(?:solution|variability|difference)|robust nature|surprising effects?|(?:convergence|theoretical) properties|(?:significant |clear |major |main |many )?(?:improvements?|advantages?|benefits?|superiority|importance|value|feasibility|viability|validity|promise) (?:of|in|over|that)|need for|motivation for|possible ways?)\b)/i;

export const praise: Filter = {
	id: 'R10 praise',
	check({ kind, question, answer }) {
		if (
			kind === 'idea' &&
			SHOWN_OFF.test(question) &&
			THAT_IT_WORKS.test(answer) &&
			!/\d/.test(answer)
		)
			return 'It says that something works, and not how well.';
		if (kind !== 'result' || /\d/.test(answer)) return null;
		const bare = SAYS_MORE.test(answer) ? null : bareObjection(question, answer);
		if (bare !== null) return bare;
		if (OF_ANY.test(answer) || JUST_BETTER.test(answer.charAt(0).toLowerCase() + answer.slice(1)))
			return 'The answer could belong to any paper.';
		if (EMPTY_CLAIM.test(answer) || VIRTUES.test(answer)) return 'The answer only praises.';
		if (
			/\b(?:demonstrate|show|illustrate|validate)\?/.test(question) &&
			THAT_IT_WORKS.test(answer) &&
			!COMPARED.test(answer)
		)
			return 'It says that something works, and not how well.';
		return REACHES.test(question) && ANYWHERE.test(answer) && !COMPARED.test(answer)
			? 'The answer could belong to any paper.'
			: null;
	},
};

/** What is wrong with an answer that names no reason, cost or rival. */
function bareObjection(question: string, answer: string): string | null {
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
}

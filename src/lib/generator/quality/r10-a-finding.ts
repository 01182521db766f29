// R10: ✗ "What does “T” validate?" → "The design choices" ✗ "What does “T” identify?" → "Two knots with clear advantages" ✓ "Silk outlasts hemp"
import { GENERIC_WORDS } from '../language/word-lists.ts';
import { contentStems, stem } from '../language/words.ts';
import type { Filter } from './filter.ts';

/** What the paper as a whole does. */
const PAPER_ACTS =
	/\bdo(?:es)? (?:the results of )?(?:“T”|the \S+(?: \S+)? paper) (?:demonstrate|validate|show|confirm|illustrate|verify|assess|establish|prove|support|report)\?/;
/** What was put to the test, not what came of it. */
const TESTED =
	/^(?:the |an? |rigorous )?(?:[\w-]+ ){0,2}?(?:designs?|design choices|claims?|usefulness|possibility|practicality|applicability|performances?|theory|theoretical (?:findings|results|guarantees)|findings|hypothes[ie]s|numerical analysis|convergence properties|benchmarks|improvements in|ability|(?:two|three|four) benefits)\b(?! (?:that|than)\b)/i;
/** These have no finding as their object. */
const TESTS = /\bdoes (?:“T”|the \S+(?: \S+)? paper) (?:validate|verify|assess|illustrate)\?/;
/** "several interesting insights": and which? */
const INSIGHTS =
	/^(?:(?:several|some|many|new|novel|interesting|important|useful|valuable|key|further|various|two|three) )+(?:insights?|findings|observations|results|phenomena|lessons|implications)\b|^(?:insights?|techniques?|ideas?|insights and techniques|(?:some |several |further |possible )?applications? of)\b/i;
/** "Three outcomes: less cost, more speed": the last is missing. */
const OPEN_LIST = /^(?:two|three|four|five)\b[^:]*: (?!.* and )/i;
/** "Two ways: a rig that reads silt": the other is missing. */
const ONE_OF_MORE = /^(?:two|three|four|five)\b[^:]*: (?!.*(?:,|;| and |\?))/i;
/** How many, not which: "two representations with clear advantages". */
const COUNTS_ONLY =
	/^(?:two|three|four|five|six|seven|several|some|many|various|a (?:number|variety|set) of) (?![^.]*(?::|\bnamely\b|\bincluding\b|\bsuch as\b|\band\b))(?:[\w-]+ ){0,3}?(?:representations|factors|types|kinds|groups|properties|characteristics|themes|patterns|features|issues|challenges|problems|limitations|strategies|methods|ways|variables|predictors|genes|regions|classes|categories|aspects|phenomena|conditions)\b/i;
const FINDS_OUT = /\b(?:identify|find|reveal|observe|discover|detect|uncover|obtain)\?/;
/** Who was looked at: "members of the plan who began the treatment". */
const LOOKED_AT =
	/^(?:(?:the |all |adult )?(?:members|patients|women|men|children|adults|subjects|participants|individuals|residents|records|articles|cohorts?|papers) (?:of|who|with|from|in|aged|that)|an? (?:cohort|sample|population) of)\b/i;
/** A wish for what it may be good for. */
const OUTLOOK =
	/\b(?:may|might|could|can|will|would|has the potential to|have the potential to|is expected to|are expected to) (?:also )?(?:be|become|serve as|prove|prove to be|provide|offer) (?:an? |the |as an? )?(?:\w+ly )?(?:useful|valuable|helpful|promising|attractive|important|powerful|viable) (?:\w+ ){0,2}?(?:tool|aid|means|option|alternative|adjunct|marker|biomarker|target|strategy|approach|method|instrument|technique|insights?|guidance|direction)\b|\b(?:greater|further|more) (?:consideration|attention|investigation|study|research)\b/i;
/** "Odds ratios for falling": which ones? */
const VALUES_ALONE =
	/^(?:(?:the|an?|adjusted|crude|different|several|various) )*(?:odds ratios?|hazard ratios?|risk ratios?|relative risks?|p[- ]?values?|correlation coefficients?|regression coefficients?|confidence intervals?|likelihood ratios?)\b[^\d]*$/i;
/** Words that say "better than others" once more. */
const COMPARING = new Set(
	[
		...GENERIC_WORDS,
		...'considerable considerably margin large substantial substantially gain gains related technique techniques prior art current recent state wide clear strong competing competitive other conventional traditional standard respective by over published works work solution solutions algorithm algorithms published counterparts counterpart alternatives score scores high higher previously reported report notable remarkable improvement'.split(
			' ',
		),
	].map(stem),
);
const GIVES =
	/\b(?:yield|reveal|give|produce|provide|obtain|report|find|estimate|calculate|derive|show|compute)(?:\?|, )/i;
const WINS =
	/\b(?:outperform|surpass|beat|exceed|improve (?:up)?on|yield|achieve|obtain|show|demonstrate|lead to)\b[^?]*\?/;

/** Uses, examples and wishes at the end of an abstract, which no paper is about. */
const ASIDE =
	/^(?:(?:natural|typical|possible|potential|further|valuable) )?(?:examples?|applications?) (?:of [^.]*? )?(?:include|are)\b|\bcan be used (?:to|for|in|as)\b|\braises? (?:\w+ )?questions?\b|^(?:identifying|understanding|knowing|recogni[sz]ing|assessing|considering|improving) [^.]*\b(?:can|may|could|might|will) help\b|\b(?:is|are) essential (?:to|for) (?:draw|understand|future)\w*/i;

/** "reading silt remains an open problem": why the paper was written, not what it found. */
const OPEN_PROBLEM =
	/\b(?:is|are|remains?) (?:still |also )?(?:(?:an? |the )?(?:very |highly |notoriously |particularly |long-standing |fundamental |important |major |key |core )*(?:challenging|interesting|open|difficult|hard|important|crucial|unsolved|central|fundamental|longstanding|ill-posed|non-?trivial)(?:,? (?:and )?[\w-]+)? (?:problem|task|question|challenge|issue)s?|(?:an? )?(?:open |major |key |great )?challenge)\b/i;

export const aFinding: Filter = {
	id: 'R10 a finding',
	check({ kind, template, question, answer }, { paper }) {
		const asked = question.replace(/“[^”]*”/g, '“T”');
		// Where the title asks what it is good for, that is the answer.
		const asks = paper.title.text.includes('?');
		if (template === 'I4' && !asks && (OUTLOOK.test(answer) || ASIDE.test(answer)))
			return 'What it may be good for is no main finding.';
		if ((kind === 'result' || template === 'I4') && OPEN_PROBLEM.test(answer))
			return 'A problem is where a paper begins, and no finding.';
		if (kind === 'idea' && FINDS_OUT.test(asked) && COUNTS_ONLY.test(answer))
			return 'It tells how many, not which.';
		if ((kind === 'idea' || kind === 'mechanism') && ONE_OF_MORE.test(answer))
			return 'The list breaks off before its last item.';
		if (kind !== 'result') return null;
		if (/\braises? (?:\w+ )?questions?\b/i.test(answer))
			return 'It raises questions and finds nothing.';
		if ((PAPER_ACTS.test(asked) && TESTED.test(answer)) || TESTS.test(asked))
			return 'It tells what was put to the test, not what came of it.';
		if (VALUES_ALONE.test(answer) && GIVES.test(asked)) return 'It promises values and gives none.';
		if (INSIGHTS.test(answer)) return 'It promises insights and names none.';
		if (OPEN_LIST.test(answer)) return 'The list breaks off before its last item.';
		if (FINDS_OUT.test(asked) && COUNTS_ONLY.test(answer)) return 'It tells how many, not which.';
		if (FINDS_OUT.test(asked) && LOOKED_AT.test(answer))
			return 'How a study was made up is nothing to learn.';
		if (OUTLOOK.test(answer)) return 'What it may be good for is no finding.';
		if (/\bare:|\bis:|\bto:/.test(answer)) return 'A list was taken apart.';
		if (!WINS.test(asked) || /\d/.test(answer)) return null;
		const title = new Set(contentStems(paper.title.text));
		const telling = contentStems(answer).filter((word) => !COMPARING.has(word) && !title.has(word));
		return telling.length === 0 ? 'The answer could belong to any paper.' : null;
	},
};

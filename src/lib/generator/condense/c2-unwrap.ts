// C2: "Our experiments demonstrate that X wins" → "X wins", reported as found
import { isClause } from '../language/clause.ts';
import { changed, type CondenseRule, type Draft, type Report } from './draft.ts';

const FIND =
	'shows?|showed|shown|finds?|found|proves?|proved|proven|demonstrates?|demonstrated|observes?|observed|reveals?|revealed|confirms?|confirmed|establishe?s?|established|discovers?|discovered|verify|verifies|verified|notes?|noted|see|reports?|reported|concludes?|concluded|identify|identifies|identified|illustrates?|illustrated|detected|evidence|validates?|validated|highlights?|highlighted|underscores?|underscored';
const SUGGEST =
	'suggests?|suggested|indicates?|indicated|imply|implies|implied|hints?|hypothesi[sz]ed?|speculated?|conjectured?|believed?|(?:supports?|supported) the (?:idea|view|notion|hypothesis)|provides? evidence|provided evidence|insight is|intuition is';
const ARGUE = 'argues?|argued|posit|propose|claims?|claimed|advocate|emphasizes?|recommends?';
const VERB = new RegExp(
	`\\b(?:(${FIND})|(${SUGGEST})|(${ARGUE}))((?: (?:\\w+ly|both|and)){0,3})(?: from (?:the|this|our|these) (?:present )?(?:study|results|data|findings|analysis))?,? that\\b,? ?`,
	'i',
);
/** Who reports: the authors, or what they did. */
const REPORTER =
	/^(?:we|I|it|our|the|these|this|present|all|several|various|both|extensive|comprehensive|empirical|experimental|theoretical|numerical|simulation|results?|experiments?|evaluations?|analys[ei]s|studies|simulations?|observations?|findings?|evidence|here|automatic|quantitative|qualitative|ablation|preliminary|further|additional)\b/i;
/** "data is sampled from groups and our results show" */
const JOINED_REPORTER =
	/(?:\band|,) (?:we|our (?:\w+ )?results|the results|(?:our )?experiments) (?:(?:\w+ly|also|further) )*$/i;
const QUALIFIED_REPORTER =
	/^(?:[\w-]+ ){0,3}(?:experiments?|results?|studies|evaluations?|analyses|simulations?|tests|findings|comparisons?)\b/i;
const REPORTING_NOUN =
	/\b(?:we|I|it|results?|findings?|experiments?|evaluations?|analys[ei]s|study|studies|simulations?|observations?|data|investigations?|tests?|theory|proofs?|evidence|work|paper|comparisons?|measurements?|trials?|calculations?|theorem|research|survey|insight|intuition|hypothesis|model|examples?|ablations?|benchmarks?|authors|visualizations?)\b/i;
/** "that" left out: "we find fine-tuned models are robust". */
const BARE =
	/^we (?:(?:\w+ly|also|further|then) ){0,2}(?:show|find|found|prove|demonstrate|observe|reveal|argue) (?!that\b|the\b|a\b|an\b|this\b|these\b|how\b|why\b|what\b|whether\b|when\b|where\b|it\b|better\b|no\b|several\b|many\b|some\b)([^,;:]{10,})$/i;
const NEGATED = /\b(?:not|cannot|never|fail(?:s|ed)? to|no (?:evidence|indication))\b/i;
const LONGEST_HEAD = 220;

/** "it appears that X is Y" is a suggestion of X being Y. */
const APPEARS =
	/^it (?:also |thus |therefore )?(?:appears|seems|appeared|seemed) (?:likely |possible )?that (?=\S)/i;

/** "the key observation is that X holds", "we make a surprising observation: X holds". */
const STATED =
	/^(?:(?:the|our|one|a|an|another) (?:[\w-]+ ){0,3}?(?:observation|finding|result|insight|conclusion|discovery|hypothesis|intuition)(?: (?:in|of|from|behind|here) [^,:]{3,50}?)? (?:is|was) that,? |(?:we|this (?:paper|work|study)) (?:make|makes|made|report|reports) (?:an?|the|some|several) (?:[\w-]+ ){0,3}?(?:observation|finding|discovery|conclusion|claim): )(?=\S)/i;

function unwrapOnce(draft: Draft): Draft {
	const { text } = draft;
	const stated = STATED.exec(text);
	if (stated !== null) {
		const report: Report = /hypothesis|claim|intuition/i.test(stated[0]) ? 'argue' : 'find';
		return changed(draft, 'C2 report', {
			text: text.slice(stated[0].length),
			report,
			surprising: draft.surprising || /surprising|unexpected/i.test(stated[0]),
		});
	}
	const appears = APPEARS.exec(text);
	if (appears !== null) {
		return changed(draft, 'C2 report', { text: text.slice(appears[0].length), report: 'suggest' });
	}
	const match = VERB.exec(text);
	if (match === null) return unwrapBare(draft);
	const head = text.slice(0, match.index);
	const fits =
		head.length <= LONGEST_HEAD &&
		(REPORTER.test(head) || QUALIFIED_REPORTER.test(head) || JOINED_REPORTER.test(head)) &&
		REPORTING_NOUN.test(head) &&
		!/\b(?:prior|previous|recent|earlier|recently)\b|[;:]/i.test(head);
	if (!fits || NEGATED.test(head)) return draft;
	const report: Report =
		match[1] !== undefined ? 'find' : match[2] !== undefined ? 'suggest' : 'argue';
	return changed(draft, 'C2 report', {
		text: text.slice(match.index + match[0].length),
		report,
	});
}

function unwrapBare(draft: Draft): Draft {
	const claim = BARE.exec(draft.text)?.[1];
	if (claim === undefined || !isClause(claim)) return draft;
	// A relative pronoun early on: the verb found may not be the clause's own.
	if (/\b(?:that|which|who|where)\b/i.test(claim.split(/\s+/).slice(0, 8).join(' '))) return draft;
	return changed(draft, 'C2 report', { text: claim, report: 'find' });
}

export const unwrap: CondenseRule = {
	name: 'C2 report',
	apply: (draft) => [unwrapOnce(draft)],
};

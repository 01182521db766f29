// C2: "Our experiments demonstrate that X wins" → "X wins", reported as found
import { isClause, splitClause } from '../language/clause.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { statedAbsence, statedRelation } from './c2-absence.ts';
import { afterProposal } from './p2-pronouns.ts';
import { withEvidence } from './c6-evidence.ts';
import { changed, type CondenseRule, type Draft, type Report } from './draft.ts';

const FIND =
	'shows?|showed|shown|finds?(?: out)?|found(?: out)?|proves?|proved|proven|demonstrates?|demonstrated|observes?|observed|reveals?|revealed|confirms?|confirmed|establishe?s?|established|discovers?|discovered|verify|verifies|verified|notes?|noted|see|reports?|reported|concludes?|concluded|identify|identifies|identified|illustrates?|illustrated|detected|evidence|validates?|validated|highlights?|highlighted|underscores?|underscored';
const SUGGEST =
	'suggests?|suggested|indicates?|indicated|imply|implies|implied|hints?|hypothesi[sz]ed?|speculated?|conjectured?|believed?|(?:supports?|supported|favou?rs?|inclined? (?:to|towards?)) the (?:idea|view|notion|hypothesis|position|concept|assumption|conclusion)|provides? evidence|provided evidence|insight is|intuition is';
const ARGUE =
	'argues?|argued|posits?|pose|postulate|contend|assert|maintain|propose|claims?|claimed|advocate|emphasizes?|recommends?|points? out|pointed out';
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
	/^(?:[\w-]+ ){0,3}(?:experiments?|results?|studies|evaluations?|analyses|simulations?|tests|findings|comparisons?|literature|evidence|data|\w+(?:scopy|metry|graphy)|regressions?|model(?:l)?ing|imaging|assays?|sequencing|staining|reports|records|charts|interviews|questionnaires|reviews?|curves?|ablations?|(?:regression|cox|linear|mixed|separate|adjusted|multivaria\w+) models?)\b/i;
const REPORTING_NOUN =
	/\b(?:we|I|it|results?|findings?|experiments?|evaluations?|analys[ei]s|study|studies|simulations?|observations?|data|investigations?|tests?|theory|proofs?|evidence|work|paper|literature|comparisons?|measurements?|trials?|calculations?|theorem|research|survey|experience|series|incidence|prevalence|rates?|pattern|increase|decrease|association|correlation|difference|disappearance|presence|absence|insight|intuition|hypothesis|model|examples?|ablations?|benchmarks?|cases?|reports?|records|charts|interviews|questionnaires|reviews?|authors|visualizations?|\w+(?:scopy|metry|graphy)|regressions?|model(?:l)?ing|imaging|assays?|sequencing|staining|curves?|models)\b/i;
/** "that" left out: "we find fine-tuned models are robust". */
const BARE =
	/^we (?:(?:\w+ly|also|further|then) ){0,2}(?:show|find|found|prove|demonstrate|observe|reveal|argue) (?!that\b|the\b|a\b|an\b|this\b|these\b|how\b|why\b|what\b|whether\b|when\b|where\b|it\b|better\b|no\b|several\b|many\b|some\b)([^,;:]{10,})$/i;
/** Denied, asked or only guessed: "we show no evidence that", "to determine if there is evidence that". */
const NEGATED =
	/\b(?:not|cannot|never|fail(?:s|ed)? to|(?:no|little|insufficient|any|scarce|limited) (?:\w+ )?(?:evidence|indication|proof)|speculated?|(?:determine|test|assess|examine|see|investigate|unclear|unknown) (?:if|whether))\b/i;
/** "and reviewers suggested that": what others said is no claim of the authors. */
const OTHERS =
	/\b(?:reviewers|patients|participants|respondents|students|parents|nurses|physicians|clinicians|experts|editors|subjects|people|teachers|interviewees|users|caregivers|women|men|adolescents|workers|farmers|staff)\s+(?:\w+ly )?$/i;
const LONGEST_HEAD = 220;

/** "we show, through several examples, that C" → "we show that C". */
const INSERTED =
	/\b((?:we|I|results?|experiments?|findings?) (?:\w+ly |also |then |further )?(?:show|find|found|prove|demonstrate|observe|argue|suggest|indicate|reveal|conclude)), (?:[^,;:]{3,80}), (?=that\b)/i;
/** "we show on four rivers that C" holds for four rivers: the phrase goes in front of the claim. */
const ON_WHAT =
	/^(we (?:\w+ly |also |then |further |first )?(?:show|find|found|prove|demonstrate|observe|argue|showed|demonstrated))(?: \w+ly)? ((?:on|in|for|across|within|among|under|over) (?:(?!\b(?:that|which|we|our|this|these)\b)[^;:]){3,90}?),? (?=that\b)/i;
/** "our results suggest X could be Y": a helping verb makes the clause sure. */
const UNMARKED =
	/^(?:we|(?:our|the|these|all|experimental|empirical|numerical)? ?(?:[\w-]+ ){0,2}(?:results?|experiments?|findings?|data|analys[ei]s|study|evidence)) (?:\w+ly |also |further )?(shows?|finds?|found|proves?|demonstrates?|observed?|argues?|suggests?|suggested|indicates?|reveals?|showed|believe|conclude|concluded|recommend|feel) (?=(?:there (?:exists?|is|are)|if)\b|[^,;:]{3,70} (?:can|could|may|might|will|is|are|does|do|should|cannot|was|were)\b)(?!(?:that|how|why|what|whether|when|where|it)\b)(.+)$/i;

/** "it appears that X is Y" is a suggestion of X being Y. */
const APPEARS =
	/^it (?:also |thus |therefore )?(?:appears|seems|appeared|seemed|would (?:appear|seem)) (?:likely |possible )?that (?=\S)/i;

/** "the key observation is that X holds", "we make a surprising observation: X holds". */
const STATED =
	/^(?:(?:the|our|one|a|an|another) (?:[\w-]+ ){0,3}?(?:observation|finding|result|insight|conclusion|discovery|hypothesis|intuition)(?: (?:in|of|from|behind|here) [^,:]{3,50}?)? (?:is|was) that,? |(?:we|this (?:paper|work|study)) (?:make|makes|made|report|reports) (?:an?|the|some|several) (?:[\w-]+ ){0,3}?(?:observation|finding|discovery|conclusion|claim): )(?=\S)/i;

/** "silt was analysed by sieving, which showed that C": what was done is no part of C. */
const STEP_FIRST = new RegExp(
	`^[^;:]{5,160}?\\b(?:was|were) (?:\\w+ly )?(?:analy[sz]ed|measured|performed|conducted|carried out|undertaken|investigated|examined|compared|tested|evaluated|done|assessed|used|applied|employed|studied|monitored)\\b[^;:]{0,120}?, (?:which|and (?:this|these|it|they)|and (?:the )?(?:results|analysis)) (?:\\w+ly )?(?:(${FIND})|(?:${SUGGEST})) that (?=\\S)`,
	'i',
);

/** "we found X to be Y" → "X is Y" */
const FOUND_TO_BE =
	/^(?:we|I) (?:\w+ly |also )?(?:find|found|show|prove|observe|showed|proved|observed) (?!how\b|what\b|why\b|that\b)([^,;:]{2,60}?) to be (.+)$/i;

function unwrapOnce(given: Draft): Draft {
	const inserted = given.text.replace(INSERTED, '$1 ');
	const plain = inserted === given.text ? given : { ...given, text: inserted };
	const draft = withWhere(plain);
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
	const absence = statedAbsence(text) ?? statedRelation(text);
	if (absence !== null) {
		return changed(draft, 'C2 report', { text: absence, report: 'find' });
	}
	const appears = APPEARS.exec(text);
	if (appears !== null) {
		return changed(draft, 'C2 report', { text: text.slice(appears[0].length), report: 'suggest' });
	}
	const [, what = '', how = ''] = FOUND_TO_BE.exec(text) ?? [];
	if (what !== '') {
		const clause = `${what} ${isPlural(what) ? 'are' : 'is'} ${how}`;
		return changed(draft, 'C2 report', { text: clause, report: 'find' });
	}
	const step = STEP_FIRST.exec(text);
	if (step !== null) {
		const report: Report = step[1] === undefined ? 'suggest' : 'find';
		return changed(draft, 'C2 report', { text: text.slice(step[0].length), report });
	}
	const match = VERB.exec(text);
	if (match === null) return unwrapBare(draft);
	const head = text.slice(0, match.index);
	const fits =
		head.length <= LONGEST_HEAD &&
		(/^(?:this|these|it)\s*$/i.test(head) ||
			REPORTER.test(head) ||
			QUALIFIED_REPORTER.test(head) ||
			JOINED_REPORTER.test(head)) &&
		(REPORTING_NOUN.test(head) || /^(?:this|these)\s*$/i.test(head)) &&
		!OTHERS.test(head) &&
		!/\b(?:prior|previous|recent|earlier|recently)\b|[;:]/i.test(head);
	if (!fits || NEGATED.test(head + (match[1] ?? match[2] ?? ''))) return draft;
	const report: Report =
		match[1] !== undefined ? 'find' : match[2] !== undefined ? 'suggest' : 'argue';
	return changed(draft, 'C2 report', {
		text: text.slice(match.index + match[0].length),
		report,
	});
}

/** "we show on four rivers that C" → "we show that C", with "on four rivers" as what it holds for. */
function withWhere(draft: Draft): Draft {
	const [whole, report, where] = draft.lead === '' ? (ON_WHAT.exec(draft.text) ?? []) : [];
	if (whole === undefined || report === undefined || where === undefined) return draft;
	return { ...draft, text: `${report} ${draft.text.slice(whole.length)}`, lead: where };
}

function unwrapBare(draft: Draft): Draft {
	const [, verb = '', said = ''] = UNMARKED.exec(draft.text) ?? [];
	if (said !== '' && isUnmarkedClause(said)) {
		const report = /^(?:suggest|indicate|believe|feel)/i.test(verb)
			? 'suggest'
			: /^(?:argue|recommend)/i.test(verb)
				? 'argue'
				: 'find';
		return changed(draft, 'C2 report', { text: said, report });
	}
	const claim = BARE.exec(draft.text)?.[1];
	if (claim === undefined || !isClause(claim)) return draft;
	// A relative pronoun early on: the verb found may not be the clause's own.
	if (/\b(?:that|which|who|where)\b/i.test(claim.split(/\s+/).slice(0, 8).join(' '))) return draft;
	return changed(draft, 'C2 report', { text: claim, report: 'find' });
}

/** The helping verb found is the clause's own: no relative clause stands before it. */
function isUnmarkedClause(text: string): boolean {
	if (/^(?:there|if)\b/i.test(text)) return true;
	const clause = splitClause(text);
	return (
		clause?.form === 'auxiliary' && !/\b(?:that|which|who|where|when|how)\b/i.test(clause.subject)
	);
}

/** "we propose X and show that C": what was done is a fact of its own beside the claim. */
const ACT_BEFORE =
	/^((?:we|this (?:paper|work|study|article)) (?:\w+ly |also |then |first )?(?!show|find|found|prove|demonstrate|observe|argue)[a-z]+ .{12,}?),? (?:and|to) (?:we )?(?:(?:\w+ly|also|then|further|thereby|empirically|theoretically) )*(?:shows?|finds?|proves?|demonstrates?|observes?|argues?|showed|found)(?: (?:empirically|theoretically|experimentally))? that\b/i;

/** "we argue that C, and instead propose X": what is proposed counts, and C often points back. */
const PROPOSES_AFTER =
	/^((?:we|I) (?:\w+ly )?(?:argue|note|observe|believe|hypothesize|fill|address|tackle|question|challenge|revisit|borrow|alleviate) .{5,}?),? and (?:we )?(?:\w+ly |instead |then |thus |therefore |also )?(propose|introduce|present|develop|offer) (?:instead )?(.+)$/i;

/** "we prove that A and show that B": two claims. */
const TWO_REPORTS =
	/^((?:we|I|our (?:\w+ )?(?:results|experiments|findings)|this (?:paper|work)) [^;:]{3,40}? that [^;:]{12,}?),? and (?:we )?(?:(?:\w+ly|also|further|then|hence|thus) )*(shows?|demonstrates?|proves?|finds?|observes?|argues?|concludes?|verify|confirms?|showed|found|demonstrated|observed)((?: \w+ly)?(?: (?:on|in|for|across) [^,;:]{3,60})?) that (.+)$/i;

/** The claims of "we prove that A and show that B", each reported; null for one claim. */
function twoReports(draft: Draft): readonly Draft[] | null {
	const [, first, verb, how = '', second] = TWO_REPORTS.exec(draft.text) ?? [];
	if (first === undefined || verb === undefined || second === undefined) return null;
	const left = unwrapOnce(changed(draft, 'C6 two facts', { text: first }));
	if (left.text === first) return null;
	const [pronoun] = /^(?:it|they)(?= )/i.exec(second) ?? [];
	const subject = splitClause(left.text)?.subject ?? '';
	const plural = /^they$/i.test(pronoun ?? '');
	// "it" is what the first claim is about, or nobody knows what.
	if (pronoun !== undefined && (subject === '' || isPlural(subject) !== plural)) return [left];
	const claim = pronoun === undefined ? second : subject + second.slice(pronoun.length);
	const text = `we ${verb.replace(/^(\w+?)s$/, '$1')}${how} that ${claim}`;
	return [left, unwrapOnce(changed(draft, 'C6 two facts', { text }))];
}

const withText = (draft: Draft, text: string): Draft =>
	text === draft.text ? draft : { ...draft, text };

export const unwrap: CondenseRule = {
	name: 'C2 report',
	apply(draft, { name }) {
		const act = ACT_BEFORE.exec(draft.text)?.[1];
		const clear = withText(draft, afterProposal(draft.text, name));
		const unwrapped = unwrapOnce(clear);
		const rest = unwrapped === clear ? draft : unwrapped;
		const claims = twoReports(clear);
		if (claims !== null) return claims;
		const [, before, verb, proposed] = PROPOSES_AFTER.exec(draft.text) ?? [];
		if (before !== undefined && verb !== undefined && proposed !== undefined) {
			return [
				unwrapOnce(changed(draft, 'C6 two facts', { text: before })),
				changed(draft, 'C6 two facts', { text: `we ${verb} ${proposed}` }),
			];
		}
		if (act === undefined || rest === draft) return [rest];
		return [...withEvidence(draft), changed(draft, 'C6 two facts', { text: act }), rest];
	},
};

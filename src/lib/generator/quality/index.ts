// The hard rules of the rubric in order; the first that objects names the reason.
import type { AnalyzedPaper, Candidate, Rejection } from '../types.ts';
import type { Filter, FilterContext } from './filter.ts';
import { aFinding } from './r10-a-finding.ts';
import { antecedents } from './r1-antecedents.ts';
import { anchored } from './r2-anchored.ts';
import { armValue } from './r9-arm-value.ts';
import { atomic } from './r7-atomic.ts';
import { attributed } from './r6-attributed.ts';
import { bareReport } from './r10-bare-report.ts';
import { cleanForm } from './r12-clean-form.ts';
import { compared } from './r9-compared.ts';
import { goodCloze } from './r15-good-cloze.ts';
import { grounded } from './r8-grounded.ts';
import { informative } from './r10-informative.ts';
import { knownThings } from './r1-known-things.ts';
import { knownShape } from './r3-known-shape.ts';
import { leak } from './r5-leak.ts';
import { namedMechanism } from './r19-named-mechanism.ts';
import { namedElsewhere } from './r1-named-elsewhere.ts';
import { newWords } from './r10-new-words.ts';
import { noDamage } from './r13-no-damage.ts';
import { noTrivia } from './r14-no-trivia.ts';
import { notYesNo } from './r4-not-yes-no.ts';
import { onlyStudied } from './r10-only-studied.ts';
import { ownValue } from './r9-own-value.ts';
import { caveat } from './r9-caveat.ts';
import { polarity } from './r9-polarity.ts';
import { callsForMore } from './r10-calls-for-more.ts';
import { praise } from './r10-praise.ts';
import { realTopic } from './r3-real-topic.ts';
import { rightRole } from './r11-right-role.ts';
import { selfContained } from './r1-self-contained.ts';
import { sideFinding } from './r14-side-finding.ts';
import { tellingVerb } from './r3-telling-verb.ts';
import { traceable } from './r20-traceable.ts';
import { usualTopic } from './r3-usual-topic.ts';
import { wholeList } from './r12-whole-list.ts';
import { wholePhrase } from './r12-whole-phrase.ts';
import { wholePredicate } from './r12-whole-predicate.ts';
import { wholeStatement } from './r12-whole-statement.ts';
import { wholeTail } from './r12-whole-tail.ts';

export const FILTERS: readonly Filter[] = [
	traceable,
	noDamage,
	rightRole,
	noTrivia,
	sideFinding,
	selfContained,
	antecedents,
	knownThings,
	namedElsewhere,
	anchored,
	knownShape,
	realTopic,
	usualTopic,
	tellingVerb,
	notYesNo,
	attributed,
	atomic,
	goodCloze,
	cleanForm,
	wholePredicate,
	wholeStatement,
	wholePhrase,
	wholeList,
	wholeTail,
	leak,
	informative,
	aFinding,
	praise,
	callsForMore,
	bareReport,
	newWords,
	onlyStudied,
	namedMechanism,
	grounded,
	polarity,
	caveat,
	compared,
	ownValue,
	armValue,
];

/** The first objection to a candidate, or null when it may be shown. */
export function objectionTo(candidate: Candidate, paper: AnalyzedPaper): Rejection | null {
	const context = contextOf(candidate, paper);
	for (const { id, check } of FILTERS) {
		const reason = check(candidate, context);
		if (reason !== null) return { candidate, filter: id, reason };
	}
	return null;
}

function contextOf({ sentence: index, span }: Candidate, paper: AnalyzedPaper): FilterContext {
	const { text } = index < 0 ? paper.title : paper.abstract;
	const sentence = paper.sentences[index] ?? null;
	return {
		paper,
		sentence,
		sourceText: sentence?.text ?? text,
		spanText: text.slice(span.start, span.end),
	};
}

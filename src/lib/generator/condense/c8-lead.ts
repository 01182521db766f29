// C8: "When parameters are bounded, the network may fail" → "the network may fail", with the condition kept apart
import { splitClause, splitFronted } from '../language/clause.ts';
import { matchesOf } from '../language/matches.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { countWords } from '../language/words.ts';
import { functionWords } from '../words/function-words.ts';
import { changed, type CondenseRule, type Draft } from './draft.ts';

const CONDITION =
	/^(?:when|whenever|if|for|in|on|at|under|with|given|after|before|across|among|amongst|during|within|without|unless|once|upon|beyond|unlike|compared (?:to|with)|according to|relative to|from|between|over|until|among|provided|where|even when|even if|even with|only when)(?![\w-])/i;
/** These say how or in spite of what: the claim is as true without them. */
/** "as the hall grows": how far the claim goes. */
const GROWTH =
	/^as [^,]*\b(?:increases?|grows?|decreases?|shrinks?|rises?|falls?|gets?|becomes?|approach(?:es)?|var(?:y|ies)|changes?|goes)\b/i;
/** "given its low cost, X may …": a reason. */
const OWN_REASON = /^given (?:its|their) /i;
const MANNER =
	/^(?:by|as|because|since|given (?:that|its|their)|using|through|via|despite|in spite of|although|though|while|even though|in order to|to|rather than|instead of|based on|building (?:on|upon)|inspired by|motivated by|combining|leveraging|drawing on|along with|together with|in addition to|besides|as opposed to|surprisingly|in comparison (?:to|with)|\w+ing)(?![\w-])/i;
/** A condition inside: then the lead is more than a manner. */
const HOLDS_CONDITION = /\b(?:we|when|whenever|if|unless|only|except|that|provided)\b/i;
/** What is granted does not limit the claim, whatever it says. */
const CONCESSION = /^(?:although|though|even though|while)\b/i;
const PROPOSAL =
	/^(?:we|this (?:paper|work|study)) (?:\w+ly |also |then |first )?(?:propose|introduce|present|develop|design|describe|build|construct|devise|study|studie|investigate|explore|analyze|examine|provide|derive|formulate)s?\b/i;
const POINTS_BACK = /\b(?:this|these|such|that|those|our)\b/i;
const LONGEST_LEAD = 25;
const LONGEST_CONCESSION = 40;

/** Where the lead ends: the first comma after which a clause begins that has a verb of its own. */
function endOfLead(text: string): number {
	for (const { index } of matchesOf(text, /,\s+/g)) {
		const longest = CONCESSION.test(text) ? LONGEST_CONCESSION : LONGEST_LEAD;
		if (countWords(text.slice(0, index)) > longest || /[;:]/.test(text.slice(0, index))) return -1;
		const rest = text.slice(index + 1).trim();
		if (
			/^(?:and|or|but|which|where|who|that|(?!existing\b|remaining\b)\w+ing|e\.g|i\.e|rather|instead|such|including|even|not|especially|as|because|since|thus|thereby|while|whereas)\b/i.test(
				rest,
			)
		)
			continue;
		const clause = splitClause(rest);
		if (clause !== null && !/,/.test(clause.subject) && countWords(clause.subject) <= 14) {
			// "In May, kites with tails, wings, fins or lamps rose": the list is the subject's.
			const listed = /,/.test(text.slice(0, index)) && /\b(?:and|or)\b/.test(clause.subject);
			return listed ? -1 : index;
		}
	}
	return -1;
}

function detach(draft: Draft): Draft {
	const condition =
		(CONDITION.test(draft.text) && !OWN_REASON.test(draft.text)) || GROWTH.test(draft.text);
	const purpose = /^to [a-z]+ /i.test(draft.text);
	if (!condition && !purpose && !MANNER.test(draft.text)) return draft;
	const at = endOfLead(draft.text);
	if (at < 0) return condition ? withoutComma(draft) : draft;
	const main = draft.text.slice(at + 1).trim();
	// Why or in view of what something is proposed does not limit what is proposed.
	if (PROPOSAL.test(main) && (!condition || POINTS_BACK.test(draft.text.slice(0, at)))) {
		return changed(draft, 'C8 manner', { text: main });
	}
	if (purpose) return draft;
	if (!condition && !CONCESSION.test(draft.text) && HOLDS_CONDITION.test(draft.text.slice(0, at)))
		return draft;
	const gerund =
		!condition &&
		/^(?!using|combining|leveraging|drawing|building|along)\w+ing\b/i.test(draft.text);
	// "Creating large, good datasets is costly": there the gerund is the subject.
	if (
		gerund &&
		!/^(?:we|the|an?|our|it|they|this|these|one|[A-Z])/.test(draft.text.slice(at + 1).trim())
	)
		return draft;
	const lead = condition ? standsAlone(draft.text.slice(0, at)) : '';
	const text = resolved(draft.text.slice(0, at), draft.text.slice(at + 1).trim());
	if (condition && draft.lead !== '') return draft;
	return changed(draft, condition ? 'C8 condition first' : 'C8 manner', {
		text,
		lead: lead === '' ? draft.lead : lead,
	});
}

/** "with high values the network develops chaos": the lead ends where a second noun phrase begins. */
function withoutComma(draft: Draft): Draft {
	if (draft.lead !== '') return draft;
	const subject = splitFronted(draft.text)?.subject ?? '';
	if (!/^(?:with|for|in|under|on|at|within|across|among|after|during)\s/i.test(subject))
		return draft;
	for (const { index, 0: blank } of [
		...matchesOf(subject, / (?=(?:the|an?|our|these|each|most|all) |we$)/g),
	].reverse()) {
		const lead = draft.text.slice(0, index);
		const last = lead.split(/\s+/).at(-1)?.toLowerCase() ?? '';
		const text = draft.text.slice(index + blank.length);
		if (
			countWords(lead) < (text.startsWith('we ') ? 2 : 3) ||
			functionWords.has(last) ||
			/ing$/.test(last)
		)
			continue;
		const clause = splitClause(text);
		if (clause === null || clause.subject.length + lead.length + 1 !== subject.length) continue;
		return changed(draft, 'C8 condition first', { text, lead: standsAlone(lead) });
	}
	return draft;
}

/** "in our cohort" → "in the cohort studied"; "in this study" says nothing. */
function standsAlone(lead: string): string {
	if (
		/^(?:in (?:the )?(?:view|light) of|on the basis of|given|according to) (?:the|these|our|this) (?:[\w-]+ )?(?:results?|findings?|data|observations?|evidence|study)$/i.test(
			lead,
		)
	)
		return '';
	if (
		/^(?:in|within|for|under) (?:this|our|the present|the current) (?:[\w-]+ ){0,3}(?:study|trial|survey|analysis|work|paper|investigation|experiments?|review|report|evaluations?|experience)$/i.test(
			lead,
		)
	) {
		return '';
	}
	return lead
		.replace(
			/^(in|among|within) (?:this|our|the present) (?:[\w'’-]+ )?(?:group|cohort|series|sample|population) of (.+)$/i,
			(_, where: string, who: string) =>
				/ (?:with|who|of|undergoing) /.test(who)
					? `${where} ${who}`
					: `${where} the ${who} studied`,
		)
		.replace(/\bsuch (an?) (?=[\w-]+ [\w-]+)/i, '$1 ')
		.replace(/^(for|on|in|under) this ((?:[\w-]+ ){2,5}[\w-]+)$/i, '$1 the $2')
		.replace(
			/\b(?:our|this|these) ((?:[\w-]+ ){0,2}(?:cohort|population|series|sample|patients|region|area|setting|experience|samples|subjects|cases|conditions))$/i,
			'the $1 studied',
		)
		.replace(
			/^under the conditions of (?:this|the present|our) \w+$/i,
			'under the conditions studied',
		);
}

const sameHelper = (a: string, b: string): boolean => {
	const kind = (verb: string): string =>
		/^(?:is|are)$/.test(verb)
			? 'be'
			: /^(?:was|were)$/.test(verb)
				? 'were'
				: /^do(?:es)?$/.test(verb)
					? 'do'
					: verb;
	return kind(a) === kind(b);
};

/** "Although gradients exist, they are shallow" → "gradients are shallow"; "… A is kept, B is not" → "B is not kept". */
function resolved(lead: string, text: string): string {
	const open = /^(.+ (is|are|was|were|can|does|do)) not$/i.exec(text);
	const granted = /^(?:although|though|while|even though) (.+)$/i.exec(lead)?.[1] ?? '';
	const said = open === null ? null : splitClause(granted);
	if (open !== null && said !== null && sameHelper(said.verb, open[2] ?? '')) {
		return `${text} ${said.rest}`;
	}
	const pronoun = /^(it|they) (?=\S)/i.exec(text);
	const inner = /^(?:although|though|while|even though|as|because|since) (.+)$/i.exec(lead)?.[1];
	const subject = inner === undefined ? undefined : splitClause(inner)?.subject;
	if (
		pronoun === null ||
		subject === undefined ||
		/^(?:it|they|we|this|these|there)\b/i.test(subject)
	)
		return text;
	if (isPlural(subject) !== (pronoun[1]?.toLowerCase() === 'they')) return text;
	return `${subject} ${text.slice(pronoun[0].length)}`;
}

export const lead: CondenseRule = {
	name: 'C8 condition first',
	apply(draft) {
		const once = detach(draft);
		return [once === draft ? draft : detach(once)];
	},
};

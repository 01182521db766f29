// N1: "S4D achieves a 2x speedup on Alpaca" → What speedup does S4D achieve on Alpaca? → 2x
import type { Draft } from '../condense/draft.ts';
import { splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { authorsAct } from './authors-act.ts';
import { makeCandidate, numberSentences, type Template, type TemplateContext } from './template.ts';
import { ownClause } from './predicate.ts';
import { readAllMeasured } from './number-reading.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const REACHING =
	/^(?:achieve|reach|yield|attain|obtain|give|provide|show|have|deliver|offer|enjoy|get|report|observe|bring|lead|result|gain|exhibit|demonstrate|record|cause|produce|find|enable)$/;

export const reaches: Template = {
	id: 'N1',
	propose: (context) =>
		numberSentences(context).flatMap(({ sentence, drafts }) =>
			drafts.flatMap((draft) => {
				const agent = agentOf(draft, context, sentence.role === 'result');
				if (agent === null) return [];
				const { who, helper, verb, object, source } = agent;
				return readAllMeasured(object)
					.filter(
						({ value, measure }) =>
							!/^(?:ranging\b|[≥≤<>])/i.test(value) && hasUnit(value, measure),
					)
					.map(({ value, measure, tail }) =>
						makeCandidate({
							template: 'N1',
							kind: 'number',
							sentence,
							question: withLead(
								draft,
								`What ${measure} ${helper} ${who} ${verb} ${tail}${source}?`
									.replace(/\s+/g, ' ')
									.replace(/ (?=[?,])/g, ''),
								context,
							),
							answer: value,
							condensed: draft.applied,
						}),
					);
			}),
		),
};

/** "an increase of 1.0": of what, nobody can tell. */
const hasUnit = (value: string, measure: string): boolean =>
	!/^[\d.]+$/.test(value) || !/(?:increase|improvement|gain|reduction|decrease)s?$/i.test(measure);

interface Agent {
	readonly who: string;
	readonly helper: string;
	readonly verb: string;
	readonly object: string;
	readonly source: string;
}

/** Who reaches the number: the system, the authors, or in a result any other subject. */
function agentOf(draft: Draft, context: TemplateContext, others: boolean): Agent | null {
	const act = authorsAct(draft);
	if (act !== null) {
		if (!REACHING.test(act.verb) || isDangling(act.object)) return null;
		return {
			who: context.shortSource,
			helper: act.past ? 'did' : 'does',
			verb: act.verb,
			object: act.object,
			source: '',
		};
	}
	const clause = splitClause(draft.text);
	if (clause === null) return null;
	const own = ownClause(draft, context);
	if (
		own === null &&
		(!others ||
			isDangling(clause.subject) ||
			/,|^(?:our|there|no|one|\d[\d.,]*%?|\w+ of \d.*|of|\w+(?:-\w+)? percent|most|half)(?![\w-])/i.test(
				clause.subject,
			))
	)
		return null;
	const modal = /^(?:can|could|may|might)$/.test(clause.verb)
		? /^((?:\w+ly )?)([a-z]+) (.+)$/.exec(clause.rest)
		: null;
	const reading = readVerb(modal?.[2] ?? clause.verb).find(({ form }) =>
		/^(?:third|base|past)$/.test(form),
	);
	if (reading === undefined || !REACHING.test(reading.base)) return null;
	const rest = modal?.[3] ?? clause.rest;
	const link = /^(?:to|in) (?=\S)/.exec(rest)?.[0] ?? '';
	if ((link !== '') !== /^(?:lead|result)$/.test(reading.base)) return null;
	const plain = reading.form === 'past' ? 'did' : clause.plural ? 'do' : 'does';
	return {
		who: own?.who ?? midSentence(clause.subject, context),
		helper: modal === null ? plain : clause.verb,
		verb: `${clause.adverb} ${reading.base} ${link}`.trim(),
		object: rest.slice(link.length),
		source: own === null ? `, according to ${context.shortSource}` : '',
	};
}

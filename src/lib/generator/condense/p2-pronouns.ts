// P2: "It reaches 85%." after "S4D uses …" → "S4D reaches 85%"
import { isPlural, splitClause } from '../language/clause.ts';
import { changed, type CondenseContext, type CondenseRule } from './draft.ts';

/** The subject a later pronoun may stand for; null unless the sentence has exactly one candidate. */
export function subjectOf(text: string): CondenseContext['subjectBefore'] {
	const clause = splitClause(text);
	if (clause === null) return null;
	const { subject } = clause;
	if (subject.split(/\s+/).length > 6) return null;
	if (
		/^(?:we|it|they|this|these|that|those|there|such|our|he|she|i|here|what|how)\b/i.test(subject)
	)
		return null;
	if (/\b(?:of|in|on|for|with|from|and|or|to|by)\b|,/.test(subject)) return null;
	return { text: subject, plural: isPlural(subject) };
}

export const pronouns: CondenseRule = {
	name: 'P2 pronoun',
	apply(draft, { subjectBefore }) {
		const such = /^such (an?) (?=[\w-]+[ -][\w-]+ )/i.exec(draft.text);
		if (such !== null && draft.report !== null) {
			return [changed(draft, 'P2 pronoun', { text: draft.text.slice('such '.length) })];
		}
		const match = /^(it|they)\s+(?=\S)/i.exec(draft.text);
		if (match === null || subjectBefore === null) return [draft];
		if (
			/^it (?:is|was|has been|remains|seems|appears) (?:\w+ly )?(?:\w+ )?(?:that|to|whether|how)\b/i.test(
				draft.text,
			)
		)
			return [draft];
		if (/^it (?:is|was|has been|can be|may be|should be) .{0,80}?\bthat\b/i.test(draft.text))
			return [draft];
		const plural = match[1]?.toLowerCase() === 'they';
		if (plural !== subjectBefore.plural) return [draft];
		const text = `${subjectBefore.text} ${draft.text.slice(match[0].length)}`;
		return [changed(draft, 'P2 pronoun', { text })];
	},
};

// P2: "It reaches 85%." after "S4D uses …" → "S4D reaches 85%"
import { splitClause } from '../language/clause.ts';
import { isPlural } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';
import { changed, type CondenseContext, type CondenseRule } from './draft.ts';

type Subject = CondenseContext['subjectBefore'];

const JOINTS =
	'(?:that|which|for|to|with|by|in|on|of|based|using|where|called|named|and|or|from|as|whose)';
/** "we propose a router, which …": a router is what the next "it" stands for. */
const PROPOSED = new RegExp(
	`^(?:[^,]{0,60}, )?(?:we|this (?:paper|work|study)) (?:\\w+ly |also |then |therefore |thus |first |further )*(?:propos|introduc|present|develop|design|devis)\\w* (?:an?|the) ((?:(?!${JOINTS}\\b)[\\w-]+ ){0,5}?(?!${JOINTS}\\b)[\\w-]+)(?=[,;:(.]| ${JOINTS}\\b|$)`,
	'i',
);

const PEOPLE =
	/^(?!.*\b(?:than|and)\b)(?!(?:these|those|this|our|we|both|two|three|some|other|\d)\b)(?:[\w-]+ ){0,3}(?:patients|women|men|children|adults|students|physicians|nurses|adolescents|infants|survivors|workers) (?:with|who|undergoing|treated|from|in|aged|at)\b[^,;:]{3,70}$/i;

/**
 * The same after a sentence that itself began with a pronoun: "They …" goes on with what it stood for.
 */
export function subjectAfter(text: string, name: string | null, earlier: () => Subject): Subject {
	const own = subjectOf(text, name);
	if (own !== null) return own;
	const [, pronoun] = GOES_ON.exec(text) ?? [];
	if (pronoun === undefined || isExpletive(text.replace(LINKS, ''))) return null;
	const before = earlier();
	return before !== null && (pronoun.toLowerCase() === 'they') === before.plural ? before : null;
}
const LINKS =
	/^(?:(?:however|moreover|furthermore|additionally|in addition|also|thus|therefore|finally),? )/i;
const GOES_ON = new RegExp(`${LINKS.source}?(it|they) `, 'i');

/** The subject a later pronoun may stand for; null unless the sentence has exactly one candidate. */
export function subjectOf(text: string, name: string | null): Subject {
	const proposed = PROPOSED.exec(text)?.[1]?.trim();
	if (proposed !== undefined) {
		if (name !== null && text.includes(name)) return { text: name, plural: false };
		return {
			text: `the ${proposed.replace(/^(?:novel|new|simple) /i, '')}`,
			plural: isPlural(proposed),
		};
	}
	const clause = splitClause(text);
	if (clause === null) return null;
	const { subject } = clause;
	// "They" takes up people, whatever stands behind them: they alone act.
	if (PEOPLE.test(subject)) return { text: subject, plural: true };
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
	apply(draft, context) {
		const such = /^such (an?) (?=[\w-]+[ -][\w-]+ )/i.exec(draft.text);
		if (such !== null && draft.report !== null) {
			return [changed(draft, 'P2 pronoun', { text: draft.text.slice('such '.length) })];
		}
		const match = /^(it|they)\s+(?=\S)/i.exec(draft.text);
		if (match === null || isExpletive(draft.text)) return [draft];
		const { subjectBefore } = context;
		if (subjectBefore === null) return [draft];
		const plural = match[1]?.toLowerCase() === 'they';
		if (plural !== subjectBefore.plural) return [draft];
		const text = `${subjectBefore.text} ${draft.text.slice(match[0].length)}`;
		return [changed(draft, 'P2 pronoun', { text })];
	},
};

/** "it is not clear whether", "it is hard to see": nothing stands behind that "it". */
function isExpletive(text: string): boolean {
	if (/^it (?:is|was|has been|can be|may be|should be) .{0,80}?\bthat\b/i.test(text)) return true;
	const opening =
		/^it (?:is|was|has been|remains|seems|appears) (?:[\w-]+ ){0,4}?(that|to|whether|how|if|why) ([\w-]+)/i.exec(
			text,
		);
	if (opening === null) return false;
	if (opening[1]?.toLowerCase() !== 'to') return true;
	const verb = opening[2] ?? '';
	return verb === 'be' || readVerb(verb).some(({ form }) => form === 'base');
}

const OWN =
	/^(we (?:\w+ ){1,6}?(our (?:[\w-]+ ){0,3}?(?:method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|estimator))\b[^,;:.]{0,60}? that )it\b/i;

/** "we test our method and show that it scales" → "… that our method scales". */
export const ownPronoun: CondenseRule = {
	name: 'P2 pronoun',
	apply(draft) {
		const text = draft.text.replace(OWN, '$1$2');
		return [text === draft.text ? draft : changed(draft, 'P2 pronoun', { text })];
	},
};

/** "We introduce a gauge … and show that it …" */
const OWN_AFTER =
	/^(we (?:\w+ ){0,2}?(?:propose|introduce|present|develop|design|devise) .{5,}? (?:show|demonstrate|prove|find|argue|observe) (?:\w+ly )?that )(it|they) (?=\S)/i;

/**
 * The sentence with the pronoun of its report spelled out: it stands for what the same sentence brings
 * in, never for what an earlier one spoke of.
 */
export function afterProposal(text: string, name: string | null): string {
	const [whole = '', before = '', pronoun = ''] = OWN_AFTER.exec(text) ?? [];
	if (whole === '' || isExpletive(text.slice(before.length))) return text;
	const named = subjectOf(text, name);
	if (named === null || named.plural !== (pronoun.toLowerCase() === 'they')) return text;
	const subject = / an? (?:new|novel) /i.test(before)
		? named.text.replace(/^the /, 'the new ')
		: named.text;
	return `${before}${subject} ${text.slice(whole.length)}`;
}

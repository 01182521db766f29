// M6: "We use two feeds, namely honey and sugar water" → Which two feeds does “T” use? → Honey and sugar water
import type { Draft } from '../condense/draft.ts';
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import type { TaggedSentence } from '../types.ts';
import { authorsAct } from './authors-act.ts';
import { ownClause } from './predicate.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence } from './wording.ts';

const COUNTED =
	/\b(two|three|2|3) ((?:(?!of\b|and\b)[\w-]+ ){0,3}?(?!of\b)[a-z-]+s)((?: (?:of [^,;:()]{3,40}|(?:that|which) [^,;:()]{3,60}(?=:)))?)(?:, (?:namely|i\.e\.,?|that is,|called|including)|:|,? namely| —|, (?:consisting|comprised) of) (.+)$/i;
/** "a three-stage pipeline, i.e., A, B and C" */
const STAGED =
	/\b(two|three)-(stage|step|part|phase|level|layer|tier) [a-z -]{3,40}?(?:, (?:namely|i\.e\.,?|that is,)|:| —|,? consisting of|,? which consists of|,? composed of) (.+)$/i;
/** What a list may be followed by. */
const AFTER =
	/, (?=(?:to|in order to|which|that|for|so that|each|where|with|by|and (?:\w+ly )?(?:show|find|evaluate))\b).*$|(?<=\w) to (?=[a-z]+ (?:the|a|an|its)\b).*$/i;
const PURPOSE = /, (?:in order )?(to ([a-z]+) [^,;:]{5,90})$/i;
const POINTS_OUT = /\b(?:this|these|such|our|we|it|its|their|them|former|latter)\b/i;
const LONGEST_ITEM_WORDS = 8;

export const counted: Template = {
	id: 'M6',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role === 'other') return [];
			if (sentence.role === 'background' && !STAGED.test(sentence.text)) return [];
			return drafts.flatMap((draft) => {
				const asked = askedOf(draft, sentence, context);
				return asked === null
					? []
					: [
							makeCandidate({
								template: 'M6',
								kind: 'mechanism',
								sentence,
								...asked,
								condensed: draft.applied,
							}),
						];
			});
		}),
};

/** The list as it stands, marks of its items taken out; null where it has not as many items as were announced. */
function itemsOf(list: string, count: string): string | null {
	const plain = list
		.replace(/\((?:[ivx]+|[a-c]|\d)\)\s*/gi, '')
		.replace(/["“”‘’']/g, '')
		.replace(AFTER, '')
		.replace(/[.;,\s]+$/, '');
	const items = plain.split(/,? and |, /);
	const fits =
		items.length === (/^(?:two|2)$/i.test(count) ? 2 : 3) &&
		/ and /.test(plain) &&
		items.every(
			(item) => countWords(item) <= LONGEST_ITEM_WORDS && item.length > 2 && !/[;:()]/.test(item),
		);
	return fits && !POINTS_OUT.test(plain) && !isDangling(plain) ? plain : null;
}

function askedOf(
	draft: Draft,
	{ text }: TaggedSentence,
	context: TemplateContext,
): { question: string; answer: string } | null {
	const staged =
		STAGED.exec(draft.full) ?? STAGED.exec(text.replace(/\([^()]*\)/g, '').replace(/ ,/g, ','));
	if (staged !== null) {
		const [, count = '', noun = '', list = ''] = staged;
		const answer = itemsOf(list, count);
		const clause = splitClause(draft.full);
		if (
			answer === null ||
			clause === null ||
			isDangling(clause.subject) ||
			/^we$/i.test(clause.subject)
		)
			return null;
		const own = ownClause({ ...draft, text: draft.full }, context);
		const who = own?.who ?? midSentence(clause.subject, context);
		const place = own === null ? `, according to ${context.shortSource}` : '';
		return {
			question: `Which ${count.toLowerCase()} ${noun}s ${clause.plural ? 'do' : 'does'} ${who} have${place}?`,
			answer,
		};
	}
	const match = COUNTED.exec(draft.full);
	if (match === null) return null;
	const [whole, count = '', kind = '', ofWhat = '', list = ''] = match;
	const noun = `${kind}${ofWhat}`;
	const answer = itemsOf(list, count);
	if (answer === null || POINTS_OUT.test(noun)) return null;
	const head = draft.full.slice(0, match.index).trim();
	const which = `which ${count.toLowerCase()} ${noun}`;
	const gerund = readVerb(head.split(' ').at(-1) ?? '').find(({ form }) => form === 'gerund');
	if (gerund !== undefined && /^(?:we|this (?:paper|work))\b/i.test(head)) {
		const who = context.name === null ? context.shortTitle : `the ${context.name} paper`;
		return { question: `${which} does ${who} ${gerund.base}?`, answer };
	}
	const act = authorsAct({ ...draft, text: `${head} ${count} ${noun}` });
	if (act !== null && head.split(' ').length <= 8) {
		const who = context.name === null ? context.shortTitle : `the ${context.name} paper`;
		const [, purpose = '', verb = ''] = PURPOSE.exec(whole) ?? [];
		const purposeFits =
			purpose !== '' &&
			!POINTS_OUT.test(purpose) &&
			readVerb(verb).some(({ form }) => form === 'base');
		const helper = act.past ? 'did' : 'does';
		const before = act.object
			.slice(0, Math.max(0, act.object.toLowerCase().indexOf(count.toLowerCase())))
			.trim();
		if (
			before !== '' &&
			!/^(?:the|on|of|between|for|with|from|into|in|using|following)$/i.test(before)
		)
			return null;
		const link =
			/^the$/i.test(before) || before === '' || /^following$/i.test(before)
				? ''
				: before.toLowerCase();
		return {
			question:
				`${link} ${which} ${helper} ${who} ${act.verb}${purposeFits ? ` ${purpose}` : ''}?`.trim(),
			answer,
		};
	}
	const clause = splitClause(draft.full);
	if (clause === null || isDangling(clause.subject) || /\b(?:we|our)\b/i.test(clause.subject))
		return null;
	if (POINTS_OUT.test(clause.subject) || /,/.test(clause.subject)) return null;
	const own = ownClause({ ...draft, text: draft.full }, context);
	const who = own?.who ?? midSentence(clause.subject, context);
	const place = own === null ? `, in ${context.name ?? context.shortTitle}` : '';
	const between = draft.full.slice(draft.full.length - clause.rest.length, match.index).trim();
	if (isCopula(clause)) return null;
	const base = readVerb(clause.verb).find(({ form }) => form === 'third' || form === 'base')?.base;
	if (
		base === undefined ||
		!/^(?:|of|in|on|into|from|with|the|upon|following|these)$/i.test(between)
	)
		return null;
	const link = /^(?:the|these|following)?$/i.test(between) ? '' : `${between} `;
	return {
		question: `${link}${which} ${clause.plural ? 'do' : 'does'} ${who} ${clause.adverb} ${base}${place}?`,
		answer,
	};
}

// M7: "We merge the day and night counts into one curve" → Into what does “T” merge the day and night counts? → One curve
import type { Draft } from '../condense/draft.ts';
import { isCopula, splitClause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import { contentStems, countWords } from '../language/words.ts';
import { authorsAct } from './authors-act.ts';
import { ownClause } from './predicate.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

const TURNING =
	/^(?:encode|map|transform|convert|decompose|split|divide|partition|factor|factorize|translate|turn|merge|unify|combine|compress|project|distill|distil|break|embed|group|cluster|segment|quantize|parse|fuse|integrate|reduce|abstract|separate|disentangle|decouple|organize|arrange|discretize)$/;
const PARTICIPLE = /^(?:\w+ly |then |first |thus )*([a-z]+) into (.+)$/i;
const INTO = /^(.{3,90}?) into (.+)$/i;
const POINTS_OUT = /\b(?:this|these|such|our|we|it|them|their|its)\b/i;
/** "Into three groups": how a study is set up. */
const BARE_COUNT = /^(?:two|three|four|five|six|several|\d+) (?:\w+ )?\w+$|\bgroups?\b/i;
const LONGEST_OBJECT_WORDS = 14;

export const into: Template = {
	id: 'M7',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role === 'background' || sentence.role === 'other')
				return [];
			return drafts.flatMap((draft) => {
				const asked = active(draft, context) ?? passive(draft, context);
				if (
					asked === null ||
					contentStems(asked.answer).length < 2 ||
					BARE_COUNT.test(asked.answer) ||
					isDangling(asked.answer)
				)
					return [];
				return [
					makeCandidate({
						template: 'M7',
						kind: 'mechanism',
						sentence,
						question: withLead(draft, asked.question, context),
						answer: asked.answer,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

interface Asked {
	readonly question: string;
	readonly answer: string;
}

const cut = (answer: string): string =>
	answer
		.replace(/^([^,]+), and ([^,]+)$/, '$1 and $2')
		.replace(/,? (?:and (?:then )?[a-z]+ (?:the|a|an|them|it) |, which |, where |, that ).*$/i, '');

const fits = (object: string): boolean =>
	!isDangling(object) && !POINTS_OUT.test(object) && countWords(object) <= LONGEST_OBJECT_WORDS;

function active(draft: Draft, context: TemplateContext): Asked | null {
	const own = ownClause(draft, context);
	const act = own === null ? authorsAct(draft) : null;
	const attempt = /^to ([a-z]+) (.+)$/i.exec(act?.object ?? '');
	const tries = attempt !== null && /^(?:attempt|try|aim|seek|want|propose)$/.test(act?.verb ?? '');
	const verb = tries ? (attempt[1] ?? '') : (own?.base ?? act?.verb ?? '');
	const object = tries ? (attempt[2] ?? '') : (own?.clause.rest ?? act?.object ?? '');
	if (!TURNING.test(verb) || (act !== null && act.results)) return null;
	const [, what = '', result = ''] = INTO.exec(object) ?? [];
	if (what === '' || !fits(what)) return null;
	const who =
		own?.who ?? (context.name === null ? context.shortTitle : `the ${context.name} paper`);
	const full = tries ? `${act?.verb ?? ''} to ${verb}` : verb;
	return {
		question: `into what ${act?.past === true ? 'did' : 'does'} ${who} ${full} ${what}?`,
		answer: cut(result),
	};
}

/** "The counts are merged into one curve." */
function passive(draft: Draft, context: TemplateContext): Asked | null {
	const clause = splitClause(draft.text);
	if (clause === null || !isCopula(clause) || !fits(clause.subject)) return null;
	// An item of a list lost the others.
	if (/\bwe\b/i.test(clause.subject) || draft.applied.includes('C6 list')) return null;
	const [, participle = '', result = ''] = PARTICIPLE.exec(clause.rest) ?? [];
	const base = readVerb(participle).find(
		({ form }) => form === 'past' || form === 'participle',
	)?.base;
	if (base === undefined || !TURNING.test(base)) return null;
	return {
		question: `into what ${clause.verb} ${midSentence(clause.subject, context)} ${participle}, in ${context.name ?? context.shortTitle}?`,
		answer: cut(result),
	};
}

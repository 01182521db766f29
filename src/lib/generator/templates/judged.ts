// What is judged, denied or advised: "it is possible to train X on Y" → What is found to be possible? → Training X on Y
import type { Draft, Report } from '../condense/draft.ts';
import { gerundOf } from '../language/verbs.ts';
import { isDangling } from './wording.ts';

/** A question for what a judgement is about, and its answer. */
export interface Judged {
	readonly ask: (source: string) => string;
	readonly answer: string;
}

const JUDGED =
	/^it (?:is|was|seems|appears|becomes) ((?!shown|known|found|said|thought|likely|unlikely|able|(?!justified\b)\w+ed\b|not\b|time\b|up\b|the\b)(?:(?:more|indeed|quite|both|\w+ly) )?[a-z]+(?: and (?:justified|(?!\w+ed\b)[a-z]+))?)(?:, ((?:at|in|for|under|with|on) [^,]{3,60}),)? to ((?:\w+ly )?)([a-z]+) (.+)$/i;

const REPORTER =
	'(?:we|(?:this|these|the|our) (?:[\\w-]+ ){0,2}?(?:study|results?|findings?|data|analysis|analyses|trial|experience|review|observations|work|survey|experiments?|series|report))';
/** Nouns of judgement and the adjective each stands for. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
	['feasibility', 'feasible'],
	['safety', 'safe'],
	['usefulness', 'useful'],
	['validity', 'valid'],
	['reliability', 'reliable'],
	['accuracy', 'accurate'],
	['effectiveness', 'effective'],
	['efficacy', 'effective'],
	['importance', 'important'],
	['necessity', 'necessary'],
	['superiority', 'superior'],
	['complexity', 'complex'],
	['rarity', 'rare'],
]);
const QUALITY = [...ADJECTIVES.keys()].join('|');
/** "the study demonstrates the feasibility and safety of X" */
const SHOWS_QUALITY = new RegExp(
	`^${REPORTER} (?:\\w+ly |also |further )?(?:(suggest|indicate|support|illustrate)\\w*|demonstrate[sd]?|shows?|showed|confirm(?:s|ed)?|establish(?:es|ed)?|prove[sd]?|emphasi[sz]e[sd]?|underlines?|underlined|underscores?|underscored|highlights?|highlighted|stress(?:es)?) the (?:clinical |overall |potential )?(${QUALITY})(?: and (?:the )?(${QUALITY}))? of ([^;:]{8,})$`,
	'i',
);
/** "this study does not support a causal role of X" */
const DENIES = new RegExp(
	`^${REPORTER} (?:do(?:es)?|did|(could|can)) ?not (?:\\w+ly )?(support|confirm|justify|recommend|advocate|favou?r|endorse|replicate|substantiate) (?!(?:that|this|these|it|its|their|our|to|any|or|and)\\b)([^;:]{8,})$`,
	'i',
);

/** What the authors judge, or do not support; null where a draft says neither. */
export const judgedIn = (draft: Draft): Judged | null =>
	judgedAct(draft) ?? judgedThing(draft) ?? denied(draft);

function judgedAct({ text, report }: Draft): Judged | null {
	const [, judgement, inserted = '', adverb = '', verb, rest] = JUDGED.exec(text) ?? [];
	const gerund = gerundOf(verb ?? '');
	if (judgement === undefined || rest === undefined || gerund === null) return null;
	const condition = inserted.replace(/\b(?:these|this) (.+)$/i, 'the $1 studied');
	const judged = condition === '' ? judgement : `${judgement} ${condition}`;
	return { ask: asks(report, judged), answer: `${adverb}${gerund} ${rest}` };
}

function judgedThing({ text }: Draft): Judged | null {
	const [, suggests, first = '', second = '', thing = ''] = SHOWS_QUALITY.exec(text) ?? [];
	const adjectives = [first, second].flatMap((noun) => ADJECTIVES.get(noun.toLowerCase()) ?? []);
	if (thing === '' || adjectives.length === 0 || isDangling(thing)) return null;
	const report = suggests === undefined ? 'find' : 'suggest';
	return { ask: asks(report, [...new Set(adjectives)].join(' and ')), answer: thing };
}

function denied({ text }: Draft): Judged | null {
	const [, helper = 'does', verb = '', thing = ''] = DENIES.exec(text) ?? [];
	if (thing === '' || isDangling(thing)) return null;
	return { ask: (source) => `What ${helper} ${source} not ${verb.toLowerCase()}?`, answer: thing };
}

const asks =
	(report: Report | null, judgement: string) =>
	(source: string): string => {
		const verb = report === 'argue' || report === 'suggest' ? report : 'find';
		return `What does ${source} ${verb} to be ${judgement}?`;
	};

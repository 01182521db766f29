// C7: "patients who were treated with X have, particularly in winter, worse outcomes" → "patients treated with X have worse outcomes"
// For clauses that are too long for an answer: words go that only fill, before anything is cut off.
import { isClause } from '../language/clause.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { GUARDED_WORDS } from '../language/word-lists.ts';
import { countWords } from '../language/words.ts';
import { MAX_ANSWER_WORDS } from './c7-length.ts';
import { changed, type CondenseRule } from './draft.ts';

type Step = (text: string) => string;

/** "models, especially large ones, fail": the remark between two commas goes. */
const REMARK =
	/, (?:particularly|especially|in particular|notably|namely|arguably|for example|for instance|including|such as|e\.g\.,?|i\.e\.,?|among others|together with|along with|as well as) [^,;:]{3,80}, (?=(?:\w+ly )?[a-z])/i;
/** "who were treated with" → "treated with" */
const WHIZ =
	/ (?:that|which|who) (?:is|are|was|were|has been|have been) (?=(?:\w+ly )?([a-z]+(?:ed|en|wn|ught|ound|ade|ent|ept)) (?:by|with|in|on|for|to|from|at|as|under|after|before|using|of|into|via|through|over)\b)/gi;

/** "patients who are undergoing surgery" → "patients undergoing surgery" */
const UNDERGOING =
	/ (?:that|which|who) (?:is|are|was|were) (?=(?:undergoing|receiving|taking|using|having|attending|presenting|awaiting|suffering|starting|living)\b)(?![^,;]* and (?:\w+ly )?(?:do|does|did|has|have|had|is|are|was|were|who|that|which|can|may)\b)/gi;

/** Long ways of saying little: what stands for each is as exact. */
const WORDY: readonly (readonly [RegExp, string])[] = [
	[/\bin order to\b/gi, 'to'],
	[/\bdue to the fact that\b/gi, 'because'],
	[/\b(has|have|had) the (?:ability|capability|capacity|potential) to\b/gi, 'can'],
	[/\b(?:is|are) (?:capable of|able to)\b(?! (?:\w+ )?ing)/gi, 'can'],
	[/\ba total of (?=\d)/gi, ''],
	[/\bas well as\b/gi, 'and'],
	[/\bby means of\b/gi, 'by'],
	[/\bwith (?:regard|respect) to\b/gi, 'on'],
	[/\bthe use of (?=[a-z]+ing\b)/gi, ''],
	[/\b(?:the )?process of (?=[a-z]+ing\b)/gi, ''],
	[/\bdo(es)? not appear to\b/gi, 'do$1 not seem to'],
	[
		/\b(seems?|seemed|appears?|appeared) to be (?=(?:\w+ly )?(?:an? |the |[a-z]+(?:ive|al|ous|ful|ic|able|ible|ent|ant|safe|less)\b))/gi,
		'$1 ',
	],
	[/\bas compared (to|with)\b/gi, 'compared $1'],
	[/\bin comparison (?:to|with)\b/gi, 'compared with'],
	[/\bprior to\b/gi, 'before'],
	[/\bsubsequent to\b/gi, 'after'],
	[/\bin conjunction with\b/gi, 'with'],
	[/\b(?:the (?:vast )?|a )majority of (?!the\b|these\b|those\b|our\b|them\b)/gi, 'most '],
	[/\ba (?:large|great|considerable) number of\b/gi, 'many'],
	[/\bon the basis of\b/gi, 'based on'],
	[/\bas a result of\b/gi, 'from'],
	[/\b(?:who|that) (?:have|had) (?=(?:an? )?(?:history|diagnosis) of\b)/gi, 'with '],
	[
		/\b(data|results) (?:obtained|collected|presented)(?= (?:did|do|does|are|is|were|was|show|suggest|indicate))/gi,
		'$1',
	],
	[
		/,? (?:reported|described|presented|studied|identified|evaluated|used|included) in (?:this|the present|the current|our) (?:[\w-]+ )?(?:study|paper|work|trial|survey|review|article|series)/gi,
		'',
	],
];

const plainer: Step = (text) =>
	WORDY.reduce((shorter, [pattern, plain]) => {
		if (plain === 'can' && /\bcan\b/i.test(shorter)) return shorter;
		return shorter.replace(pattern, (whole: string, inner?: string) =>
			plain.replace('$1', typeof inner === 'string' ? inner : ''),
		);
	}, text);

/** "methods such as gradient descent are robust" */
const EXAMPLE = / such as [^,;:]{3,60}(?= (?:is|are|was|were|can|may|have|has) )/i;

const withoutRemark: Step = (text) => text.replace(REMARK, ' ').replace(EXAMPLE, '');

const withoutRelative: Step = (text) =>
	text
		.replace(UNDERGOING, ' ')
		.replace(WHIZ, (whole: string, participle: string) =>
			/ed$/.test(participle) ||
			readVerb(participle).some(({ form }) => form === 'participle' || form === 'past')
				? ' '
				: whole,
		);

/** "in children (aged 2 to 5 years)": what stands in brackets adds. */
const withoutBrackets: Step = (text) =>
	/\b(?:not|no|only|except)\b[^()]*\)/i.test(text) ? text : text.replace(/ \([^()]{2,60}\)/g, '');

/** "X may be spared, even though it was seen on scans": what is granted does not limit the claim. */
const CONCESSION = /, (?:even though|although|though|despite|in spite of|regardless of) [^;:]+$/i;

const withoutConcession: Step = (text) => {
	const kept = text.replace(CONCESSION, '');
	return kept === text || isClause(kept) ? kept : text;
};

/** "X grows, even after adjustment for Y": so much the more does it hold. */
const ADJUSTED =
	/, (?:(?:even )?(?:after|when) (?:adjustment|adjusting|adjusted|controlling|controlled|correction|correcting) for|(?:and this was )?independent(?:ly)? of|irrespective of) [^;:]+$/i;

const withoutAdjustment: Step = (text) => {
	const kept = text.replace(ADJUSTED, '');
	return kept === text || !isClause(kept) ? text : kept;
};

/** "X may do tasks, including A, B and C": examples of what was said. Not "in terms of A": that says how far it holds. */
const EXAMPLES = /,? including [^;:]+$/i;
/** Where a claim holds above all: it holds without. */
const ABOVE_ALL =
	/,? (?:particularly|especially|in particular) (?:if|when|in|for|among|during) [^;:]+$/i;
/** A piece behind a comma that begins with a verb goes on with the claim: it is no item. */
const holdsVerb = (tail: string): boolean =>
	tail
		.split(/,\s+|\s(?=(?:and|or|but)\s)/)
		.map((piece) => /^(?:and |or |but )?(?:\w+ly )?([\w-]+)/i.exec(piece.trim())?.[1] ?? '')
		.some(
			(word) =>
				/^(?:is|are|was|were|has|have|had|can|may|which|while|but)$/i.test(word) ||
				(readVerb(word).some(({ form }) => form === 'third' || form === 'base') &&
					!isNounLike(word)),
		);
const isGuarded = (text: string): boolean =>
	text
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => GUARDED_WORDS.has(word));

const withoutExamples: Step = (text) => {
	const found = EXAMPLES.exec(text);
	if (found === null) return text;
	const kept = text.slice(0, found.index);
	const tail = found[0].replace(/^,? including /i, '');
	return isClause(kept) && !isGuarded(tail) && !holdsVerb(tail) ? kept : text;
};

const withoutAboveAll: Step = (text) => {
	const kept = text.replace(ABOVE_ALL, '');
	return kept === text || !isClause(kept) || /\b(?:not|no|and|or)$/i.test(kept) ? text : kept;
};

const STEPS: readonly Step[] = [
	withoutBrackets,
	plainer,
	withoutExamples,
	withoutAboveAll,
	withoutRemark,
	withoutRelative,
	withoutConcession,
	withoutAdjustment,
];

/** The text with filling words taken out, step by step, until it fits an answer or nothing is left to do. */
export function lightened(text: string, most = MAX_ANSWER_WORDS): string {
	let lighter = text;
	let tidied = false;
	for (const step of STEPS) {
		if (countWords(lighter) <= most) break;
		const shorter = step(lighter);
		if (tidied && shorter === lighter) continue;
		lighter = shorter.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
		tidied = true;
	}
	return lighter;
}

export const lighten: CondenseRule = {
	name: 'C7 lighter',
	apply(draft) {
		if (countWords(draft.text) <= MAX_ANSWER_WORDS) return [draft];
		const text = lightened(draft.text);
		if (text === draft.text || (isClause(draft.text) && !isClause(text))) return [draft];
		return [changed(draft, 'C7 lighter', { text })];
	},
};

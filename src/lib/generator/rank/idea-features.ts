// What the idea ranker looks at: named features of a candidate in its paper.
import { remember } from '../language/remember.ts';
import { contentOverlap, contentSet, contentStems, countWords } from '../language/words.ts';
import { ideaStemOf } from '../templates/idea-wording.ts';
import type { AnalyzedPaper, Candidate } from '../types.ts';
import { addRivalFeatures } from './idea-rivals.ts';

const MOST_TEXTS_KEPT = 500;
const PROPOSES =
	/\b(?:we|this (?:paper|work|study|article)|I) (?:\w+ ){0,3}?(?:propose|introduce|present|develop|design|describe|devise)s?\b/i;
const STRICTLY_PROPOSES = /\bwe (?:\w+ ){0,2}?(?:propose|introduce)\b/i;
const SHOWS =
	/\b(?:we|results?|experiments?|findings?) (?:\w+ ){0,4}?(?:show|find|found|prove|demonstrate|observe|reveal|indicate|suggest)\w*\b/i;
const CONCLUDES =
	/\b(?:conclu\w+|in summary|taken together|overall|these (?:results|findings|data)|our (?:results|findings|data|study)|this study|suggest\w*|indicate\w*|should|may|appears?|seems?|recommend\w*|therefore|thus|further (?:studies|research))\b/i;
const CUES: readonly (readonly [string, RegExp])[] = [
	['novel', /\b(?:novel|new)\b/i],
	['first', /\bfirst\b/i],
	['system', /\b(?:method|approach|framework|model|algorithm|architecture|technique|network)s?\b/i],
	['called', /\b(?:called|named|termed|dubbed|namely)\b/i],
	['by-ing', /\bby \w+ing\b/i],
	['using', /\b(?:using|via|based on|through)\b/i],
	['experiments', /\b(?:experiments?|evaluat\w+|benchmarks?|datasets?|empirical\w*)\b/i],
	[
		'outperforms',
		/\b(?:outperform\w*|state[- ]of[- ]the[- ]art|surpass\w*|superior|competitive)\b/i,
	],
	['digits', /\d/],
	['hedge', /\b(?:may|might|could|should|appears?|seems?|likely|suggest\w*)\b/i],
	[
		'future',
		/\b(?:future|further) (?:work|studies|study|research|investigation)|\bneeded\b|\bwarranted\b/i,
	],
	['significant', /\bsignificant(?:ly)?\b|\bp ?[<=>]/i],
	['past', /\b(?:was|were|had)\b/i],
	['to', /^To\b/],
	['and', /\band\b/],
	['relative', /\b(?:that|which|where)\b/],
	['purpose', /\bto \w+/],
	[
		'afterthought',
		/^(?:also|in addition|additionally|furthermore|moreover|finally|lastly|along the way|besides|last|second(?:ly)?|third(?:ly)?|fourth|next)\b|\bwe (?:also|further|finally|additionally)\b|\bof independent interest\b/i,
	],
	[
		'contrast',
		/^(?:in contrast|by contrast|conversely|differently|on the contrary|on the other hand|however|yet|nevertheless|nonetheless|still|but)\b/i,
	],
	[
		'advice',
		/\b(?:should|recommend\w*|needs?|needed|must|warrant\w*|implications?|considered|future|hope|encourag\w*)\b/i,
	],
	[
		'part of the cases',
		/\b(?:subgroups?|subsets?|one patient|some patients|among those|in (?:\w+ )?(?:women|men|boys|girls|smokers)|exclud\w+|p ?[<=>])\b/i,
	],
	['method is best', /\b(?:effectiveness|efficacy|superiority|competitive|state-of-the-art)\b/i],
	['problem', /\b(?:problem|question|challenge|issue|task)s?\b/i],
	[
		'analysis',
		/\b(?:analysis|analyses|analyze|(?<!\b(?:this|our|present|current|the) )study|investigate)\b/i,
	],
];

/** Names of the cues in a text; several candidates rest on one sentence. */
const cuesIn = remember(MOST_TEXTS_KEPT, (text): readonly string[] =>
	CUES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
);

const FARTHEST_INDEX = 5;

/** Titles of papers that look into something rather than bring something. */
const STUDY_TITLE =
	/^(?:on|when|why|how|what|is|are|do|does|can|towards? understanding|revisiting|rethinking|understanding|evaluat\w+|analy\w+|investigat\w+|exploring|examining|comparing|characteri\w+|measuring)\b|\b(?:study|analysis|effects?|impact|role|influence|evaluation|comparison|tradeoffs?|survey|review|perspective|empirical|versus|vs)\b/i;

/** What all candidates of one paper share; worked out once. */
export interface PaperTraits {
	readonly proposes: boolean;
	readonly personal: boolean;
	readonly past: boolean;
	/** Sentence indexes, first to last, of sentences that propose. */
	readonly proposing: readonly number[];
	/** The same of sentences that report a finding. */
	readonly showing: readonly number[];
	/** `system` where the title begins with the paper's name, `study` where it looks into something. */
	readonly title: 'system' | 'study' | 'plain';
	readonly stems: readonly ReadonlySet<string>[];
}

/** Reads the traits of a paper. */
export function traitsOf(paper: AnalyzedPaper): PaperTraits {
	const texts = paper.sentences.map(({ text }) => text);
	const all = texts.join(' ');
	const pasts = (all.match(/\b(?:was|were|had|did)\b/g) ?? []).length;
	const presents = (all.match(/\b(?:is|are|has|have|can|we)\b/gi) ?? []).length;
	const proposing = texts.flatMap((text, i) => (PROPOSES.test(text) ? [i] : []));
	return {
		// Reports of studies also "describe" and "present": there it proposes nothing.
		proposes: proposing.length > 0 && (pasts <= presents || STRICTLY_PROPOSES.test(all)),
		personal: /\bwe\b/i.test(all),
		past: pasts > presents,
		proposing,
		showing: texts.flatMap((text, i) => (SHOWS.test(text) ? [i] : [])),
		title: titleKind(paper),
		stems: texts.map(contentSet),
	};
}

function titleKind({ title, facts }: AnalyzedPaper): PaperTraits['title'] {
	const [head = ''] = title.text.split(/: | - | — /);
	const name = facts.name?.name.toLowerCase();
	if (name !== undefined && head.toLowerCase() === name) return 'system';
	return STUDY_TITLE.test(title.text) ? 'study' : 'plain';
}

/** The second or a later item of a list: its mark begins it, or stands right before it. */
const LATER_ITEM = /(?<!\w)\((?:i{2,3}|iv|v|[b-e]|[2-5])\) ?$/i;
const LONGEST_MARK = 6;

/** Features of one candidate among its rivals, all ideas of the paper: name → value, most of them 1. */
export function ideaFeatures(
	candidate: Candidate,
	paper: AnalyzedPaper,
	traits: PaperTraits,
	rivals: readonly Candidate[],
): ReadonlyMap<string, number> {
	const features = new Map<string, number>();
	const add = (name: string, value = 1): void => {
		if (value !== 0) features.set(name, value);
	};
	const sentence = paper.sentences[candidate.sentence];
	if (sentence === undefined) return features;
	const { answer, question, template } = candidate;
	const { text, role, sub, index } = sentence;
	const count = paper.sentences.length;
	const kind = traits.proposes ? 'P' : traits.past ? 'M' : 'N';
	const move = `${role}${sub === undefined ? '' : `/${sub}`}`;
	add(`template ${template}`);
	add(`template ${template} ${kind}`);
	add(`move ${move}`);
	add(`move ${move} ${kind}`);
	const { stem, conditioned } = ideaStemOf(question);
	add(`stem ${stem}`);
	add(`stem ${stem} ${kind}`);
	if (conditioned) add('lead');
	add(`place ${placeOf(index, count)}`);
	add(`place ${placeOf(index, count)} ${kind}`);
	add(`at ${Math.min(index, FARTHEST_INDEX)}`);
	add(`from end ${Math.min(count - 1 - index, FARTHEST_INDEX)}`);
	add(`title ${traits.title} template ${template}`);
	add(`title ${traits.title} move ${move}`);
	if (traits.showing[0] === index) add(`shows first ${kind}`);
	if (traits.proposing[0] === index) add('proposes first');
	if (traits.proposing.includes(index)) add('proposes');
	if (SHOWS.test(text)) add(`shows ${kind}`);
	if (CONCLUDES.test(text)) add(`concludes ${kind}`);
	if (CONCLUDES.test(text) && index >= count - 3) add(`concludes late ${kind}`);
	for (const name of cuesIn(answer)) add(`cue ${name}`);
	for (const name of cuesIn(text)) add(`sentence cue ${name} ${kind}`);
	add('title in answer', contentOverlap(paper.title.text, answer));
	const told = contentOverlap(answer, paper.title.text);
	add('answer in title', told);
	if (told >= 0.6) add('answer is title');
	add('centrality', centrality(answer, index, traits));
	add('sentence centrality', centrality(text, index, traits));
	add('title in sentence', contentOverlap(paper.title.text, text));
	add('sentence in title', contentOverlap(text, paper.title.text));
	const words = countWords(answer);
	const all = countWords(text);
	for (const limit of [10, 14, 18, 22, 26, 30, 35])
		if (all >= limit) add(`sentence words ${limit}`);
	add('kept', Math.min(1, words / all));
	for (const limit of [6, 9, 12, 15, 18, 21, 24]) if (words >= limit) add(`words ${limit}`);
	add('margin', Math.min(sentence.margin, 4) / 4);
	const name = paper.facts.name?.name;
	if (name !== undefined && text.includes(name)) add('named');
	if (candidate.condensed.includes('C7 cut')) add('cut');
	if (candidate.condensed.includes('C2 report')) add(`reported ${kind}`);
	if (candidate.condensed.includes('C6 two facts')) add('half');
	const { start } = candidate.span;
	const ahead = paper.abstract.text.slice(sentence.span.start, start);
	const opening = /^\([^()]*\)/.exec(paper.abstract.text.slice(start, start + LONGEST_MARK))?.[0];
	if (LATER_ITEM.test(ahead) || (opening !== undefined && LATER_ITEM.test(opening)))
		add('later item');
	addRivalFeatures(candidate, rivals, add);
	return features;
}

function placeOf(index: number, count: number): string {
	if (index === count - 1) return 'last';
	if (index === count - 2) return 'last but one';
	if (index === 0) return 'first';
	return `${Math.floor((5 * index) / count)}/5`;
}

/** Share of the answer's content that other sentences speak of too, 0 to 1. */
export function centrality(answer: string, index: number, { stems }: PaperTraits): number {
	const own = contentStems(answer);
	if (own.length === 0) return 0;
	const known = own.filter((word) => stems.some((other, i) => i !== index && other.has(word)));
	return known.length / own.length;
}

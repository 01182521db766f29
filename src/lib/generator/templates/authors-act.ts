// "we propose a method …", "this paper studies …": what the authors say they do.
import type { Draft } from '../condense/draft.ts';
import { isAdverb } from '../language/noun-phrase.ts';
import { remember } from '../language/remember.ts';
import { readVerb, type VerbReading } from '../language/verbs.ts';

export interface AuthorsAct {
	/** Base form: `propose`. */
	readonly verb: string;
	/** What follows the verb: `a method that …`. */
	readonly object: string;
	/** The sentence tells it in the past, as reports of studies do. */
	readonly past: boolean;
	/** Not the authors but their results are the subject. */
	readonly results: boolean;
}

const AUTHORS =
	/^(?:(?:.{0,90}?,\s+)?(?:we|the authors|I)|(?:this|these|the (?:present|current)|our|the) (?:\w+ ){0,2}?(?:results?|findings?|data|experiments?|evaluations?|analyses|paper|work|study(?! (?:data|results|findings))|article|note|survey|review|report|research|contribution|letter|manuscript|investigation|analysis|trial|project|aim|thesis))\s+/i;
const LINKS =
	/^(?:have |has |will |would like to |aim(?:s|ed)? to |attempt(?:s|ed)? to |seek(?:s)? to |sought to |(?:try|tries|tried) to |want(?:ed)? to |was (?:designed|undertaken|conducted|performed|carried out) to |(?:is|was) to |set out to |(?:are|were|is) the first to |describe(?:s)? how to |begin by |advocate to |start by )/i;

/** What the authors do besides: another card's matter. */
const SECOND_ACT =
	/(?<!\bto (?:\w+ly )?[a-z-]+),? and (?:\w+ly |also |then |further |we )*(?:shows?|demonstrates?|proves?|finds?|evaluates?|appl(?:y|ies)|validates?|analyzes?|address(?:es)?|investigates?|provides?|presents?|proposes?|introduces?|discuss(?:es)?|reports?|compares?|derives?|develops?|illustrates?|argues?|observes?|achieves?|explores?|establish(?:es)?|suggests?|identif(?:y|ies)|reveals?|stud(?:y|ies) (?:the|how|its)|tests? (?:it|the)|use it|demonstrated|showed|evaluated|found|compared|analyzed|tested)\b .*$|,? and we .*$/;

/** Reads the authors' act off a condensed sentence; null when somebody else is the subject. */
export const authorsAct = ({ text }: Draft): AuthorsAct | null => actIn(text);

const MOST_TEXTS_KEPT = 500;
/** A dozen templates ask it of the same drafts. */
const actIn = remember(MOST_TEXTS_KEPT, (text): AuthorsAct | null => {
	const head = AUTHORS.exec(text);
	if (head === null) return null;
	let rest = text.slice(head[0].length).replace(OCCUPIED, 'focus on ');
	let past = false;
	for (let turn = 0; turn < 4; turn++) {
		const { length } = rest;
		const link = LINKS.exec(rest);
		if (link !== null) {
			past ||= /ed|was|sought/.test(link[0]);
			rest = rest.slice(link[0].length);
		}
		const adverb = /^(\w+)\s+/.exec(rest);
		if (
			adverb !== null &&
			(isAdverb(adverb[1] ?? '') ||
				/^(?:here|first|then|next|better|further)$/i.test(adverb[1] ?? ''))
		) {
			rest = rest.slice(adverb[0].length);
		}
		if (rest.length === length) break;
	}
	const verb = /^([a-z-]+)\s+(?=\S)/.exec(rest);
	if (verb === null) return null;
	const reading = readingOf(verb[1] ?? '', head[0]);
	if (reading === null) return null;
	const object = rest
		.slice(verb[0].length)
		.replace(/^and (?:\w+ly )?([a-z]+) /, (whole, second: string) => {
			return readVerb(second).some(({ form }) => form === reading.form) ? '' : whole;
		});
	return {
		verb: reading.base,
		object: object.replace(SECOND_ACT, ''),
		past: past || reading.form === 'past',
		results: /\b(?:results?|findings?|data|experiments?|evaluations?|analyses|analysis)\s+$/i.test(
			head[0],
		),
	};
});

/** After "we" stands a verb, known or not: "we formalise", "we scope". */
function readingOf(word: string, head: string): VerbReading | null {
	const known = readVerb(word.replace(/is(e[ds]?|ing)$/, 'iz$1'));
	const readings = known.length > 0 ? known : readVerb(word);
	if (readings.length > 0) {
		return readings.find(({ form }) => form !== 'gerund' && form !== 'participle') ?? null;
	}
	const plain = /^[a-z-]{4,}$/.test(word) && !/(?:ed|ing|ly)$/.test(word) && !NO_VERB.test(word);
	if (!plain) return null;
	if (/\b(?:we|I)\s+$/i.test(head)) return { base: word, form: 'base' };
	const third = /^([a-z]{3,}[^s])s$/.exec(word)?.[1];
	return third !== undefined && /\b(?:paper|article|work)\s+$/i.test(head)
		? { base: third, form: 'third' }
		: null;
}

const NO_VERB =
	/^(?:have|will|would|could|can|may|shall|should|must|might|were|been|also|here|then|both|only|even|cannot|need|want|believe|hope|think|know|expect)$/;
/** "we are interested in X", "this paper is devoted to X" */
const OCCUPIED =
	/^(?:are|is|was|were) (?:\w+ly )?(?:interested in|concerned with|focused on|devoted to|dedicated to) /i;

/** Verbs by which a paper brings something new. */
export const PROPOSING =
	/^(?:propose|introduce|present|develop|design|describe|devise|offer|construct|build|create|formulate|provide|give|outline|contribute)$/;
/** Verbs by which a paper says what it looks into. */
export const STUDYING =
	/^(?:study|investigate|explore|examine|analyze|analyse|consider|address|tackle|evaluate|assess|compare|determine|test|characterize|measure|understand|explain|report|estimate|review|survey|revisit|focus|identify|describe|discuss|quantify|clarify|look|ask|conduct|perform|apply|use|evaluated)$/;

/** Verbs by which authors say what they got. */
export const OBTAINING =
	/^(?:prove|establish|derive|obtain|identify|demonstrate|discover|observe|notice|achieve|find|detect|report|show|reveal|characterize|uncover|validate|confirm|suggest|indicate|support)$/;
/** Verbs by which results lead on to something. */
export const RESULTING =
	/^(?:yield|give|provide|imply|offer|improve|extend|generalize|resolve|settle|refute|contradict|challenge|match|rule)$/;
/** Verbs that tell about the paper and not about its matter. */
export const TALKING =
	/^(?:hope|believe|anticipate|conclude|highlight|emphasize|argue|thank|note|complement|corroborate|plan|see|summarize|underscore|open|shed|call|begin|start|end|publish|expect|recommend|need)$/;

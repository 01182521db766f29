// "we propose a method …", "this paper studies …": what the authors say they do.
import type { Draft } from '../condense/draft.ts';
import { isAdverb } from '../language/noun-phrase.ts';
import { readVerb } from '../language/verbs.ts';

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
	/^(?:(?:.{0,90}?,\s+)?(?:we|the authors|I)|(?:this|these|the (?:present|current)|our|the) (?:\w+ ){0,2}?(?:results?|findings?|data|experiments?|evaluations?|analyses|paper|work|study|article|note|survey|review|report|research|contribution|letter|manuscript|investigation|analysis|trial|project|aim|thesis))\s+/i;
const LINKS =
	/^(?:have |has |will |would like to |aim(?:s|ed)? to |attempt(?:s|ed)? to |seek(?:s)? to |sought to |(?:try|tries|tried) to |want(?:ed)? to |was (?:designed|undertaken|conducted|performed|carried out) to |(?:is|was) to |set out to |describe(?:s)? how to |begin by |start by )/i;

/** What the authors do besides: another card's matter. */
const SECOND_ACT =
	/,? and (?:\w+ly |also |then |further |we )*(?:shows?|demonstrates?|proves?|finds?|evaluates?|appl(?:y|ies)|validates?|analyzes?|investigates?|provides?|presents?|proposes?|introduces?|discuss(?:es)?|reports?|compares?|derives?|develops?|illustrates?|argues?|observes?|achieves?|explores?|establish(?:es)?|suggests?|stud(?:y|ies) (?:the|how|its)|tests? (?:it|the)|use it|demonstrated|showed|evaluated|found|compared|analyzed|tested)\b .*$|,? and we .*$/;

/** Reads the authors' act off a condensed sentence; null when somebody else is the subject. */
export function authorsAct(draft: Draft): AuthorsAct | null {
	const head = AUTHORS.exec(draft.text);
	if (head === null) return null;
	let rest = draft.text.slice(head[0].length);
	let past = false;
	for (let turn = 0; turn < 4; turn++) {
		const link = LINKS.exec(rest);
		if (link !== null) {
			past ||= /ed|was|sought/.test(link[0]);
			rest = rest.slice(link[0].length);
		}
		const adverb = /^(\w+)\s+/.exec(rest);
		if (
			adverb !== null &&
			(isAdverb(adverb[1] ?? '') || /^(?:here|first|then|next)$/i.test(adverb[1] ?? ''))
		) {
			rest = rest.slice(adverb[0].length);
		}
	}
	const verb = /^([a-z-]+)\s+(?=\S)/.exec(rest);
	if (verb === null) return null;
	const readings = readVerb(verb[1] ?? '');
	const reading = readings.find(({ form }) => form !== 'gerund' && form !== 'participle');
	if (reading === undefined) return null;
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
}

/** Verbs by which a paper brings something new. */
export const PROPOSING =
	/^(?:propose|introduce|present|develop|design|describe|devise|offer|construct|build|create|formulate|provide|give|outline)$/;
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
	/^(?:release|hope|believe|contribute|discuss|conclude|highlight|emphasize|argue|thank|note|illustrate|complement|corroborate|benchmark|plan|see|summarize|underscore|open|shed|call|begin|start|end|publish|expect|recommend|need)$/;

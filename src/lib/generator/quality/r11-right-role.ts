// R11: ✗ the bound a paper improves on, asked as its own result
import { remember } from '../language/remember.ts';
import { statesProblem } from '../templates/problem-sentence.ts';
import type { TaggedSentence } from '../types.ts';
import type { Filter } from './filter.ts';

const CITES =
	/\bet al\b|\((?:19|20)\d\d[a-z]?\)|^(?:recently|prior work|previous work|recent work|existing (?:work|studies|methods)|earlier work|previous studies|prior studies)\b|\b(?:prior|previous|recent) (?:work|works|studies) (?:has|have|show\w*|suggest\w*|demonstrat\w*|found)\b/i;

/** Whose work a sentence is about, said at once. */
const PRIOR =
	/^(?:(?:however|while|although|unfortunately|in contrast|yet),? )?(?:most |many |all )?(?:prior|previous|earlier|past|existing) (?:[\w-]+ ){0,2}?(?:work|works|studies|methods|approaches|algorithms|research|models|results|techniques)\b/i;

/** What the authors say they bring is theirs, whatever the tagger takes it for. */
export const OWN_ACT =
	/^(?:(?:here|in this (?:paper|work|study|article|note|report)|to this end|this paper|this work),? )?(?:we|this (?:paper|work|article)) (?:\w+ly |also |then |first |here )?(?:propose|introduce|present|give|provide|develop|describe|design|show|prove|demonstrate|study|investigate|analyze|consider|explore|examine|address|establish|construct|derive|report|find)s? /i;

/** The authors say what they found out. */
const FINDS =
	/\bwe (?:(?:\w+ly|also|then|further|thus|therefore|first) ){0,2}(?:show|prove|find|found|observe|demonstrate|discover|reveal|showed|proved|observed)\b|,? (?:showing|revealing|demonstrating|proving|finding) that\b|\b(?:experiments?|results?|evaluations?|analys[ie]s|ablations?) (?:\w+ly |also )?(?:shows?|reveals?|demonstrates?) that\b/i;

const MOST_TEXTS_KEPT = 500;
/** Every template on results asks it of every sentence. */
const finds = remember(MOST_TEXTS_KEPT, (text): boolean => FINDS.test(text));

/** A sentence on the method in which the authors also say what they found. */
export const reportsFinding = ({ role, text }: TaggedSentence): boolean =>
	role === 'method' && finds(text);

/** Earlier work is the subject, whoever reports it. */
const OF_OTHERS =
	/^(?:recently|prior work|previous work|recent work|existing (?:work|studies|methods)|earlier work|previous studies|prior studies)\b|\b(?:prior|previous|recent) (?:work|works|studies) (?:has|have|show\w*|suggest\w*|demonstrat\w*|found)\b/i;
const WE_FIND_THAT =
	/\b(?:we|and) (?:(?:\w+ly|also|then|further) ){0,2}(?:show|prove|find|found|observe|demonstrate) that\b/i;

/** A claim the authors report as theirs may name others on the way: "we find that X, as used in Frank (2019), does not help". */
const citesOthers = (text: string): boolean =>
	WE_FIND_THAT.test(text) ? OF_OTHERS.test(text) : CITES.test(text);

/** "While earlier work counts eels, we propose a gauge": what the authors bring comes behind. */
const proposesAfterPrior = (template: string, text: string): boolean =>
	/^I[15]$/.test(template) &&
	/^while\b/i.test(text) &&
	/, we (?:\w+ ){0,2}?(?:propose|introduce|present|develop|argue)\b/i.test(text);

export const rightRole: Filter = {
	id: 'R11 right role',
	check({ kind, template }, { sentence }) {
		if (sentence === null) return null;
		const { role, sub, text } = sentence;
		if (sub === 'availability' || sub === 'discourse')
			return 'It rests on a sentence about the paper, not on one of its claims.';
		if (kind === 'result' || kind === 'number') {
			if (
				role !== 'result' &&
				sub !== 'implication' &&
				!/^N[123]$/.test(template) &&
				!reportsFinding(sentence)
			)
				return 'It rests on a sentence that reports no result.';
			if (citesOthers(text)) return 'Its sentence speaks of the work of others.';
		}
		if (kind === 'idea' && PRIOR.test(text) && !proposesAfterPrior(template, text))
			return 'Its sentence speaks of the work of others.';
		if (kind === 'idea' && role === 'background' && !OWN_ACT.test(text))
			return 'It rests on what was known before.';
		if (
			kind === 'problem' &&
			!statesProblem(sentence) &&
			!(template === 'P5' && (role === 'objective' || role === 'background'))
		)
			return 'Its sentence states no problem.';
		return null;
	},
};

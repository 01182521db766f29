// P2: "Standard baselines are lacking" → What was lacking before “T”? → Standard baselines; "it remains unclear how X works" → What was unclear before “T”? → How X works
import { splitClause } from '../language/clause.ts';
import { contentStems, upperFirst } from '../language/words.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling } from './wording.ts';

const STILL =
	'(?:still |largely |currently |yet |also |relatively |rather |mostly |often |quite )*';
const UNCLEAR = new RegExp(
	`^(?:it (?:is|remains) ${STILL}(?:unclear|unknown|an open question|not known|poorly understood|not clear|not well understood|uncertain)|the question of) ((?:how|why|whether|what|which|when|if)\\b.+)$`,
	'i',
);
const LITTLE_KNOWN =
	/^(?:there (?:is|was) (?:still |currently )?)?(?:very |relatively )?little (?:(?:is|was) )?(?:\w+ly )?known(?: \w+ly)? about (.+)$/i;
const LITTLE_ATTENTION =
	/^(?:(?:very )?little(?: to no)?|not much|limited|less|insufficient) (?:attention|work|research|effort) (?:has been|is|was|have been) (?:\w+ly )?(?:paid|given|devoted|dedicated|done|directed) (?:to|on|towards?) (.+)$/i;
/** "the understanding of why X helps remains limited" */
const UNDERSTANDING = new RegExp(
	`^(?:(?:a|an|the|our|any) )?(?:[\\w-]+ ){0,3}?(?:understanding|knowledge) (?:of|about|regarding) (.+?) (?:is|remains|has remained) ${STILL}(?:limited|lacking|poor|incomplete|elusive|missing|scarce|unclear)(?:,.*| —.*|:.*| despite .*)?$`,
	'i',
);
const THERE_IS = new RegExp(
	`^there (?:is|are|exists?|has been|have been) ${STILL}(?:a (?:\\w+ )?lack of|a (?:\\w+ )?need for|no|little|few|limited|insufficient|a (?:\\w+ )?scarcity of|a shortage of) (.+)$`,
	'i',
);
const MISSING = new RegExp(
	`^${STILL}(lacking|missing|unavailable|scarce|unclear|unknown|unexplored|underexplored|under-explored|unsolved|controversial|debated|disputed|uncertain|undetermined|understudied|unaddressed|unresolved|elusive|unanswered|poorly understood|not (?:well|fully|yet|completely) understood|not well explored)(?: (?:so far|to date|in the literature|in practice|yet))?$`,
	'i',
);
const NOT_DONE =
	/^(?:not|yet to be) (?:yet |previously |been |fully |well |rigorously |systematically |thoroughly |extensively |widely )*?(?:been )?((?:yet |previously |fully |well |rigorously |systematically |thoroughly |extensively |widely |much |often )*(?:studied|explored|investigated|understood|examined|addressed|analyzed|analysed|considered|established|characterized|demonstrated|tested|evaluated|reported|shown|solved))(?: (?:so far|to date|in the literature|yet|before|until now|in the (?:\w+ ){0,5}(?:literature|research|field)(?: (?:of|on) [\w ]+)?))?$/i;
/** "there is little evidence on X": on what was there little evidence. */
const THERE_IS_ON = new RegExp(
	`^there (?:is|are|has been|have been) ${STILL}(?:very )?(little|limited|insufficient|scant|no|few|a paucity of|a lack of) ((?:\\w+ )?(?:research|evidence|information|data|knowledge|literature|work|studies|consensus|agreement|guidance|reports)) (on|about|regarding|concerning) (.+)$`,
	'i',
);
/** "remains a challenge" */
const CHALLENGE =
	/^(?:still )?(an? (?:\w+ )?(?:challenge|open problem|open question|unsolved problem|matter of debate))$/i;
const FEWEST_STEMS = 2;
/** "the research", "the problem": nothing one could look up. */
const EMPTY =
	/^(?:the |an? |this )?(?:research|problem|question|issue|work|literature|studies|evidence)\b(?! (?:of|on|for|that|how|whether))/i;

interface Gap {
	/** `was unclear`, `was lacking`; the question is "What … before “T”?" */
	readonly stem: string;
	readonly answer: string;
}

export const lacking: Template = {
	id: 'P2',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence)) return [];
			return drafts.flatMap((draft) => {
				if (draft.lead !== '') return [];
				const gap = gapIn(draft.text);
				if (gap === null || EMPTY.test(gap.answer)) return [];
				if (/^(?:\w+ ){0,2}(?:evidence|data|research|studies)$/i.test(gap.answer)) return [];
				const plain = gap.answer.replace(/^(?:how|why|what|which|whether|when|if)\b ?/i, '');
				if (isDangling(plain) || contentStems(plain).length < FEWEST_STEMS) return [];
				const who = context.name ?? context.shortTitle;
				return [
					makeCandidate({
						template: 'P2',
						kind: 'problem',
						sentence,
						question: /^[A-Z]/.test(gap.stem)
							? `${gap.stem} before ${who}?`
							: `What ${gap.stem} before ${who}?`,
						answer: gap.answer,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

function gapIn(text: string): Gap | null {
	const [, unclear] = UNCLEAR.exec(text) ?? [];
	if (unclear !== undefined) return { stem: 'was unclear', answer: unclear };
	const [, known] = LITTLE_KNOWN.exec(text) ?? [];
	if (known !== undefined) return { stem: 'About what was little known', answer: known };
	const [, understood] = UNDERSTANDING.exec(text) ?? [];
	if (understood !== undefined) return { stem: 'was poorly understood', answer: understood };
	const [, unattended] = LITTLE_ATTENTION.exec(text) ?? [];
	if (unattended !== undefined)
		return { stem: 'had received little attention', answer: unattended };
	const [, few = '', noun = '', on = '', subject] = THERE_IS_ON.exec(text) ?? [];
	if (subject !== undefined)
		return {
			stem: `${upperFirst(on)} what was there ${few.toLowerCase()} ${noun}`,
			answer: subject,
		};
	const [, none] = THERE_IS.exec(text) ?? [];
	if (none !== undefined && !/\b(?:that|which|need)\b/i.test(text.slice(0, text.indexOf(none))))
		return { stem: 'was lacking', answer: none };
	const clause = splitClause(text);
	if (clause === null) return null;
	const said = `${clause.adverb} ${clause.rest}`.trim();
	const [, missing] = MISSING.exec(said) ?? [];
	if (missing !== undefined && /^(?:is|are|was|were|remains?|remained)$/.test(clause.verb))
		return { stem: `was ${missing.toLowerCase()}`, answer: clause.subject };
	const [, challenge] = CHALLENGE.exec(said) ?? [];
	if (challenge !== undefined && /^(?:is|are|remains?|has been|have been)$/.test(clause.verb))
		return { stem: `remained ${challenge}`, answer: clause.subject };
	const [, done] = NOT_DONE.exec(said) ?? [];
	return done !== undefined && /^(?:has|have|is|are|was|were)$/.test(clause.verb)
		? { stem: `had not been ${done.replace(/^been /, '')}`, answer: clause.subject }
		: null;
}

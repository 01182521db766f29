// P4: "Night training is limited by the noise of pumps" → By what is night training limited, according to “T”? → The noise of pumps
import { splitClause, type Clause } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { predicateQuestions } from './predicate-question.ts';
import { statesProblem } from './problem-sentence.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { isDangling, midSentence, withLead } from './wording.ts';

/** What says, with its object, where something falls short. */
const LIMITING =
	/^(?:(?:\w+ly|often|still|also|only|both|rather|not|either) )*(?:limited|hampered|hindered|constrained|bottlenecked|restricted|impeded|plagued|suffers?|fails?|struggles?|lacks?|ignores?|neglects?|overlooks?|incurs?|disregards?|sacrifices?|confined|degrades?|harms?|hinders?|limits?|hampers?|impedes?|undermines?|(?:requires?|necessitates?|demands?|relies|rely|depends?)(?= .*\b(?:expensive|costly|large|huge|many|extensive|manual\w*|tedious|heavy|prohibitive\w*|massive|hand\w*|strong|specialized|expert\w*|unrealistic)\b))\b/i;
const CANNOT = /^cannot$/i;
/** "X makes it hard to do Y" asks for X. */
const MAKES_IT =
	/^(?:makes?|made|making) it ((?:\w+ly |very |more |even )*(?:difficult|hard|challenging|impossible|infeasible|expensive|costly|impractical|easy)(?: for [^,;]{3,50}?)? to [^,;]{8,110})$/i;
const POINTS_OUT = /\b(?:this|these|those|such|them|their|its|our|we)\b/i;
const LONGEST_SUBJECT_WORDS = 12;
const FEWEST_SUBJECT_STEMS = 1;
/** Subjects that could be those of any paper. */
const ANYBODY =
	/^(?:(?:most|many|some|all|several|the|these|such|previous|prior|existing|current|recent|traditional|conventional|standard|other|available|state-of-the-art) )*(?:methods?|approach(?:es)?|works?|studies|techniques?|models?|algorithms?|solutions?|systems?|research|literature|results?|efforts?|attempts?|ones|datasets?|problems?|tasks?|settings?|evaluations?|process|search)$/i;
/** "existing methods": of what, the title in the question says. */
const EARLIER = /\b(?:existing|previous|prior|current|traditional|conventional)\b/i;

export const limits: Template = {
	id: 'P4',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || !statesProblem(sentence)) return [];
			return drafts.flatMap((draft) => {
				const clause = splitClause(draft.text);
				if (clause === null || !isNameable(clause.subject)) return [];
				const asked = askedOf(clause, context);
				return asked === null
					? []
					: [
							makeCandidate({
								template: 'P4',
								kind: 'problem',
								sentence,
								question: withLead(
									draft,
									`${asked.question}, according to ${context.shortSource}?`,
									context,
								),
								answer: asked.answer,
								condensed: draft.applied,
							}),
						];
			});
		}),
};

const isNameable = (subject: string): boolean =>
	!isDangling(subject) &&
	!/,|\b(?:we|our|this|these|such|their|its|they)\b/i.test(subject) &&
	countWords(subject) <= LONGEST_SUBJECT_WORDS &&
	contentStems(subject).length >= FEWEST_SUBJECT_STEMS &&
	!/^there$/i.test(subject);

function askedOf(
	clause: Clause,
	context: TemplateContext,
): { question: string; answer: string } | null {
	const makes = MAKES_IT.exec(`${clause.verb} ${clause.rest}`);
	if (makes !== null && POINTS_OUT.test(makes[1] ?? '')) return null;
	if (makes !== null)
		return {
			question: `what ${clause.verb.replace(/^make$/, 'makes')} it ${makes[1]}`,
			answer: clause.subject,
		};
	if (ANYBODY.test(clause.subject) && !EARLIER.test(clause.subject)) return null;
	const copula = /^(?:is|are|was|were|can|may|could|might|will|often)$/i.test(clause.verb);
	const said = copula ? clause.rest.replace(/^be /, '') : clause.verb;
	if (!LIMITING.test(said) && !CANNOT.test(clause.verb)) return null;
	const [asked] = predicateQuestions(clause, midSentence(clause.subject, context));
	if (
		asked === undefined ||
		/^how cannot\b/i.test(asked.question) ||
		contentStems(asked.answer).length < 2
	)
		return null;
	return { ...asked, answer: asked.answer.replace(/, (?:because|since|as) .*$/i, '') };
}

// I8: "Our model learns shapes from single images" → What does the model of “T” learn? → Shapes from single images
import { MAX_ANSWER_WORDS } from '../condense/c7-length.ts';
import type { Draft } from '../condense/draft.ts';
import { isCopula } from '../language/clause.ts';
import { contentStems, countWords } from '../language/words.ts';
import { ownClause } from './predicate.ts';
import { isBackground } from './template.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';
import { withConditionBehind } from './idea-wording.ts';
import { isDangling } from './wording.ts';

const FEWEST_CONTENT_WORDS = 4;
/** An object, or a verb with the preposition it wants. */
const OBJECT =
	/^(?!(?:to|by|in|at|for|with|from|of|as|when|if|that|how|on|upon|onto|into|over|well|better|worse|and|or|but|not)\b)/i;
const WITH_PREPOSITION = /^(on|upon|with|from|in) (?=\S)/i;
const WANTS_PREPOSITION =
	/^(?:rely|build|focus|depend|operate|excel|deal|start|learn|consist|result|generalize|improve)$/;
const RESTS_ON =
	/^((?:based|built|trained|tested|evaluated|inspired|motivated|designed|derived|obtained|able|used)) (on|upon|by|to|from|with|for) (.+)$/i;

export const ownAct: Template = {
	id: 'I8',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || isBackground(sentence)) return [];
			return drafts
				.flatMap(inBothLengths)
				.flatMap((draft) => askedOf(draft, context))
				.flatMap(({ draft, question: asked, answer }) => {
					const question = withConditionBehind(draft, asked, context);
					if (question === null) return [];
					return makeCandidate({
						template: 'I8',
						kind: 'idea',
						sentence,
						question,
						answer,
						condensed: draft.applied,
					});
				});
		}),
};

interface Asked {
	readonly draft: Draft;
	readonly question: string;
	readonly answer: string;
}

function askedOf(draft: Draft, context: TemplateContext): readonly Asked[] {
	const own = ownClause(draft, context);
	if (own === null || own.who === context.name) return [];
	const { clause, who, base } = own;
	const asked = (question: string, answer: string): readonly Asked[] =>
		isDangling(answer) || contentStems(answer).length < FEWEST_CONTENT_WORDS
			? []
			: [{ draft, question, answer }];
	if (isCopula(clause)) {
		const [, participle = '', link = '', on] = RESTS_ON.exec(clause.rest) ?? [];
		const verb = clause.verb.toLowerCase();
		return on === undefined ? [] : asked(`What ${verb} ${who} ${participle} ${link}?`, on);
	}
	if (base === null) return [];
	const link = WITH_PREPOSITION.exec(clause.rest)?.[1];
	if (link !== undefined && WANTS_PREPOSITION.test(base)) {
		return asked(`What does ${who} ${base} ${link}?`, clause.rest.slice(link.length + 1));
	}
	return OBJECT.test(clause.rest) ? asked(`What does ${who} ${base}?`, clause.rest) : [];
}

function inBothLengths(draft: Draft): readonly Draft[] {
	return draft.full === draft.text || countWords(draft.full) > MAX_ANSWER_WORDS + 4
		? [draft]
		: [{ ...draft, text: draft.full }, draft];
}

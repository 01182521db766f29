// M4: "The router is trained using contrastive learning" → How is the router trained in APTP? → Using contrastive learning
import { splitClause } from '../language/clause.ts';
import { countWords } from '../language/words.ts';
import { systemOf } from './act.ts';
import { authorsAct } from './authors-act.ts';
import { makeCandidate, type Template } from './template.ts';
import { isDangling, isPluralName, midSentence } from './wording.ts';

const PASSIVE =
	/^(?:(?:\w+ly|then|also|first) )?(trained|generated|computed|obtained|constructed|learned|optimized|estimated|selected|measured|synthesized|prepared|derived|fabricated|updated|initialized) ((?:by|with|using|via|through|on|from) .+)$/i;
const ACTIVE = /^(.{3,60}?),? ((?:by \w+ing|using|via|with the help of) .+)$/i;
/** Not a part but the system itself. */
const WHOLE =
	/^(?:the|our)(?: (?:proposed|new|final|whole|resulting|full))? (?:model|network|method|system|framework|architecture|algorithm)$/i;
const PARTICIPLES: Readonly<Record<string, string>> = {
	train: 'trained',
	compute: 'computed',
	estimate: 'estimated',
	optimize: 'optimized',
	construct: 'constructed',
	generate: 'generated',
	learn: 'learned',
	select: 'selected',
	measure: 'measured',
	initialize: 'initialized',
};

export const trainedWith: Template = {
	id: 'M4',
	propose: (context) =>
		context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || sentence.role !== 'method') return [];
			return drafts.flatMap((draft) => {
				if (draft.lead !== '') return [];
				const act = authorsAct(draft);
				const clause = act === null ? splitClause(draft.text) : null;
				const passive =
					clause !== null && /^(?:is|are|was|were)$/.test(clause.verb)
						? PASSIVE.exec(clause.rest)
						: null;
				const active =
					act === null || PARTICIPLES[act.verb] === undefined ? null : ACTIVE.exec(act.object);
				const what = passive !== null ? clause?.subject : active?.[1];
				const done = passive?.[1] ?? PARTICIPLES[act?.verb ?? ''];
				const how = passive?.[2] ?? active?.[2];
				if (what === undefined || done === undefined || how === undefined) return [];
				if (isDangling(what) || /,|\bwe\b/i.test(what) || countWords(what) > 9) return [];
				const whole = WHOLE.test(what);
				const asked = whole ? systemOf(context, what.split(' ').at(-1) ?? '') : what;
				const part =
					whole || what === context.name ? '' : ` in ${context.name ?? context.shortTitle}`;
				const verb =
					passive !== null
						? helperFor(clause?.verb ?? 'is', asked)
						: /(?:[^s]s| and .+)$/.test(what)
							? 'are'
							: 'is';
				return [
					makeCandidate({
						template: 'M4',
						kind: 'mechanism',
						sentence,
						question: `How ${verb} ${midSentence(asked, context)} ${done}${part}?`,
						answer: how,
						condensed: draft.applied,
					}),
				];
			});
		}),
};

/** "The model was trained" of several things: they were. */
const helperFor = (verb: string, who: string): string =>
	isPluralName(who) ? verb.replace(/^is$/, 'are').replace(/^was$/, 'were') : verb;

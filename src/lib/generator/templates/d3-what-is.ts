// D3: "Our final counter BeeNet is a small radar that needs no light" → What is BeeNet? → A small radar that needs no light, where another card tells the idea
import { contentStems } from '../language/words.ts';
import { mayHold } from '../language/may-hold.ts';
import { definitionIn } from './i1-what-is.ts';
import { shortenings } from './shortenings.ts';
import { isPluralName } from './wording.ts';
import { isBackground, makeCandidate, type Template } from './template.ts';

const FEWEST_STEMS = 3;

export const whatIsName: Template = {
	id: 'D3',
	propose(context) {
		const { name } = context;
		if (name === null) return [];
		return context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || isBackground(sentence)) return [];
			return drafts.flatMap((draft) => {
				const definition = definitionIn(draft, name) ?? finalForm(draft.full, name);
				if (definition === null || contentStems(definition).length < FEWEST_STEMS) return [];
				return shortenings(definition)
					.slice(0, 1)
					.map((answer) =>
						makeCandidate({
							template: 'D3',
							kind: 'definition',
							sentence,
							question: `What ${isPluralName(name) ? 'are' : 'is'} ${name}?`,
							answer,
							condensed: [...draft.applied, 'C3 definition'],
						}),
					);
			});
		});
	},
};

/** "The resulting model N is a Y that …" */
function finalForm(text: string, name: string): string | null {
	if (!mayHold(text, `${name} is `)) return null;
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(
		`^(?:(?:the|our) (?:[\\w-]+ ){0,3}?)?${escaped} is ((?:an?|the) .+)$`,
		'i',
	);
	return pattern.exec(text)?.[1] ?? null;
}

// I1: "we propose LoGAH, a hypernetwork that …" → What is LoGAH? → A hypernetwork that …
import type { Draft } from '../condense/draft.ts';
import { mayHold } from '../language/may-hold.ts';
import { contentStems } from '../language/words.ts';
import { authorsAct, PROPOSING } from './authors-act.ts';
import { shortenings } from './shortenings.ts';
import { isBackground } from './template.ts';
import { makeCandidate, type Template } from './template.ts';

const ARTICLE = /^(?:a|an|the|our|one)\s/i;
const NAMING =
	/\s*,?\s*(?:which (?:we|is) (?:call(?:ed)?|term(?:ed)?|dub(?:bed)?|name(?:d)?|denote(?:d)?(?: as| by)?|refer(?:red)? to as)|called|named|termed|dubbed|namely|coined|referred to as|abbreviated as|denoted(?: as| by)?)\s+(?:the\s+)?["“‘'`]*/i;

export const whatIs: Template = {
	id: 'I1',
	propose(context) {
		const { name } = context;
		if (name === null) return [];
		const { acronyms } = context.paper.facts;
		const names = [name, ...acronyms.filter(({ short }) => short === name).map(({ long }) => long)];
		return context.sentences.flatMap(({ sentence, drafts }) => {
			if (sentence.damaged || isBackground(sentence)) return [];
			return drafts.flatMap((draft) => {
				const definition = names.map((each) => definitionIn(draft, each)).find(Boolean) ?? null;
				if (definition === null || contentStems(definition).length < 3) return [];
				return shortenings(definition).map((answer) =>
					makeCandidate({
						template: 'I1',
						kind: 'idea',
						sentence,
						question: `What is ${name}?`,
						answer,
						condensed: [...draft.applied, 'C3 definition'],
					}),
				);
			});
		});
	},
};

/** What follows a name that is defined. */
const COPULA = /^ (?:is|are) ((?:a|an|the first|the) .+)$/;

/** What the sentence says the named thing is, or null. */
export function definitionIn(whole: Draft, name: string): string | null {
	const draft = { ...whole, text: whole.full };
	const act = authorsAct(draft);
	if (act !== null && PROPOSING.test(act.verb) && mayHold(act.object, name)) {
		const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		// N, a Y that … / N - a Y / N: a Y
		const apposed = new RegExp(
			`^(?:[^,]{0,80}?)["“‘']?${escaped}["”’']?(?:,|;|\\s+[—–-]+|:)\\s+((?:a|an|the|our|one)\\s.+)$`,
			'i',
		).exec(act.object);
		if (apposed?.[1] !== undefined) return apposed[1].replace(/^our /i, 'A ');
		// a Y called N that …
		const called = new RegExp(
			`^(.+?)${NAMING.source}${escaped}["”’']*(?:,\\s*(?=which|that|where|to|for)|\\s+|$)(.*)$`,
			'i',
		).exec(act.object);
		if (called?.[1] !== undefined && ARTICLE.test(act.object)) {
			return `${called[1]} ${called[2] ?? ''}`.replace(/\s+/g, ' ').trim();
		}
	}
	if (!draft.text.startsWith(name)) return null;
	return COPULA.exec(draft.text.slice(name.length))?.[1] ?? null;
}

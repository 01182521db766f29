// Explaining a card: which part its sentence plays in the paper, and what was done to shorten it, in plain words.
import { sourceOf, type Card } from '$lib/domain/card.ts';
import type { Generation, Role, SubRole, TaggedSentence } from '$lib/generator/types.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
	background: 'Background',
	objective: 'Aim',
	method: 'Method',
	result: 'Result',
	other: 'Beside the point',
};

const SUB_ROLE_WORDS: Readonly<Record<SubRole, string>> = {
	problem: 'Problem',
	aim: 'Aim',
	implication: 'Implication',
	discourse: 'Signpost',
	availability: 'Where to find it',
};

/** What each condensing rule does, by the short name that a card keeps of it. */
const CONDENSED_WORDS: Readonly<Record<string, string>> = {
	C1: 'an opening phrase left out',
	C2: '“we show that” left out',
	'C3 definition': 'only the definition taken',
	'C3 by proposing': 'only what is proposed taken',
	C3: 'only the heart of it taken',
	C4: 'an aside left out',
	C5: 'a trailing remark left out',
	'C6 both': 'both facts kept',
	C6: 'one of two facts taken',
	C7: 'cut to length',
	'C8 manner': 'the manner put first',
	C8: 'the condition put first',
	P1: '“we” replaced by what the paper proposes',
	P2: 'a pronoun replaced by what it stands for',
};

/** The part a sentence plays, in a word or two. */
export function roleWords({ role, sub }: Pick<TaggedSentence, 'role' | 'sub'>): string {
	return sub ? SUB_ROLE_WORDS[sub] : ROLE_WORDS[role];
}

/** A condensing rule in words: `C4 aside` → `an aside left out`; an unknown one keeps its own name. */
export function condensedWords(rule: string): string {
	const code = /^[A-Z]\d+/.exec(rule)?.[0] ?? '';
	return (
		CONDENSED_WORDS[rule] ??
		CONDENSED_WORDS[code] ??
		rule.replace(/^[A-Z]\d+\s+/, '').replaceAll('-', ' ')
	);
}

/** The sentences that a span of the abstract as given touches. */
function sentencesOver(generation: Generation, start: number, end: number): TaggedSentence[] {
	return generation.analyzed.sentences.filter(({ raw }) => raw.start < end && start < raw.end);
}

/** What can be said of where a card comes from, a line each. */
export function explain(card: Card, generation: Generation): string[] {
	const source = sourceOf(card);
	if (!source) return [];
	const roles =
		source.start < 0
			? ['The title']
			: sentencesOver(generation, source.start, source.end).map(roleWords);
	const lines =
		roles.length > 0 ? [`Role of the sentence: ${[...new Set(roles)].join(', ')}.`] : [];
	if (card.origin.type === 'written') return [...lines, 'You wrote this card.'];
	if (card.origin.type !== 'generated') return lines;
	const { condensed, template, generatorVersion } = card.origin;
	const changes = [...new Set(condensed.map(condensedWords))];
	return [
		...lines,
		changes.length > 0 ? `Shortened: ${changes.join('; ')}.` : 'Nothing was shortened.',
		`Template ${template}, generator ${generatorVersion}.`,
	];
}

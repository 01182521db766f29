import type { Acronym, RepairedText, TaggedSentence } from '../../types.ts';
import { mayPropose } from '../../words/proposing-verbs.ts';

/** What the voters look at. */
export interface Paper {
	readonly title: string;
	readonly abstract: RepairedText;
	readonly sentences: readonly TaggedSentence[];
	readonly acronyms: readonly Acronym[];
}

/** A string that may be the name, and how strongly a pattern speaks for it. */
export interface Vote {
	readonly name: string;
	readonly weight: number;
}

/** A way authors name what they propose. */
export interface Voter {
	readonly name: string;
	readonly vote: (paper: Paper) => readonly Vote[];
}

/** Sentences of the authors that may hold a proposing or naming verb. */
export function proposingSentences(paper: Paper): TaggedSentence[] {
	return ownSentences(paper).filter(({ text }) => mayPropose.test(text));
}

/** Sentences whose names are the authors' own: background speaks of earlier work. */
export function ownSentences({ sentences }: Paper): TaggedSentence[] {
	return sentences.filter(
		({ role, sub, text }) =>
			(role !== 'background' && sub !== 'availability') ||
			/\b(?:we|our|this (?:paper|work|study|article))\b/i.test(text),
	);
}

const OWN_BEFORE =
	/\b(?:propos\w+|introduc\w+|present(?:s|ed|ing)?|develop(?:s|ed|ing)?|design(?:s|ed|ing)?|devis\w+|creat\w+|build(?:s|ing)?|built|contribut\w+|releas\w+|our|ours|(?:we|I) (?:\w+ly )?(?:call|name|term|dub|coin|refer)|this (?:paper|work|study) (?:is|uses|extends))\b/i;
const OWN_AFTER =
	/\b(?:is|are|was|were) (?:\w+ )?(?:proposed|introduced|presented|developed|designed)\b/i;
/** "a recently developed technique called", "a subclass of games, named", "an existing method dubbed" */
const OF_OTHERS =
	/\b(?:recently|previously|existing|well-known|known|popular|standard|state-of-the-art|adopt\w*|subclass|process|problem|task|phenomenon|family)(?:,? [\p{L}-]+){0,4},?\s*$/u;

/** Whether what a naming verb at `at` names is the authors' own, as far as its sentence tells. */
export function isOwn(text: string, at: number): boolean {
	const before = text.slice(0, at);
	if (OF_OTHERS.test(before)) return false;
	return OWN_BEFORE.test(text.slice(0, at + 12)) || OWN_AFTER.test(text.slice(at));
}

/** "namely TrailNet, MobileNet and ResNet": one of several is not the paper's name. */
export const opensList = (after: string): boolean =>
	/^["”'’]?(?:,? and|,) \(?\p{Lu}[\p{L}\d-]+(?:[,.;)]| and | in | on | for |$)/u.test(after);

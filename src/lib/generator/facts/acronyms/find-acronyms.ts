import type { Acronym, RepairedText, TaggedSentence } from '../../types.ts';
import { acronymPatterns } from './index.ts';
import { passages } from './pattern.ts';

/**
 * Short forms with their long forms, as they stand in the abstract and the title, in order of the
 * text; the title comes last, since the abstract's wording is the better one. A pair is given once.
 */
export function findAcronyms(title: RepairedText, sentences: readonly TaggedSentence[]): Acronym[] {
	const [titlePassage, ...rest] = passages(title, sentences);
	const found = new Map<string, Acronym>();
	for (const passage of titlePassage === undefined ? rest : [...rest, titlePassage]) {
		const shorts = new Set<string>();
		for (const pattern of acronymPatterns)
			for (const acronym of pattern.find(passage)) {
				const key = `${acronym.short}\u0000${acronym.long.toLowerCase()}`;
				if (shorts.has(acronym.short) || found.has(key)) continue;
				shorts.add(acronym.short);
				found.set(key, acronym);
			}
	}
	return [...found.values()];
}

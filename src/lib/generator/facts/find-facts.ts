import type { Facts, RepairedText, TaggedSentence } from '../types.ts';
import { findAcronyms } from './acronyms/find-acronyms.ts';
import { findDefinitions } from './definitions/find-definitions.ts';
import { findName } from './names/find-name.ts';

/** Everything the templates may draw on, found in title and abstract. */
export function findFacts(
	title: RepairedText,
	abstract: RepairedText,
	sentences: readonly TaggedSentence[],
): Facts {
	const acronyms = findAcronyms(title, sentences);
	const name = findName({ title: title.text, abstract, sentences, acronyms });
	const definitions = findDefinitions({ title, abstract, sentences, name });
	return { name, acronyms, definitions, numbers: [], phrases: [] };
}

import type { Facts, NumberFact, RepairedText, Span, TaggedSentence } from '../types.ts';
import { findAcronyms } from './acronyms/find-acronyms.ts';
import { findDefinitions } from './definitions/find-definitions.ts';
import { findName } from './names/find-name.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { findQuantities } from './quantities/find-quantities.ts';

/** Everything the templates may draw on, found in title and abstract. */
export function findFacts(
	title: RepairedText,
	abstract: RepairedText,
	sentences: readonly TaggedSentence[],
): Facts {
	const acronyms = findAcronyms(title, sentences);
	const name = findName({ title: title.text, abstract, sentences, acronyms });
	const definitions = findDefinitions({ title, abstract, sentences, name });
	const numbers: NumberFact[] = [];
	const spans: Span[] = [];
	for (const sentence of sentences) {
		const offset = sentence.span.start;
		const quantities = findQuantities(sentence.text);
		for (const { start, end } of quantities)
			spans.push({ start: offset + start, end: offset + end });
		numbers.push(...findNumbers(sentence, quantities, abstract));
	}
	const phrases = findPhrases(title, sentences);
	return { name, acronyms, definitions, numbers, quantities: spans, phrases };
}

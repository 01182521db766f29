// What a golden file holds of a generation: the cards, and why the others were turned down.
import { paperIdOf } from '../../src/lib/domain/hashed-id.ts';
import { generate } from '../../src/lib/generator/generate.ts';

/** Reads a title line, a blank line and an abstract; roles by rules alone, so that the model may change. */
export function draftsOf(text: string) {
	const [title = '', ...rest] = text.trim().split('\n\n');
	const abstract = rest.join('\n\n');
	const { cards, rejected, note } = generate(
		{ title, abstract },
		{ paperId: paperIdOf(title), model: null, maxCards: 8 },
	);
	return {
		cards: cards.map(({ id, template, kind, question, answer, quote }) => ({ id, template, kind, question, answer, quote })),
		rejected: rejected.map(({ candidate, filter }) => `${candidate.template} ${filter}: ${candidate.question} | ${candidate.answer}`),
		note,
	};
}

import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';
import { findings } from './golden/findings.ts';
import { numbers } from './golden/numbers.ts';
import { others } from './golden/others.ts';
import { predicates } from './golden/predicates.ts';
import { TEMPLATES } from './index.ts';

const CASES = [...findings, ...predicates, ...numbers, ...others];
/** The choice among good cards is not the templates' matter. */
const CHOICE = /^R1[68]|^R19 worth/;

/** What a template proposes for a text and the filters let pass; roles by rules alone. */
function passed(template: string, title: string, abstract: string) {
	const { cards, rejected } = generate(
		{ title, abstract },
		{ paperId: paperIdOf(title), model: null, maxCards: 8 },
	);
	const spare = rejected
		.filter(({ filter }) => CHOICE.test(filter))
		.map(({ candidate }) => candidate);
	return [...cards, ...spare]
		.filter((card) => card.template === template)
		.map(({ question, answer }) => ({ question, answer }));
}

describe('the golden pairs of the templates', () => {
	it.each(CASES)('$template: $abstract', ({ template, title, abstract, card }) => {
		const cards = passed(template, title, abstract);
		if (card === null) expect(cards).toEqual([]);
		else expect(cards).toContainEqual(card);
	});

	it('hold two cards and a text without one for each template but those of the idea', () => {
		for (const { id } of TEMPLATES.filter(({ id }) => !id.startsWith('I'))) {
			const own = CASES.filter(({ template }) => template === id);
			expect(own.filter(({ card }) => card !== null).length, id).toBeGreaterThanOrEqual(2);
			expect(
				own.some(({ card }) => card === null),
				id,
			).toBe(true);
		}
	});
});

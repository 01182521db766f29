import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldMath } from './math-sign.ts';
import { aroundFormulas, formulasIn, mathParts } from './math-text.ts';

const tex = (text: string) => formulasIn(text).map((formula) => formula.tex);
const scripts = (text: string) =>
	mathParts(text).flatMap((part) =>
		part.type === 'raised' || part.type === 'lowered' ? [`${part.type} ${part.script}`] : [],
	);

describe('formulas in a text', () => {
	it.each([
		['prompts of $k \\leq 10$ tokens', ['k \\leq 10']],
		['a bound \\(O(n \\log n)\\) holds', ['O(n \\log n)']],
		['\\[ x = y \\] and $$a+b$$.', [' x = y ', 'a+b']],
		['one $x$ and one $y$', ['x', 'y']],
		['$\\text{loss of the model} = 3$', ['\\text{loss of the model} = 3']],
	])('%s', (text, expected) => expect(tex(text)).toEqual(expected));

	it.each([
		'It costs $4,600 and $118 a month.',
		'At US$5 per item, or A$ in the south.',
		'between $5 and $10',
		'an escaped \\$x\\$',
		'a lone $ sign, and another $',
	])('leaves prices alone: %s', (text) => expect(tex(text)).toEqual([]));
});

describe('powers and indices without delimiters', () => {
	it.each([
		['an 𝔖^{2−2/p} bound', ['raised 2−2/p']],
		['x_i and x^n', ['lowered i', 'raised n']],
		['p_{ij} of (a+b)^{-1}', ['lowered ij', 'raised -1']],
		['train_loss, top_k, ^_^, ____', []],
		['S4D requires ____ lines', []],
	])('%s', (text, expected) => expect(scripts(text)).toEqual(expected));
});

describe('the parts of any text', () => {
	const pieces = fc.array(
		fc.oneof(
			fc.constantFrom('$', '\\(', '\\)', '\\[', '\\]', '$$', 'x_i', '^{2}', '_{', '}', ' ', 'k'),
			fc.string(),
		),
	);

	it('join to the text itself', () => {
		fc.assert(
			fc.property(pieces, (all) => {
				const text = all.join('');
				const parts = mathParts(text);
				expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
			}),
		);
	});

	it('are prose alone wherever the cheap test says no', () => {
		fc.assert(
			fc.property(pieces, (all) => {
				const text = all.join('');
				if (mayHoldMath(text)) return;
				expect(mathParts(text).every(({ type }) => type === 'text')).toBe(true);
			}),
		);
	});
});

describe('a stretch around formulas', () => {
	const text = 'so $k \\leq 10$ tokens are $n$ enough';

	it('never ends inside one', () => {
		expect(aroundFormulas(text, { start: 5, end: 20 })).toEqual({ start: 3, end: 20 });
		expect(aroundFormulas(text, { start: 0, end: 6 })).toEqual({ start: 0, end: 14 });
		expect(aroundFormulas(text, { start: 15, end: 21 })).toEqual({ start: 15, end: 21 });
	});
});

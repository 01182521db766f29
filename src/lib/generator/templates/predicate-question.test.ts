import { expect, it } from 'vitest';
import { splitClause } from '../language/clause.ts';
import { predicateQuestions } from './predicate-question.ts';

const asksOf = (text: string): string[] => {
	const clause = splitClause(text);
	return clause === null
		? []
		: predicateQuestions(clause, clause.subject).map(
				({ question, answer }) => `${question}? ${answer}`,
			);
};

it.each([
	['old dams give rise to long floods', 'what do old dams give rise to? long floods'],
	[
		'the planner takes into account the tides',
		'what does the planner take into account? the tides',
	],
	['the planner makes full use of the tides', 'what does the planner make full use of? the tides'],
	['shade plays a key role in growth', 'what does shade play a key role in? growth'],
	['shade had no effect on the yield', 'what did shade have no effect on? the yield'],
])('keeps the noun of an idiom with its verb: %s', (text, ask) => {
	expect(asksOf(text)).toContain(ask);
});

it('asks for nothing that points elsewhere', () => {
	expect(asksOf('old dams give rise to these')).toEqual([]);
});

it.each([
	[
		'the planner adapts the sail area to gusts automatically',
		'to what does the planner adapt the sail area automatically? gusts',
	],
	[
		'the planner selects the path based on tides',
		'based on what does the planner select the path? tides',
	],
	['the planner takes the tides as inputs', 'what does the planner take as inputs? the tides'],
])('keeps verb, object and preposition together: %s', (text, ask) => {
	expect(asksOf(text)).toEqual([ask]);
});

it.each([
	[
		'the yield of tall maize rose steadily after each flood',
		'how did the yield of tall maize change? the yield rose steadily after each flood',
	],
	[
		'the salt of old wells ranged between 2 and 9 mg in wet years',
		'between which values did the salt of old wells range in wet years? between 2 and 9 mg',
	],
])('asks how a thing changes, and between which values it lies: %s', (text, ask) => {
	expect(asksOf(text)).toContain(ask);
});

it.each([
	'the yield rose slowly',
	'old dams increase the yield',
	'the yield did not rise with age',
])('asks for no change where none is told: %s', (text) => {
	expect(asksOf(text).filter((ask) => /\bchange\?/.test(ask))).toEqual([]);
});

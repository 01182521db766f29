import { describe, expect, it } from 'vitest';
import { namedElsewhere } from './r1-named-elsewhere.ts';
import { ownValue } from './r9-own-value.ts';
import { wholeTail } from './r12-whole-tail.ts';
import { objection } from './test-support.ts';

describe('R1 named elsewhere', () => {
	it.each([
		'The pull was greatest in group IV.',
		'Kites with such tails fall.',
		'The remaining kites fell at noon.',
		'The 13 kites fell at noon.',
		'The pull differed between the groups.',
		'The pull grew in the second group.',
	])('turns down “%s”', (answer) => {
		expect(objection(namedElsewhere, { answer })).not.toBeNull();
	});

	it.each([
		'Kites such as deltas fall.',
		'The wind was so weak that such as it was it lifted no kite.',
		'Four of the 36 kites fell.',
		'The 300 ms gust lifted the kite.',
		'The pull differed among the 3 groups: silk, paper and wool.',
		'Group A streptococci live on old strings.',
		'The two tails of a kite cross.',
	])('lets “%s” stand', (answer) => {
		expect(objection(namedElsewhere, { answer })).toBeNull();
	});

	it('hears the name asked about come back', () => {
		const question = 'What could KiteNet improve?';
		expect(
			objection(namedElsewhere, { question, answer: 'Flights beyond KiteNet.' }),
		).not.toBeNull();
		expect(objection(namedElsewhere, { question, answer: 'Flights beyond sight.' })).toBeNull();
	});

	it('hears “them” in a question', () => {
		const question = 'What does “Kites in Weak Wind” find about half of them?';
		expect(objection(namedElsewhere, { question, answer: 'They fall.' })).not.toBeNull();
	});
});

describe('R9 own value', () => {
	const number = { kind: 'number', template: 'N6' } as const;
	const asked = 'What was the share of torn tails, according to “Kites in Weak Wind”?';

	it('wants the group whose value it is', () => {
		const source =
			'The share of torn tails was 2.4% (8 of 328) in the silk group and 10.1% in the paper group.';
		expect(
			objection(ownValue, { ...number, question: asked, answer: '2.4%', source }),
		).not.toBeNull();
		const named = 'What was the share of torn tails in the silk group?';
		expect(objection(ownValue, { ...number, question: named, answer: '2.4%', source })).toBeNull();
		const alone = 'The share of torn tails was 2.4% in the silk group.';
		expect(
			objection(ownValue, { ...number, question: asked, answer: '2.4%', source: alone }),
		).toBeNull();
	});

	it('wants one value for one thing', () => {
		const question = 'What were the pull and the lift, according to “Kites in Weak Wind”?';
		const source = 'The pull and the lift were 0.2 (p<0.01) and 0.08.';
		expect(objection(ownValue, { ...number, question, answer: '0.2', source })).not.toBeNull();
	});

	it('takes no year for a value, and no half comparison for a measure', () => {
		const source = 'Forty kites were flown from 2003 to 2010.';
		const year = {
			kind: 'number',
			template: 'N3',
			question: asked,
			answer: '2010',
			source,
		} as const;
		expect(objection(ownValue, year)).not.toBeNull();
		const question = 'What less lift does “Kites in Weak Wind” reach?';
		expect(objection(ownValue, { ...number, question, answer: '0.3%' })).not.toBeNull();
	});

	it('wants the place that stands behind a second verb', () => {
		const answer = 'The reel jammed';
		const source = 'The reel jammed and leaked oil in this small model.';
		expect(objection(ownValue, { answer, source })).not.toBeNull();
		expect(objection(ownValue, { answer, source, kind: 'idea' })).not.toBeNull();
		expect(objection(ownValue, { answer, source: 'The reel jammed and leaked oil.' })).toBeNull();
	});

	it('takes no item of a list for an explanation', () => {
		const question = 'In “Kites in Weak Wind”, what is spar?';
		const definition = {
			kind: 'definition',
			template: 'D1',
			question,
			answer: 'A long tail',
		} as const;
		const list = 'The kit holds a spar, a long tail, and a reel.';
		expect(objection(ownValue, { ...definition, source: list })).not.toBeNull();
		const answer = 'A heap of sand';
		const rows = 'We test tall walls (grey stone), and a spar (a heap of sand).';
		expect(objection(ownValue, { ...definition, answer, source: rows })).not.toBeNull();
		expect(
			objection(ownValue, { ...definition, source: 'It has a spar, a long tail.' }),
		).toBeNull();
	});
});

describe('R12 whole tail', () => {
	it('looks at what the sentence goes on with', () => {
		const answer = 'Late rain, cold nights';
		expect(objection(wholeTail, { answer, source: `${answer}, and hail.` })).not.toBeNull();
		expect(objection(wholeTail, { answer, source: `${answer}.` })).toBeNull();
	});

	it('finds in the question what was moved there', () => {
		const question = 'With what do kites fall to the ground?';
		const source = 'Late rain makes kites fall to the ground.';
		const answer = 'Late rain makes kites fall';
		expect(objection(wholeTail, { question, answer, source })).toBeNull();
		expect(objection(wholeTail, { answer, source })).not.toBeNull();
	});
});

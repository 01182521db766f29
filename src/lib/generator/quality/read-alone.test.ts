// What two readers, who saw no more than the card, stumbled over; the texts here are our own.
import { describe, expect, it } from 'vitest';
import { analyze } from '../generate.ts';
import type { Candidate, CardKind } from '../types.ts';
import { objectionTo } from './index.ts';

interface Card {
	readonly question: string;
	readonly answer: string;
	readonly source?: string;
	readonly kind?: CardKind;
	readonly template?: string;
}

const TITLE = 'A Kite in Weak Wind Near the Coast';
const FIND = 'What does “A Kite in Weak Wind …” find about tail length?';

function objection(card: Card): string | null {
	const { question, answer, source = answer, kind = 'result', template = 'F1' } = card;
	const abstract = `${source.replace(/[.]$/, '')}.`;
	const read = analyze({ title: TITLE, abstract }, null);
	const sentences = read.sentences.map((each) => ({ ...each, role: 'result' as const }));
	const paper = { ...read, sentences };
	const at = abstract.indexOf(answer.replace(/[.]$/, ''));
	const candidate: Candidate = {
		template,
		kind,
		question,
		answer,
		sentence: 0,
		span:
			at < 0
				? { start: 0, end: abstract.length }
				: { start: at, end: at + answer.replace(/[.]$/, '').length },
		condensed: [],
	};
	return objectionTo(candidate, paper)?.filter ?? null;
}

describe('words that point to what is not on the card', () => {
	it.each([
		['their', 'A long tail of silk replaces their loose paper ribbon.'],
		['her', 'Within two weeks the full strength of her left arm came back.'],
		['those', 'A long tail steadied the kite more than those ribbons did.'],
		['both', 'Tail length was alike by both routes.'],
	])('%s', (_, answer) => {
		expect(objection({ question: FIND, answer })).toBe('R1 antecedents');
	});

	it.each([
		'Long kites shed rain and keep their tails dry.',
		'A girl with a long tail kite moved her left arm more freely.',
		'A long tail steadied kites more than those that had none.',
		'Tail length was alike for silk and paper, and wind turned both kinds.',
		'Tail length was alike for men and women on both sides.',
	])('%s', (answer) => {
		expect(objection({ question: FIND, answer })).not.toBe('R1 antecedents');
	});

	it('a condition in front', () => {
		const answer = 'Tail length steadied nine of ten kites.';
		const lead = 'On the basis of letters from those harbours';
		const question = `${lead}, what does “A Kite in Weak Wind …” find about tail length?`;
		expect(objection({ question, answer })).toBe('R1 antecedents');
	});
});

describe('reports left in the answer', () => {
	it.each([
		'The present study shows a clear link between tail length and calm flight.',
		'The results of the trial show how tails, in terms of weight, and knots steady the kite.',
	])('%s', (answer) => {
		const question = `What is the main finding of “${TITLE}”?`;
		expect(objection({ question, answer, kind: 'idea', template: 'I4' })).toBe('R10 bare report');
	});
});

describe('one of two parts', () => {
	it('“into one part” wants the other', () => {
		const source =
			'The plan cuts the tail into one part that holds the knots, and into another part that holds the lamp.';
		const answer = 'The plan cuts the tail into one part that holds the knots.';
		expect(objection({ question: FIND, answer, source })).toBe('R12 whole tail');
	});

	it('a verb wants its object', () => {
		const source = 'The plan names a long tail with knots that the crew can tie and cut in the air';
		const answer = 'The plan names a long tail with knots that the crew can tie.';
		expect(objection({ question: FIND, answer, source })).toBe('R12 whole tail');
		const over = 'The plan uses a tail of silk and a map of winds to optimise over lengths';
		expect(
			objection({
				question: FIND,
				answer: 'The plan uses a tail of silk and a map of winds to optimise.',
				source: over,
			}),
		).toBe('R12 whole tail');
	});

	it('“identified as” wants the whole list', () => {
		const source =
			'The causes of the falls were identified as (a) local slack in the silk of the tail and (b) wear of the knots followed by slow growth of holes';
		const answer =
			'The causes of the falls were identified as (a) local slack in the silk of the tail.';
		expect(objection({ question: FIND, answer, source })).toBe('R12 whole tail');
	});
});

describe('questions that ask for no thing', () => {
	it('“to” and a verb', () => {
		const question = 'What can the method of “A Kite in Weak Wind …” scale up to?';
		const answer = 'Meet some of the hardest storms at sea.';
		const source = 'Our method can scale up to meet some of the hardest storms at sea';
		expect(objection({ question, answer, source })).toBe('R12 whole predicate');
	});

	it('ratios without a value', () => {
		const question = 'What did a logistic regression yield, according to “A Kite in Weak Wind …”?';
		const answer = 'Odds ratios for falling at three levels of wind.';
		expect(objection({ question, answer })).toBe('R10 a finding');
	});

	it('a call for more research', () => {
		const question = 'Into what is more research needed, according to “A Kite in Weak Wind …”?';
		expect(objection({ question, answer: 'The wear of wet silk at sea.' })).toBe('R14 no trivia');
	});
});

describe('a value of one of two groups', () => {
	const source =
		'Mean flights were 21 weeks (range 6–26) for kites sewn with 25 stitches in 5 rows and 23 weeks (range 14–31) for kites sewn with 50 stitches in 20 rows';
	const ask = (tail: string, template = 'N1'): Card => ({
		question: `What were mean flights for kites sewn${tail}, according to “A Kite in Weak Wind …”?`,
		answer: '21 weeks',
		source,
		kind: 'number',
		template,
	});

	it('is not asked for where both could be', () => {
		expect(objection(ask(' with 25 stitches in 5 rows', 'N6'))).toBe('R9 value of one arm');
	});

	it('is not asked for where the group is one of a trial', () => {
		const question =
			'What share of kites in the silk group tore, according to “A Kite in Weak Wind …”?';
		const card = { question, answer: '21%', template: 'N7', kind: 'number' } as const;
		expect(objection({ ...card, source: '21% of kites in the silk group tore' })).toBe(
			'R9 value of one arm',
		);
	});

	it('needs the whole of what tells them apart', () => {
		expect(objection(ask(''))).toBe('R9 value of one arm');
		expect(objection(ask(' with 25 stitches in 5 rows'))).toBeNull();
	});
});

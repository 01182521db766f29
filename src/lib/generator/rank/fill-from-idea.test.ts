import { describe, expect, it } from 'vitest';
import type { Candidate, CardKind } from '../types.ts';
import { select, type Scored } from './select.ts';

function card(
	kind: CardKind,
	question: string,
	answer: string,
	score: number,
	at = [0, 60],
): Scored {
	const [start = 0, end = 0] = at;
	const candidate: Candidate = {
		template: 'X1',
		kind,
		question,
		answer,
		sentence: 1,
		span: { start, end },
		condensed: [],
	};
	return { candidate, score, odds: 1 };
}

const IDEA = card(
	'idea',
	'What does “Warm Hives” propose?',
	'A wicker hive lined with clay that keeps the brood warm by means of a slow draught of air.',
	10,
);
const PART = card(
	'mechanism',
	'What keeps the brood warm, in “Warm Hives”?',
	'A slow draught of air.',
	1,
	[40, 60],
);

describe('a mechanism inside the idea', () => {
	it('fills up where there are few cards', () => {
		expect(select([IDEA, PART], 5).chosen).toEqual([IDEA, PART]);
	});

	it('stays out when it is most of the idea', () => {
		const most = card(
			'mechanism',
			'What does “Warm Hives” build?',
			'A wicker hive lined with clay that keeps the brood warm.',
			1,
		);
		expect(select([IDEA, most], 5).chosen).toEqual([IDEA]);
	});

	it('stays out where there are cards enough', () => {
		const others = ['Sheep eat late.', 'Wolves sleep early.'].map((answer, i) => ({
			score: 5,
			odds: 1,
			candidate: {
				...card('result', `What about ${answer}`, answer, 5).candidate,
				sentence: i + 2,
				span: { start: 100 * (i + 1), end: 100 * (i + 1) + 20 },
			},
		}));
		expect(
			select([IDEA, PART, ...others], 5).chosen.map(({ candidate }) => candidate.kind),
		).toEqual(['idea', 'result', 'result']);
	});

	it('leaves out a fourth card that is likely to be thrown away, but not a result', () => {
		const doubtful = {
			...card('mechanism', 'By what are hives cooled?', 'By goats.', 1),
			odds: -0.9,
		};
		const cards = [
			IDEA,
			card('problem', 'Which problem do hives have?', 'Cold winters.', 5, [200, 210]),
			card('mechanism', 'What lines a hive?', 'Clay and straw.', 4, [300, 310]),
		].map((each, i) => ({ ...each, candidate: { ...each.candidate, sentence: i + 2 } }));
		const { chosen, rejected } = select([...cards, doubtful], 8);
		expect(chosen.length).toBe(3);
		expect(rejected.map(({ filter }) => filter)).toEqual(['R19 worth keeping']);
		const result = { ...card('result', 'What halves losses?', 'Clay.', 1), odds: -0.9 };
		expect(select([...cards, result], 8).chosen.length).toBe(4);
	});
});

describe('two questions of one paper', () => {
	const about = (topic: string, answer: string, at: number): Scored =>
		card(
			'result',
			`What does “Wicker Hives in Cold Windy Valleys” find about ${topic}?`,
			answer,
			5,
			[at, at + 20],
		);
	const clay = about('clay', 'Clay keeps the brood dry.', 100);

	it('are not one because both name the paper', () => {
		const straw = about('straw', 'Straw rots within two winters.', 200);
		expect(select([clay, straw], 5).chosen.length).toBe(2);
	});

	it('are one where they ask the same of it', () => {
		const again = about('the clay', 'Wasps shun it.', 200);
		expect(select([clay, again], 5).chosen.length).toBe(1);
	});

	it('are one where the second asks for anything', () => {
		const anything = card(
			'result',
			'What does “Wicker Hives in Cold Windy Valleys” find?',
			'Wasps shun wicker.',
			4,
			[200, 220],
		);
		expect(select([clay, anything], 5).chosen.length).toBe(1);
	});
});

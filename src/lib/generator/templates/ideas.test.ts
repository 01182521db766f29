// What an idea question asks and how an idea is worded; all texts are made up.
import { describe, expect, it } from 'vitest';
import { cutPoints } from '../condense/c7-length.ts';
import { lightened } from '../condense/c7-lighten.ts';
import type { CondenseContext } from '../condense/draft.ts';
import { condense } from '../condense/index.ts';
import { analyze, generate } from '../generate.ts';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { ideaStemOf } from './idea-wording.ts';

const ALONE: CondenseContext = { name: null, subjectBefore: null, before: '', named: false };

/** Every idea card proposed for a text, those turned down last. */
const ideasOf = (title: string, abstract: string) => {
	const { cards, rejected } = generate(
		{ title, abstract },
		{ paperId: paperIdOf('kite'), model: null },
	);
	return [...cards, ...rejected.map(({ candidate }) => candidate)].filter(
		({ kind }) => kind === 'idea',
	);
};

describe('a finding that something was not found', () => {
	it('says that there was none', () => {
		const { cards } = generate(
			{
				title: 'Does wax lengthen the life of kites?',
				abstract:
					'Kites tear in salt air. We waxed forty kites and left forty as they were. This study did not show protective effects of wax on the strings of older kites.',
			},
			{ paperId: paperIdOf('kite'), model: null },
		);
		expect(cards.map(({ answer }) => answer)).toContain(
			'There were no protective effects of wax on the strings of older kites.',
		);
	});
});

describe('the question for an idea', () => {
	const claim =
		'Kites are flown by many people in all seasons. We show that when the wind drops to two knots, paper kites are steadier than silk kites.';

	it('has no condition in front of “what is the main finding”', () => {
		const questions = ideasOf('Kites in Weak Wind', claim).map(({ question }) => question);
		expect(questions).toContain('What is the main finding of “Kites in Weak Wind”?');
		expect(questions.filter((question) => !/^W/.test(question))).toEqual([]);
	});

	it('puts the condition into the answer, or behind a plain question', () => {
		const ideas = ideasOf('Kites in Weak Wind', claim);
		expect(ideas.map(({ answer }) => answer)).toContain(
			'When the wind drops to two knots, paper kites are steadier than silk kites.',
		);
		expect(ideas.map(({ question }) => question)).toContain(
			'What does “Kites in Weak Wind” find when the wind drops to two knots?',
		);
	});

	it('asks for advice as such', () => {
		const questions = ideasOf(
			'Kites at Sea',
			'Kites are lost at sea. We found that kites of young sailors should be waxed before the first storm of the year.',
		).map(({ question }) => question);
		expect(questions).toContain('What does “Kites at Sea” recommend?');
		expect(questions.join(' ')).not.toContain('main finding');
	});

	it('keeps the authors’ verb: a review describes and proposes nothing', () => {
		const questions = ideasOf(
			'String Materials',
			'Kite strings have been made of many things. In this review, we describe the wear of hemp and nylon strings by salt water and sand.',
		).map(({ question }) => question);
		expect(questions).toContain('What does “String Materials” describe?');
		expect(questions.join(' ')).not.toContain('propose');
	});

	it.each([
		['What is the main finding of “Kites”?', 'main finding', false],
		['What does the KiteNet paper propose?', 'propose', false],
		['What did the authors of “Kites” set out to do?', 'set', false],
		['What does “Kites” find when the wind drops?', 'find', true],
		['What is KiteNet?', 'what is', false],
	])('%s is of the kind %s', (question, stem, conditioned) => {
		expect(ideaStemOf(question)).toEqual({ stem, conditioned });
	});
});

describe('the answer of an idea', () => {
	it('tells both halves of a finding where they fit', () => {
		const answers = ideasOf(
			'Kites in Weak Wind',
			'Kites are flown by many people. We find that paper kites are steadier than silk kites but do not survive the first rain.',
		).map(({ answer }) => answer);
		expect(answers).toContain(
			'Paper kites are steadier than silk kites but do not survive the first rain.',
		);
	});

	it('is no step of a study', () => {
		const ideas = ideasOf(
			'String Wear',
			'Strings wear in salt water. Five experienced children prepared forty strings of hemp and nylon for the test. Nylon strings were found to last longer than hemp strings.',
		);
		expect(ideas.map(({ question }) => question).join(' ')).not.toMatch(/key idea|set out/);
	});

	it('is no aim that the title tells already', () => {
		const { cards } = generate(
			{
				title: 'Does tail length change the pull of silk kites?',
				abstract:
					'This study aimed to determine whether tail length changes the pull of silk kites. Forty kites were flown over sand.',
			},
			{ paperId: paperIdOf('kite'), model: null },
		);
		expect(cards.map(({ question }) => question).join(' ')).not.toMatch(/determine|investigate/);
	});
});

it('takes for the authors’ own what they say they give, whatever stands around it', () => {
	const { sentences } = analyze(
		{ title: 'Knots', abstract: 'We give the first knot for wet strings studied in earlier work.' },
		null,
	);
	expect(sentences[0]?.role).not.toBe('background');
});

describe('long claims', () => {
	it.each([
		[
			'Kites that were painted with oil colours in the winter months before the great spring fair flew higher, particularly over open sand, than kites that were left plain and dry.',
			'Kites painted with oil colours in the winter months before the great spring fair flew higher than kites that were left plain and dry.',
		],
		[
			'Kites that were painted with oil colours in the winter months before the great spring fair at the sea flew higher than kites that were left plain and dry.',
			'Kites painted with oil colours in the winter months before the great spring fair at the sea flew higher than kites that were left plain and dry.',
		],
		[
			'Silk kites have, with a tail of ten metres or more and in a wind of medium strength, the ability to lift a camera in order to film the whole beach at noon.',
			'Silk kites have, with a tail of ten metres or more and in a wind of medium strength, the ability to lift a camera to film the whole beach at noon.',
		],
		[
			'Long tails may be left off on small paper kites flown by young children at the edge of the sea in early summer, even though tails are pretty.',
			'Long tails may be left off on small paper kites flown by young children at the edge of the sea in early summer',
		],
	])('are made lighter: %s', (long, light) => {
		expect(lightened(long)).toBe(light);
	});

	it('keeps short ones as they are', () => {
		expect(lightened('Kites that were painted with oil flew higher.')).toBe(
			'Kites that were painted with oil flew higher.',
		);
	});

	const endsOf = (text: string) => cutPoints(text).map((at) => text.slice(0, at));

	it('are not cut between the two sides of a pair', () => {
		expect(endsOf('Little was shared between the first kite and the second kite')).toEqual([]);
	});

	it('are not cut inside a list', () => {
		const ends = endsOf('The kite was light, cheap, sturdy and easy to fold');
		expect(ends).not.toContain('The kite was light');
		expect(ends).not.toContain('The kite was light, cheap');
	});
});

describe('clauses for ideas', () => {
	const textsOf = (sentence: string) => condense(sentence, ALONE).map(({ text }) => text);

	it('give the second verb of a contrast its subject', () => {
		expect(
			textsOf('We find that wet strings hold knots well, but do not let them slip again.'),
		).toContain('wet strings do not let them slip again');
	});

	it('keep the comma behind what is granted where “in this study” goes', () => {
		expect(
			textsOf('Despite the many tales of old, in this study, we show that wet strings break late.'),
		).toEqual(['wet strings break late']);
	});

	it('say without “we” what is used for what', () => {
		expect(textsOf('We propose a knot that we use to join wet strings.')).toEqual([
			'We propose a knot used to join wet strings',
		]);
	});
});

describe('the conclusion as the main finding', () => {
	const answersOf = (title: string, abstract: string) => {
		const { cards, rejected } = generate(
			{ title, abstract },
			{ paperId: paperIdOf('kite'), model: null },
		);
		const kept = [
			...cards,
			...rejected.flatMap(({ candidate, filter }) => (/^R1[689]/.test(filter) ? [candidate] : [])),
		];
		return kept.filter(({ kind }) => kind === 'idea').map(({ answer }) => answer);
	};

	it('keeps what a plain statement is compared with', () => {
		expect(
			answersOf(
				'Do silk strings fray in salt water?',
				'Kites were flown on a beach for ten days. Compared with hemp strings, silk strings showed no earlier fraying in salt water.',
			),
		).toContain(
			'Compared with hemp strings, silk strings showed no earlier fraying in salt water.',
		);
	});

	it('lets a denial repeat the words of the title that asks', () => {
		const denied = 'Salt water does not weaken silk strings but stiffens the reels.';
		expect(
			answersOf(
				'Salt water and silk strings: does it weaken them?',
				`Kites were flown on a beach for ten days. ${denied}`,
			),
		).toContain(denied);
		const stated = 'Salt water weakens silk strings.';
		expect(
			answersOf(
				'Salt water and silk strings: does it weaken them?',
				`Kites were flown on a beach for ten days. ${stated}`,
			),
		).not.toContain(stated);
	});

	it('says nothing of “in view of these results”', () => {
		expect(
			answersOf(
				'Is there awareness of frayed strings?',
				'Fliers were asked for ten days. In view of these results, there is no awareness of frayed strings among the younger fliers.',
			),
		).toContain('There is no awareness of frayed strings among the younger fliers.');
	});

	it('cuts a long claim where no pair is left in halves', () => {
		const [draft] = condense(
			'Hemp is a safe and cheap material for the strings of large kites even in stormy weather, giving a low rate of torn sails and a clear gain in control comparable to silk.',
			ALONE,
		);
		expect(draft?.text).toBe(
			'Hemp is a safe and cheap material for the strings of large kites even in stormy weather',
		);
	});
});

describe('“for this problem” behind a method', () => {
	it('goes, as the title says which problem', () => {
		const [draft] = condense('We give a fast sorting algorithm for this problem.', {
			...ALONE,
			before: 'We study how kites are sorted by colour.',
		});
		expect(draft?.text).toMatch(/a fast sorting algorithm$/);
	});
});

describe('an idea told as a deed', () => {
	const deedsOf = (last: string) =>
		ideasOf('River Clocks', `Rivers are hard to read in winter. ${last}`)
			.filter(({ template }) => template === 'I5')
			.map(({ answer }) => answer);

	it('is what is done', () => {
		expect(deedsOf('We track the silt of slow rivers with sunlight and glass.')).toEqual([
			'To track the silt of slow rivers with sunlight and glass.',
		]);
	});

	it.each([
		'Then we track the silt of slow rivers with sunlight and glass.',
		'We further track the silt of slow rivers with sunlight and glass.',
		'We display the merits of the clock on four slow rivers of the north.',
		'We restrict to slow rivers with glass banks and give a list of their clocks.',
	])('is no step and nothing done around it: %s', (sentence) => {
		expect(deedsOf(sentence)).toEqual([]);
	});
});

it('asks what a method improves upon, with the preposition', () => {
	const ideas = ideasOf(
		'River Clocks',
		'We build clocks for slow rivers. Our approach improves upon recent gauges of slow rivers by reading the silt of every single day.',
	);
	const own = ideas.filter(({ template }) => template === 'I8');
	expect(own.map(({ answer }) => answer).filter((answer) => /^Upon/.test(answer))).toEqual([]);
	expect(own.map(({ question }) => question)).toContain(
		'What does the approach of “River Clocks” improve upon?',
	);
});

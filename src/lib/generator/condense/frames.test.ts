// Frames around what the authors do; all texts are made up.
import { describe, expect, it } from 'vitest';
import type { CondenseContext } from './draft.ts';
import { condense } from './index.ts';

const ALONE: CondenseContext = { name: null, subjectBefore: null, before: '', named: false };
const textsOf = (sentence: string, context = ALONE): string[] =>
	condense(sentence, context).map(({ text }) => text.replace(/^We /, 'we '));

describe('the frame of an act', () => {
	it.each([
		[
			'This paper we present a gauge that reads the water.',
			'we present a gauge that reads the water',
		],
		[
			'This research paper proposes a gauge that reads the water.',
			'this paper proposes a gauge that reads the water',
		],
		[
			'Using the theory of slow rivers we show that old dams raise the water.',
			'old dams raise the water',
		],
		[
			'We give the first map of the weirs by answering this question.',
			'we give the first map of the weirs',
		],
		[
			'We introduce such an approach called River Clocks, which is based on slow floats.',
			'we introduce River Clocks',
		],
		['We are able to track single eels through the weir.', 'we track single eels through the weir'],
		[
			'We use the link between wind and waves to propose a gauge for slow rivers.',
			'we propose a gauge for slow rivers',
		],
		[
			'We draw inspiration from the beaks of herons to build a gauge that reads the silt.',
			'we build a gauge that reads the silt',
		],
		[
			'We extend earlier work on glass gauges by Reed, using sunlight to dry the silt at low cost.',
			'we propose to use sunlight to dry the silt at low cost',
		],
		[
			'We propose to advance on the reading of rivers by introducing a gauge that counts the fish of one day.',
			'we introduce a gauge that counts the fish of one day',
		],
		['We point out that old dams raise the water.', 'old dams raise the water'],
		[
			'This work aims at shedding more light on dams by probing the rivers below them.',
			'we probe the rivers below them',
		],
	])('is taken off: %s', (sentence, clause) => {
		expect(textsOf(sentence)).toContain(clause);
	});

	it('gets the comma that was left out in front of “we”', () => {
		expect(textsOf('By using gauges as clocks we derive fully wireless dams.')).toEqual([
			'we derive fully wireless dams',
		]);
	});

	it('leaves a clause on the noun before “we” alone', () => {
		expect(textsOf('Using the gauges that we built in spring raises the water.').join()).toContain(
			'that we built',
		);
	});

	it('calls by its name what the authors call so', () => {
		expect(textsOf('We propose a slow regime we call the quiet Dam Clock.')).toEqual([
			'we propose a slow regime called the quiet Dam Clock',
		]);
		expect(textsOf('We combine gauges to build what we call the Dam Clock.')).toEqual([
			'we combine gauges to build the Dam Clock',
		]);
	});
});

describe('“it” behind a proposal', () => {
	const sentence =
		'We introduce a new gauge that reads slow water and show that it beats old weirs.';
	const earlier = { ...ALONE, subjectBefore: { text: 'earlier work', plural: false } };

	it('is what was proposed, never what the sentence before spoke of', () => {
		expect(textsOf(sentence, earlier)).toContain('the new gauge beats old weirs');
		expect(textsOf(sentence, earlier).join()).not.toContain('earlier work');
	});
});

describe('a second clause', () => {
	it('is no claim where it may be assumed like the first', () => {
		const texts = textsOf(
			'We show that the gauge reads the lowest layer under the assumption that the banks can be seen as smooth and the silt of the river is dry.',
		);
		expect(texts.filter((text) => /^the silt/.test(text))).toEqual([]);
	});

	it('is no feat by itself where it only says what stays as it was', () => {
		const texts = textsOf('A small otter can rob the nets while maintaining its own calm.');
		expect(texts).toContain('A small otter can rob the nets while maintaining its own calm');
		expect(texts.filter((text) => /can maintain/.test(text))).toEqual([]);
	});
});

describe('a list of what one thing does', () => {
	it('gives each part its subject', () => {
		const texts = textsOf(
			'Moreover, the clock (1) is robust to silt, (2) works well in frost, and (3) has two hands.',
		);
		expect(texts).toEqual([
			'the clock is robust to silt',
			'the clock works well in frost',
			'the clock has two hands',
		]);
	});

	it('takes no noun for a second verb', () => {
		const texts = textsOf(
			'The clock reduces the cost of gauges and models to a tenth of the price.',
		);
		expect(texts.filter((text) => /^The clock models/.test(text))).toEqual([]);
	});
});

it('takes what can be shown for what is so', () => {
	expect(textsOf('The clock can be shown to be close to the true hour.')).toContain(
		'The clock is close to the true hour',
	);
});

it('tells “A, but B” whole, before its halves', () => {
	const sentence = 'Glass clocks run fast in the sun, but stone clocks run slow in the frost.';
	expect(textsOf(sentence)).toContain(sentence.slice(0, -1));
});

it('keeps how a claim was proved out of the claim', () => {
	expect(
		textsOf('We show that the clock is true to the hour by establishing a bound on its error.'),
	).toEqual(['the clock is true to the hour']);
});

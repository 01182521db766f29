import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffAnswer, isSlip } from './answer-diff.ts';
import { isLeechLapse } from './leech.ts';
import { compareNumbers, countNumbers, parseNumberAnswer } from './number-answer.ts';

describe('diffAnswer', () => {
	const told = (typed: string, answer: string) =>
		diffAnswer(typed, answer)
			.parts.map(({ type, text }) => `${type[0]}:${text}`)
			.join(' ');

	it('marks what is missing, what is too much and what was mistyped', () => {
		expect(told('pebbles by light', 'pebbles by moonlight')).toBe(
			's:pebbles s:by m:moonlight e:light',
		);
		expect(told('it sorts pebles', 'It sorts pebbles.')).toBe('s:It s:sorts n:pebbles.');
	});

	it('suggests a grade by the share of the answer', () => {
		expect(diffAnswer('by reflected moonlight', 'By reflected moonlight.').suggested).toBe('good');
		expect(diffAnswer('by moonlight', 'By reflected moonlight.').suggested).toBe('hard');
		expect(diffAnswer('it is of the', 'It is of the moonlight.').suggested).toBe('again');
		expect(diffAnswer('no idea', 'By reflected moonlight.').suggested).toBe('again');
		expect(diffAnswer('', 'Moonlight').parts).toEqual([{ type: 'missing', text: 'Moonlight' }]);
	});

	it('does not call an answer right whose number is another', () => {
		const answer = 'It sorts 21% more pebbles than a torch.';
		expect(diffAnswer('sorts 25% more pebbles than a torch', answer).suggested).toBe('hard');
		expect(diffAnswer('sorts 21% more pebbles than a torch', answer).suggested).toBe('good');
		expect(diffAnswer('about 21% more', answer).suggested).toBe('hard');
	});

	it('takes no other number for a slip', () => {
		expect(isSlip('12345', '12346')).toBe(false);
		expect(isSlip('recieve', 'receive')).toBe(true);
		expect(isSlip('increase', 'decrease')).toBe(false);
	});

	it('gives back the whole answer, for any two texts', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (typed, answer) => {
				const { parts, share } = diffAnswer(typed, answer);
				const words = answer.normalize('NFC').match(/\S+/g) ?? [];
				expect(parts.filter(({ type }) => type !== 'extra').map(({ text }) => text)).toEqual([
					...words,
				]);
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('number answers', () => {
	const read = (text: string) => {
		const number = parseNumberAnswer(text);
		return number && [number.value, number.unit?.name ?? '', number.tolerance];
	};

	it('reads numbers as people write them', () => {
		expect(read('12.5 %')).toEqual([12.5, '%', 0]);
		expect(read('about 1,200 milliseconds')).toEqual([1200, 'ms', 0]);
		expect(read('3 × 10^4')).toEqual([30_000, '', 0]);
		expect(read('1.5e3')).toEqual([1500, '', 0]);
		expect(read('−0.3')).toEqual([-0.3, '', 0]);
		expect(read('7 million')).toEqual([7e6, '', 0]);
		expect(read('2.4x')).toEqual([2.4, '×', 0]);
		expect(read('3-fold')).toEqual([3, '×', 0]);
		expect(read('2 percentage points more')).toEqual([2, 'points', 0]);
		expect(read('Three stages')).toEqual([3, '', 0]);
		expect(read('21% more than the arm before it.')).toEqual([21, '%', 0]);
		expect(read('many')).toBeNull();
		expect(read('attend to someone')).toBeNull();
		expect(read('GPT-4')).toBeNull();
		expect(read('an F1 of 84')).toEqual([84, '', 0]);
	});

	it('reads a tolerance and a range', () => {
		expect(read('84.3 ± 0.5 %')).toEqual([84.3, '%', 0.5]);
		expect(read('84.3 +/- 0.5')).toEqual([84.3, '', 0.5]);
		expect(read('10–20%')).toEqual([15, '%', 5]);
		expect(read('10% to 20%')).toEqual([15, '%', 5]);
		expect(read('2 to 4 million')).toEqual([3e6, '', 1e6]);
	});

	it('counts a range, and a number with its tolerance, as one', () => {
		expect(countNumbers('from 10–20% on')).toBe(1);
		expect(countNumbers('84.3 ± 0.5 %')).toBe(1);
		expect(countNumbers('from 10% on 3 sets')).toBe(2);
		expect(countNumbers('none')).toBe(0);
	});

	const compared = (typed: string, wanted: string) => {
		const [a, b] = [parseNumberAnswer(typed), parseNumberAnswer(wanted)];
		if (!a || !b) throw new Error('no number');
		return compareNumbers(a, b);
	};

	it('suggests by the error', () => {
		expect(compared('41', '41')).toMatchObject({ result: 'exact', suggested: 'good' });
		expect(compared('43', '41')).toMatchObject({ result: 'close', suggested: 'hard' });
		expect(compared('5 %', '3.5 %')).toMatchObject({ result: 'close', suggested: 'hard' });
		expect(compared('5', '3.5')).toMatchObject({ result: 'order', suggested: 'again' });
		expect(compared('500', '3.5')).toMatchObject({ result: 'off', suggested: 'again' });
		expect(compared('0', '0').result).toBe('exact');
		expect(compared('-41', '41').result).toBe('off');
	});

	it('takes any value inside the tolerance for right', () => {
		expect(compared('84%', '84.3 ± 0.5 %').suggested).toBe('good');
		expect(compared('86%', '84.3 ± 0.5 %').suggested).toBe('hard');
		expect(compared('12%', '10–20%').suggested).toBe('good');
		expect(compared('10-20%', '10–20%').suggested).toBe('good');
	});

	it('knows one measure on two scales', () => {
		expect(compared('1.2 s', '1200 ms')).toMatchObject({ result: 'exact', suggested: 'good' });
		expect(compared('90 minutes', '1.5 h').suggested).toBe('good');
		expect(compared('2 years', '24 months').suggested).toBe('good');
		expect(compared('2 GB', '2000 MB').suggested).toBe('good');
		expect(compared('2 points', '2%').suggested).toBe('again');
	});

	it('forgives a missing unit and not another one', () => {
		expect(compared('41', '41 ms').suggested).toBe('good');
		expect(compared('41 s', '41 ms')).toMatchObject({ unitDiffers: true, suggested: 'again' });
		expect(compared('41 percent', '41%').unitDiffers).toBe(false);
	});

	it('takes any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const parsed = parseNumberAnswer(text);
				expect(parsed === null || Number.isFinite(parsed.value + parsed.tolerance)).toBe(true);
				expect(countNumbers(text)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

describe('leeches', () => {
	it('speaks up after 8 lapses and then after each 4', () => {
		const told = Array.from({ length: 21 }, (_, lapses) => lapses).filter((lapses) =>
			isLeechLapse(lapses, 8),
		);
		expect(told).toEqual([8, 12, 16, 20]);
	});
});

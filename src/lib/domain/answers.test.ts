import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffAnswer, isSlip } from './answer-diff.ts';
import { isLeechLapse } from './leech.ts';
import { compareNumbers, parseNumberAnswer } from './number-answer.ts';

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
		expect(diffAnswer('by moonlight', 'By reflected, filtered moonlight.').suggested).toBe('hard');
		expect(diffAnswer('no idea', 'By reflected moonlight.').suggested).toBe('again');
		expect(diffAnswer('', 'Moonlight').parts).toEqual([{ type: 'missing', text: 'Moonlight' }]);
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
	it('reads numbers as people write them', () => {
		expect(parseNumberAnswer('12.5 %')).toEqual({ value: 12.5, unit: '%' });
		expect(parseNumberAnswer('about 1,200 milliseconds')).toEqual({ value: 1200, unit: 'ms' });
		expect(parseNumberAnswer('3 × 10^4')).toEqual({ value: 30_000, unit: '' });
		expect(parseNumberAnswer('1.5e3')).toEqual({ value: 1500, unit: '' });
		expect(parseNumberAnswer('−0.3')).toEqual({ value: -0.3, unit: '' });
		expect(parseNumberAnswer('7 million')).toEqual({ value: 7e6, unit: '' });
		expect(parseNumberAnswer('2.4x')).toEqual({ value: 2.4, unit: '×' });
		expect(parseNumberAnswer('many')).toBeNull();
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

	it('forgives a missing unit and not another one', () => {
		expect(compared('41', '41 ms').suggested).toBe('good');
		expect(compared('41 s', '41 ms')).toMatchObject({ unitDiffers: true, suggested: 'again' });
		expect(compared('41 percent', '41%').unitDiffers).toBe(false);
	});

	it('takes any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const parsed = parseNumberAnswer(text);
				expect(parsed === null || Number.isFinite(parsed.value)).toBe(true);
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

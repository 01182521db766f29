import { describe, expect, it } from 'vitest';
import { foldCollection } from './fold-collection.ts';
import { DEFAULT_PARAMETERS, nextMemory, soundParameters } from './fsrs.ts';
import { GRADES } from './schedule.ts';
import { EventMaker } from './test-support.ts';

describe('parameters from outside', () => {
	it('that are corrupt or missing become those of everyone', () => {
		const short = DEFAULT_PARAMETERS.slice(1);
		const withText = [...short, 'x'];
		for (const bad of [
			null,
			undefined,
			[],
			short,
			withText,
			[...short, Number.NaN],
			[...short, null],
		])
			expect(soundParameters(bad)).toBe(DEFAULT_PARAMETERS);
	});

	it('out of range are moved into it', () => {
		const wild = DEFAULT_PARAMETERS.map((_, index) => (index % 2 ? 1e9 : -1e9));
		const sound = soundParameters(wild);
		expect(sound).toHaveLength(21);
		expect(soundParameters(sound)).toEqual(sound);
		for (const grade of GRADES)
			expect(nextMemory(sound, null, 0, grade).stability).toBeGreaterThan(0);
	});

	it('that could not be read are told of in the log of fits', () => {
		const maker = new EventMaker();
		const adopt = (parameters: readonly number[]) =>
			maker.make({
				type: 'parameters.adopted',
				parameters,
				logLossBefore: 0.4,
				logLossAfter: 0.3,
				reviewCount: 500,
			});
		const { parameters, adoptions } = foldCollection([adopt(DEFAULT_PARAMETERS), adopt([1, 2])]);
		expect(parameters).toBe(DEFAULT_PARAMETERS);
		expect(adoptions.map(({ damaged }) => damaged)).toEqual([undefined, true]);
	});
});

describe('a memory damaged on the disk', () => {
	it('counts as none, and never stops a session', () => {
		const fresh = nextMemory(DEFAULT_PARAMETERS, null, 3, 'good');
		for (const stability of [Number.NaN, 0, -1, Infinity])
			expect(nextMemory(DEFAULT_PARAMETERS, { stability, difficulty: 5 }, 3, 'good')).toEqual(
				fresh,
			);
		for (const difficulty of [Number.NaN, 0, 11])
			expect(nextMemory(DEFAULT_PARAMETERS, { stability: 4, difficulty }, 3, 'good')).toEqual(
				fresh,
			);
	});
});

import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from '../generate.ts';
import type { Candidate } from '../types.ts';
import { addRivalFeatures } from './idea-rivals.ts';
import { ideaFeatures, traitsOf } from './idea-features.ts';

function ideasOf(title: string, abstract: string) {
	const { cards, rejected, analyzed } = generate(
		{ title, abstract },
		{ paperId: paperIdOf('rivals'), model: null },
	);
	const all: Candidate[] = [...cards, ...rejected.map(({ candidate }) => candidate)];
	const ideas = all.filter(({ kind }) => kind === 'idea');
	const featuresOf = (begins: string) => {
		const idea = ideas.find(({ answer }) => answer.startsWith(begins));
		return idea && ideaFeatures(idea, analyzed, traitsOf(analyzed), ideas);
	};
	return { ideas, analyzed, featuresOf };
}

describe('an idea among its rivals', () => {
	const { ideas, analyzed } = ideasOf(
		'Drying Hay',
		'Hay rots when it is wet. We propose a slow fan for drying hay in closed barns that turns with the wind of the last night. We show that slow fans dry hay as fast as strong heaters.',
	);
	const variants = ideas.filter(({ sentence }) => sentence === 1);
	const features = (idea: Candidate) => ideaFeatures(idea, analyzed, traitsOf(analyzed), ideas);

	it('knows the fullest variant of a sentence and what only begins another', () => {
		const [some] = variants;
		if (some === undefined) throw new Error('no variant');
		const full = { ...some, answer: 'A slow fan for drying hay in closed barns.' };
		const short = { ...some, answer: 'A slow fan for drying hay.' };
		const seen = (candidate: Candidate): ReadonlyMap<string, number> => {
			const found = new Map<string, number>();
			addRivalFeatures(candidate, [full, short], (name, value = 1) => found.set(name, value));
			return found;
		};
		expect([...seen(full).keys()]).toEqual(['fullest', `fullest ${some.template}`]);
		expect(seen(short).get('begins another')).toBe(1);
		expect(seen(short).get('shorter than another')).toBeCloseTo(3 / 9);
	});

	it('knows what other kinds of ideas the paper offers', () => {
		const proposal = variants.find(({ template }) => template === 'I5');
		if (proposal === undefined) throw new Error('no variant');
		expect(features(proposal).get('I5 with I4')).toBe(1);
	});

	it('has no rivals when alone', () => {
		const only = variants.at(0);
		if (only === undefined) throw new Error('no variant');
		const alone = ideaFeatures(only, analyzed, traitsOf(analyzed), [only]);
		expect([...alone.keys()].filter((name) => /fullest|another|beside|with I/.test(name))).toEqual(
			[],
		);
	});
});

describe('what stands beside the main thing', () => {
	it('marks the later item of a list', () => {
		const { featuresOf } = ideasOf(
			'Fans for Hay',
			'Hay rots when it is wet. We show two things: (i) Slow fans dry hay in a single night; (ii) Strong fans carry the seeds out of the barn.',
		);
		expect(featuresOf('Strong fans')?.has('later item')).toBe(true);
	});

	it('marks a sentence that only contrasts', () => {
		const { featuresOf } = ideasOf(
			'Fans for Hay',
			'We show that slow fans dry hay in a single night. Conversely, we find that strong fans carry the seeds out of the barn.',
		);
		const names = [...(featuresOf('Strong fans')?.keys() ?? [])];
		expect(names.some((name) => name.startsWith('sentence cue contrast'))).toBe(true);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../normalize/repair-text.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { tagRoles } from '../roles/tag-roles.ts';
import type { Facts } from '../types.ts';
import { findFacts } from './find-facts.ts';

function factsOf(abstract: string, title = ''): Facts {
	const repaired = repairText(abstract);
	return findFacts(repairText(title), repaired, tagRoles(splitSentences(repaired), null));
}

const pairsOf = (abstract: string, title = ''): string[] =>
	factsOf(abstract, title).acronyms.map(({ short, long }) => `${short} = ${long}`);

describe('acronyms', () => {
	it.each([
		['We study river flow models (RFM).', ['RFM = river flow models']],
		['We use deep river networks (DRNs) daily.', ['DRNs = deep river networks']],
		[
			'We call it Quick Lake Sampling of Water (QLSW or QL2).',
			['QLSW = Quick Lake Sampling of Water'],
		],
		[
			'Doubled Sampling of Dry Stones (DSDS or DS2) works.',
			['DSDS = Doubled Sampling of Dry Stones', 'DS2 = Doubled Sampling of Dry Stones'],
		],
		['A stone-to-image (S2I) model is used.', ['S2I = stone-to-image']],
		['We propose LoStone (Low-rank STONEs).', ['LoStone = Low-rank STONEs']],
		['The wall (stone-water barrier, SWB) stood.', ['SWB = stone-water barrier']],
		['We propose PASTO — a novel Path Across STone Orders.', ['PASTO = Path Across STone Orders']],
		['Levels of interleukin-2 (IL-2) rose.', ['IL-2 = interleukin-2']],
		['It rose in most cases (OR = 1.8, P < 0.05).', []],
		['We saw an effect (see below) in rivers (Fig. 2).', []],
		['The value was large (RFM).', []],
	])('%s', (text, expected) => {
		expect(pairsOf(text)).toEqual(expected);
	});

	it('finds a long form in the title', () => {
		expect(pairsOf('We test it.', 'Walking with STEP? Slow Terrain Exploration of Paths')).toEqual([
			'STEP = Slow Terrain Exploration of Paths',
		]);
	});

	it('says where the long form stands', () => {
		const abstract = 'First words. We study river flow models (RFM).';
		const [acronym] = factsOf(abstract).acronyms;
		expect(abstract.slice(acronym?.span.start, acronym?.span.end)).toBe('river flow models');
		expect(acronym?.sentence).toBe(1);
	});
});

describe('names', () => {
	it.each([
		[
			'RiverNet: walking on water',
			'We propose RiverNet 3.5% 20 × 10-5 between 3 and 4 respectively from by over on, a network for water.',
			'RiverNet',
		],
		['On walking', 'In this paper, we develop an algorithm called WaTr, which walks.', 'WaTr'],
		['On walking', 'We introduce Slow Step Sampling (SSS), a method for walking.', 'SSS'],
		[
			'Slow Steady Walking',
			'We then propose a rule, which we call slow steady walking.',
			'slow steady walking',
		],
		['On walking', 'The W4 model is known. Our final model W4D walks. W4D is fast.', 'W4D'],
		['On walking', 'A variant of W4 called WSS showed that walking helps. We explain why.', null],
		['On walking', 'We propose a Normal-Inverse-Walker model for paths.', null],
		['Understanding LLMs: a study', 'We evaluate LLMs on four tasks.', null],
		['On walking', 'We propose a method using Maximum Walk Estimation (MWE).', null],
		['On walking', 'We compare three gaits, namely TrotNet, AmbleNet and CanterNet.', null],
		[
			'On walking',
			'Using a recently developed method called Deep Gait Reading, we draw maps.',
			null,
		],
		['On walking', 'We walked on gravel, sand and our MUD_DEEP indoor dataset.', null],
		['On walking', 'We study a subclass of these walks, named Marked Path Walks (MPWs).', null],
		['On walking', 'Walkers tell of false summits, which we term mirages. We count mirages.', null],
		['On walking', 'We present a closed-loop (CL) analysis for walks.', null],
		['On walking', 'We weigh steps by a new rule, named Step Source Metric (SSM).', null],
		['On walking', 'The proposed gait achieves a missed step rate (MSR) of 4%. MSR falls.', null],
	])('%s | %s', (title, abstract, name) => {
		expect(factsOf(abstract, title).name?.name ?? null).toBe(name);
	});

	it('gives the long form and the rival short form as aliases', () => {
		const text =
			'We introduce Repeated Sampling of Red Stones (RSRS or RS2). RS2 is fast. RS2 is good.';
		const name = factsOf(text, 'On stones').name;
		expect(name).toEqual({ name: 'RS2', aliases: ['Repeated Sampling of Red Stones', 'RSRS'] });
	});
});

describe('definitions', () => {
	it.each([
		[
			'We add dry noise, a local form of noise which is applied last. Dry noise helps.',
			'dry noise',
			'a local form of noise which is applied last',
		],
		[
			'A lake net is a network where all layers are frozen in winter. The lake net is cold.',
			'lake net',
			'a network where all layers are frozen in winter',
		],
		[
			'For rare stones (i.e., stones found once in a century), we wait. Rare stones are nice.',
			'rare stones',
			'stones found once in a century',
		],
	])('%s', (text, term, definition) => {
		expect(factsOf(text).definitions).toMatchObject([{ term, definition }]);
		const [found] = factsOf(text).definitions;
		expect(text.slice(found?.span.start, found?.span.end)).toBe(definition);
	});

	it.each([
		'Sampling is a crucial step for lakes. Sampling helps.',
		'In winter, a lake has been seen to freeze by all. In winter it is cold.',
		'However, a model that freezes is slow. However, it works.',
	])('finds none in: %s', (text) => {
		expect(factsOf(text).definitions).toEqual([]);
	});
});

describe('numbers', () => {
	it.each([
		[
			'On the LAKE and POND datasets, our net achieves a 2.5x speedup (9.4% improvement) and 3.5x speedup (11% improvement), respectively.',
			[
				{ value: '2.5x', kind: 'factor', measure: 'speedup', condition: 'on the LAKE dataset' },
				{ value: '9.4%', kind: 'percent', condition: 'on the LAKE dataset' },
				{ value: '3.5x', kind: 'factor', condition: 'on the POND dataset' },
				{ value: '11%', kind: 'percent', condition: 'on the POND dataset' },
			],
		],
		[
			'It yields accuracy improvements up to 29% compared to rival nets.',
			[
				{
					value: '29%',
					bound: 'up to',
					measure: 'accuracy improvements',
					baseline: 'compared to rival nets',
				},
			],
		],
		[
			'A further 1.4X speedup over rival nets on common lakes was seen.',
			[{ value: '1.4X', bound: 'A further', baseline: 'over rival nets' }],
		],
		[
			'It increases the quality of the best net from 80% to 95%.',
			[{ value: '80% to 95%', bound: 'from', measure: 'quality of the best net' }],
		],
		[
			'We averaged at least 85% of the time with prompts of k ≤ 10 tokens.',
			[
				{ value: '85%', bound: 'at least', condition: 'with prompts of k ≤ 10 tokens' },
				{ value: '10 tokens', kind: 'size' },
			],
		],
		['Nets require O(k+d) samples.', [{ value: 'O(k+d)', kind: 'bound' }]],
		['It needs just 2 lines of code.', [{ value: '2 lines of code', bound: 'just' }]],
		[
			'In 2019, we trained a net with 7B parameters.',
			[{ value: '2019', kind: 'year' }, { kind: 'size' }],
		],
		['As Figs. 2 and 3, phases 4, 5 and 6, Voyager 1, [12] and Lake (2009) show, it rained.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text).numbers).toMatchObject(expected);
	});

	it('leaves numbers of lost formulas alone', () => {
		expect(factsOf('It runs in Obig(n+3k{m}big) time.').numbers).toEqual([]);
	});
});

describe('quantities', () => {
	it.each([
		[
			'It fell from about 20 °C to between −5 and −7.5‰ within 3 h.',
			['about 20 °C', 'between −5 and −7.5‰', 'within 3 h'],
		],
		[
			'We saw approximately 1.2 ± 0.3 mg/L in two of 10,308 cases, p < 0.001.',
			['approximately 1.2 ± 0.3 mg/L', 'two', '10,308', '< 0.001'],
		],
		[
			'The 5-year study used 3–4 days, 12 m s−1 and ~30%.',
			['5-year', '3–4 days', '12 m s−1', '~30%'],
		],
		['One would say 3SUM and TRA-1–60 are names.', []],
	])('%s', (text, expected) => {
		const { quantities } = factsOf(text);
		expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});
});

describe('phrases', () => {
	it('are runs of content words, best first', () => {
		const { phrases } = factsOf(
			'We study the surface diffusion of vapor particles. Surface diffusion is slow, and results are shown.',
		);
		expect(phrases[0]).toBe('surface diffusion');
		expect(phrases).toContain('vapor particles');
		expect(phrases).not.toContain('shown');
	});
});

describe('findFacts', () => {
	it('takes any text, and its spans lie in it', () => {
		const piece = fc.constantFrom(
			...'We propose RiverNet 3.5% 20 × 10-5 between 3 and 4 respectively from by over on , ( RN ) (RN) RN2 is a that i.e., up to 3.5 % × 20 and 30 [ ] - — : ; . ? called our model 𝔖 é \n'.split(
				' ',
			),
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(piece).map((all) => all.join(' ')),
		);
		fc.assert(
			fc.property(text, text, (title, raw) => {
				const { text: abstract } = repairText(raw);
				const facts = factsOf(raw, title);
				for (const { span, sentence } of [
					...facts.acronyms,
					...facts.definitions,
					...facts.numbers,
				]) {
					if (sentence < 0) continue;
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(abstract.length);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it.each([
		['brackets', '('.repeat(50_000)],
		['closed brackets', '(A)'.repeat(8_000)],
		['one long word', `We propose ${'aB'.repeat(200_000)}`],
		['commas', 'a, an '.repeat(30_000)],
		['verbs', 'We propose A1. '.repeat(10_000)],
		['digits', '1'.repeat(200_000)],
		['numbers', '1 '.repeat(50_000)],
		['commas and digits', '1,111'.repeat(30_000)],
		['ranges', 'from 1 to 2 '.repeat(20_000)],
	])('comes to an end on %s, with places inside the text', (_name, raw) => {
		// How long it takes is measured by bench/generator.ts.
		for (const { start, end } of factsOf(raw).quantities) {
			expect(start).toBeLessThan(end);
			expect(end).toBeLessThanOrEqual(raw.length);
		}
	});
});

describe('a name', () => {
	it('is not that of a notion within the proposal', () => {
		const { name } = factsOf(
			'We propose a framework for rivers that learns the spread of the reeds, termed the space of reeds (SOR), for each bank. The SOR is wide.',
		);
		expect(name).toBeNull();
	});

	it('is the one announced, whole, before the name of a part', () => {
		const { name } = factsOf(
			'We introduce a new method: Silent Reed Counting, a method that counts at night. Where it is slow, we introduce WET Masking which helps. Silent Reed Counting is fast.',
		);
		expect(name?.name).toBe('Silent Reed Counting');
	});
});

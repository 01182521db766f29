import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDebris } from './debris.ts';
import { repairRules } from './index.ts';
import { rawSpan } from './raw-span.ts';
import { repairText } from './repair-text.ts';

const pairs: readonly (readonly [rule: string, before: string, after: string])[] = [
	['html-entities', 'Ng &amp; Lee, p &lt; 0.05, don&#8217;t', 'Ng & Lee, p < 0.05, don’t'],
	['html-entities', 'p &amp;lt; 1', 'p < 1'],
	['html-tags', '<jats:p>CO<sub>2</sub> rose by 10<sup>-5</sup></jats:p>', 'CO₂ rose by 10⁻⁵'],
	['html-tags', '<jats:title>Abstract</jats:title><p>We <b>saw</b> it.</p>', 'We saw it.'],
	['html-tags', '<title>Methods</title><p>We ran.</p>', 'Methods: We ran.'],
	['html-tags', 'p <b and a>c', 'p <b and a>c'],
	['html-tags', 'if a<0.5 and i>3', 'if a<0.5 and i>3'],
	['invisible-marks', 'zero\u200bwidth \u202eabc\u202c so\u00adft', 'zerowidth abc soft'],
	['line-hyphens', 'a convolu-\ntional net', 'a convolutional net'],
	['line-hyphens', 'a well-\nknown net', 'a well-known net'],
	['line-hyphens', 'co-author and co-\nauthor', 'co-author and co-author'],
	['ligatures', 'eﬃcient ﬁlters, cafe\u0301', 'efficient filters, café'],
	['whitespace', ' a\u00a0b\r\nc \t d ', 'a b c d'],
	['whitespace', 'One.\r\n\r\nTwo.', 'One.\nTwo.'],
	['abstract-label', 'Abstract—We study trees.', 'We study trees.'],
	['latex-accents', 'Uzna\\\'{n}ski, Schr{\\"o}dinger, \\O rsted', 'Uznański, Schrödinger, Ørsted'],
	['latex-wrappers', '\\textbf{bold} {\\em words}~\\citep{smith20}.', 'bold words.'],
	['latex-wrappers', '{BERT}: a model', 'BERT: a model'],
	['latex-fractions', '$\\frac{a+b}{2}$ and $\\sqrt{n}$', '(a+b)/2 and √n'],
	['latex-fractions', '$\\mathcal{O}(n)$ over $\\mathbb{R}$', 'O(n) over ℝ'],
	['latex-symbols', '$\\alpha \\leq 3$ and $180\\times$ smaller', 'α ≤ 3 and 180× smaller'],
	['latex-symbols', 'with \\wedge, \\lakehash and \\OurNet', 'with ∧, lakehash and OurNet'],
	['latex-symbols', 'a \\(k\\)-nearest cost of \\[n \\geq 3\\]', 'a k-nearest cost of n ≥ 3'],
	['latex-symbols', 'US$5 per item, or A$ in all', 'US$5 per item, or A$ in all'],
	['latex-symbols', 'cost $4,600 or $5 each', 'cost $4,600 or $5 each'],
	['latex-symbols', 'rose by 85\\%', 'rose by 85%'],
	['tildes', 'data (e.g.~10%), ~46% more', 'data (e.g. 10%), ≈46% more'],
	['quotes', "``soft prompts'' and ''hard'' ones", '“soft prompts” and “hard” ones'],
	['dashes', 'parameter -- and data -- efficient', 'parameter- and data-efficient'],
	['dashes', 'rank -- it matters, pages 1--5', 'rank — it matters, pages 1–5'],
	['dashes', 'propose ABC - a novel test', 'propose ABC — a novel test'],
	['raised-numbers', 'a leaf of 16.5 mm(2) and 4 kg/m(2)', 'a leaf of 16.5 mm² and 4 kg/m²'],
	['raised-numbers', '5 x 10(6) ants, for m(3) of soil', '5 x 10⁶ ants, for m³ of soil'],
	['raised-numbers', 'of them(2) in group 10(6)', 'of them(2) in group 10(6)'],
	['times', 'is 2.44times faster multiple times', 'is 2.44× faster multiple times'],
	['glued-styles', 'scriptsizeFLaws', 'FLaws'],
	['relations', 'kleq 10 and 1leq p<2 and pneq 2', 'k ≤ 10 and 1≤p<2 and p ≠ 2'],
	['relations', 'for kge3, page3, table2, 2<p<infty', 'for k ≥ 3, page3, table2, 2<p<∞'],
	['relations', 'to approx 1.3M', 'to ≈1.3M'],
	['math-letters', 'mathfrak S^{2/p}, mathfrak S d bounds', '𝔖^{2/p}, 𝔖d bounds'],
	['math-letters', 'each mathbf y in R_y(mathbf x_0)', 'each y ∈ R_y(x₀)'],
	['math-letters', 'ell_p norms with m gg n', 'ℓ_p norms with m ≫ n'],
	['greek-names', '(1+epsilon), Omega(kd), C_Phi', '(1+ε), Ω(kd), C_Φ'],
	['greek-names', 'classes Phi, Psi, and C_{Phicirc Psi}', 'classes Φ, Ψ, and C_{Φ∘Ψ}'],
	['scripts', 'x_0, k^2d, n^{-1}m, 5^{2/p}', 'x₀, k²d, n⁻¹ m, 5^{2/p}'],
	['inner-hyphens', 'a multi- storey hall', 'a multi-storey hall'],
	['inner-hyphens', 'in- corporates a hi- erarchy', 'incorporates a hierarchy'],
	[
		'inner-hyphens',
		'steam- based, a kettle lid: the kettle- lid',
		'steam-based, a kettle lid: the kettle-lid',
	],
	[
		'inner-hyphens',
		'pre- and post-test, or low- to high-level',
		'pre- and post-test, or low- to high-level',
	],
	['emphasis-marks', 'called *warm halls* and **dry**', 'called warm halls and dry'],
	['emphasis-marks', 'a*b*c and p* < q*', 'a*b*c and p* < q*'],
	['missing-blanks', 'a problem,where halls dry.We saw', 'a problem, where halls dry. We saw'],
	['missing-blanks', 'it is unknown.AIM: we test', 'it is unknown. AIM: we test'],
	['missing-blanks', '4×faster on torch.Tensor at a,b', '4× faster on torch.Tensor at a,b'],
	['quotes', "a `silver spoon' and Ann's", "a ‘silver spoon' and Ann's"],
	['dots', 'T[i, ., . , i+m-1]', 'T[i, …, i+m-1]'],
	['dots', 'https://example.org/x .', 'https://example.org/x.'],
];

const lookAlikes =
	'We sample multiple times; the inequality and lambda functions stay. Approximate counts, ' +
	'k times, a big gap, page 3, table 2, 3x faster, the beta version, an Omega watch (big), ' +
	'the Simplex method, AT&T, R&D, snake_case, C++ and F#, 5 < 7, in R, and a 10-fold gain.';

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				...'\\ { } $ ~ ^ _ ( ) < > & ; - . , \n \r \u00a0 \u0301 \u200d 𝔖 ﬁ e a O 1 2 times leq mathbf epsilon textbf frac amp sub p circ'.split(
					' ',
				),
				' ',
			),
		)
		.map((parts) => parts.join('')),
);

describe('repairText', () => {
	it.each(pairs)('%s: %s', (rule, before, after) => {
		expect(repairRules.map(({ name }) => name)).toContain(rule);
		expect(repairText(before).text).toBe(after);
	});

	it('leaves look-alikes untouched', () => {
		expect(repairText(lookAlikes).text).toBe(lookAlikes);
		expect(hasDebris(lookAlikes)).toBe(false);
	});

	it('leads every unit of an untouched stretch back to itself', () => {
		const raw = 'is  2.44times \\textbf{faster} for kge3.';
		const repaired = repairText(raw);
		const quote = (part: string): string => {
			const start = repaired.text.indexOf(part);
			const span = rawSpan(repaired, { start, end: start + part.length });
			return raw.slice(span.start, span.end);
		};
		expect(quote('faster')).toBe('faster');
		expect(quote('2.44×')).toBe('2.44times');
	});

	it('maps any string monotonically onto itself, and repeats itself', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				const { text, toRaw, lossy } = repairText(raw);
				expect(toRaw.length).toBe(text.length + 1);
				expect(toRaw[text.length]).toBeLessThanOrEqual(raw.length);
				for (let at = 1; at < toRaw.length; at += 1)
					expect(toRaw[at]).toBeGreaterThanOrEqual(toRaw[at - 1] ?? 0);
				for (const span of lossy) expect(span.end).toBeGreaterThan(span.start);
				expect(repairText(raw).text).toBe(text);
			}),
			{ numRuns: 500 },
		);
	});

	it('finds formulas that lost a part, and trusts no other bound of that text', () => {
		const { text, lossy } = repairText('An O(nm) time algorithm, or Obig(n+nk{m}big) time.');
		expect(lossy.map(({ start, end }) => text.slice(start, end))).toEqual([
			'O(nm)',
			'Obig(n+nk{m}big)',
		]);
		expect(repairText('An O(nm) time algorithm over {0,1}^n.').lossy).toEqual([]);
	});

	it('trusts no power of ten that lost its height', () => {
		const { text, lossy } = repairText('It rains 3 × 106 drops on 1920 × 1080 or 4 x 100 tiles.');
		expect(lossy.map(({ start, end }) => text.slice(start, end))).toEqual(['3 × 106']);
	});

	it.each([
		['blanks', ' '.repeat(200_000)],
		['brackets', '('.repeat(100_000)],
		['braces', '\\textbf{'.repeat(20_000)],
		['no blank', 'a'.repeat(1_000_000)],
		['digits', '1'.repeat(300_000)],
		['dollars', '$a'.repeat(100_000)],
		['hyphens', 'a-'.repeat(100_000)],
		['less-than', '<b '.repeat(100_000)],
		['accents', `a${'\u0301'.repeat(200_000)}`],
	])('repairs %s no longer than it was, and not twice', (_name, raw) => {
		const { text } = repairText(raw);
		expect(text.length).toBeLessThanOrEqual(raw.length);
		expect(repairText(text).text.length).toBeLessThanOrEqual(text.length);
	});
});

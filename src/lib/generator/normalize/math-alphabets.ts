/** Letters whose mathematical form stands outside its Unicode block (U+210x). */
const exceptions: Readonly<Record<string, string>> = {
	calB: 'ℬ',
	calE: 'ℰ',
	calF: 'ℱ',
	calH: 'ℋ',
	calI: 'ℐ',
	calL: 'ℒ',
	calM: 'ℳ',
	calR: 'ℛ',
	frakC: 'ℭ',
	frakH: 'ℌ',
	frakI: 'ℑ',
	frakR: 'ℜ',
	frakZ: 'ℨ',
	bbC: 'ℂ',
	bbH: 'ℍ',
	bbN: 'ℕ',
	bbP: 'ℙ',
	bbQ: 'ℚ',
	bbR: 'ℝ',
	bbZ: 'ℤ',
};

const capitals: Readonly<Record<string, number>> = { cal: 0x1d49c, frak: 0x1d504, bb: 0x1d538 };

/**
 * A capital in a TeX alphabet (`frak`, `S` → `𝔖`). Bold and roman letters stay plain, as does the
 * O of `\mathcal{O}(n)`, which is read as the letter.
 */
export function styled(alphabet: string, letter: string): string {
	const family = alphabet === 'scr' ? 'cal' : alphabet;
	const start = capitals[family];
	if (start === undefined || letter < 'A' || letter > 'Z' || family + letter === 'calO')
		return letter;
	return (
		exceptions[family + letter] ??
		String.fromCodePoint(start + letter.charCodeAt(0) - 'A'.charCodeAt(0))
	);
}

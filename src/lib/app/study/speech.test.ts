import { describe, expect, it } from 'vitest';
import { spokenText } from './speech.ts';

describe('spokenText', () => {
	it.each([
		['B4 gains ____ over chance.', 'B4 gains blank over chance.'],
		['3–5 layers, 2.5× faster', '3 to 5 layers, 2.5 times faster'],
		['±0.3, ≥ 90%', 'plus or minus 0.3, at least 90%'],
	])('%s', (text, heard) => {
		expect(spokenText(text)).toBe(heard);
	});
});

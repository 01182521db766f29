import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES, sizeWords } from './adding-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
	it('reads UTF-8, UTF-16 and Windows-1252', () => {
		expect(decodeText(bytes('Müller ≤ 3'))).toEqual({ type: 'text', text: 'Müller ≤ 3' });
		const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x64, 0x22]);
		expect(decodeText(utf16)).toEqual({ type: 'text', text: 'A≤' });
		const latin = new Uint8Array([0x4d, 0xfc, 0x6c]);
		expect(decodeText(latin)).toEqual({ type: 'text', text: 'Mül' });
	});

	it.each([
		['nothing', new Uint8Array(), /empty/],
		['a PDF', bytes('%PDF-1.7 …'), /PDF/],
		['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /zip or office/],
		['data', new Uint8Array(2000), /not a text/],
		['too much', new Uint8Array(MAX_BYTES + 1), /16 MB is the most/],
	])('refuses %s with its reason', (_, given, why) => {
		const decoded = decodeText(given);
		expect(decoded.type).toBe('refused');
		expect(decoded.type === 'refused' ? decoded.why : '').toMatch(why);
	});
});

describe('sizeWords', () => {
	it('names sizes as a person would', () => {
		expect([0, 10, 2048, 1.5 * 1024 ** 2, 20 * 1024 ** 2].map(sizeWords)).toEqual([
			'0 kB',
			'1 kB',
			'2 kB',
			'1.5 MB',
			'20 MB',
		]);
	});
});

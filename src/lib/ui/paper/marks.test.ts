import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughSentences, segmentsOf, sentenceAround } from './marks.ts';

const text = 'Ants count steps. They carry crumbs home.';

describe('segmentsOf', () => {
	it('leaves a text without marks whole', () => {
		expect(segmentsOf(text, [])).toEqual([{ start: 0, text, ids: [] }]);
	});

	it('cuts where spans overlap and names both on the shared part', () => {
		const marks = [
			{ id: 'a', start: 0, end: 17 },
			{ id: 'b', start: 5, end: 24 },
		];
		expect(segmentsOf(text, marks).map(({ text, ids }) => [text, ids.join()])).toEqual([
			['Ants ', 'a'],
			['count steps.', 'a,b'],
			[' They c', 'b'],
			['arry crumbs home.', ''],
		]);
	});

	it('gives the text back whatever the marks are', () => {
		const mark = fc.record({ id: fc.string(), start: fc.integer(), end: fc.integer() });
		fc.assert(
			fc.property(fc.string(), fc.array(mark), (text, marks) => {
				const segments = segmentsOf(text, marks);
				expect(segments.map(({ text }) => text).join('')).toBe(text);
				for (const { start, text: part } of segments)
					expect(text.startsWith(part, start)).toBe(true);
			}),
		);
	});
});

describe('roughSentences', () => {
	const cut = (text: string) =>
		roughSentences(text).map(({ start, end }) => text.slice(start, end));

	it('cuts at full stops before a capital', () => {
		expect(cut('It grew 2.5 cm, e.g. in May. Then it stopped.  ')).toEqual([
			'It grew 2.5 cm, e.g. in May.',
			'Then it stopped.',
		]);
	});

	it('takes a text without a full stop as one sentence, and nothing as none', () => {
		expect(cut('no end')).toEqual(['no end']);
		expect(cut('   ')).toEqual([]);
	});
});

describe('sentenceAround', () => {
	const around = (part: string) => {
		const start = text.indexOf(part);
		const span = sentenceAround(text, { start, end: start + part.length });
		return text.slice(span.start, span.end);
	};

	it('holds the sentence of a selection, or all it reaches into', () => {
		expect(around('count')).toBe('Ants count steps.');
		expect(around('steps. They')).toBe(text);
	});
});

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CUES } from './cues.ts';
import { cuesOf } from './rules.ts';

/** The names of the cues whose patterns find something, whatever words the sentence holds. */
const byPatternsAlone = (text: string): readonly string[] =>
	CUES.filter(({ pattern }) => pattern.test(text.toLowerCase())).map(({ name }) => name);
const namesOf = (text: string): readonly string[] => cuesOf(text).map(({ name }) => name);

it.each(CUES.filter(({ words }) => words !== null))(
	'$name is found wherever its pattern is, in texts made from the pattern',
	({ pattern, words }) => {
		// What looks around takes nothing up; the texts made without it are tried with it. A gap is a blank.
		const source = pattern.source.replace(/\\b|\(\?[=!][^()]*\)/g, '');
		const taken = new RegExp(source.replace(/\.\{0,\d+\}\??/g, ' '));
		const around = fc.constantFrom('', ' ', '-', ', ', '3', 'we ');
		let found = 0;
		fc.assert(
			fc.property(around, fc.stringMatching(taken), around, (before, middle, after) => {
				const text = `${before}${middle}${after}`.toLowerCase();
				if (!pattern.test(text)) return;
				found++;
				const held = text.match(/[a-z]+/g) ?? [];
				expect(held.some((word) => words?.includes(word) === true)).toBe(true);
			}),
			{ numRuns: 300 },
		);
		expect(found).toBeGreaterThan(0);
	},
);

it('finds in sentences put together from words of the patterns what the patterns find', () => {
	const vocabulary = [
		...new Set(CUES.flatMap(({ pattern }) => pattern.source.match(/(?<!\\)\b[a-z-]+/g) ?? [])),
	];
	const piece = fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom(',', '40%', 'é', 'x-'));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join(' ');
			expect(namesOf(text)).toEqual(byPatternsAlone(text));
		}),
		{ numRuns: 1000 },
	);
});

it('finds in the texts of the corpus what the patterns find', () => {
	const corpus = new URL('../../../../tests/corpus/', import.meta.url);
	const papers = readdirSync(corpus, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => readFileSync(new URL(`${name}/paper.txt`, corpus), 'utf8'));
	const sentences = papers.flatMap((text) => text.split(/(?<=[.?!])\s/));
	expect(sentences.length).toBeGreaterThan(20);
	for (const sentence of sentences) expect(namesOf(sentence)).toEqual(byPatternsAlone(sentence));
});

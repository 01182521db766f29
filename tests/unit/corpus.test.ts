import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../corpus/drafts.ts';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
const papers = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'paper.txt')));

describe('the golden corpus', () => {
	it.each(papers)('%s has the cards on file (npm run corpus rewrites them)', (name) => {
		const paper = readFileSync(join(folder, name, 'paper.txt'), 'utf8');
		const golden: unknown = JSON.parse(readFileSync(join(folder, name, 'drafts.json'), 'utf8'));
		expect(draftsOf(paper)).toEqual(golden);
	});
});

/** The rubric's words and marks that no card may show, in any field. */
const NEVER = [
	/\b(?:we|our|us|aforementioned|former|latter)\b/i,
	/^(?:it|they|this|these|such|its)\b/i,
	/\\|~|``|''| -- |\bmath(?:bf|cal|frak|rm|bb)\b|\binfty\b|\bepsilon\b|scriptsize/,
];

describe('the starter library', () => {
	const file = fileURLToPath(new URL('../../static/starter-library.json', import.meta.url));
	const library: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const digests = digestsIn(library);

	it('holds digests with titles and abstracts', () => expect(digests.length).toBeGreaterThan(60));

	it(
		'gives cards without a word the rubric forbids, none of which tells its answer',
		{ timeout: 60_000 },
		() => {
			for (const { title, abstract } of digests) {
				const { cards } = draftsOf(`${title}\n\n${abstract}`);
				for (const { question, answer, quote } of cards) {
					for (const field of [question.replace(/“[^”]*”/g, '“T”'), answer]) {
						for (const pattern of NEVER) expect(field).not.toMatch(pattern);
					}
					expect(question.toLowerCase()).not.toContain(answer.toLowerCase().replace(/\.$/, ''));
					expect(abstract.trim()).toContain(quote);
				}
			}
		},
	);
});

function digestsIn(value: unknown): { title: string; abstract: string }[] {
	if (Array.isArray(value)) return value.flatMap(digestsIn);
	if (typeof value !== 'object' || value === null) return [];
	if ('title' in value && 'abstract' in value) {
		const { title, abstract } = value;
		if (typeof title === 'string' && typeof abstract === 'string') return [{ title, abstract }];
	}
	return Object.values(value).flatMap(digestsIn);
}

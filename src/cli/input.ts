// What the command line reads: JSON Lines, or a page of listings.
import { readListingPage } from '$lib/reader/listing-page.ts';

export interface PaperItem {
	readonly type: 'paper';
	readonly id: string | number;
	readonly title: string;
	readonly abstract: string;
}

/** An abstract that is already cut into sentences: only roles are wanted. */
export interface SplitItem {
	readonly type: 'split';
	readonly id: string | number;
	readonly title: string;
	readonly sentences: readonly string[];
}

export interface Input {
	readonly items: readonly (PaperItem | SplitItem)[];
	readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a whole text; JSON Lines are recognized by the brace that opens them. */
export function readInput(text: string): Input {
	return /^[\s\uFEFF]*[{[]/.test(text) ? readJsonLines(text) : readPage(text);
}

function readPage(text: string): Input {
	const { papers } = readListingPage(text);
	const items = papers.map(({ title, abstract }, i) => ({
		type: 'paper' as const,
		id: i + 1,
		title,
		abstract,
	}));
	if (items.length > 0 || text.trim() === '') return { items, errors: [] };
	return {
		items,
		errors: [
			{
				line: 1,
				message: 'no paper found: a title line, a blank line, an abstract of 40 words or more',
			},
		],
	};
}

function readJsonLines(text: string): Input {
	const items: (PaperItem | SplitItem)[] = [];
	const errors: { line: number; message: string }[] = [];
	text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.forEach((line, i) => {
			if (line.trim() === '') return;
			const item = parseLine(line, i + 1);
			if (typeof item === 'string') errors.push({ line: i + 1, message: item });
			else items.push(item);
		});
	return { items, errors };
}

/** One line as an item, or what is wrong with it. */
function parseLine(line: string, number: number): PaperItem | SplitItem | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return `not JSON (${error instanceof Error ? error.message : String(error)})`;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return 'not a JSON object';
	const fields = new Map(Object.entries(value));
	const given: unknown = fields.get('id');
	const id = typeof given === 'string' || typeof given === 'number' ? given : number;
	const title: unknown = fields.get('title') ?? '';
	if (typeof title !== 'string') return '"title" is not a text';
	const sentences: unknown = fields.get('sentences');
	if (isTexts(sentences) && !fields.has('abstract')) return { type: 'split', id, title, sentences };
	const abstract: unknown = fields.get('abstract');
	if (typeof abstract !== 'string') return 'neither "abstract" (a text) nor "sentences" (texts)';
	return { type: 'paper', id, title, abstract };
}

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((each) => typeof each === 'string');

// Papers as JSON: one object, an array of them, or one a line, with the field names that exports use.
import type { Identifiers, PaperDraft } from '$lib/domain/paper.ts';
import type { ReadPapers } from './read-papers.ts';

const SHOWN = 80;

type Fields = ReadonlyMap<string, unknown>;

function textOf(fields: Fields, ...names: readonly string[]): string {
	for (const name of names) {
		const value = fields.get(name);
		if (typeof value === 'string' && value.trim() !== '') return value;
	}
	return '';
}

function authorsOf(fields: Fields): readonly string[] {
	const value = fields.get('authors') ?? fields.get('author');
	if (typeof value === 'string' && value !== '') return [value];
	if (!Array.isArray(value)) return [];
	return value.flatMap((author: unknown) => {
		if (typeof author === 'string') return [author];
		if (typeof author !== 'object' || author === null || !('name' in author)) return [];
		return typeof author.name === 'string' ? [author.name] : [];
	});
}

function identifiersOf(fields: Fields): Identifiers {
	const arxiv = textOf(fields, 'arxiv', 'arxiv_id', 'arxivId').replace(/^arxiv:/i, '');
	const doi = textOf(fields, 'doi', 'DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
	const pmid = String(fields.get('pmid') ?? '').replace(/\D/g, '');
	return { ...(arxiv && { arxiv }), ...(doi && { doi }), ...(pmid && { pmid }) };
}

/** A paper from one JSON value, or why it is none. */
function paperOf(value: unknown): PaperDraft | string {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return 'not a JSON object';
	const fields: Fields = new Map(Object.entries(value));
	const title = textOf(fields, 'title');
	const abstract = textOf(fields, 'abstract', 'summary');
	if (title === '') return 'no "title" in it';
	if (abstract === '') return 'no "abstract" in it';
	const year = Number(fields.get('year'));
	const authors = authorsOf(fields);
	const identifiers = identifiersOf(fields);
	const url = textOf(fields, 'url', 'link');
	return {
		title,
		abstract,
		...(authors.length > 0 && { authors }),
		...(Number.isInteger(year) && year > 0 && { year }),
		...(Object.keys(identifiers).length > 0 && { identifiers }),
		...(url && { url }),
	};
}

function parse(text: string): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}

/** The papers of a JSON text; null when it is no JSON at all, so that another reader may try. */
export function readJsonPapers(text: string): ReadPapers | null {
	const bare = text.replace(/^\uFEFF/, '').trim();
	const whole = parse(bare);
	const lines = bare.split(/\r?\n/).filter((line) => line.trim() !== '');
	const values: { readonly shown: string; readonly value: unknown; readonly broken?: true }[] = [];
	if (whole) {
		const items: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
		for (const value of items) values.push({ shown: JSON.stringify(value) ?? '', value });
	} else {
		for (const line of lines) {
			const parsed = parse(line);
			values.push(parsed ? { shown: line, ...parsed } : { shown: line, value: null, broken: true });
		}
		if (values.every(({ broken }) => broken)) return null;
	}
	const papers: PaperDraft[] = [];
	const skipped: { text: string; why: string }[] = [];
	for (const { shown, value, broken } of values) {
		const paper = broken ? 'not JSON' : paperOf(value);
		if (typeof paper === 'string') skipped.push({ text: shown.slice(0, SHOWN), why: paper });
		else papers.push(paper);
	}
	return { papers, skipped };
}

// What was found in a paste, held against the library: which papers are new, known, or named twice.
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { PaperId } from '$lib/domain/id.ts';
import { normalizeTitle, toPaper, type Paper, type PaperDraft } from '$lib/domain/paper.ts';

/** `known`: in the library already; `doubled`: the same paper stands earlier in this paste. */
export type FoundState = 'new' | 'known' | 'doubled';

export interface Found {
	readonly paper: Paper;
	readonly state: FoundState;
}

/**
 * Two texts under one title are one paper unless they share less than this part of their words:
 * versions of an abstract share most of them, two editorials share next to none.
 */
const SAME_TEXT_SHARE = 0.5;

function words(text: string): Set<string> {
	return new Set(normalizeTitle(text).split(' ').slice(0, 400));
}

function isSameText(a: string, b: string): boolean {
	if (a.trim() === '' || b.trim() === '') return true;
	const [ours, theirs] = [words(a), words(b)];
	let shared = 0;
	for (const word of ours) if (theirs.has(word)) shared++;
	return shared >= SAME_TEXT_SHARE * Math.min(ours.size, theirs.size);
}

/** The papers met so far, by id and by title. */
class Met {
	readonly #ids = new Set<PaperId>();
	readonly #byTitle = new Map<string, Paper[]>();

	add(paper: Paper): void {
		this.#ids.add(paper.id);
		const title = normalizeTitle(paper.title);
		const list = this.#byTitle.get(title);
		if (list) list.push(paper);
		else this.#byTitle.set(title, [paper]);
	}

	has(paper: Paper): boolean {
		if (this.#ids.has(paper.id)) return true;
		const title = normalizeTitle(paper.title);
		if (title === '') return false;
		return (this.#byTitle.get(title) ?? []).some((other) =>
			isSameText(other.abstract, paper.abstract),
		);
	}
}

/** Sorts what was read against the library and against itself, in the order it was read. */
export function sortFound(drafts: readonly PaperDraft[], library: Iterable<PaperState>): Found[] {
	const known = new Met();
	for (const { paper } of library) known.add(paper);
	const seen = new Met();
	return drafts.map((draft) => {
		const paper = toPaper(draft, 'added');
		const state = seen.has(paper) ? 'doubled' : known.has(paper) ? 'known' : 'new';
		seen.add(paper);
		return { paper, state };
	});
}

/** How many were found of each state. */
export function countFound(found: readonly Found[]): Readonly<Record<FoundState, number>> {
	const counts = { new: 0, known: 0, doubled: 0 };
	for (const { state } of found) counts[state]++;
	return counts;
}

/** The beginning of a text, cut at a word: what a list row shows. */
export function firstWords(text: string, length: number): string {
	const flat = text
		.slice(0, length * 4)
		.replace(/\s+/g, ' ')
		.trim();
	if (flat.length <= length) return flat;
	const cut = flat.slice(0, length + 1);
	const blank = cut.lastIndexOf(' ');
	return `${cut.slice(0, blank > length / 2 ? blank : length)}…`;
}

/** `1 paper`, `2,304 papers`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** What was found, in a sentence. */
export function foundWords(found: readonly Found[]): string {
	if (found.length === 0) return 'No paper found.';
	const counts = countFound(found);
	const parts = [
		counts.new > 0 && counts.new < found.length ? `${counts.new.toLocaleString('en')} new` : '',
		counts.known > 0 ? `${counts.known.toLocaleString('en')} already in your library` : '',
		counts.doubled > 0 ? `${counts.doubled.toLocaleString('en')} named twice` : '',
	].filter((part) => part !== '');
	const head = `${count(found.length, 'paper')} found`;
	return parts.length > 0 ? `${head}: ${parts.join(', ')}.` : `${head}.`;
}

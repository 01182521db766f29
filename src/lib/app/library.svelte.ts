// The library screen: papers found as one types, with how much of each is held.
import type { PaperState } from '$lib/domain/fold-paper.ts';
import { recallByPaper, NO_RECALL, type PaperRecall } from '$lib/domain/paper-recall.ts';
import { searchable, searchPapers, type SearchablePaper } from '$lib/domain/paper-search.ts';
import type { App } from './app.svelte.ts';

export type LibraryOrder = 'newest' | 'weakest' | 'title';

/** One line of the library. */
export interface LibraryEntry {
	readonly state: PaperState;
	readonly held: PaperRecall;
}

export class Library {
	readonly #app: App;
	readonly #searchable = new WeakMap<PaperState, SearchablePaper>();
	query = $state('');
	order = $state<LibraryOrder>('newest');
	/** Only papers with this tag; null for all. */
	tag = $state<string | null>(null);

	readonly #held = $derived.by(() =>
		recallByPaper(this.#app.columns, this.#app.rules.parameters, this.#app.today()),
	);
	readonly #all = $derived.by(() => [...(this.#app.papers?.values() ?? [])]);
	/** Every tag in use, in alphabetical order. */
	readonly tags = $derived.by(() => [...new Set(this.#all.flatMap(({ tags }) => tags))].sort());
	readonly entries = $derived.by(() => this.#find());

	constructor(app: App) {
		this.#app = app;
	}

	get total(): number {
		return this.#all.length;
	}

	#find(): readonly LibraryEntry[] {
		const { tag, order, query } = this;
		const tagged = tag === null ? this.#all : this.#all.filter(({ tags }) => tags.includes(tag));
		const found = searchPapers(
			tagged.map((state) => this.#searchableOf(state)),
			query,
		);
		const entries = found.map(({ state }) => ({
			state,
			held: this.#held.get(state.paper.id) ?? NO_RECALL,
		}));
		if (order === 'weakest')
			// Papers not studied yet have nothing to lose: they come last.
			return entries.sort((a, b) => (a.held.recall ?? 2) - (b.held.recall ?? 2));
		if (order === 'title')
			return entries.sort((a, b) => a.state.paper.title.localeCompare(b.state.paper.title, 'en'));
		return entries;
	}

	#searchableOf(state: PaperState): SearchablePaper {
		let found = this.#searchable.get(state);
		if (!found) this.#searchable.set(state, (found = searchable(state)));
		return found;
	}
}

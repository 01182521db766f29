// The deck: texts of the cards of a session and of their papers, read ahead so that the next card is there at once.
import type { CardState } from '$lib/domain/fold.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import type { Store } from '$lib/store/port.ts';

/** A card with the paper it belongs to; null where the paper is not in the library any more. */
export interface DeckCard {
	readonly state: CardState;
	readonly paper: PaperState | null;
}

export class Deck {
	readonly #store: Pick<Store, 'cards' | 'paper'>;
	readonly #cards = new Map<CardId, CardState>();
	readonly #papers = new Map<PaperId, PaperState | null>();
	readonly #loading = new Set<CardId>();
	#revision = $state(0);

	constructor(store: Pick<Store, 'cards' | 'paper'>) {
		this.#store = store;
	}

	/** The card if it has been read; whoever asks in a derived value is told when it is. */
	get(card: CardId): DeckCard | null {
		void this.#revision;
		const state = this.#cards.get(card);
		if (!state) return null;
		return { state, paper: this.#papers.get(state.card.paper) ?? null };
	}

	/** Reads cards that are not here yet, and their papers. */
	async load(ids: readonly CardId[]): Promise<void> {
		const missing = ids.filter((id) => !this.#cards.has(id) && !this.#loading.has(id));
		if (missing.length === 0) return;
		for (const id of missing) this.#loading.add(id);
		try {
			const states = await this.#store.cards(missing);
			const found = states.filter((state) => state !== null);
			await this.#loadPapers(found);
			for (const state of found)
				if (!this.#cards.has(state.card.id)) this.#cards.set(state.card.id, state);
			this.#revision++;
		} finally {
			for (const id of missing) this.#loading.delete(id);
		}
	}

	/** Takes in newer states of cards. */
	put(states: readonly CardState[]): void {
		for (const state of states) this.#cards.set(state.card.id, state);
		this.#revision++;
	}

	async #loadPapers(states: readonly CardState[]): Promise<void> {
		const ids = new Set(states.map(({ card }) => card.paper));
		const missing = [...ids].filter((id) => !this.#papers.has(id));
		const papers = await Promise.all(missing.map((id) => this.#store.paper(id)));
		for (const [index, id] of missing.entries()) this.#papers.set(id, papers[index] ?? null);
	}
}

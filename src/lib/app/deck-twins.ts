// What the inbox says of a proposed card that is hard to tell from one the reader has.
import type { Card } from '$lib/domain/card.ts';
import { DeckIndex } from '$lib/domain/deck-index.ts';
import type { CardState } from '$lib/domain/fold.ts';
import type { CardId } from '$lib/domain/id.ts';
import type { App } from './app.svelte.ts';
import { firstWords } from './adding.ts';

/** Cards read in one go; the page draws in between. */
const CHUNK = 500;
const TITLE_LENGTH = 60;

/** A card of the deck that a proposed one is hard to tell from. */
export interface Twin {
	readonly card: Card;
	readonly type: 'same' | 'alike';
	/** The title of its paper, null where it is the paper of the proposed card. */
	readonly title: string | null;
}

/** `Much like a card you have of “…”`, with what that card says. */
export function twinWords({ card, type, title }: Twin): string {
	const of = title === null ? 'of this paper' : `of “${firstWords(title, TITLE_LENGTH)}”`;
	const said = `${card.question} ${card.answer}`;
	return type === 'same'
		? `The same as a card you have ${of}: ${said}`
		: `Much like a card you have ${of}, which has another answer: ${said}`;
}

export class DeckTwins {
	readonly #app: App;
	readonly #index = new DeckIndex<CardId>();
	#reading: Promise<void> | null = null;

	constructor(app: App) {
		this.#app = app;
		app.onCards((states) => states.forEach((state) => this.#take(state)));
	}

	/** The likest card of the deck for each proposed card that has one. */
	async find(cards: readonly Card[]): Promise<ReadonlyMap<CardId, Twin>> {
		await (this.#reading ??= this.#read());
		const found = cards.flatMap(({ id, question, answer }) => {
			// What an undo took away is no row any more.
			const { rowOf } = this.#app.columns;
			const likest = this.#index.find(id, question, answer).find(({ key }) => rowOf.has(key));
			return likest ? [{ id, likest }] : [];
		});
		const states = await this.#app.store.cards(found.map(({ likest }) => likest.key));
		const papers = await this.#app.loadPapers();
		const twins = new Map<CardId, Twin>();
		found.forEach(({ id, likest }, at) => {
			const card = states[at]?.card;
			const own = cards.find((each) => each.id === id)?.paper;
			const paper = card && papers.get(card.paper)?.paper;
			if (card && paper)
				twins.set(id, {
					card,
					type: likest.type,
					title: card.paper === own ? null : paper.title || 'a paper without a title',
				});
		});
		return twins;
	}

	/** Every card of the deck once, in pieces. */
	async #read(): Promise<void> {
		const ids = [...this.#app.columns.rowOf.keys()];
		for (let start = 0; start < ids.length; start += CHUNK)
			for (const state of await this.#app.store.cards(ids.slice(start, start + CHUNK)))
				if (state && !this.#index.has(state.card.id)) this.#take(state);
	}

	#take({ card, status }: CardState): void {
		if (status === 'active' || status === 'suspended')
			this.#index.put(card.id, card.question, card.answer);
		else this.#index.drop(card.id);
	}
}

const decks = new WeakMap<App, DeckTwins>();

/** The one index of an app: read once, kept up with what changes. */
export function deckTwins(app: App): DeckTwins {
	const deck = decks.get(app) ?? new DeckTwins(app);
	decks.set(app, deck);
	return deck;
}

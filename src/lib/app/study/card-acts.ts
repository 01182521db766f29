// What can be done to the card shown besides grading it. Loaded when first asked for.
import { mintCardId, type CardId } from '$lib/domain/id.ts';
import { sourceOf, type Card } from '$lib/domain/card.ts';
import type { App } from '../app.svelte.ts';
import type { DeckCard } from './deck.svelte.ts';
import type { StudyView } from './view.ts';

export interface CardText {
	readonly question: string;
	readonly answer: string;
}

/**
 * The acts on the card that a session shows when this is made. Should that card leave the screen
 * meanwhile (another tab deleted it), no act falls on the one that took its place. Each act resolves to
 * false when it could not be saved.
 */
export class CardActs {
	readonly #app: App;
	readonly #session: StudyView;
	readonly #shown: DeckCard | null;

	constructor(app: App, session: StudyView) {
		this.#app = app;
		this.#session = session;
		this.#shown = session.card;
	}

	async edit(text: CardText): Promise<boolean> {
		return this.#do((card) => [{ type: 'card.edited', card, ...text }], 'Saved');
	}

	async suspend(): Promise<boolean> {
		return this.#do(
			(card) => [{ type: 'card.suspended', card }],
			'Paused: it will not come back until you resume it',
		);
	}

	/** Out of sight until the next study day. */
	async bury(): Promise<boolean> {
		const untilDay = this.#app.today() + 1;
		return this.#do((card) => [{ type: 'card.buried', card, untilDay }], 'Put off until tomorrow');
	}

	async toggleFlag(): Promise<boolean> {
		const flag = this.#shown?.state.flag ? 0 : 1;
		return this.#do(
			(card) => [{ type: 'card.flagged', card, flag }],
			flag ? 'Flagged' : 'Flag taken off',
		);
	}

	async tag(tags: readonly string[]): Promise<boolean> {
		return this.#do(
			(card) => [{ type: 'card.tagged', card, tags }],
			tags.length > 0 ? `Tagged ${tags.join(', ')}` : 'No tags',
		);
	}

	async remove(): Promise<boolean> {
		return this.#do((card) => [{ type: 'card.removed', card }], 'Deleted');
	}

	/** Two cards of the reader's own instead of this one, which is paused; one act, one undo. */
	async split(texts: readonly [CardText, CardText]): Promise<boolean> {
		const shown = this.#shown?.state.card;
		if (!shown) return false;
		const written = texts.map((text) => this.#written(shown, text));
		return this.#do(
			(card) => [
				...written.map((one) => ({ type: 'card.written' as const, card: one })),
				{ type: 'card.suspended', card },
			],
			'Split into two new cards',
		);
	}

	/** One more card of the reader's own, asked the other way round; the one shown stays. */
	async reverse(text: CardText): Promise<boolean> {
		const shown = this.#shown?.state.card;
		if (!shown) return false;
		const card = this.#written(shown, text);
		return this.#do(
			() => [{ type: 'card.written', card }],
			'A card for the other way round was added',
		);
	}

	/** A card of the reader's own that rests on the same sentence as one shown. */
	#written(shown: Card, text: CardText): Card {
		return {
			...text,
			id: mintCardId(this.#app.world.random(12)),
			paper: shown.paper,
			kind: shown.kind,
			form: 'plain',
			origin: { type: 'written', source: sourceOf(shown) },
		};
	}

	/** Question, answer and where they come from, as plain text for the clipboard. */
	async copy(): Promise<boolean> {
		const shown = this.#shown;
		if (!shown) return false;
		const { question, answer } = shown.state.card;
		const paper = shown.paper?.paper;
		const from = [paper?.title, paper?.url].filter(Boolean).join(', ');
		try {
			await navigator.clipboard.writeText([question, answer, from].filter(Boolean).join('\n'));
			this.#session.say('Copied');
			return true;
		} catch {
			this.#session.say('The browser did not allow copying');
			return false;
		}
	}

	async #do(
		factsOf: (card: CardId) => Parameters<StudyView['act']>[0],
		done: string,
	): Promise<boolean> {
		const shown = this.#shown;
		return shown ? this.#session.act(factsOf(shown.state.card.id), done) : false;
	}
}

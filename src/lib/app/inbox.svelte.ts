// The inbox: proposed cards paper by paper, and what the reader decides about them.
import type { Card } from '$lib/domain/card.ts';
import type { Fact } from '$lib/domain/event.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import type { Act } from '$lib/domain/undo.ts';
import type { Drafts } from '$lib/store/port.ts';
import type { App } from './app.svelte.ts';
import { deckTwins, type Twin } from './deck-twins.ts';
import { bestFew, decidedPaper, isDecision, undoneWords } from './inbox.ts';

/** Papers whose drafts are read at once when all are decided together. */
const CHUNK = 100;

/** How many cards of a paper *keep the best* keeps. */
const BEST = 3;

/** One paper of the inbox, as it is shown. */
export interface Waiting {
	readonly state: PaperState;
	readonly drafts: Drafts;
}

export class Inbox {
	readonly #app: App;
	#papers = $state.raw<readonly PaperId[] | null>(null);
	#current = $state.raw<Waiting | null>(null);
	/** Decided on screen, not yet in the store. */
	#deciding = $state.raw<ReadonlySet<CardId>>(new Set());
	#focus = $state<CardId | null>(null);
	#said = $state('');
	#trouble = $state<string | null>(null);
	#sweeping = $state<number | null>(null);
	#twins = $state.raw<ReadonlyMap<CardId, Twin>>(new Map());

	constructor(app: App) {
		this.#app = app;
	}

	/** Ids of the papers that wait, newest first; null until loaded. */
	get papers(): readonly PaperId[] | null {
		return this.#papers;
	}

	get current(): Waiting | null {
		return this.#current;
	}

	/** Place of the current paper, from 1. */
	get place(): number {
		const id = this.#current?.state.paper.id;
		return id ? (this.#papers?.indexOf(id) ?? -1) + 1 : 0;
	}

	/** The cards of the current paper that wait for a decision, in the order of learning. */
	get cards(): readonly Card[] {
		return this.#current?.drafts.cards.filter(({ id }) => !this.#deciding.has(id)) ?? [];
	}

	/** The card that keys act on. */
	get focus(): Card | null {
		return this.cards.find(({ id }) => id === this.#focus) ?? this.cards[0] ?? null;
	}

	/** Cards of the deck that a waiting card is hard to tell from; they come in a moment after the cards. */
	get twins(): ReadonlyMap<CardId, Twin> {
		return this.#twins;
	}

	/** What the last act did, for the status line. */
	get said(): string {
		return this.#said;
	}

	get trouble(): string | null {
		return this.#trouble;
	}

	/** Share done of *keep the best of each*; null when it is not running. */
	get sweeping(): number | null {
		return this.#sweeping;
	}

	/** True when the last act of this device was a decision, so that undo means it. */
	get canUndo(): boolean {
		const act = this.#app.lastAct;
		return act !== undefined && isDecision(act);
	}

	/** Reads which papers wait, and shows the asked one or the first. */
	async load(wanted: PaperId | null = null): Promise<void> {
		await this.#app.loadPapers();
		this.#papers = await this.#app.store.draftPapers();
		const shown = wanted ?? this.#current?.state.paper.id ?? null;
		const next = shown && this.#papers.includes(shown) ? shown : this.#papers[0];
		await this.show(next ?? null);
	}

	async show(paper: PaperId | null): Promise<void> {
		const [state, drafts] = paper
			? await Promise.all([this.#app.store.paper(paper), this.#app.store.drafts(paper)])
			: [null, null];
		this.#current = state && drafts ? { state, drafts } : null;
		void this.#lookForTwins();
	}

	/** Nothing is dropped for being like another card: the reader is told, and decides. */
	async #lookForTwins(): Promise<void> {
		const { cards, place } = this;
		if (cards.length === 0) return;
		const twins = await deckTwins(this.#app)
			.find(cards)
			.catch(() => null);
		if (twins && place === this.place) this.#twins = twins;
	}

	/** Shows the paper so many places on; stays at the ends. */
	async step(by: 1 | -1): Promise<void> {
		const papers = this.#papers ?? [];
		const next = papers[this.place - 1 + by];
		if (next) await this.show(next);
		this.#focus = null;
	}

	focusOn(card: CardId): void {
		this.#focus = card;
	}

	/** Moves to the next or previous card; stays at the ends. */
	moveFocus(by: 1 | -1): void {
		const { cards, focus } = this;
		const here = cards.findIndex(({ id }) => id === focus?.id);
		this.#focus = cards[here + by]?.id ?? focus?.id ?? null;
	}

	keep(card: Card): Promise<void> {
		return this.#decide([card], [{ type: 'card.accepted', card }], 'Kept.');
	}

	discard(card: Card): Promise<void> {
		return this.#decide([card], [{ type: 'card.rejected', card }], 'Discarded.');
	}

	/** Keeps the card in the reader's words. */
	keepEdited(card: Card, question: string, answer: string): Promise<void> {
		if (question === card.question && answer === card.answer) return this.keep(card);
		const edited = { type: 'card.edited', card: card.id, question, answer } as const;
		return this.#decide([card], [{ type: 'card.accepted', card }, edited], 'Kept as edited.');
	}

	/** Keeps all that waits of the current paper. */
	keepAll(): Promise<void> {
		const { cards } = this;
		const facts = cards.map((card): Fact => ({ type: 'card.accepted', card }));
		return this.#decide(cards, facts, `Kept all ${cards.length}.`);
	}

	discardAll(): Promise<void> {
		const { cards } = this;
		const facts = cards.map((card): Fact => ({ type: 'card.rejected', card }));
		return this.#decide(cards, facts, `Discarded all ${cards.length}.`);
	}

	/** Keeps the best three of every paper that waits and discards the others, as one act. */
	async keepBestOfEach(): Promise<void> {
		const papers = this.#papers ?? [];
		const facts: Fact[] = [];
		this.#sweeping = 0;
		try {
			for (let start = 0; start < papers.length; start += CHUNK) {
				const chunk = papers.slice(start, start + CHUNK);
				const drafts = await Promise.all(chunk.map((paper) => this.#app.store.drafts(paper)));
				for (const draft of drafts) if (draft) facts.push(...bestFew(draft, BEST));
				this.#sweeping = (start + chunk.length) / papers.length;
			}
			await this.#app.act(facts);
			const kept = facts.filter(({ type }) => type === 'card.accepted').length;
			this.#said = `Kept ${kept} of ${facts.length} cards.`;
			await this.load();
		} catch {
			this.#fail();
		} finally {
			this.#sweeping = null;
		}
	}

	/** Takes the last decision back and shows the paper it was about. */
	async undo(): Promise<void> {
		if (!this.canUndo) return;
		const act = await this.#app.undo().catch(() => this.#fail());
		if (act) await this.#comeBack(act);
	}

	async #comeBack(act: Act): Promise<void> {
		this.#said = undoneWords(act);
		const { paper, card } = decidedPaper(act);
		await this.load(paper);
		this.#focus = card;
	}

	async #decide(cards: readonly Card[], facts: readonly Fact[], said: string): Promise<void> {
		const paper = this.#current?.state.paper.id;
		if (!paper || cards.length === 0) return;
		const ids = cards.map(({ id }) => id);
		this.#focusBeyond(ids);
		this.#deciding = new Set([...this.#deciding, ...ids]);
		this.#trouble = null;
		try {
			await this.#app.act(facts);
			this.#said = said;
		} catch {
			this.#fail();
		}
		await this.#settle(paper, ids);
	}

	/** The next card takes the focus of one that goes; at the end the one before. */
	#focusBeyond(going: readonly CardId[]): void {
		const { cards } = this;
		const here = cards.findIndex(({ id }) => id === going[0]);
		const stays = ({ id }: Card) => !going.includes(id);
		const next = cards.slice(here).find(stays) ?? cards.slice(0, here).findLast(stays);
		this.#focus = next?.id ?? null;
	}

	/** Reads the paper again; when nothing waits any more, goes on to the next. */
	async #settle(paper: PaperId, ids: readonly CardId[]): Promise<void> {
		const drafts = await this.#app.store.drafts(paper);
		this.#deciding = new Set([...this.#deciding].filter((id) => !ids.includes(id)));
		if (this.#current?.state.paper.id !== paper) return;
		if (drafts) {
			this.#current = { ...this.#current, drafts };
			void this.#lookForTwins();
			return;
		}
		const papers = this.#papers ?? [];
		const at = papers.indexOf(paper);
		this.#papers = papers.filter((id) => id !== paper);
		await this.show(this.#papers[Math.min(at, this.#papers.length - 1)] ?? null);
		if (!this.#current) await this.load();
	}

	#fail(): null {
		this.#trouble = 'That could not be saved. Nothing was lost: the cards are still here.';
		return null;
	}
}

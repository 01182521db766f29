// A paper's page: the paper, its cards, and what the reader does with them.
import { BLANK, sourceOf, type Card, type SourceSpan } from '$lib/domain/card.ts';
import type { Fact } from '$lib/domain/event.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardState } from '$lib/domain/fold.ts';
import { mintCardId, type PaperId } from '$lib/domain/id.ts';
import type { Rules } from '$lib/domain/schedule.ts';
import { studyDay } from '$lib/domain/time.ts';
import type { Generation } from '$lib/generator/types.ts';
import type { TextWorker } from '$lib/worker/client.ts';
import type { App } from './app.svelte.ts';
import { learnedShift } from './decisions-log.ts';
import { heldOf, restoreFact, type Held, type Now } from './paper-page.ts';

/** A card in the reader's own words, with the sentence it rests on. */
export interface OwnCard {
	readonly question: string;
	readonly answer: string;
	readonly source: SourceSpan | null;
}

/** What was just done, with the act that undo would take back. */
export interface Done {
	readonly said: string;
	readonly act: string | undefined;
}

export type Inspector = Pick<TextWorker, 'inspect'>;

export class PaperPage {
	readonly #app: App;
	readonly #inspector: Inspector;
	readonly #id: PaperId;
	#state = $state.raw<PaperState | null>(null);
	#loaded = $state(false);
	#cards = $state.raw<readonly CardState[]>([]);
	#waiting = $state(0);
	#done = $state.raw<Done | null>(null);
	#trouble = $state<string | null>(null);
	#generation = $state.raw<Generation | null>(null);
	#inspecting: Promise<void> | null = null;

	constructor(app: App, inspector: Inspector, id: PaperId) {
		this.#app = app;
		this.#inspector = inspector;
		this.#id = id;
	}

	/** Null before loading, and for a paper that is not there. */
	get state(): PaperState | null {
		return this.#state;
	}

	get loaded(): boolean {
		return this.#loaded;
	}

	/** Cards kept: studied, new or paused, in the order of the text. */
	get kept(): readonly CardState[] {
		return this.#cards.filter(({ status }) => status === 'active' || status === 'suspended');
	}

	/** Cards turned down or taken out, which can be brought back. */
	get discarded(): readonly CardState[] {
		return this.#cards.filter(({ status }) => status === 'rejected' || status === 'removed');
	}

	/** Proposals that wait in the inbox. */
	get waiting(): number {
		return this.#waiting;
	}

	get done(): Done | null {
		return this.#done;
	}

	get canUndo(): boolean {
		return this.#done !== null && this.#app.lastAct?.id === this.#done.act;
	}

	get trouble(): string | null {
		return this.#trouble;
	}

	/** What the generator thought of the paper; null until asked. */
	get generation(): Generation | null {
		return this.#generation;
	}

	get now(): Now {
		return { at: this.#app.moment().at, day: this.#app.today() };
	}

	get rules(): Rules {
		return this.#app.rules;
	}

	/** The study day of a moment, as the device's clock now stands. */
	dayOf(at: number): number {
		return studyDay({ ...this.#app.moment(), at }, this.#app.settings.rolloverHour);
	}

	get held(): Held {
		return heldOf(this.kept, this.#app.today(), this.#app.rules);
	}

	/** Every tag used on a paper, for completing. */
	get knownTags(): readonly string[] {
		const tags = new Set([...(this.#app.papers?.values() ?? [])].flatMap(({ tags }) => tags));
		return [...tags].sort();
	}

	async load(): Promise<void> {
		const { store } = this.#app;
		const [state, cards, drafts] = await Promise.all([
			store.paper(this.#id),
			store.cardsOf(this.#id),
			store.drafts(this.#id),
		]);
		this.#state = state;
		this.#cards = [...cards].sort(byPlace);
		this.#waiting = drafts?.cards.length ?? 0;
		this.#loaded = true;
	}

	/** Reads again whenever a card of this paper changes; returns the way to stop. */
	watch(): () => void {
		return this.#app.onCards((changed) => {
			if (changed.some(({ card }) => card.paper === this.#id)) void this.load();
		});
	}

	edit({ card }: CardState, question: string, answer: string): Promise<boolean> {
		if (question === card.question && answer === card.answer) return Promise.resolve(true);
		return this.#act([{ type: 'card.edited', card: card.id, question, answer }], 'Card changed.');
	}

	pause({ card }: CardState): Promise<boolean> {
		return this.#act([{ type: 'card.suspended', card: card.id }], 'Card paused.');
	}

	resume({ card }: CardState): Promise<boolean> {
		return this.#act([{ type: 'card.unsuspended', card: card.id }], 'Card is back in study.');
	}

	discard({ card }: CardState): Promise<boolean> {
		return this.#act([{ type: 'card.removed', card: card.id }], 'Card discarded.');
	}

	restore({ card }: CardState): Promise<boolean> {
		return this.#act([restoreFact(card)], 'Card is back.');
	}

	tagCard({ card }: CardState, tags: readonly string[]): Promise<boolean> {
		return this.#act([{ type: 'card.tagged', card: card.id, tags }], 'Tags changed.');
	}

	tagPaper(tags: readonly string[]): Promise<boolean> {
		return this.#act([{ type: 'paper.tagged', paper: this.#id, tags }], 'Tags changed.');
	}

	/** Takes the paper out with its cards, as one act. */
	remove(): Promise<boolean> {
		const cards = this.kept.map(({ card }): Fact => ({ type: 'card.removed', card: card.id }));
		const removed = { type: 'paper.removed', paper: this.#id } as const;
		return this.#act([...cards, removed], 'Paper and its cards removed.');
	}

	/** Puts a paper removed long ago back, with the cards that were taken out of study. */
	bringBack(): Promise<boolean> {
		const paper = this.#state?.paper;
		if (!paper) return Promise.resolve(false);
		const removed = this.#cards.filter(({ status }) => status === 'removed');
		const cards = removed.map(({ card }) => restoreFact(card));
		return this.#act([{ type: 'paper.added', paper }, ...cards], 'The paper is back.');
	}

	/** Keeps cards in the reader's words; several are one act. */
	write(cards: readonly OwnCard[]): Promise<boolean> {
		const facts = cards.map((card): Fact => ({ type: 'card.written', card: this.#toCard(card) }));
		return this.#act(facts, facts.length === 1 ? 'Card written.' : 'Both cards written.');
	}

	async undo(): Promise<void> {
		if (!this.canUndo) return;
		try {
			await this.#app.undo();
			this.#done = { said: 'Undone.', act: undefined };
		} catch {
			this.#trouble = 'That could not be undone: the browser refused to store it.';
		}
		await this.load();
	}

	/** Asks the generator about the paper, once; a failure becomes a sentence. */
	inspect(): Promise<void> {
		this.#inspecting ??= this.#inspect().catch(() => {
			this.#inspecting = null;
			this.#trouble = 'The generator gave no answer. Try again.';
		});
		return this.#inspecting;
	}

	async #inspect(): Promise<void> {
		const state = this.#state;
		if (!state) return;
		const { id, title, abstract } = state.paper;
		this.#generation = await this.#inspector.inspect(
			{ id, title, abstract },
			{
				maxCards: this.#app.settings.cardsPerPaper,
				templateShift: await learnedShift(this.#app),
			},
		);
	}

	#toCard({ question, answer, source }: OwnCard): Card {
		return {
			id: mintCardId(this.#app.world.random(12)),
			paper: this.#id,
			kind: null,
			form: question.includes(BLANK) ? 'cloze' : 'plain',
			question,
			answer,
			origin: { type: 'written', source },
		};
	}

	async #act(facts: readonly Fact[], said: string): Promise<boolean> {
		this.#trouble = null;
		try {
			await this.#app.act(facts);
		} catch {
			this.#trouble = 'That could not be saved: the browser refused to store it.';
			return false;
		}
		this.#done = { said, act: this.#app.lastAct?.id };
		await this.load();
		return true;
	}
}

/** Cards in the order of the text; those without a place after the others, oldest first. */
function byPlace(a: CardState, b: CardState): number {
	const place = ({ card }: CardState) => sourceOf(card)?.start ?? Number.MAX_SAFE_INTEGER;
	return place(a) - place(b) || a.since - b.since;
}

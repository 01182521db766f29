// The card maker: a queue of papers on their way through the worker, in chunks that are kept as they are done.
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { PaperId } from '$lib/domain/id.ts';
import { GENERATOR_VERSION } from '$lib/generator/version.ts';
import { WorkerError, type TextWorker } from '$lib/worker/client.ts';
import type { GenerateOptions, PaperCards } from '$lib/worker/protocol.ts';
import type { App } from './app.svelte.ts';
import { toDrafts } from './cards.ts';
import { learnedShift } from './decisions-log.ts';
import { inboxCount } from './inbox-count.svelte.ts';

/** A chunk is kept whole or not at all; small enough that little is lost, large enough to store fast. */
const CHUNK = 50;

/** A paper that gave few cards or none, and why. */
export interface FewCards {
	readonly paper: PaperId;
	readonly title: string;
	readonly cards: number;
	readonly note: string;
}

/** How a run of the queue ended. */
export type MakingEnd = 'done' | 'cancelled' | 'failed';

export type CardWorker = Pick<TextWorker, 'generate'>;

export class CardMaker {
	readonly #app: App;
	readonly #worker: CardWorker;
	#queue: PaperId[] = [];
	#abort: AbortController | null = null;
	#run: Promise<MakingEnd> | null = null;
	readonly #listeners = new Set<() => void>();

	#total = $state(0);
	#done = $state(0);
	#cards = $state(0);
	#few = $state.raw<readonly FewCards[]>([]);
	#trouble = $state<string | null>(null);
	#end = $state<MakingEnd | null>(null);
	#running = $state(false);
	#quiet = $state(false);

	constructor(app: App, worker: CardWorker) {
		this.#app = app;
		this.#worker = worker;
	}

	get running(): boolean {
		return this.#running;
	}

	/** True while the queue runs without having been asked for: no screen needs to show it. */
	get quiet(): boolean {
		return this.#quiet;
	}

	/** Papers of this run. */
	get total(): number {
		return this.#total;
	}

	/** Papers of this run whose cards are made. */
	get done(): number {
		return this.#done;
	}

	/** Cards proposed in this run. */
	get cards(): number {
		return this.#cards;
	}

	get few(): readonly FewCards[] {
		return this.#few;
	}

	/** What went wrong in the last run, in a sentence. */
	get trouble(): string | null {
		return this.#trouble;
	}

	/** How the last run ended; null before the first and while one is under way. */
	get end(): MakingEnd | null {
		return this.#end;
	}

	/**
	 * Makes cards of these papers; joins the run under way, if there is one. `onProgress` is called
	 * after every paper.
	 */
	async make(papers: readonly PaperId[], onProgress?: () => void): Promise<MakingEnd> {
		this.#quiet = false;
		if (onProgress) this.#listeners.add(onProgress);
		try {
			return await this.#enqueue(papers);
		} finally {
			if (onProgress) this.#listeners.delete(onProgress);
		}
	}

	/** Makes the cards that a cancelled run, an older generator or a lost cache left to be made, unasked. */
	async resume(): Promise<void> {
		if (this.#run) return;
		const papers = await this.#app.store.papersToDraft(GENERATOR_VERSION);
		if (papers.length === 0 || this.#run) return;
		this.#quiet = true;
		await this.#enqueue(papers);
	}

	/** Stops; what is done stays, the rest is made on the next visit. */
	cancel(): void {
		this.#queue = [];
		this.#abort?.abort();
	}

	#enqueue(papers: readonly PaperId[]): Promise<MakingEnd> {
		if (!this.#run) {
			this.#total = this.#done = this.#cards = 0;
			this.#few = [];
			this.#trouble = this.#end = null;
		}
		const waiting = new Set(this.#queue);
		const fresh = papers.filter((paper) => !waiting.has(paper));
		this.#queue.push(...fresh);
		this.#total += fresh.length;
		this.#run ??= this.#work();
		return this.#run;
	}

	async #work(): Promise<MakingEnd> {
		const abort = new AbortController();
		this.#abort = abort;
		this.#running = true;
		let end: MakingEnd = 'done';
		try {
			const papers = await this.#app.loadPapers();
			const options = {
				maxCards: this.#app.settings.cardsPerPaper,
				templateShift: await learnedShift(this.#app),
			};
			while (this.#queue.length > 0 && !abort.signal.aborted) {
				const chunk = this.#queue.splice(0, CHUNK);
				const states = chunk.flatMap((id) => papers.get(id) ?? this.#app.papers?.get(id) ?? []);
				await this.#makeChunk(states, options, abort.signal);
				this.#total -= chunk.length - states.length;
			}
		} catch (error) {
			end = error instanceof WorkerError && error.code === 'cancelled' ? 'cancelled' : 'failed';
			if (end === 'failed') this.#trouble = error instanceof Error ? error.message : String(error);
		}
		if (abort.signal.aborted) end = 'cancelled';
		this.#queue = [];
		this.#running = false;
		this.#run = this.#abort = null;
		this.#end = end;
		return end;
	}

	/** Sends a chunk and keeps what came back of it, also when it was cut short. */
	async #makeChunk(
		states: readonly PaperState[],
		options: GenerateOptions,
		signal: AbortSignal,
	): Promise<void> {
		const made: PaperCards[] = [];
		const texts = states.map(({ paper: { id, title, abstract } }) => ({ id, title, abstract }));
		try {
			const take = (cards: PaperCards) => {
				made.push(cards);
				this.#done++;
				for (const listener of this.#listeners) listener();
			};
			await this.#worker.generate(texts, options, take, signal);
		} finally {
			if (made.length > 0) await this.#app.store.putDrafts(made.map(toDrafts));
			this.#report(states, made);
			void inboxCount(this.#app).refresh();
		}
	}

	#report(states: readonly PaperState[], made: readonly PaperCards[]): void {
		const few: FewCards[] = made.flatMap(({ paper, cards, note }) => {
			const title = states.find((state) => state.paper.id === paper)?.paper.title ?? '';
			return note === null ? [] : [{ paper, title, cards: cards.length, note }];
		});
		this.#few = [...this.#few, ...few];
		this.#cards += made.reduce((sum, { cards }) => sum + cards.length, 0);
	}
}

const makers = new WeakMap<App, CardMaker>();

/** The card maker of this page: one queue, whichever screen asks. */
export async function cardMaker(app: App): Promise<CardMaker> {
	const { textWorker } = await import('./text-worker.ts');
	const maker = makers.get(app) ?? new CardMaker(app, textWorker);
	makers.set(app, maker);
	return maker;
}

/** Makes, unasked, what is still to be made; a failure waits for the next visit. */
export async function resumeMaking(app: App): Promise<void> {
	const maker = await cardMaker(app);
	await maker.resume().catch(() => {});
}

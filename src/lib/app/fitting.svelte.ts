// Fitting the scheduler to the reader: in a worker, quietly, and adopted only when it foretells better.
import type { Fit } from '$lib/domain/fit/fit.ts';
import type { ReviewHistory } from '$lib/domain/fit/log.ts';
import type { CardHistory } from '$lib/domain/fold.ts';
import { GRADES } from '$lib/domain/schedule.ts';
import { MS_PER_DAY } from '$lib/domain/time.ts';
import type { FitAnswer, FitRequest } from '$lib/worker/fit-protocol.ts';
import type { App } from './app.svelte.ts';

/** A quiet fit is tried again after so long, and only when so many more answers have come in. */
const TRY_EVERY_MS = 7 * MS_PER_DAY;
const GROWTH = 1.15;
const TRIED_KEY = 'paperweight.fitTried';

export type FittingState =
	| { readonly type: 'idle' }
	| { readonly type: 'running'; readonly share: number }
	| { readonly type: 'done'; readonly fit: Fit }
	| { readonly type: 'failed'; readonly message: string };

/** A card's reviews in the shape the trainer takes. */
export function toReviewHistory({ reviews }: CardHistory): ReviewHistory {
	return {
		grades: reviews.map(({ grade }) => GRADES.indexOf(grade) + 1),
		elapsedDays: reviews.map(({ elapsedDays }) => elapsedDays),
		at: reviews.map(({ at }) => at),
	};
}

interface Asked {
	/** Chunk by chunk, sent on as each is read. */
	readonly histories: AsyncIterable<readonly CardHistory[]>;
	readonly current: readonly number[];
	readonly onProgress: (share: number) => void;
	readonly signal: AbortSignal;
}

function askWorker({ histories, current, onProgress, signal }: Asked): Promise<Fit> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('../worker/fit.worker.ts', import.meta.url), {
			type: 'module',
		});
		const post = (request: FitRequest) => worker.postMessage(request);
		const end = (finish: () => void) => {
			worker.terminate();
			finish();
		};
		signal.addEventListener('abort', () => end(() => reject(new Error('Cancelled.'))));
		worker.onerror = () => end(() => reject(new Error('The worker stopped unexpectedly.')));
		worker.onmessage = ({ data }: MessageEvent<FitAnswer>) => {
			if (data.type === 'progress') onProgress(data.share);
			else end(() => resolve(data.fit));
		};
		const send = async () => {
			for await (const chunk of histories) {
				if (signal.aborted) return;
				post({ type: 'histories', histories: chunk.map(toReviewHistory) });
			}
			post({ type: 'fit', current });
		};
		send().catch((error: unknown) => end(() => reject(error)));
	});
}

export class Fitting {
	readonly #app: App;
	#state = $state.raw<FittingState>({ type: 'idle' });
	#stop = new AbortController();

	constructor(app: App) {
		this.#app = app;
	}

	get state(): FittingState {
		return this.#state;
	}

	/** Fits now; better parameters are adopted and every card's memory is worked out again with them. */
	async run(): Promise<void> {
		if (this.#state.type === 'running') return;
		this.#stop = new AbortController();
		this.#state = { type: 'running', share: 0 };
		try {
			const fit = await askWorker({
				histories: this.#app.store.histories(),
				current: [...this.#app.rules.parameters],
				onProgress: (share) => (this.#state = { type: 'running', share }),
				signal: this.#stop.signal,
			});
			if (fit.outcome === 'adopted') await this.#adopt(fit);
			this.#state = { type: 'done', fit };
		} catch (error) {
			this.#state = this.#stop.signal.aborted
				? { type: 'idle' }
				: { type: 'failed', message: error instanceof Error ? error.message : String(error) };
		}
	}

	cancel(): void {
		this.#stop.abort();
	}

	/** Fits when the reader allows it, enough has come in, and the last try is a week old. */
	async runQuietly(): Promise<void> {
		const { settings, adoptions } = this.#app.collection;
		if (!settings.fitAutomatically) return;
		const now = this.#app.world.now();
		if (now - lastTried() < TRY_EVERY_MS) return;
		const reviews = (await this.#app.store.tallies(0, this.#app.today() + 1)).reduce(
			(sum, tally) => sum + tally.young + tally.mature,
			0,
		);
		if (reviews < 64 || reviews < (adoptions.at(-1)?.reviewCount ?? 0) * GROWTH) return;
		rememberTry(now);
		await this.run();
	}

	/** Goes back to parameters of before: an earlier adoption's, or the defaults. */
	async goBack(parameters: readonly number[]): Promise<void> {
		const { adoptions } = this.#app.collection;
		const last = adoptions.at(-1);
		await this.#app.act([
			{
				type: 'parameters.adopted',
				parameters,
				logLossBefore: last?.logLossAfter ?? 0,
				logLossAfter: last?.logLossBefore ?? 0,
				reviewCount: last?.reviewCount ?? 0,
			},
		]);
		await this.#app.rebuild();
	}

	async #adopt(fit: Fit): Promise<void> {
		await this.#app.act([
			{
				type: 'parameters.adopted',
				parameters: fit.parameters,
				logLossBefore: fit.logLossBefore ?? 0,
				logLossAfter: fit.logLossAfter ?? 0,
				reviewCount: fit.reviewCount,
			},
		]);
		await this.#app.rebuild();
	}
}

function lastTried(): number {
	try {
		return Number(localStorage.getItem(TRIED_KEY)) || 0;
	} catch {
		return 0;
	}
}

function rememberTry(at: number): void {
	try {
		localStorage.setItem(TRIED_KEY, String(at));
	} catch {
		// Local storage refused: the fit is tried again on the next visit, which costs a second.
	}
}

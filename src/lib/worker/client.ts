// The page's side of the text worker: a request out, its answers back, cancelled by ending the worker.
import type { Generation } from '$lib/generator/types.ts';
import type {
	Answer,
	AnswerMessage,
	GenerateOptions,
	PaperCards,
	PaperToRead,
	ReadResult,
	Request,
} from './protocol.ts';

/** A worker that failed or was ended; `cancelled` when the reader asked for it. */
export class WorkerError extends Error {
	readonly code: 'cancelled' | 'failed';

	constructor(code: 'cancelled' | 'failed', message: string) {
		super(message);
		this.name = 'WorkerError';
		this.code = code;
	}
}

interface Pending {
	onAnswer(answer: Answer): void;
	onEnd(error: WorkerError): void;
}

/** An idle worker ends itself after so long, and gives its memory back. */
const IDLE_MS = 30_000;

export class TextWorker {
	readonly #create: () => Worker;
	readonly #modelUrl: string;
	readonly #pending = new Map<number, Pending>();
	#worker: Worker | null = null;
	#nextId = 1;
	#idle: ReturnType<typeof setTimeout> | undefined;

	constructor(create: () => Worker, modelUrl: string) {
		this.#create = create;
		this.#modelUrl = modelUrl;
	}

	/** Reads a pasted text as a page of listings. */
	async read(text: string, signal?: AbortSignal): Promise<ReadResult> {
		let result: ReadResult | null = null;
		await this.#ask({ type: 'read', text }, signal, (answer) => {
			if (answer.type === 'read') result = answer.result;
		});
		if (!result) throw new WorkerError('failed', 'The reader gave no answer.');
		return result;
	}

	/** Makes cards paper by paper; `onCards` hears of each as it is done. */
	async generate(
		papers: readonly PaperToRead[],
		options: GenerateOptions,
		onCards: (cards: PaperCards) => void,
		signal?: AbortSignal,
	): Promise<void> {
		const request = { type: 'generate', papers, options, modelUrl: this.#modelUrl } as const;
		await this.#ask(request, signal, (answer) => {
			if (answer.type === 'cards') onCards(answer.result);
		});
	}

	/** Everything the generator thought about one paper, rejected candidates included. */
	async inspect(paper: PaperToRead, options: GenerateOptions): Promise<Generation> {
		let generation: Generation | null = null;
		const request = { type: 'inspect', paper, options, modelUrl: this.#modelUrl } as const;
		await this.#ask(request, undefined, (answer) => {
			if (answer.type === 'inspected') generation = answer.generation;
		});
		if (!generation) throw new WorkerError('failed', 'The generator gave no answer.');
		return generation;
	}

	#ask(
		request: Request,
		signal: AbortSignal | undefined,
		onAnswer: (answer: Answer) => void,
	): Promise<void> {
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(new WorkerError('cancelled', 'Cancelled.'));
			const id = this.#nextId++;
			const stop = () => this.#end(new WorkerError('cancelled', 'Cancelled.'));
			const settle = (finish: () => void) => {
				this.#pending.delete(id);
				signal?.removeEventListener('abort', stop);
				this.#restWhenIdle();
				finish();
			};
			this.#pending.set(id, {
				onAnswer: (answer) => {
					if (answer.type === 'failed')
						return settle(() => reject(new WorkerError('failed', answer.message)));
					onAnswer(answer);
					if (answer.type !== 'cards') settle(resolve);
				},
				onEnd: (error) => settle(() => reject(error)),
			});
			signal?.addEventListener('abort', stop);
			this.#running().postMessage({ ...request, id });
		});
	}

	#running(): Worker {
		clearTimeout(this.#idle);
		if (this.#worker) return this.#worker;
		const worker = this.#create();
		worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) =>
			this.#pending.get(data.id)?.onAnswer(data);
		worker.onerror = () => this.#end(new WorkerError('failed', 'The worker stopped unexpectedly.'));
		this.#worker = worker;
		return worker;
	}

	#restWhenIdle(): void {
		clearTimeout(this.#idle);
		if (this.#pending.size === 0) this.#idle = setTimeout(() => this.#terminate(), IDLE_MS);
	}

	#terminate(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	/** Ends the worker and everything it was asked. */
	#end(error: WorkerError): void {
		this.#terminate();
		for (const pending of [...this.#pending.values()]) pending.onEnd(error);
	}
}

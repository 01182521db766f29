// Adding: what was typed, pasted and dropped, what was found in it, and the act of taking it in.
import type { PaperId } from '$lib/domain/id.ts';
import type { TextWorker } from '$lib/worker/client.ts';
import type { ReadResult, Unread } from '$lib/worker/protocol.ts';
import { decodeText, refuseSize } from './adding-files.ts';
import { keptInput, keepInput, type KeptFile } from './adding-kept.ts';
import { sortFound, type Found } from './adding.ts';
import type { App } from './app.svelte.ts';
import type { CardMaker } from './generation.svelte.ts';

/** Typing pauses this long before it is read. */
const DEBOUNCE_MS = 350;

/** A longer paste is held beside the box: a text area of that length would stall the page. */
const BOX_LIMIT = 300_000;

/** Papers added in one event transaction; a larger paste becomes several acts. */
const ACT_LIMIT = 1000;

/** A part of the input that could not be read, where it came from, and why. */
export interface Refused extends Unread {
	readonly from: string | null;
}

/** A file, or a paste too long for the box. */
export interface Held {
	readonly key: number;
	readonly name: string;
	readonly size: number;
	/** Null when it could not be read; then `why` says it. */
	readonly text: string | null;
	readonly why: string | null;
}

/** What an add led to, and what it takes to go back. */
export interface Added {
	readonly papers: readonly PaperId[];
	readonly acts: readonly string[];
	readonly text: string;
	readonly held: readonly Held[];
}

const EMPTY: ReadResult = { papers: [], skipped: [] };

export class Adding {
	readonly #app: App;
	readonly #reader: Pick<TextWorker, 'read'>;
	readonly #maker: CardMaker;
	#nextKey = 1;
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#text = $state('');
	#held = $state.raw<readonly Held[]>([]);
	#ofBox = $state.raw<ReadResult>(EMPTY);
	#ofHeld = $state.raw<ReadonlyMap<number, ReadResult>>(new Map());
	/** Typing is being waited for, or the box is being read. */
	#readingBox = $state(false);
	#readingFiles = $state(0);
	#trouble = $state<string | null>(null);
	#left = $state.raw<ReadonlySet<string>>(new Set());
	#added = $state.raw<Added | null>(null);

	readonly #found = $derived.by(() =>
		sortFound(
			[this.#ofBox, ...this.#ofHeld.values()].flatMap(({ papers }) => papers),
			this.#app.papers?.values() ?? [],
		),
	);

	constructor(app: App, reader: Pick<TextWorker, 'read'>, maker: CardMaker) {
		this.#app = app;
		this.#reader = reader;
		this.#maker = maker;
	}

	/** Brings back what was in the box before a reload, and reads it again. */
	async restore(): Promise<void> {
		await this.#app.loadPapers();
		const { text, files } = keptInput();
		if (text !== '') this.#setBox(text);
		for (const { name, text } of files) this.#hold({ name, size: text.length, text, why: null });
	}

	get text(): string {
		return this.#text;
	}

	get held(): readonly Held[] {
		return this.#held;
	}

	/** Everything found, in the order it was read. */
	get found(): readonly Found[] {
		return this.#found;
	}

	/** The new papers that the reader has not taken out. */
	get chosen(): readonly Found[] {
		return this.#found.filter(({ paper, state }) => state === 'new' && !this.#left.has(paper.id));
	}

	/** The parts of the texts that are no papers; a file that is no text says so itself. */
	get refused(): readonly Refused[] {
		const ofHeld = this.#held.flatMap(({ key, name }) =>
			(this.#ofHeld.get(key)?.skipped ?? []).map((skipped) => ({ ...skipped, from: name })),
		);
		return [...this.#ofBox.skipped.map((skipped) => ({ ...skipped, from: null })), ...ofHeld];
	}

	get reading(): boolean {
		return this.#readingBox || this.#readingFiles > 0;
	}

	/** What went wrong, in a sentence; the input is still there. */
	get trouble(): string | null {
		return this.#trouble;
	}

	get added(): Added | null {
		return this.#added;
	}

	/** True while nothing later stands in the way of taking the papers out again. */
	get canUndo(): boolean {
		return this.#added !== null && this.#app.lastAct?.id === this.#added.acts.at(-1);
	}

	/** Takes a found paper out of what will be added, or back in. */
	toggle(paper: string): void {
		const left = new Set(this.#left);
		if (!left.delete(paper)) left.add(paper);
		this.#left = left;
	}

	/** The box's new text: kept at once, read after a pause. */
	type(text: string): void {
		this.#text = text;
		this.#keep();
		clearTimeout(this.#timer);
		if (text.trim() === '') return this.#readBoxNow();
		this.#readingBox = true;
		this.#timer = setTimeout(() => this.#readBoxNow(), DEBOUNCE_MS);
	}

	/** A paste: true when it was too long for the box and is held beside it. */
	paste(text: string): boolean {
		if (text.length <= BOX_LIMIT) return false;
		const why = refuseSize(text.length);
		this.#hold({ name: 'Pasted text', size: text.length, text: why ? null : text, why });
		return true;
	}

	/** Reads dropped or chosen files, each for itself: one bad file spoils no other. */
	async drop(files: Iterable<File>): Promise<void> {
		this.#readingFiles++;
		for (const file of [...files]) {
			const { name, size } = file;
			try {
				const why = refuseSize(size);
				const decoded = why
					? ({ type: 'refused', why } as const)
					: decodeText(new Uint8Array(await file.arrayBuffer()));
				if (decoded.type === 'text') this.#hold({ name, size, text: decoded.text, why: null });
				else this.#hold({ name, size, text: null, why: decoded.why });
			} catch {
				this.#hold({ name, size, text: null, why: 'The browser could not open it.' });
			}
		}
		this.#readingFiles--;
	}

	/** Puts a held text away. */
	release(key: number): void {
		this.#held = this.#held.filter((held) => held.key !== key);
		const ofHeld = new Map(this.#ofHeld);
		ofHeld.delete(key);
		this.#ofHeld = ofHeld;
		this.#keep();
	}

	/** Empties the box and puts all files away. */
	clear(): void {
		this.#held = [];
		this.#ofHeld = new Map();
		this.#left = new Set();
		this.#setBox('');
	}

	/** Adds the chosen papers and has their cards made; the input goes only when they are safe. */
	async add(): Promise<void> {
		const papers = this.chosen.map(({ paper }) => paper);
		if (papers.length === 0) return;
		const input = { text: this.#text, held: this.#held };
		const acts: string[] = [];
		this.#trouble = null;
		try {
			// The last first: the top of a page is then the newest, and leads the library and the inbox.
			const lastFirst = [...papers].reverse();
			for (let start = 0; start < lastFirst.length; start += ACT_LIMIT) {
				const chunk = lastFirst.slice(start, start + ACT_LIMIT);
				await this.#app.act(chunk.map((paper) => ({ type: 'paper.added', paper })));
				const act = this.#app.lastAct?.id;
				if (act) acts.push(act);
			}
		} catch {
			this.#trouble =
				'The papers could not be saved: the browser refused to store them. Your text is still here.';
			return;
		}
		const ids = papers.map(({ id }) => id);
		this.#added = { ...input, papers: ids, acts };
		this.clear();
		await this.#maker.make(ids);
	}

	/** Takes the added papers out again and puts the input back. */
	async undo(): Promise<void> {
		const added = this.#added;
		if (!added || !this.canUndo) return;
		this.#maker.cancel();
		for (let act = 0; act < added.acts.length; act++) await this.#app.undo();
		this.#added = null;
		this.#setBox(added.text);
		for (const { name, size, text, why } of added.held) this.#hold({ name, size, text, why });
	}

	/** Makes room for the next papers. */
	dismiss(): void {
		this.#added = null;
	}

	#setBox(text: string): void {
		this.#text = text;
		this.#keep();
		clearTimeout(this.#timer);
		this.#readBoxNow();
	}

	#readBoxNow(): void {
		const asked = ++this.#asked;
		const text = this.#text;
		if (text.trim() === '') {
			this.#ofBox = EMPTY;
			this.#readingBox = false;
			return;
		}
		this.#readingBox = true;
		void this.#read(text).then((result) => {
			if (asked !== this.#asked) return;
			this.#ofBox = result;
			this.#readingBox = false;
		});
	}

	#hold(held: Omit<Held, 'key'>): void {
		const key = this.#nextKey++;
		this.#held = [...this.#held, { key, ...held }];
		this.#keep();
		if (held.text === null) return;
		this.#readingFiles++;
		void this.#read(held.text).then((result) => {
			this.#readingFiles--;
			if (this.#held.some((other) => other.key === key))
				this.#ofHeld = new Map(this.#ofHeld).set(key, result);
		});
	}

	async #read(text: string): Promise<ReadResult> {
		try {
			const result = await this.#reader.read(text);
			this.#trouble = null;
			return result;
		} catch {
			this.#trouble =
				'Reading stopped unexpectedly. Your text is still here: change it or try again.';
			return EMPTY;
		}
	}

	#keep(): void {
		const files: KeptFile[] = this.#held.flatMap(({ name, text }) =>
			text === null ? [] : [{ name, text }],
		);
		keepInput({ text: this.#text, files });
	}
}

// The app: holds what the screens show, and is the one place where the reader's acts become events.
import { dropRow, emptyColumns, putRow, type ScheduleColumns } from '$lib/domain/columns.ts';
import type { DayTally } from '$lib/domain/day-tally.ts';
import { subjectsOf, type Event, type Fact, type Subject } from '$lib/domain/event.ts';
import { EMPTY_COLLECTION, type Collection } from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardState } from '$lib/domain/fold.ts';
import { isCardId, isPaperId, type CardId, type DeviceId, type PaperId } from '$lib/domain/id.ts';
import type { Rules } from '$lib/domain/schedule.ts';
import { studyDay, type Moment } from '$lib/domain/time.ts';
import { undoStacks, UNDO_STEPS, type Act, type UndoStacks } from '$lib/domain/undo.ts';
import type { Appended, Store } from '$lib/store/port.ts';
import { Journal, type World } from './journal.ts';
import type { TabChannel } from './tabs.ts';
import { noNet, type UnsavedNet } from './unsaved.ts';

/** Days of tallies kept at hand: pace, today's limits, the month's retention. */
const TALLY_DAYS = 30;

/** Events in one transaction; what the reader does by one tap is far less. */
const APPEND_CHUNK = 1000;

/** Events in one void: each of its subjects is folded with all of them. */
const VOID_CHUNK = 100;

/** Hears of cards that changed, and of those that no event speaks of any more. */
type CardListener = (cards: readonly CardState[], gone: readonly CardId[]) => void;

export class App {
	readonly store: Store;
	readonly world: World;
	readonly #journal: Journal;
	readonly #device: DeviceId;
	readonly #tabs: TabChannel;
	readonly #net: UnsavedNet;

	#collection = $state.raw<Collection>(EMPTY_COLLECTION);
	#papers = $state.raw<ReadonlyMap<PaperId, PaperState> | null>(null);
	#tallies = $state.raw<readonly DayTally[]>([]);
	#stacks = $state.raw<UndoStacks>({ undo: [], redo: [] });
	/** Grows with every change of the columns: read it to depend on them. */
	#revision = $state(0);
	#columns: ScheduleColumns = emptyColumns(0);
	#dayShown = NaN;
	#listeners = new Set<CardListener>();

	constructor(
		store: Store,
		world: World,
		journal: Journal,
		device: DeviceId,
		tabs: TabChannel,
		net = noNet,
	) {
		this.store = store;
		this.world = world;
		this.#journal = journal;
		this.#device = device;
		this.#tabs = tabs;
		this.#net = net;
	}

	/** Reads what every screen needs: settings, columns, recent tallies, undo. */
	async load(): Promise<void> {
		const [collection, columns, latest] = await Promise.all([
			this.store.collection(),
			this.store.columns(),
			this.store.latestEvents(UNDO_STEPS * 4),
		]);
		this.#collection = collection;
		this.#columns = columns;
		this.#stacks = undoStacks(latest, this.#device);
		this.#revision++;
		await this.refreshTallies();
		this.#tabs.listen((subjects) => void this.#refresh(subjects));
	}

	get collection(): Collection {
		return this.#collection;
	}

	get settings(): Collection['settings'] {
		return this.#collection.settings;
	}

	get rules(): Rules {
		return { parameters: this.#collection.parameters, settings: this.settings };
	}

	/** The scheduling columns; whoever reads them in a derived value is told of every change. */
	get columns(): ScheduleColumns {
		void this.#revision;
		return this.#columns;
	}

	/** Tallies of the last 30 study days, those with answers only. */
	get tallies(): readonly DayTally[] {
		return this.#tallies;
	}

	/** Papers by id, newest first; null until `loadPapers` has been called. */
	get papers(): ReadonlyMap<PaperId, PaperState> | null {
		return this.#papers;
	}

	get lastAct(): Act | undefined {
		return this.#stacks.undo.at(-1);
	}

	get lastUndone(): Act | undefined {
		return this.#stacks.redo.at(-1);
	}

	/** Now, on the clock that stamps events: never before the last event. */
	moment(): Moment {
		return this.#journal.moment();
	}

	/** The clock as it stands: what is due is asked of it, not of a stamp that ran ahead of a clock set back. */
	clock(): Moment {
		const at = this.world.now();
		return { at, offsetMin: this.world.offsetMin(at) };
	}

	today(): number {
		return studyDay(this.clock(), this.settings.rolloverHour);
	}

	/** Tells the screens when the study day has turned over since they last asked. */
	noticeDay(): void {
		const day = this.today();
		if (day === this.#dayShown) return;
		this.#dayShown = day;
		this.#revision++;
		void this.refreshTallies();
	}

	async loadPapers(): Promise<ReadonlyMap<PaperId, PaperState>> {
		this.#papers ??= new Map((await this.store.papers()).map((state) => [state.paper.id, state]));
		return this.#papers;
	}

	/**
	 * Makes facts of one act of the reader lasting, and takes what they changed into the screens.
	 * Rejects with a StoreError when nothing was saved.
	 */
	async act(facts: readonly Fact[]): Promise<Appended> {
		const events = this.#journal.stamp(facts);
		const appended = await this.#append(events);
		await this.refreshTallies();
		return appended;
	}

	/** In chunks, so that a large act neither stalls the page nor outgrows a transaction. */
	async #append(events: readonly Event[]): Promise<Appended> {
		let all: Appended = { cards: [], papers: [], collection: null, vanished: [], fresh: 0 };
		for (let start = 0; start < events.length; start += APPEND_CHUNK) {
			const chunk = events.slice(start, start + APPEND_CHUNK);
			const release = this.#net.hold(chunk);
			const appended = await this.store.append(chunk).finally(release);
			this.#stacks = undoStacks([...this.#actEvents(), ...chunk], this.#device);
			this.#take(appended);
			this.#tabs.tell([...new Set(chunk.flatMap((event) => subjectsOf(event)))]);
			all = {
				cards: [...all.cards, ...appended.cards],
				papers: [...all.papers, ...appended.papers],
				collection: appended.collection ?? all.collection,
				vanished: [...all.vanished, ...appended.vanished],
				fresh: all.fresh + appended.fresh,
			};
		}
		return all;
	}

	/**
	 * Shows a state that is being saved, or the state before when saving failed. Nothing is stored;
	 * what the store answers with is laid over it.
	 */
	preview(state: CardState): void {
		this.#take({ cards: [state], papers: [], collection: null, vanished: [] });
	}

	/** Takes back the last act; resolves to it, or to null when there is none. */
	async undo(): Promise<Act | null> {
		const act = this.lastAct;
		if (!act) return null;
		await this.#void(act.events);
		return act;
	}

	/** Brings back the act last undone. */
	async redo(): Promise<Act | null> {
		const act = this.lastUndone;
		if (!act) return null;
		await this.#void(act.voidedBy);
		return act;
	}

	async refreshTallies(): Promise<void> {
		const today = this.today();
		this.#dayShown = today;
		this.#tallies = await this.store.tallies(today - TALLY_DAYS + 1, today);
	}

	/** Calls back with every card that changes, here or in another tab; returns the way to stop. */
	onCards(listener: CardListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Folds everything again from the log and loads the result. */
	async rebuild(onProgress?: (share: number) => void): ReturnType<Store['rebuild']> {
		const report = await this.store.rebuild(onProgress);
		await this.reload();
		return report;
	}

	/** Reads everything on the screens again, after the store changed as a whole. */
	async reload(): Promise<void> {
		const [collection, columns] = await Promise.all([
			this.store.collection(),
			this.store.columns(),
		]);
		this.#collection = collection;
		this.#columns = columns;
		const hadPapers = this.#papers !== null;
		this.#papers = null;
		this.#revision++;
		if (hadPapers) await this.loadPapers();
		await this.refreshTallies();
	}

	#void(events: readonly Event[]): Promise<Appended> {
		const voids: Fact[] = [];
		for (let start = 0; start < events.length; start += VOID_CHUNK) {
			const chunk = events.slice(start, start + VOID_CHUNK);
			const subjects = [...new Set(chunk.flatMap((event) => subjectsOf(event)))];
			voids.push({ type: 'event.voided', events: chunk.map(({ id }) => id), subjects });
		}
		return this.act(voids);
	}

	/** The events that the undo stacks rest on, so that a new act can be laid over them. */
	#actEvents(): Event[] {
		const { undo, redo } = this.#stacks;
		const undone = redo.flatMap(({ events, voidedBy }) => [...events, ...voidedBy]);
		return [...undo.flatMap(({ events }) => events), ...undone];
	}

	#take({ cards, papers, collection, vanished }: Omit<Appended, 'fresh'>): void {
		for (const state of cards) putRow(this.#columns, state);
		for (const id of vanished) dropRow(this.#columns, id);
		if (collection) this.#collection = collection;
		const gone = vanished.filter(isPaperId);
		if (papers.length + gone.length > 0 && this.#papers) {
			const next = new Map(this.#papers);
			for (const id of gone) next.delete(id);
			for (const state of papers)
				if (state.status === 'active') next.set(state.paper.id, state);
				else next.delete(state.paper.id);
			this.#papers = new Map([...next].sort(([, a], [, b]) => b.since - a.since));
		}
		this.#revision++;
		const lost = vanished.filter(isCardId);
		for (const listener of this.#listeners) listener(cards, lost);
	}

	/** Another tab changed these subjects: read them again. */
	async #refresh(subjects: readonly Subject[]): Promise<void> {
		const cards = await this.store.cards(subjects.filter(isCardId));
		const papers = await Promise.all(subjects.filter(isPaperId).map((id) => this.store.paper(id)));
		const found = new Set<Subject>([
			...cards.flatMap((state) => state?.card.id ?? []),
			...papers.flatMap((state) => state?.paper.id ?? []),
		]);
		this.#take({
			cards: cards.filter((card) => card !== null),
			papers: papers.filter((paper) => paper !== null),
			collection: subjects.includes('collection') ? await this.store.collection() : null,
			vanished: subjects.filter((subject) => subject !== 'collection' && !found.has(subject)),
		});
		await this.refreshTallies();
	}
}

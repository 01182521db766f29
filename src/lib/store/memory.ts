// A store in memory: for tests, for the first look before a database can be had, and as the plainest reading of the port.
import { emptyColumns, putRow, type ScheduleColumns } from '$lib/domain/columns.ts';
import { addChanges, type DayTally } from '$lib/domain/day-tally.ts';
import {
	compareEvents,
	isKnown,
	subjectsOf,
	type Event,
	type Subject,
	type UnknownEvent,
} from '$lib/domain/event.ts';
import { EMPTY_COLLECTION, foldCollection, type Collection } from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import { foldCard, type CardHistory, type CardState } from '$lib/domain/fold.ts';
import type { CardId, EventId, PaperId } from '$lib/domain/id.ts';
import { startChecksum } from './checksum.ts';
import { undecided } from './open-drafts.ts';
import type { Appended, Drafts, RebuildReport, Store, StoredEvent } from './port.ts';
import { refold, type Refolded } from './refold.ts';

const HISTORIES_A_CHUNK = 500;

export class MemoryStore implements Store {
	readonly #log: (Event | UnknownEvent)[] = [];
	readonly #ids = new Set<EventId>();
	readonly #eventsOf = new Map<Subject, Event[]>();
	readonly #cards = new Map<CardId, CardState>();
	readonly #papers = new Map<PaperId, PaperState>();
	readonly #days = new Map<number, DayTally>();
	readonly #drafts = new Map<PaperId, Drafts>();
	#collection = EMPTY_COLLECTION;
	#stale = false;

	async append(events: readonly (Event | UnknownEvent)[]): Promise<Appended> {
		const fresh: (Event | UnknownEvent)[] = [];
		for (const event of events) {
			if (this.#ids.has(event.id)) continue;
			this.#ids.add(event.id);
			fresh.push(event);
		}
		const known = fresh.filter(isKnown);
		const refolded = refold(known, this.#eventsOf, this.#collection);
		this.#log.push(...fresh);
		for (const event of known)
			for (const subject of new Set(subjectsOf(event))) {
				const list = this.#eventsOf.get(subject);
				if (list) list.push(event);
				else this.#eventsOf.set(subject, [event]);
			}
		this.#put(refolded);
		this.#stale ||= refolded.rulesChanged;
		return {
			cards: refolded.cards,
			papers: refolded.papers,
			collection: refolded.collection,
			vanished: [...refolded.vanishedCards, ...refolded.vanishedPapers],
			fresh: fresh.length,
		};
	}

	#put(refolded: Refolded): void {
		for (const state of refolded.cards) this.#cards.set(state.card.id, state);
		for (const state of refolded.papers) this.#papers.set(state.paper.id, state);
		for (const id of refolded.vanishedCards) this.#cards.delete(id);
		for (const id of refolded.vanishedPapers) this.#papers.delete(id);
		this.#collection = refolded.collection ?? this.#collection;
		addChanges(this.#days, refolded.tallies);
	}

	async eventsAfter(seq: number, limit: number): Promise<readonly StoredEvent[]> {
		return this.#log
			.slice(seq, seq + limit)
			.map((event, index) => ({ seq: seq + index + 1, event }));
	}

	async eventsOf(subject: Subject): Promise<readonly Event[]> {
		return [...(this.#eventsOf.get(subject) ?? [])].sort(compareEvents);
	}

	async latestEvents(limit: number): Promise<readonly Event[]> {
		const ordered = this.#log.filter(isKnown).sort(compareEvents).reverse();
		return ordered.slice(0, limit);
	}

	async collection(): Promise<Collection> {
		return this.#collection;
	}

	async paper(id: PaperId): Promise<PaperState | null> {
		return this.#papers.get(id) ?? null;
	}

	async papers(): Promise<readonly PaperState[]> {
		return [...this.#papers.values()].filter(({ status }) => status === 'active').sort(newestFirst);
	}

	async cards(ids: readonly CardId[]): Promise<readonly (CardState | null)[]> {
		return ids.map((id) => this.#cards.get(id) ?? null);
	}

	async cardsOf(paper: PaperId): Promise<readonly CardState[]> {
		return this.#sortedCards().filter(({ card }) => card.paper === paper);
	}

	#sortedCards(): CardState[] {
		return [...this.#cards.values()].sort((a, b) => (a.card.id < b.card.id ? -1 : 1));
	}

	async history(card: CardId): Promise<CardHistory | null> {
		return foldCard(this.#eventsOf.get(card) ?? [], this.#collection);
	}

	async *histories(): AsyncGenerator<readonly CardHistory[]> {
		const reviewed = this.#sortedCards().filter(({ schedule }) => schedule.phase !== 'new');
		for (let start = 0; start < reviewed.length; start += HISTORIES_A_CHUNK) {
			const chunk = reviewed.slice(start, start + HISTORIES_A_CHUNK);
			const histories = chunk.map(({ card }) =>
				foldCard(this.#eventsOf.get(card.id) ?? [], this.#collection),
			);
			yield histories.filter((history) => history !== null);
		}
	}

	async columns(): Promise<ScheduleColumns> {
		const columns = emptyColumns();
		for (const state of this.#sortedCards()) putRow(columns, state);
		return columns;
	}

	async tallies(from: number, to: number): Promise<readonly DayTally[]> {
		return [...this.#days.values()]
			.filter(({ day, reviews }) => day >= from && day <= to && reviews > 0)
			.sort((a, b) => a.day - b.day);
	}

	async drafts(paper: PaperId): Promise<Drafts | null> {
		const drafts = this.#drafts.get(paper);
		if (!drafts) return null;
		return undecided(drafts, this.#papers.get(paper) ?? null, await this.cardsOf(paper));
	}

	async draftPapers(): Promise<readonly PaperId[]> {
		const open: PaperId[] = [];
		for (const { paper } of await this.papers())
			if (await this.drafts(paper.id)) open.push(paper.id);
		return open;
	}

	async papersToDraft(generatorVersion: string): Promise<readonly PaperId[]> {
		const open = new Set(await this.draftPapers());
		const ids = (await this.papers()).map(({ paper }) => paper.id);
		return ids.filter((id) => {
			const drafts = this.#drafts.get(id);
			return !drafts || (open.has(id) && drafts.generatorVersion !== generatorVersion);
		});
	}

	async putDrafts(drafts: readonly Drafts[]): Promise<void> {
		for (const each of drafts) this.#drafts.set(each.paper, each);
	}

	async needsRebuild(): Promise<boolean> {
		return this.#stale;
	}

	async rebuild(onProgress?: (share: number) => void): Promise<RebuildReport> {
		const checksumBefore = this.#checksum();
		const known = this.#log.filter(isKnown);
		this.#collection = foldCollection(this.#eventsOf.get('collection') ?? []);
		this.#cards.clear();
		this.#papers.clear();
		this.#days.clear();
		this.#put(refold(known, new Map(), this.#collection));
		this.#stale = false;
		onProgress?.(1);
		let reviews = 0;
		for (const { reviews: count } of this.#days.values()) reviews += count;
		return {
			events: this.#log.length,
			papers: this.#papers.size,
			cards: this.#cards.size,
			reviews,
			checksumBefore,
			checksumAfter: this.#checksum(),
		};
	}

	#checksum(): string {
		const checksum = startChecksum();
		checksum.add(this.#sortedCards());
		return checksum.text();
	}

	/** Nothing to let go of. */
	close(): void {}
}

/** Falling order of the time papers were added, then of their ids. */
function newestFirst(a: PaperState, b: PaperState): number {
	return b.since - a.since || (a.paper.id < b.paper.id ? 1 : -1);
}

// The port: what the app may ask of a store. Memory and IndexedDB stand behind it, one contract suite tests both.
import type { Card } from '$lib/domain/card.ts';
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { DayTally } from '$lib/domain/day-tally.ts';
import type { Event, Subject, UnknownEvent } from '$lib/domain/event.ts';
import type { Collection } from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardHistory, CardState } from '$lib/domain/fold.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';

/** Proposed cards of one paper that the reader has not decided on. A cache: it may vanish and be made again. */
export interface Drafts {
	readonly paper: PaperId;
	readonly generatorVersion: string;
	/** Why there are few or none, in a sentence for the reader. */
	readonly note: string | null;
	/** Best first by the generator's rank; the three best are `cards.slice(0, 3)` of `ranked`. */
	readonly cards: readonly Card[];
	/** The ids of `cards`, best first; `cards` itself is in the order of learning. */
	readonly ranked: readonly CardId[];
}

/** An event with its place in this store's order of arrival. */
export interface StoredEvent {
	readonly seq: number;
	readonly event: Event | UnknownEvent;
}

/** What an append changed: the touched subjects, refolded. */
export interface Appended {
	readonly cards: readonly CardState[];
	readonly papers: readonly PaperState[];
	/** Set when settings, parameters or deadlines changed. */
	readonly collection: Collection | null;
	/** Cards and papers of which no standing event speaks any more, as when an acceptance was undone. */
	readonly vanished: readonly Subject[];
	/** Events that were not there before; the others are ignored. */
	readonly fresh: number;
}

/** Counts and a checksum of everything folded, to compare before and after a rebuild. */
export interface RebuildReport {
	readonly events: number;
	readonly papers: number;
	readonly cards: number;
	readonly reviews: number;
	/** Over all card states in id order: equal folds give equal text. */
	readonly checksumBefore: string;
	readonly checksumAfter: string;
}

export interface Store {
	/**
	 * Appends events and refolds every subject they touch from its whole history, in one transaction
	 * with strict durability. Idempotent by event id; an event of a type not known here is kept.
	 * When the rules change by which all cards are scheduled (study day, steps, retention, parameters),
	 * the other cards stay as they are until `rebuild`; `needsRebuild` says so. Give a big import, and
	 * the void of one, in chunks of about 1,000 and 100 events. Rejects with a StoreError.
	 */
	append(events: readonly (Event | UnknownEvent)[]): Promise<Appended>;
	/** Events that arrived after `seq`, in order of arrival, at most `limit`. */
	eventsAfter(seq: number, limit: number): Promise<readonly StoredEvent[]>;
	/** All events about a subject, in order (at, id), voided ones included. */
	eventsOf(subject: Subject): Promise<readonly Event[]>;
	/** The newest events of this store in falling order (at, id), at most `limit`: for undo across restarts. */
	latestEvents(limit: number): Promise<readonly Event[]>;
	collection(): Promise<Collection>;
	paper(id: PaperId): Promise<PaperState | null>;
	/** All papers with status active, newest first. */
	papers(): Promise<readonly PaperState[]>;
	cards(ids: readonly CardId[]): Promise<readonly (CardState | null)[]>;
	/** All cards of a paper, in every status. */
	cardsOf(paper: PaperId): Promise<readonly CardState[]>;
	/** The state and reviews of a card, folded on the spot. */
	history(card: CardId): Promise<CardHistory | null>;
	/** Histories of all cards that were ever reviewed, in chunks: for fitting and export. */
	histories(): AsyncIterable<readonly CardHistory[]>;
	/** Scheduling columns of all active and suspended cards; the caller keeps and patches them. */
	columns(): Promise<ScheduleColumns>;
	/** Tallies of the study days `from` … `to`, those with answers only, in order. */
	tallies(from: number, to: number): Promise<readonly DayTally[]>;
	/**
	 * The proposals for an active paper that are not decided yet; null when none were put or all are
	 * decided. Undoing a decision, or the removal of the paper, brings them back.
	 */
	drafts(paper: PaperId): Promise<Drafts | null>;
	/** Active papers with undecided drafts, newest paper first. */
	draftPapers(): Promise<readonly PaperId[]>;
	/**
	 * Active papers whose cards are still to be made, newest first: those for which no drafts were put,
	 * and those in the inbox whose drafts are of another version of the generator.
	 */
	papersToDraft(generatorVersion: string): Promise<readonly PaperId[]>;
	putDrafts(drafts: readonly Drafts[]): Promise<void>;
	/** True when projections were folded by other rules, or an older program, or a rebuild was cut short. */
	needsRebuild(): Promise<boolean>;
	/**
	 * Folds everything again from the log and replaces every projection. Reading and appending go on
	 * meanwhile; cut short at any point it leaves a store that works and `needsRebuild`.
	 */
	rebuild(onProgress?: (share: number) => void): Promise<RebuildReport>;
	close(): void;
}

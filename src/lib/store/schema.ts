// What lies in the database. Truth is `events`; everything else can be deleted and folded again.
import type { ScheduleColumns, COLUMN_NAMES } from '$lib/domain/columns.ts';
import type { DayTally } from '$lib/domain/day-tally.ts';
import type { Event, Subject, UnknownEvent } from '$lib/domain/event.ts';
import type { Collection } from '$lib/domain/fold-collection.ts';
import type { PaperState } from '$lib/domain/fold-paper.ts';
import type { CardState } from '$lib/domain/fold.ts';
import type { PaperId } from '$lib/domain/id.ts';
import type { InboxPlace } from './open-drafts.ts';
import type { Drafts } from './port.ts';

/** One event; its key is its place in the order of arrival. */
export interface EventRow {
	readonly event: Event | UnknownEvent;
	/** Empty for an event of a type not known when it was stored. */
	readonly subjects: readonly Subject[];
}

export interface PaperRow {
	readonly state: PaperState;
	/** Only set while active, so that the index holds the library and nothing else. */
	readonly active?: readonly [since: number, paper: PaperId];
}

export interface DraftsRow {
	readonly drafts: Drafts;
	/** Only set while something is left to decide: the index is the inbox. */
	readonly open?: InboxPlace;
}

/** By what the projections were folded. */
export interface Projections {
	/** Raised when a rebuild begins and ends: a checkpoint of another generation is worthless. */
	readonly generation: number;
	readonly stale: boolean;
	readonly foldVersion: number;
}

type ColumnName = (typeof COLUMN_NAMES)[number];

/** Scheduling columns as of an event, packed: 100,000 cards are some 4 MB in one record. */
export interface Checkpoint {
	/** The last event it knows. */
	readonly seq: number;
	readonly generation: number;
	/** Ids packed by `packIds`: one long string is read many times faster than 100,000 short ones. */
	readonly ids: string;
	readonly papers: string;
	readonly columns: Pick<ScheduleColumns, ColumnName | 'length'>;
}

/** Stores and indexes, in the shape that idb asks for. */
export type Schema = {
	events: {
		key: number;
		value: EventRow;
		indexes: {
			/** Unique: appending is idempotent. */
			id: string;
			/** Several a row. */
			subjects: string;
			/** The one order of events, by time and id. */
			order: [number, string];
		};
	};
	cards: { key: string; value: CardState; indexes: { paper: string } };
	papers: { key: string; value: PaperRow; indexes: { active: [number, string] } };
	collection: { key: 'collection'; value: Collection };
	days: { key: number; value: DayTally };
	drafts: { key: PaperId; value: DraftsRow; indexes: { open: [number, string] } };
	meta: { key: 'projections'; value: Projections };
	checkpoint: { key: 'columns'; value: Checkpoint };
};

export type TableName = keyof Schema;

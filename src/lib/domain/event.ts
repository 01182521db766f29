// Events: the facts the reader's history is made of. Written once, never changed; undo is a fact too.
import type { Card } from './card.ts';
import type { CardId, DeadlineId, DeviceId, EventId, PaperId } from './id.ts';
import type { Paper, PaperDraft } from './paper.ts';
import type { Due, Grade } from './schedule.ts';
import type { Settings } from './settings.ts';
import type { Moment } from './time.ts';

/** What happened to a paper. */
export type PaperFact =
	| { readonly type: 'paper.added'; readonly paper: Paper }
	| {
			readonly type: 'paper.changed';
			readonly paper: PaperId;
			readonly change: Partial<PaperDraft>;
	  }
	| { readonly type: 'paper.merged'; readonly paper: PaperId; readonly into: PaperId }
	| { readonly type: 'paper.tagged'; readonly paper: PaperId; readonly tags: readonly string[] }
	| { readonly type: 'paper.removed'; readonly paper: PaperId };

/** What happened to a card. `tags` and `flag` are the whole new value. */
export type CardFact =
	| { readonly type: 'card.accepted'; readonly card: Card }
	| { readonly type: 'card.rejected'; readonly card: Card }
	| { readonly type: 'card.written'; readonly card: Card }
	| { readonly type: 'card.imported'; readonly card: Card }
	| {
			readonly type: 'card.edited';
			readonly card: CardId;
			readonly question: string;
			readonly answer: string;
	  }
	| { readonly type: 'card.suspended'; readonly card: CardId }
	| { readonly type: 'card.unsuspended'; readonly card: CardId }
	/** Out of sight until that study day begins. */
	| { readonly type: 'card.buried'; readonly card: CardId; readonly untilDay: number }
	| { readonly type: 'card.tagged'; readonly card: CardId; readonly tags: readonly string[] }
	| { readonly type: 'card.flagged'; readonly card: CardId; readonly flag: number }
	| { readonly type: 'card.removed'; readonly card: CardId }
	| {
			readonly type: 'card.reviewed';
			readonly card: CardId;
			readonly grade: Grade;
			readonly tookMs: number;
			/** What the button promised; without it the fold works out the plain interval. */
			readonly due?: Due;
	  }
	/** Postponed, advanced or spread: a new date, no review. */
	| { readonly type: 'card.rescheduled'; readonly card: CardId; readonly dueDay: number };

/** What concerns the collection as a whole. */
export type CollectionFact =
	| { readonly type: 'settings.changed'; readonly change: Partial<Settings> }
	| {
			readonly type: 'parameters.adopted';
			readonly parameters: readonly number[];
			readonly logLossBefore: number;
			readonly logLossAfter: number;
			readonly reviewCount: number;
	  }
	| {
			readonly type: 'deadline.set';
			readonly deadline: DeadlineId;
			readonly title: string;
			readonly papers: readonly PaperId[];
			/** The study day it must be known on. */
			readonly day: number;
			readonly desiredRetention: number;
	  }
	| { readonly type: 'deadline.removed'; readonly deadline: DeadlineId };

/** Takes events back as if they had never been. Voiding a void brings them back: redo. */
export interface VoidFact {
	readonly type: 'event.voided';
	readonly events: readonly EventId[];
	/** The subjects of the voided events, so that each is refolded. */
	readonly subjects: readonly Subject[];
}

export type Fact = PaperFact | CardFact | CollectionFact | VoidFact;

/** A fact, stamped: which, in what version, when, on what clock, where, and in which act of the reader. */
export type Event<F extends Fact = Fact> = F &
	Moment & {
		readonly id: EventId;
		readonly v: 1;
		readonly device: DeviceId;
		/** The id of the first event of the reader's act: one act is one undo step. */
		readonly act: EventId;
	};

/** An event of a version or type this program does not know: kept, not folded. */
export interface UnknownEvent extends Moment {
	readonly id: EventId;
	readonly v: number;
	readonly type: string;
}

/** Every type of fact there is; a type missing here does not compile. */
const FACT_TYPES: Readonly<Record<Fact['type'], true>> = {
	'paper.added': true,
	'paper.changed': true,
	'paper.merged': true,
	'paper.tagged': true,
	'paper.removed': true,
	'card.accepted': true,
	'card.rejected': true,
	'card.written': true,
	'card.imported': true,
	'card.edited': true,
	'card.suspended': true,
	'card.unsuspended': true,
	'card.buried': true,
	'card.tagged': true,
	'card.flagged': true,
	'card.removed': true,
	'card.reviewed': true,
	'card.rescheduled': true,
	'settings.changed': true,
	'parameters.adopted': true,
	'deadline.set': true,
	'deadline.removed': true,
	'event.voided': true,
};

/** True for an event this program can fold; the others are kept as they are. */
export function isKnown(event: Event | UnknownEvent): event is Event {
	return event.v === 1 && Object.hasOwn(FACT_TYPES, event.type);
}

/** What an event is about; the unit of refolding. */
export type Subject = PaperId | CardId | 'collection';

/** Everything an event touches. */
export function subjectsOf(event: Fact): readonly Subject[] {
	switch (event.type) {
		case 'paper.added':
			return [event.paper.id];
		case 'paper.changed':
		case 'paper.tagged':
		case 'paper.removed':
			return [event.paper];
		case 'paper.merged':
			return [event.paper, event.into];
		case 'card.accepted':
		case 'card.rejected':
		case 'card.written':
		case 'card.imported':
			return [event.card.id];
		case 'card.edited':
		case 'card.suspended':
		case 'card.unsuspended':
		case 'card.buried':
		case 'card.tagged':
		case 'card.flagged':
		case 'card.removed':
		case 'card.reviewed':
		case 'card.rescheduled':
			return [event.card];
		case 'settings.changed':
		case 'parameters.adopted':
		case 'deadline.set':
		case 'deadline.removed':
			return ['collection'];
		case 'event.voided':
			return event.subjects;
	}
}

/** The one order of events, the same on every device: by time, then by id. */
export function compareEvents(
	a: { readonly at: number; readonly id: string },
	b: { readonly at: number; readonly id: string },
): number {
	return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The events that stand, in order: duplicates dropped, voided ones left out, voids themselves left out.
 * A void can only reach back, so walking from the last to the first decides each one once.
 */
export function standing(events: readonly Event[]): Event[] {
	const byId = new Map(events.map((event) => [event.id, event]));
	const ordered = [...byId.values()].sort(compareEvents);
	const voided = new Set<EventId>();
	const kept: Event[] = [];
	for (const event of ordered.reverse()) {
		if (voided.has(event.id)) continue;
		if (event.type === 'event.voided') for (const id of event.events) voided.add(id);
		else kept.push(event);
	}
	return kept.reverse();
}

// What the reader's decisions teach: a template whose cards are kept rises, one whose cards are discarded sinks.
import { compareEvents, isKnown, type Event, type UnknownEvent } from '$lib/domain/event.ts';
import type { CardId, EventId } from '$lib/domain/id.ts';
import type { Settings } from '$lib/domain/settings.ts';

export type Verdict = 'kept' | 'edited' | 'discarded';

/** The reader's last word on one proposed card. */
export interface Decision {
	readonly card: CardId;
	readonly template: string;
	readonly verdict: Verdict;
	/** UTC ms. */
	readonly at: number;
}

/** What is left of an event when all that matters is who decided what: small enough to be kept aside. */
export interface DecisionTrace {
	readonly id: EventId;
	readonly at: number;
	readonly act: EventId;
	readonly fact:
		| { readonly type: 'kept' | 'discarded'; readonly card: CardId; readonly template: string }
		| { readonly type: 'edited'; readonly card: CardId }
		| { readonly type: 'void'; readonly events: readonly EventId[] };
}

/** The trace of an event, or null when it decides nothing. `known` holds the ids of the traces so far. */
export function traceOf(
	event: Event | UnknownEvent,
	known: { has(id: EventId): boolean },
): DecisionTrace | null {
	if (!isKnown(event)) return null;
	const { id, at, act } = event;
	switch (event.type) {
		case 'card.accepted':
		case 'card.rejected': {
			const { origin, id: card } = event.card;
			if (origin.type !== 'generated') return null;
			const type = event.type === 'card.accepted' ? 'kept' : 'discarded';
			return { id, at, act, fact: { type, card, template: origin.template } };
		}
		case 'card.edited':
			// An edit counts only beside the decision it was made with; later ones are the reader's upkeep.
			return known.has(act) && act !== id
				? { id, at, act, fact: { type: 'edited', card: event.card } }
				: null;
		case 'event.voided': {
			const events = event.events.filter((voided) => known.has(voided));
			return events.length > 0 ? { id, at, act, fact: { type: 'void', events } } : null;
		}
		default:
			return null;
	}
}

function standingTraces(traces: readonly DecisionTrace[]): DecisionTrace[] {
	const voided = new Set<EventId>();
	const kept: DecisionTrace[] = [];
	for (const trace of [...traces].sort(compareEvents).reverse()) {
		if (voided.has(trace.id)) continue;
		if (trace.fact.type === 'void') for (const id of trace.fact.events) voided.add(id);
		else kept.push(trace);
	}
	return kept.reverse();
}

/**
 * The last decision on each card, in order. An act that decides several cards at once (keep all, the
 * best three, the starter library) is no judgement of each, and does not count.
 */
export function decisionsIn(traces: readonly DecisionTrace[]): Decision[] {
	const acts = new Map<EventId, DecisionTrace[]>();
	for (const trace of standingTraces(traces)) {
		const act = acts.get(trace.act);
		if (act) act.push(trace);
		else acts.set(trace.act, [trace]);
	}
	const last = new Map<CardId, Decision>();
	for (const act of acts.values()) {
		const decided = act.flatMap(({ fact, at }) =>
			fact.type === 'kept' || fact.type === 'discarded' ? [{ ...fact, at }] : [],
		);
		const [only] = decided;
		if (!only || decided.length > 1) continue;
		const edited = act.some(({ fact }) => fact.type === 'edited' && fact.card === only.card);
		const verdict = edited && only.type === 'kept' ? 'edited' : only.type;
		last.delete(only.card);
		last.set(only.card, { card: only.card, template: only.template, verdict, at: only.at });
	}
	return [...last.values()];
}

/** What the reader did with the cards of one template, and what that does to its rank. */
export interface TemplateRecord {
	readonly template: string;
	readonly kept: number;
	readonly edited: number;
	readonly discarded: number;
	/** Added to the score of the template's cards: −1 … 1. */
	readonly shift: number;
}

/** An edited card was worth keeping but not as it stood: it counts for half. */
const EDITED_WORTH = 0.5;

/** Decisions imagined beforehand, half of them kept: the first real ones move a template gently. */
const PRIOR = 4;

/** Largest shift either way. */
const MAX_SHIFT = 1;

/** Log-odds of keeping, with the prior's weight, held within ±1; two decimals, the same everywhere. */
function shiftOf(kept: number, edited: number, discarded: number): number {
	const good = kept + EDITED_WORTH * edited + PRIOR / 2;
	const bad = discarded + (1 - EDITED_WORTH) * edited + PRIOR / 2;
	const bounded = Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, Math.log(good / bad)));
	return Math.round(bounded * 100) / 100 || 0;
}

/** The record of every template decided on since `countFrom` (UTC ms), by name. */
export function templateRecords(
	decisions: readonly Decision[],
	countFrom: number,
): TemplateRecord[] {
	const counts = new Map<string, Record<Verdict, number>>();
	for (const { template, verdict, at } of decisions) {
		if (at < countFrom) continue;
		const record = counts.get(template) ?? { kept: 0, edited: 0, discarded: 0 };
		record[verdict]++;
		counts.set(template, record);
	}
	return [...counts]
		.map(([template, { kept, edited, discarded }]) => ({
			template,
			kept,
			edited,
			discarded,
			shift: shiftOf(kept, edited, discarded),
		}))
		.sort((a, b) => (a.template < b.template ? -1 : 1));
}

/** The shift of each template's score, as the generator takes it; empty when learning is off. */
export function templateShift(
	decisions: readonly Decision[],
	settings: Pick<Settings, 'learnFromDecisions' | 'decisionsCountFrom'>,
): ReadonlyMap<string, number> {
	if (!settings.learnFromDecisions) return new Map();
	const records = templateRecords(decisions, settings.decisionsCountFrom);
	return new Map(records.map(({ template, shift }) => [template, shift]));
}

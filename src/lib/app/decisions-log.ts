// The decisions, gathered from the log once and kept aside, so that a million answers are not read again for them.
import type { EventId } from '$lib/domain/id.ts';
import type { Store } from '$lib/store/port.ts';
import type { App } from './app.svelte.ts';
import {
	decisionsIn,
	templateRecords,
	templateShift,
	traceOf,
	type DecisionTrace,
	type TemplateRecord,
} from './decisions.ts';

/** Events read at once while catching up. */
const CHUNK = 2000;

const KEY = 'paperweight.decisions';
const VERSION = 1;

/** How far the log was read, and what was found; a cache that may vanish at any time. */
interface Gathered {
	readonly version: typeof VERSION;
	readonly seq: number;
	/** Id of the event at `seq`: another id there means another log. */
	readonly last: EventId | null;
	readonly traces: readonly DecisionTrace[];
}

const NOTHING: Gathered = { version: VERSION, seq: 0, last: null, traces: [] };

function isGathered(value: unknown): value is Gathered {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === VERSION &&
		'seq' in value &&
		typeof value.seq === 'number' &&
		'traces' in value &&
		Array.isArray(value.traces)
	);
}

function kept(): Gathered {
	try {
		const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
		return isGathered(parsed) ? parsed : NOTHING;
	} catch {
		return NOTHING;
	}
}

function keep(gathered: Gathered): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(gathered));
	} catch {
		// No room or no permission: it is gathered again on the next visit.
	}
}

/** True when the cache was made from this very log. */
async function belongs({ seq, last }: Gathered, store: Store): Promise<boolean> {
	if (seq === 0) return true;
	const [at] = await store.eventsAfter(seq - 1, 1);
	return at?.event.id === last;
}

/** Everything decided in a store's log: what was gathered before, and what arrived since. */
export async function gatherTraces(store: Store, before: Gathered = NOTHING): Promise<Gathered> {
	let { seq, last, traces } = (await belongs(before, store)) ? before : NOTHING;
	const known = new Set(traces.map(({ id }) => id));
	const found: DecisionTrace[] = [];
	for (;;) {
		const chunk = await store.eventsAfter(seq, CHUNK);
		for (const stored of chunk) {
			const trace = traceOf(stored.event, known);
			if (trace) known.add(trace.id);
			if (trace) found.push(trace);
		}
		const end = chunk.at(-1);
		if (!end) break;
		[seq, last] = [end.seq, end.event.id];
	}
	if (found.length > 0) traces = [...traces, ...found];
	return { version: VERSION, seq, last, traces };
}

async function gather(store: Store): Promise<readonly DecisionTrace[]> {
	const gathered = await gatherTraces(store, kept());
	keep(gathered);
	return gathered.traces;
}

/** The shift that the reader's decisions give each template now; empty when learning is off. */
export async function learnedShift({ store, settings }: App): Promise<ReadonlyMap<string, number>> {
	if (!settings.learnFromDecisions) return new Map();
	return templateShift(decisionsIn(await gather(store)), settings);
}

/** For the settings screen: what was kept, edited and discarded of each template, and its shift. */
export async function learnedRecords({ store, settings }: App): Promise<TemplateRecord[]> {
	return templateRecords(decisionsIn(await gather(store)), settings.decisionsCountFrom);
}
